// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/customer_planner.h"

#include <algorithm>

namespace encours {

namespace {

/// A hold's reason: LeftOutReason names them in the order of HoldKind.
LeftOutReason reason_of(HoldKind kind) {
    static_assert(static_cast<int>(LeftOutReason::complained) - static_cast<int>(LeftOutReason::promised) ==
                  static_cast<int>(HoldKind::complaint) - static_cast<int>(HoldKind::promise));
    return static_cast<LeftOutReason>(static_cast<int>(LeftOutReason::promised) + static_cast<int>(kind));
}

} // namespace

CustomerPlanner::Finding CustomerPlanner::finding(const CustomerCase& given, const PlannedItem& item, Date day) const {
    Finding found;
    if (item.is_foreign || item.is_bill) {
        found.out = item.is_foreign ? LeftOutReason::foreign_currency : LeftOutReason::bill;
        return found;
    }
    const ItemHold hold = given.holds.of_item(item.item_id, item.open, day);
    found.claimable = item.open - hold.contested;
    if (hold.kind) {
        found.out = reason_of(*hold.kind);
        found.until = hold.until;
        return found;
    }
    found.next = choose_step(planning_, given.customer, given.holds, item, found.claimable, day);
    found.is_due = !found.next.waits && found.next.wanted <= day;
    if (found.is_due) {
        found.rank = rank_of(planning_.step(item.policy, found.next.step).kind);
    }
    return found;
}

void CustomerPlanner::find(const CustomerCase& given, Date day) {
    findings_.clear();
    has_due_ = false;
    has_late_ = false;
    for (const PlannedItem& item : given.items) {
        findings_.push_back(item.open > 0 ? finding(given, item, day) : Finding{});
        has_due_ = has_due_ || findings_.back().is_due;
        has_late_ = has_late_ || (item.open > 0 && item.due < day);
    }
}

std::optional<WholeReason> CustomerPlanner::rest_of(const CustomerCase& given, Date day) const {
    const PlannedCustomer& customer = given.customer;
    if (customer.is_waiting) {
        return WholeReason{LeftOutReason::waiting_for_posting, no_day};
    }
    if (!planning_.days.is_active(day, customer.quiet)) {
        const bool is_open = planning_.days.is_open(day);
        return WholeReason{is_open ? LeftOutReason::quiet_period : LeftOutReason::closed_day,
                           planning_.days.on_or_after(day, customer.quiet)};
    }
    return std::nullopt;
}

bool CustomerPlanner::plan(const CustomerCase& given, DayPlan& plan, bool with_reasons) {
    find(given, plan.day);
    const std::size_t actions = plan.actions.size();
    whole_ = rest_of(given, plan.day);
    if (!whole_) {
        whole_ = has_due_ ? add_message(given, plan) : std::nullopt;
        const bool is_quiet = !has_late_ && plan.actions.size() == actions && !given.holds.any(plan.day);
        if (is_quiet && !done_today(given.customer, given.items, plan.day)) {
            add_thanks(given, plan) || add_terms(given, plan);
        }
    }
    acted_ = plan.actions.size() != actions;
    if (with_reasons) {
        add_reasons(given, plan, acted_);
    }
    return acted_;
}

/// Rules 1 to 3 always have a reason; a day that has not come is none where the message lists the item all the same.
void CustomerPlanner::add_reasons(const CustomerCase& given, DayPlan& plan, bool acted) const {
    const bool is_whole = has_due_ && whole_;
    if (is_whole) {
        plan.left_out.push_back({given.customer.customer, 0, whole_->reason, whole_->until});
    }
    const bool has_list = acted && !plan.actions.back().is_courtesy();
    std::size_t listed = has_list ? plan.actions.back().items_begin : plan.items.size();
    for (std::size_t i = 0; i != given.items.size(); ++i) {
        const PlannedItem& item = given.items[i];
        const Finding& found = findings_[i];
        const bool is_listed = listed != plan.items.size() && plan.items[listed].item_id == item.item_id;
        const bool takes = is_listed && plan.items[listed].step != no_step;
        listed += is_listed ? 1U : 0U;
        LeftOut left{given.customer.customer, item.item_id, {}, no_day};
        if (item.open <= 0 || takes) {
            continue;
        }
        if (found.out) {
            left.reason = *found.out;
            left.until = found.until;
        } else if (found.next.waits) {
            left.reason = *found.next.waits;
        } else if (is_whole || (is_listed && !found.is_due)) {
            continue;
        } else if (found.is_due) {
            left.reason = LeftOutReason::lower_message;
        } else {
            left.reason = found.next.put_off ? LeftOutReason::postponed : LeftOutReason::not_yet;
            left.until = found.next.day;
        }
        plan.left_out.push_back(left);
    }
}

} // namespace encours
