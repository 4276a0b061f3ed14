// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/customer_planner.h"

#include <algorithm>

// Thanks and reminders of the terms: rule 12.

namespace encours {

namespace {

ReminderAction courtesy(const PlannedCustomer& customer, const PolicyStep& step, Channel channel, Date planned,
                        const DayPlan& plan) {
    ReminderAction action;
    action.customer = customer.customer;
    action.kind = step.kind;
    action.channel = channel;
    action.planned = planned;
    action.late_by_days = plan.day - planned;
    action.needs_approval = step.needs_approval;
    action.items_begin = static_cast<std::uint32_t>(plan.items.size());
    action.items_end = action.items_begin;
    return action;
}

/// It owes something, or paid something lately.
bool is_customer_still(std::span<const PlannedItem> items, Date day) {
    return std::any_of(items.begin(), items.end(), [day](const PlannedItem& item) {
        return item.open > 0 || (item.settled != no_day && day - item.settled <= terms_keep_days);
    });
}

bool reaches(const PolicyStep& step, const PlannedCustomer& customer) { return channel_of(step, customer).has_value(); }

} // namespace

CourtesyDay thanks_day(const Planning& planning, const PlannedCustomer& customer, const PlannedItem& item) {
    const std::uint16_t thanks = planning.shapes[item.policy].thanks;
    const std::vector<PolicyStep>& steps = planning.input.policies[item.policy].steps;
    const bool was_thanked = item.step < steps.size() && steps[item.step].kind == StepKind::thanks;
    if (item.open > 0 || item.settled == no_day || item.is_bill || item.is_foreign || thanks == no_step ||
        was_thanked) {
        return {};
    }
    const PolicyStep& step = steps[thanks];
    if (!reaches(step, customer)) {
        return {};
    }
    return {&step, planning.days.on_or_after(item.settled + step.days, customer.quiet)};
}

CourtesyDay terms_day(const Planning& planning, const PlannedCustomer& customer) {
    const std::uint16_t terms = planning.shapes[customer.policy].terms;
    if (terms == no_step || customer.last_terms == no_day) {
        return {};
    }
    const PolicyStep& step = planning.step(customer.policy, terms);
    if (!reaches(step, customer)) {
        return {};
    }
    const Date wanted = customer.last_terms + step.repeat_every_days.value_or(step.days);
    return {&step, planning.days.on_or_after(wanted, customer.quiet)};
}

bool CustomerPlanner::add_thanks(const CustomerCase& given, DayPlan& plan) const {
    const PlannedCustomer& customer = given.customer;
    const std::size_t before = plan.items.size();
    ReminderAction action;
    for (const PlannedItem& item : given.items) {
        const CourtesyDay thanks = thanks_day(planning_, customer, item);
        const bool is_due =
            thanks.step != nullptr && thanks.day <= plan.day && plan.day - thanks.day <= thanks_keep_days;
        if (!is_due ||
            (customer.last_thanks != no_day && plan.day - customer.last_thanks < thanks.step->min_gap_days)) {
            continue;
        }
        const std::uint16_t place = planning_.shapes[item.policy].thanks;
        if (plan.items.size() == before) {
            if (contact_limit(customer, planning_.input.policies[item.policy], plan.day)) {
                return false;
            }
            action = courtesy(customer, *thanks.step, channel_of(*thanks.step, customer).value(), thanks.day, plan);
            action.policy = item.policy;
            action.step = place;
            action.lead_item = item.item_id;
        }
        plan.items.push_back({item.item_id, 0, item.settled - item.due, place, true});
    }
    if (plan.items.size() == before) {
        return false;
    }
    action.items_end = static_cast<std::uint32_t>(plan.items.size());
    plan.actions.push_back(action);
    return true;
}

bool CustomerPlanner::add_terms(const CustomerCase& given, DayPlan& plan) const {
    const PlannedCustomer& customer = given.customer;
    const CourtesyDay terms = terms_day(planning_, customer);
    if (terms.step == nullptr || terms.day > plan.day || !is_customer_still(given.items, plan.day) ||
        contact_limit(customer, planning_.input.policies[customer.policy], plan.day)) {
        return false;
    }
    ReminderAction action = courtesy(customer, *terms.step, channel_of(*terms.step, customer).value(), terms.day, plan);
    action.policy = customer.policy;
    action.step = planning_.shapes[customer.policy].terms;
    plan.actions.push_back(action);
    return true;
}

/// While nothing is late: the next day on which thanks or terms may be due.
Date CustomerPlanner::next_courtesy(const CustomerCase& given, Date day) const {
    const PlannedCustomer& customer = given.customer;
    Date next = no_day;
    if (given.holds.any(day)) {
        return next; // not before that changes
    }
    const auto take = [&](Date wanted, const ReminderPolicy& policy) {
        Date free = std::max(wanted, day + 1);
        if (const auto limit = contact_limit(customer, policy, free)) {
            free = limit->until; // perhaps not the last limit: then another look is taken on that day
        }
        next = std::min(next, free);
    };
    for (const PlannedItem& item : given.items) {
        const CourtesyDay thanks = thanks_day(planning_, customer, item);
        if (thanks.step != nullptr && day - thanks_keep_days < thanks.day && thanks.day != no_day) {
            const bool had = customer.last_thanks != no_day;
            const Date rested = had ? customer.last_thanks + thanks.step->min_gap_days : thanks.day;
            take(std::max(thanks.day, rested), planning_.input.policies[item.policy]);
        }
    }
    const CourtesyDay terms = terms_day(planning_, customer);
    if (terms.step != nullptr && terms.day != no_day && is_customer_still(given.items, std::max(terms.day, day + 1))) {
        take(terms.day, planning_.input.policies[customer.policy]);
    }
    return next;
}

} // namespace encours
