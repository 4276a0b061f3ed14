// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/rule.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours {

class ConditionRow;
struct KnownValues;
class SegmentedChoice;

/// Conditions that hold all together, or of which one holds: of a rule, or of a group in it.
class ConditionList : public QWidget {
    Q_OBJECT

public:
    /// `known` outlives it.
    explicit ConditionList(const KnownValues& known, QWidget* parent = nullptr);

    void setGroup(const ConditionGroup& group);
    [[nodiscard]] ConditionGroup group() const;
    /// Adds a condition and gives it the focus.
    void add();
    void forgetFaults();
    /// At its place: at a condition, or at the list as a whole where it has none of that number.
    void sayFault(const RuleFault& fault);
    /// 0: of the rule itself; else the number of the group.
    void setNumber(int group);
    /// Another control in the line of the match.
    void addControl(QWidget* control);
    /// Another one beside the button that adds a condition.
    void addBelow(QWidget* control);
    void retranslate();

signals:
    void changed();

private:
    ConditionRow& append();
    void remove(ConditionRow* row);
    void renumber();

    const KnownValues& known_;
    int group_ = 0;
    SegmentedChoice* match_;
    QVBoxLayout* lines_;
    QLabel *lead_, *fault_;
    QPushButton* add_;
    std::vector<ConditionRow*> rows_;
};

} // namespace encours
