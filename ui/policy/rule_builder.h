// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/rule.h"
#include "ui/policy/known_values.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace encours {

class ConditionList;

/// A rule as a person composes it: conditions, and groups of them nested once. Checked as it is typed: each fault stands at
/// its place.
class RuleBuilder : public QWidget {
    Q_OBJECT

public:
    explicit RuleBuilder(QWidget* parent = nullptr);

    /// Before setRule: what texts are completed by.
    void setKnownValues(KnownValues known);
    void setRule(const Rule& rule);
    [[nodiscard]] Rule rule() const;
    [[nodiscard]] bool isSound() const { return faults_of(rule()).empty(); }

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    ConditionList& appendGroup();
    void addGroup();
    void removeGroup(ConditionList* list);
    void renumber();
    void check();
    void retranslate();

    struct Group {
        QWidget* card;
        ConditionList* list;
        QPushButton* remove;
    };

    KnownValues known_;
    ConditionList* root_;
    QVBoxLayout* rows_;
    QPushButton* addGroup_;
    std::vector<Group> groups_;
};

} // namespace encours
