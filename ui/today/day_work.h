// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/policy/debt_class.h"
#include "core/policy/payer_profile.h"
#include "core/policy/reminder_policy.h"
#include "core/reminder/planner.h"
#include "core/reminder/priority.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace encours {

/// A due item of what is to be done, with the texts of its invoice.
struct WorkItem {
    ActionItem item;
    std::uint32_t invoiceId = 0;
    QString number;
    Date due;
    std::int64_t contested = 0; ///< part of what is open that is in dispute
};

/// One line of the day's work: one customer and the one thing to do about it.
struct WorkRow {
    CustomerIndex customer = 0;
    CustomerId id;
    QString name;
    ReminderAction action;
    std::vector<WorkItem> items;
    Priority priority;
    ProfileFinding profile;
    QString segment; ///< empty: it is in none
    QString policy;  ///< its name and version
    PolicyGround ground{};
    QString groundReason; ///< what the person wrote who chose it
    PolicyStep step;
    int stepPlace = 0, stepCount = 0;            ///< among the levels of the policy; 0: it is none
    std::optional<std::int64_t> interest, costs; ///< of what is claimed, as the law grants it today; minor units
    QString assignee;                            ///< empty: nobody's

    /// Of what it claims, what is late the longest; negative where nothing of it is due yet, 0 where it claims nothing.
    [[nodiscard]] int oldestDaysLate() const {
        std::optional<int> oldest;
        for (const WorkItem& one : items)
            if (one.item.claimed)
                oldest = std::max(oldest.value_or(one.item.days_late), one.item.days_late);
        return oldest.value_or(0);
    }
    /// Of what it claims, what is late the longest; nullptr where nothing of it is late.
    [[nodiscard]] const WorkItem* oldestLate() const {
        const int oldest = oldestDaysLate();
        const auto found = std::find_if(items.begin(), items.end(), [oldest](const WorkItem& one) {
            return oldest > 0 && one.item.claimed && one.item.days_late == oldest;
        });
        return found == items.end() ? nullptr : &*found;
    }
    /// One of its debts at least is of the choice.
    [[nodiscard]] bool isAmong(const DebtChoice& choice, const DebtThresholds& thresholds, Date day) const {
        return choice == DebtChoice() || std::any_of(items.begin(), items.end(), [&](const WorkItem& one) {
                   return choice.takes(
                       debt_class(one.item.open + one.contested, one.contested, one.due, day, thresholds));
               });
    }
    [[nodiscard]] std::vector<DueItemId> itemIds() const {
        std::vector<DueItemId> ids;
        for (const WorkItem& one : items)
            ids.push_back(DueItemId{one.item.item_id});
        return ids;
    }
};

} // namespace encours
