// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/reminder_policy.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace encours {

/// On which day around the due day (0) each step of a policy comes when every step is posted on its day and no deadline
/// is missed; nothing for thanks and reminders of the terms, which follow no due day.
[[nodiscard]] std::vector<std::optional<int>> usualDays(const ReminderPolicy& policy);
/// "D+3", "D−5"; "D" for the due day itself.
[[nodiscard]] QString usualDayText(int day);

/// A policy as a line to follow with the eye: its steps one after the other around the due day, each with its day and its
/// name, whole; what follows no due day stands behind. As high as the longest name needs.
class PolicyTimeline : public QWidget {
    Q_OBJECT

public:
    explicit PolicyTimeline(QWidget* parent = nullptr);

    void setPolicy(const ReminderPolicy& policy);
    /// The step that stands out; nothing: none does.
    void setChosen(std::optional<std::size_t> step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A place on the line: a step, or the due day itself.
    struct Stop {
        std::optional<std::size_t> step;
        QString day, name;
        bool isFilled = false; ///< needs approval: a person looks
        bool isApart = false;  ///< follows no due day
    };
    void describe();
    /// Pixels across that a stop has for its words.
    [[nodiscard]] int roomOfStop() const;
    void takeHeight();
    void paintStop(QPainter& painter, const Stop& stop, const QRect& room) const;

    ReminderPolicy policy_;
    std::vector<Stop> stops_;
    std::optional<std::size_t> chosen_;
};

} // namespace encours
