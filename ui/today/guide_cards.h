// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/call_script.h"
#include "ui/today/day_work.h"
#include "ui/today/glance_data.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace encours {

class ResponsiveGrid;

/// What to say: the call guide in its four parts, filled in for the customer, or a card about a situation. Which one, a list
/// chooses; what fits what is to be done comes first.
class GuideCards : public QWidget {
    Q_OBJECT

public:
    explicit GuideCards(QWidget* parent = nullptr);

    void setGuides(std::vector<Guide> guides, CallFacts facts, StepKind kind, bool promiseBroken);
    void clear();

signals:
    void editRequested(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showGuide();
    void retranslate();

    std::vector<Guide> guides_;
    CallFacts facts_;
    QLabel* title_;
    QComboBox* choice_;
    QPushButton* edit_;
    ResponsiveGrid* grid_;
    std::vector<QWidget*> cards_;
};

/// Key of the call guide that serves what is to be done.
[[nodiscard]] const char* guideFor(StepKind kind, bool promiseBroken);
/// What the guides' fields are filled with, in the window's language.
[[nodiscard]] CallFacts callFacts(const WorkRow& row, const GlanceData& data, const QString& caller);

} // namespace encours
