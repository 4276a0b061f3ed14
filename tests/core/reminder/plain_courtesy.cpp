// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/plain_case.h"

#include <algorithm>
#include <set>

namespace encours::test::plain {

namespace {

std::optional<std::uint16_t> place_of(const ReminderPolicy& policy, StepKind kind) {
    for (std::uint16_t place = 0; place != policy.steps.size(); ++place) {
        if (policy.steps.at(place).kind == kind) {
            return place;
        }
    }
    return std::nullopt;
}

bool was_thanked(const ReminderPolicy& policy, std::uint16_t step) {
    return step != no_step && policy.steps.at(step).kind == StepKind::thanks;
}

void add_courtesy(const Case& given, DayPlan& plan, std::uint16_t policy_place, std::uint16_t place, Date planned,
                  const std::vector<ActionItem>& listed) {
    const PolicyStep& step = given.input.policies.at(policy_place).steps.at(place);
    ReminderAction action;
    action.customer = given.customer.customer;
    action.policy = policy_place;
    action.step = place;
    action.lead_item = listed.empty() ? 0 : listed.front().item_id;
    action.kind = step.kind;
    action.channel = plain_channel(given.customer, step).value();
    action.planned = planned;
    action.late_by_days = given.asked - planned;
    action.needs_approval = step.needs_approval;
    action.items_begin = static_cast<std::uint32_t>(plan.items.size());
    plan.items.insert(plan.items.end(), listed.begin(), listed.end());
    action.items_end = static_cast<std::uint32_t>(plan.items.size());
    plan.actions.push_back(action);
}

} // namespace

std::optional<Whole> limited(const Case& given, const ReminderPolicy& policy) {
    const auto& contacts = given.customer.contacts;
    if (contacts.empty()) {
        return std::nullopt;
    }
    if (given.asked - contacts.back() < policy.contact_gap_days) {
        return Whole{LeftOutReason::too_soon, contacts.back() + policy.contact_gap_days};
    }
    const auto too_many_on = [&](Date day) {
        const auto within = std::count_if(contacts.begin(), contacts.end(), [&](Date contact) {
            return contact > day - policy.max_contacts_days && contact <= day;
        });
        return policy.max_contacts > 0 && within >= policy.max_contacts;
    };
    Date day = given.asked;
    while (too_many_on(day)) {
        day = day + 1;
    }
    return day == given.asked ? std::nullopt : std::optional{Whole{LeftOutReason::contact_cap, day}};
}

bool something_done(const Case& given) {
    std::set<Date> days{given.customer.last_thanks};
    days.insert(given.customer.contacts.begin(), given.customer.contacts.end());
    for (const PlannedItem* item : given.items) {
        days.insert(item->last_posted);
    }
    return days.count(given.asked) > 0;
}

/// Rule 12, thanks.
bool add_thanks(const Case& given, DayPlan& plan) {
    std::vector<ActionItem> listed;
    const PlannedItem* lead = nullptr;
    Date planned;
    for (const PlannedItem* item : given.items) {
        const auto place = place_of(given.input.policies.at(item->policy), StepKind::thanks);
        if (item->open > 0 || item->settled == no_day || item->is_bill || item->is_foreign || !place ||
            was_thanked(given.input.policies.at(item->policy), item->step)) {
            continue;
        }
        const PolicyStep& step = given.input.policies.at(item->policy).steps.at(*place);
        const Date day = plain_active_from(given.input, given.customer, item->settled + step.days);
        const Date last = given.customer.last_thanks;
        if (day > given.asked || given.asked > day + 10 || !plain_channel(given.customer, step) ||
            (last != no_day && given.asked < last + step.min_gap_days)) {
            continue;
        }
        if (lead == nullptr) {
            lead = item;
            planned = day;
        }
        listed.push_back({item->item_id, 0, item->settled - item->due, *place, true});
    }
    if (lead == nullptr || limited(given, given.input.policies.at(lead->policy))) {
        return false;
    }
    add_courtesy(given, plan, lead->policy, listed.front().step, planned, listed);
    return true;
}

void add_terms(const Case& given, DayPlan& plan) {
    const ReminderPolicy& policy = given.input.policies.at(given.customer.policy);
    const auto place = place_of(policy, StepKind::terms_reminder);
    if (!place || given.customer.last_terms == no_day || limited(given, policy)) {
        return;
    }
    bool buys = false;
    for (const PlannedItem* item : given.items) {
        buys = buys || item->open > 0 || (item->settled != no_day && item->settled + 45 >= given.asked);
    }
    if (!buys) {
        return;
    }
    const PolicyStep& step = policy.steps.at(*place);
    const int days = step.repeat_every_days ? *step.repeat_every_days : step.days;
    const Date day = plain_active_from(given.input, given.customer, given.customer.last_terms + days);
    if (day <= given.asked && plain_channel(given.customer, step)) {
        add_courtesy(given, plan, given.customer.policy, *place, day, {});
    }
}

bool may_be_courteous(const Case& given) {
    for (const PlannedItem* item : given.items) {
        if (item->open > 0 && item->due < given.asked) {
            return false;
        }
    }
    for (const HoldSpan& hold : given.input.holds) {
        if (hold.customer == given.customer.customer && hold.from <= given.asked && given.asked < hold.until) {
            return false;
        }
    }
    return !something_done(given);
}

} // namespace encours::test::plain
