// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/customer_planner.h"

#include <tuple>

// The message of a customer: rules 8 to 11.

namespace encours {

namespace {

constexpr int notice_rank = rank_of(StepKind::notice_before_due);
constexpr int formal_rank = rank_of(StepKind::formal_notice);
constexpr int hand_over_rank = rank_of(StepKind::hand_over);

} // namespace

/// The place of the item that leads, where a step is due.
std::size_t CustomerPlanner::leader(const CustomerCase& given) const {
    std::size_t best = given.items.size();
    const auto precedence = [&](std::size_t i) {
        const PlannedItem& item = given.items[i];
        return std::tuple(-findings_[i].rank, -static_cast<int>(findings_[i].next.step), item.due, item.item_id);
    };
    for (std::size_t i = 0; i != given.items.size(); ++i) {
        if (findings_[i].is_due && (best == given.items.size() || precedence(i) < precedence(best))) {
            best = i;
        }
    }
    return best;
}

/// Adds the items of the message to the plan. Returns what of them may be asked for now: all that it is about and all that
/// is late, not what is only announced beside.
std::int64_t CustomerPlanner::list_items(const CustomerCase& given, std::size_t lead, DayPlan& plan) const {
    const int rank = findings_[lead].rank;
    std::int64_t asked = 0;
    for (std::size_t i = 0; i != given.items.size(); ++i) {
        const PlannedItem& item = given.items[i];
        const Finding& found = findings_[i];
        const bool is_late = item.due < plan.day;
        if (item.open <= 0 || found.out || (!is_late && !found.is_due)) {
            continue;
        }
        const bool is_its_subject = found.is_due && found.rank == rank;
        const bool takes = is_its_subject || (found.is_due && rank < formal_rank);
        const bool claimed = is_its_subject || (is_late && rank > notice_rank && rank < formal_rank);
        if (rank == hand_over_rank && !claimed) {
            continue;
        }
        plan.items.push_back(
            {item.item_id, found.claimable, plan.day - item.due, takes ? found.next.step : no_step, claimed});
        asked += is_late || is_its_subject ? found.claimable : 0;
    }
    return asked;
}

/// Returns why there is none.
std::optional<WholeReason> CustomerPlanner::add_message(const CustomerCase& given, DayPlan& plan) const {
    const PlannedCustomer& customer = given.customer;
    const std::size_t lead = leader(given);
    const PlannedItem& item = given.items[lead];
    const ChosenStep& next = findings_[lead].next;
    const PolicyStep& step = planning_.step(item.policy, next.step);
    const ReminderPolicy& policy = planning_.input.policies[item.policy];

    const std::size_t before = plan.items.size();
    const std::int64_t asked = list_items(given, lead, plan) - customer.credits;
    const Channel channel = channel_of(step, customer).value(); // else the step waits, or is passed over
    std::optional<WholeReason> whole;
    if (asked <= 0 || asked < policy.min_total_minor) {
        whole = WholeReason{asked <= 0 ? LeftOutReason::covered_by_credits : LeftOutReason::below_minimum, no_day};
    } else {
        whole = done_today(customer, given.items, plan.day);
    }
    if (!whole && channel != Channel::office) {
        whole = contact_limit(customer, policy, plan.day);
    }
    if (whole) {
        plan.items.resize(before);
        return whole;
    }
    ReminderAction action;
    action.customer = customer.customer;
    action.policy = item.policy;
    action.step = next.step;
    action.lead_item = item.item_id;
    action.kind = step.kind;
    action.channel = channel;
    action.planned = next.day;
    action.late_by_days = plan.day - next.day;
    action.needs_approval = step.needs_approval;
    action.credits = customer.credits;
    action.items_begin = static_cast<std::uint32_t>(before);
    action.items_end = static_cast<std::uint32_t>(plan.items.size());
    for (const ActionItem& listed : plan.items_of(action)) {
        action.listed += listed.open;
        action.claimed += listed.claimed ? listed.open : 0;
    }
    plan.actions.push_back(action);
    return std::nullopt;
}

} // namespace encours
