// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/plain_item.h"

#include <map>
#include <set>

namespace encours::test {

namespace {

bool concerns(const HoldSpan& hold, const PlannedItem& item) {
    return hold.customer == item.customer && (hold.item_id == 0 || hold.item_id == item.item_id);
}

bool contests_a_part(const HoldSpan& hold) {
    return hold.kind == HoldKind::dispute && hold.item_id != 0 && hold.part > 0;
}

/// What is contested on `later` by the disputes of `asked`.
std::int64_t contested_on(const PlannerInput& input, const PlannedItem& item, Date asked, Date later) {
    std::int64_t sum = 0;
    for (const HoldSpan& hold : input.holds) {
        const bool lasts = hold.from <= asked && asked < hold.until && hold.from <= later && later < hold.until;
        if (concerns(hold, item) && hold.kind == HoldKind::dispute && lasts) {
            sum += contests_a_part(hold) ? hold.part : item.open;
        }
    }
    return sum < item.open ? sum : item.open;
}

/// Rule 2: the kinds that hold the item, each with its end.
std::map<HoldKind, Date> kinds_holding(const PlannerInput& input, const PlannedItem& item, Date asked) {
    std::map<HoldKind, Date> kinds;
    for (const HoldSpan& hold : input.holds) {
        if (concerns(hold, item) && hold.kind != HoldKind::dispute && hold.from <= asked && asked < hold.until) {
            Date& until = kinds.try_emplace(hold.kind, hold.until).first->second;
            until = hold.until > until ? hold.until : until;
        }
    }
    if (contested_on(input, item, asked, asked) >= item.open) {
        std::set<Date> ends; // the first behind which something may be claimed
        for (const HoldSpan& hold : input.holds) {
            if (concerns(hold, item) && hold.kind == HoldKind::dispute && hold.from <= asked && asked < hold.until &&
                contested_on(input, item, asked, hold.until) < item.open) {
                ends.insert(hold.until);
            }
        }
        kinds[HoldKind::dispute] = ends.empty() ? no_day : *ends.begin();
    }
    return kinds;
}

bool was_skipped(const PlannerInput& input, const PlannedItem& item, std::uint16_t place) {
    for (const SkippedStep& skipped : input.skipped) {
        if (skipped.item_id == item.item_id && skipped.step == place && skipped.cycle == item.cycle) {
            return true;
        }
    }
    return false;
}

struct PlainDay {
    Date before_moving, day;
    bool decided_by_person = false;
};

/// Rules 4 and 5.
PlainDay day_of(const PlannerInput& input, const PlannedCustomer& customer, const PlannedItem& item,
                const PolicyStep& step, bool again, Date asked) {
    const bool posted = item.last_posted != no_day;
    Date from_anchor = item.due + step.days;
    if (again) {
        from_anchor = item.last_posted + *step.repeat_every_days;
    } else if (step.anchor == StepAnchor::deadline_granted && posted && item.deadline != no_day) {
        from_anchor = item.deadline + step.days;
    } else if (posted && (step.anchor == StepAnchor::previous_posted || step.anchor == StepAnchor::deadline_granted)) {
        from_anchor = item.last_posted + step.days;
    }
    if (step.kind == StepKind::notice_before_due && !again) {
        while (!plain_active(input, customer, from_anchor)) {
            from_anchor = from_anchor - 1;
        }
    }
    std::set<Date> not_earlier{from_anchor, item.issued};
    if (posted) {
        not_earlier.insert(item.last_posted + step.min_gap_days);
        not_earlier.insert(item.last_posted + 1);
    }
    PlainDay found{*not_earlier.rbegin(), {}, false};
    if (item.moved_earlier && item.not_before != no_day) {
        found = {item.not_before, {}, true};
        if (posted && item.not_before <= item.last_posted) {
            found.before_moving = item.last_posted + 1;
        }
    } else if (item.not_before != no_day && item.not_before > found.before_moving) {
        found = {item.not_before, {}, true};
    }
    for (const HoldSpan& hold : input.holds) {
        const bool was = hold.from < hold.until && hold.until <= asked;
        const Date last_day = hold.until - 1;
        const bool held_all = !contests_a_part(hold) || contested_on(input, item, last_day, last_day) >= item.open;
        if (concerns(hold, item) && was && held_all && hold.until > found.before_moving) {
            found.before_moving = hold.until;
        }
    }
    found.day = plain_active_from(input, customer, found.before_moving);
    return found;
}

PlainItem waiting(PlainItem found, LeftOutReason reason) {
    found.state = PlainState::waits;
    found.reason = reason;
    return found;
}

/// The step of rule 3 is known: rule 6.
PlainItem dated(PlainItem found, const PlainDay& on, Date asked) {
    found.day = on.day;
    if (on.before_moving <= asked) {
        found.state = PlainState::due;
        return found;
    }
    found.state = PlainState::comes;
    found.reason = on.decided_by_person ? LeftOutReason::postponed : LeftOutReason::not_yet;
    found.until = on.day;
    return found;
}

} // namespace

bool plain_active(const PlannerInput& input, const PlannedCustomer& customer, Date day) {
    return plain_active_from(input, customer, day) == day;
}

Date plain_active_from(const PlannerInput& input, const PlannedCustomer& customer, Date day) {
    std::vector<QuietPeriod> periods = input.closed;
    periods.insert(periods.end(), customer.quiet.begin(), customer.quiet.end());
    return active_day_on_or_after(day, periods, input.region);
}

std::optional<Channel> plain_channel(const PlannedCustomer& customer, const PolicyStep& step) {
    std::vector<Channel> serving;
    for (const Channel channel : step.channels) {
        if (channel == Channel::office || has(customer.reachable, channel)) {
            serving.push_back(channel);
        }
    }
    for (const Channel channel : serving) {
        if (customer.has_preferred && channel == customer.preferred) {
            return channel;
        }
    }
    return serving.empty() ? std::nullopt : std::optional{serving.front()};
}

PlainItem plain_item(const PlannerInput& input, const PlannedCustomer& customer, const PlannedItem& item, Date asked) {
    PlainItem found;
    if (item.is_foreign || item.is_bill) {
        found.reason = item.is_foreign ? LeftOutReason::foreign_currency : LeftOutReason::bill;
        return found;
    }
    found.claimable = item.open - contested_on(input, item, asked, asked);
    const auto kinds = kinds_holding(input, item, asked);
    if (!kinds.empty()) {
        static const std::map<HoldKind, LeftOutReason> reasons{
            {HoldKind::promise, LeftOutReason::promised},
            {HoldKind::dispute, LeftOutReason::disputed},
            {HoldKind::plan, LeftOutReason::in_plan},
            {HoldKind::quiet, LeftOutReason::quiet_period},
            {HoldKind::manual, LeftOutReason::stopped},
            {HoldKind::agency, LeftOutReason::with_agency},
            {HoldKind::insolvency, LeftOutReason::insolvent},
            {HoldKind::direct_debit, LeftOutReason::direct_debit},
            {HoldKind::factored, LeftOutReason::factored},
            {HoldKind::difficulty, LeftOutReason::in_difficulty},
            {HoldKind::wrong_addressee, LeftOutReason::wrong_addressee},
            {HoldKind::not_received, LeftOutReason::not_received},
            {HoldKind::complaint, LeftOutReason::complained},
        };
        found.reason = reasons.at(kinds.begin()->first);
        found.until = kinds.begin()->second;
        return found;
    }
    const auto& steps = input.policies.at(item.policy).steps;
    const bool began = item.step != no_step && rank_of(steps.at(item.step).kind) > 0;
    std::optional<PlainItem> passed_over;
    std::uint16_t last_level = no_step;
    for (std::uint16_t place = 0; place != steps.size(); ++place) {
        const PolicyStep& step = steps.at(place);
        if (rank_of(step.kind) == 0) {
            continue;
        }
        last_level = place;
        if ((began && place <= item.step) || was_skipped(input, item, place)) {
            continue;
        }
        const PlainDay on = day_of(input, customer, item, step, false, asked);
        if (step.kind == StepKind::notice_before_due && (asked > item.due || on.day > item.due)) {
            continue;
        }
        found.step = &step;
        found.place = place;
        const bool is_small = found.claimable < step.min_amount_minor;
        if (!is_small && plain_channel(customer, step)) {
            return dated(found, on, asked);
        }
        const PlainItem waits = waiting(found, is_small ? LeftOutReason::below_minimum : LeftOutReason::no_address);
        if (step.mandatory) {
            return waits;
        }
        passed_over = passed_over ? passed_over : waits;
    }
    const bool repeats = began && item.step == last_level && steps.at(last_level).repeat_every_days &&
                         item.last_posted != no_day && !was_skipped(input, item, last_level);
    if (repeats) {
        const PolicyStep& step = steps.at(last_level);
        found.step = &step;
        found.place = last_level;
        if (found.claimable < step.min_amount_minor) {
            return waiting(found, LeftOutReason::below_minimum);
        }
        if (!plain_channel(customer, step)) {
            return waiting(found, LeftOutReason::no_address);
        }
        return dated(found, day_of(input, customer, item, step, true, asked), asked);
    }
    return passed_over ? *passed_over : waiting(found, LeftOutReason::no_step_left);
}

} // namespace encours::test
