// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/customer_planner.h"

#include <algorithm>

// From one day on which something may change to the next, so that a calendar need not ask every day of every customer.

namespace encours {

/// When another look is worth it at an item whose step is due and was not taken.
Date CustomerPlanner::next_of_due_items(Date day) const {
    if (!has_due_) {
        return no_day;
    }
    if (!whole_) {
        return day + 1; // a lower step beside a formal notice: its own message comes next
    }
    switch (whole_->reason) {
    case LeftOutReason::covered_by_credits:
    case LeftOutReason::below_minimum:
        return no_day; // until another item becomes late, or a hold changes
    default:
        return whole_->until;
    }
}

Date CustomerPlanner::next_of_item(const PlannedItem& item, const Finding& finding, Date day) const {
    const Date late = item.due >= day ? item.due + 1 : no_day; // notices are passed over, and messages list it
    if (finding.out || finding.next.waits || finding.next.day <= day) {
        return late;
    }
    return std::min(late, finding.next.day);
}

Date CustomerPlanner::next_change(const CustomerCase& given, Date day) {
    if (given.customer.is_waiting) {
        return no_day;
    }
    if (acted_) { // else what plan() found still holds
        find(given, day);
    }
    Date next = std::min(given.holds.next_change(day), next_of_due_items(day));
    for (std::size_t i = 0; i != given.items.size(); ++i) {
        if (given.items[i].open > 0) {
            next = std::min(next, next_of_item(given.items[i], findings_[i], day));
        }
    }
    if (!has_late_) {
        next = std::min(next, next_courtesy(given, day));
    }
    return next == no_day ? no_day : planning_.days.on_or_after(next, given.customer.quiet);
}

} // namespace encours
