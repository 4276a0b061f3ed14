// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/customer_planner.h"

#include <algorithm>
#include <tuple>

// The message of a customer: rules 8 to 11.

namespace encours {

namespace {

constexpr int notice_rank = rank_of(StepKind::notice_before_due);
constexpr int formal_rank = rank_of(StepKind::formal_notice); ///< from here on a message claims its own items alone
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

/// Adds the items of the message to the plan. Returns what of them it claims; the rest stands for information.
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
        asked += claimed ? found.claimable : 0;
    }
    return asked;
}

/// Why a message that `lead` leads and that asks for so much is not worth sending (rule 10).
std::optional<LeftOutReason> CustomerPlanner::too_little(const CustomerCase& given, std::size_t lead,
                                                         std::int64_t asked) const {
    const std::int64_t rest = asked - given.customer.credits;
    if (rest <= 0) {
        return LeftOutReason::covered_by_credits;
    }
    const bool is_small = rest < planning_.input.policies[given.items[lead].policy].min_total_minor;
    return is_small ? std::optional{LeftOutReason::below_minimum} : std::nullopt;
}

/// A formal notice or a hand-over claims too little: its items wait, and the rest of the customer has a message of its own.
/// Returns whether there is a rest.
bool CustomerPlanner::leave_claims(int rank, LeftOutReason reason) {
    const auto is_claimed = [&](const Finding& found) { return found.is_due && found.rank == rank; };
    const bool has_rest = std::any_of(findings_.begin(), findings_.end(),
                                      [&](const Finding& found) { return found.is_due && !is_claimed(found); });
    for (Finding& found : findings_) {
        if (has_rest && is_claimed(found)) {
            found.is_due = false;
            found.next.waits = reason;
        }
    }
    return has_rest;
}

/// Returns why there is none.
std::optional<WholeReason> CustomerPlanner::add_message(const CustomerCase& given, DayPlan& plan) {
    const PlannedCustomer& customer = given.customer;
    const std::size_t before = plan.items.size();
    std::size_t lead = leader(given);
    std::optional<LeftOutReason> little = too_little(given, lead, list_items(given, lead, plan));
    while (little && findings_[lead].rank >= formal_rank && leave_claims(findings_[lead].rank, *little)) {
        plan.items.resize(before);
        lead = leader(given);
        little = too_little(given, lead, list_items(given, lead, plan));
    }
    const PlannedItem& item = given.items[lead];
    const PolicyStep& step = planning_.step(item.policy, findings_[lead].next.step);
    const Channel channel = channel_of(step, customer).value(); // else the step waits, or is passed over
    std::optional<WholeReason> whole;
    if (little) {
        whole = WholeReason{*little, no_day};
    } else {
        whole = done_today(customer, given.items, plan.day);
    }
    if (!whole && channel != Channel::office) {
        whole = contact_limit(customer, planning_.input.policies[item.policy], plan.day);
    }
    if (whole) {
        plan.items.resize(before);
        return whole;
    }
    plan.actions.push_back(message(given, lead, channel, plan, before));
    return std::nullopt;
}

ReminderAction CustomerPlanner::message(const CustomerCase& given, std::size_t lead, Channel channel,
                                        const DayPlan& plan, std::size_t first) const {
    const PlannedItem& item = given.items[lead];
    const ChosenStep& next = findings_[lead].next;
    const PolicyStep& step = planning_.step(item.policy, next.step);
    ReminderAction action;
    action.customer = given.customer.customer;
    action.policy = item.policy;
    action.step = next.step;
    action.lead_item = item.item_id;
    action.kind = step.kind;
    action.channel = channel;
    action.planned = next.day;
    action.late_by_days = plan.day - next.day;
    action.needs_approval = step.needs_approval;
    action.credits = given.customer.credits;
    action.items_begin = static_cast<std::uint32_t>(first);
    action.items_end = static_cast<std::uint32_t>(plan.items.size());
    for (const ActionItem& listed : plan.items_of(action)) {
        action.claimed += listed.claimed ? listed.open : 0;
    }
    return action;
}

} // namespace encours
