// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agreed_holds.h"

#include "core/kpi/promise_outcome.h"

namespace encours {

namespace {

void append(std::vector<store::HoldRow>& holds, CustomerId customer, const std::vector<DueItemId>& items, HoldKind kind,
            Date from, Date until) {
    if (until <= from)
        return;
    if (items.empty())
        holds.push_back({customer, 0, kind, from, until});
    for (const auto item : items)
        holds.push_back({customer, static_cast<std::uint32_t>(item.value), kind, from, until});
}

/// The day from which it holds no more.
Date end_of(const Promise& promise, const PromiseOutcome& outcome) {
    if (outcome.status == PromiseStatus::withdrawn)
        return *promise.withdrawn_on;
    return outcome.kept_on ? *outcome.kept_on + 1 : outcome.decided_on;
}

/// While instalments are kept to, until the next one is missing: nothing is taken for paid before it is.
Date end_of(const PaymentPlan& plan, const PlanOutcome& outcome, HolidayRegion region) {
    if (outcome.status == PlanStatus::ended)
        return *plan.ended_on;
    if (outcome.default_on)
        return *outcome.default_on;
    if (outcome.status == PlanStatus::paid || !outcome.next)
        return plan.agreed_on;
    return add_business_days(outcome.next->due, promise_grace_business_days, region) + 1;
}

} // namespace

std::vector<store::HoldRow> agreed_holds(const store::Connection& connection, const Receivables& receivables, Date at,
                                         HolidayRegion region) {
    std::vector<store::HoldRow> holds;
    const auto promises = store::read_promises(connection, at);
    const auto kept = promise_outcomes(receivables, promises, at, region);
    for (std::size_t i = 0; i < promises.size(); ++i)
        append(holds, promises[i].customer, promises[i].items, HoldKind::promise, promises[i].made_on,
               end_of(promises[i], kept[i]));
    const auto plans = store::read_plans(connection, at);
    const auto paid = plan_outcomes(receivables, plans, at, region);
    for (std::size_t i = 0; i < plans.size(); ++i)
        append(holds, plans[i].customer, plans[i].items, HoldKind::plan, plans[i].agreed_on,
               end_of(plans[i], paid[i], region));
    return holds;
}

} // namespace encours
