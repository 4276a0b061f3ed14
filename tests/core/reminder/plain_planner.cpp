// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/plain_planner.h"

#include "tests/core/reminder/plain_case.h"

#include <algorithm>

namespace encours::test {

namespace {

using namespace plain;

Case case_of(const PlannerInput& input, const PlannedCustomer& customer, Date asked) {
    Case made{input, customer, asked, {}, {}};
    for (std::size_t i = customer.items_begin; i != customer.items_end; ++i) {
        const PlannedItem& item = input.items.at(i);
        made.items.push_back(&item);
        if (item.open > 0) {
            made.found.emplace(item.item_id, plain_item(input, customer, item, asked));
        }
    }
    return made;
}

/// The ids whose step is due, the one that leads first.
std::vector<const PlannedItem*> due_items(const Case& given) {
    std::vector<const PlannedItem*> due;
    for (const PlannedItem* item : given.items) {
        if (given.found.count(item->item_id) > 0 && given.found.at(item->item_id).state == PlainState::due) {
            due.push_back(item);
        }
    }
    std::stable_sort(due.begin(), due.end(), [&](const PlannedItem* a, const PlannedItem* b) {
        const PlainItem& of_a = given.found.at(a->item_id);
        const PlainItem& of_b = given.found.at(b->item_id);
        if (rank_of(of_a.step->kind) != rank_of(of_b.step->kind)) {
            return rank_of(of_a.step->kind) > rank_of(of_b.step->kind);
        }
        if (of_a.place != of_b.place) {
            return of_a.place > of_b.place;
        }
        return a->due != b->due ? a->due < b->due : a->item_id < b->item_id;
    });
    return due;
}

/// Rules 8 and 9.
std::vector<ActionItem> listed_items(const Case& given, StepKind kind) {
    std::vector<ActionItem> listed;
    for (const PlannedItem* item : given.items) {
        if (item->open == 0 || given.found.at(item->item_id).state == PlainState::out) {
            continue;
        }
        const PlainItem& found = given.found.at(item->item_id);
        const bool late = item->due < given.asked;
        const bool due = found.state == PlainState::due;
        const bool of_this_rank = due && rank_of(found.step->kind) == rank_of(kind);
        ActionItem line{item->item_id, found.claimable, given.asked - item->due, no_step, of_this_rank};
        switch (kind) {
        case StepKind::hand_over:
        case StepKind::formal_notice:
            line.step = of_this_rank ? found.place : no_step;
            break;
        case StepKind::reminder:
        case StepKind::call:
        case StepKind::sanction:
            line.step = due ? found.place : no_step;
            line.claimed = of_this_rank || late;
            break;
        default:
            line.step = due ? found.place : no_step;
            break;
        }
        if (kind == StepKind::hand_over ? line.claimed : late || due) {
            listed.push_back(line);
        }
    }
    return listed;
}

/// Adds the message, or says why there is none.
std::optional<Whole> add_message(Case& given, DayPlan& plan) {
    const PlannedItem& lead = *due_items(given).front();
    const PlainItem& found = given.found.at(lead.item_id);
    const ReminderPolicy& policy = given.input.policies.at(lead.policy);
    const std::vector<ActionItem> listed = listed_items(given, found.step->kind);
    std::int64_t claimed = 0;
    for (const ActionItem& line : listed) {
        claimed += line.claimed ? line.open : 0;
    }
    const std::int64_t credits = given.customer.credits;
    if (claimed - credits <= 0 || claimed - credits < policy.min_total_minor) {
        const auto reason = claimed - credits <= 0 ? LeftOutReason::covered_by_credits : LeftOutReason::below_minimum;
        const int rank = rank_of(found.step->kind);
        const bool are_others = rank_of(given.found.at(due_items(given).back()->item_id).step->kind) < rank;
        if (rank < rank_of(StepKind::formal_notice) || !are_others) {
            return Whole{reason, no_day};
        }
        for (auto& [id, other] : given.found) {
            if (other.state == PlainState::due && rank_of(other.step->kind) == rank) {
                other.state = PlainState::waits;
                other.reason = reason;
            }
        }
        return add_message(given, plan);
    }
    if (something_done(given)) {
        return Whole{LeftOutReason::too_soon, given.asked + 1};
    }
    const Channel channel = plain_channel(given.customer, *found.step).value();
    if (channel != Channel::office) {
        if (const auto limit = limited(given, policy)) {
            return limit;
        }
    }
    ReminderAction action;
    action.customer = given.customer.customer;
    action.policy = lead.policy;
    action.step = found.place;
    action.lead_item = lead.item_id;
    action.kind = found.step->kind;
    action.channel = channel;
    action.planned = found.day;
    action.late_by_days = given.asked - found.day;
    action.needs_approval = found.step->needs_approval;
    action.claimed = claimed;
    action.credits = credits;
    action.items_begin = static_cast<std::uint32_t>(plan.items.size());
    plan.items.insert(plan.items.end(), listed.begin(), listed.end());
    action.items_end = static_cast<std::uint32_t>(plan.items.size());
    plan.actions.push_back(action);
    return std::nullopt;
}

/// Rule 13.
void add_reasons(const Case& given, DayPlan& plan, bool has_message, const std::optional<Whole>& whole) {
    if (whole) {
        plan.left_out.push_back({given.customer.customer, 0, whole->reason, whole->until});
    }
    const auto list = has_message ? plan.items_of(plan.actions.back()) : std::span<const ActionItem>{};
    for (const PlannedItem* item : given.items) {
        if (item->open == 0) {
            continue;
        }
        const PlainItem& found = given.found.at(item->item_id);
        const auto line =
            std::find_if(list.begin(), list.end(), [&](const ActionItem& one) { return one.item_id == item->item_id; });
        const bool is_listed = line != list.end();
        const LeftOut own{given.customer.customer, item->item_id, found.reason, found.until};
        if (found.state == PlainState::out || found.state == PlainState::waits) {
            plan.left_out.push_back(own);
        } else if (found.state == PlainState::comes && !whole && !is_listed) {
            plan.left_out.push_back(own);
        } else if (found.state == PlainState::due && !whole && (!is_listed || line->step == no_step)) {
            plan.left_out.push_back({own.customer, own.item_id, LeftOutReason::lower_message, no_day});
        }
    }
}

void plan_customer(Case given, DayPlan& plan) {
    const bool something_due = !due_items(given).empty();
    const bool is_active = plain_active(given.input, given.customer, given.asked);
    std::optional<Whole> whole;
    bool has_message = false;
    if (given.customer.is_waiting) {
        whole = Whole{LeftOutReason::waiting_for_posting, no_day};
    } else if (!is_active) {
        const Date next = plain_active_from(given.input, given.customer, given.asked);
        const bool company_open =
            active_day_on_or_after(given.asked, given.input.closed, given.input.region) == given.asked;
        whole = Whole{company_open ? LeftOutReason::quiet_period : LeftOutReason::closed_day, next};
    } else {
        whole = something_due ? add_message(given, plan) : std::nullopt;
        has_message = something_due && !whole;
        if (!has_message && may_be_courteous(given) && !add_thanks(given, plan)) {
            add_terms(given, plan);
        }
    }
    add_reasons(given, plan, has_message, something_due ? whole : std::nullopt);
}

} // namespace

DayPlan plain_plan_day(const PlannerInput& input, Date asked) {
    DayPlan plan;
    plan.day = asked;
    for (const PlannedCustomer& customer : input.customers) {
        plan_customer(case_of(input, customer, asked), plan);
    }
    return plan;
}

std::vector<DayPlan> plain_plan_days(const PlannerInput& input, Date first, Date last) {
    PlannerInput known = input;
    std::vector<DayPlan> plans;
    for (Date day = input.at; day <= last; day = day + 1) {
        const DayPlan plan = plain_plan_day(known, day);
        plain_post(known, plan);
        if (day >= first) {
            plans.push_back(plan);
            if (day > first) {
                plans.back().left_out.clear();
            }
        }
    }
    return plans;
}

} // namespace encours::test
