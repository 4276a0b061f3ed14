// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/promises.h"

#include "core/base/blank_text.h"
#include "core/store/due_item_store.h"
#include "core/store/entry_store.h"
#include "core/store/hold_store.h"
#include "core/store/planner_store.h"
#include "core/store/promise_store.h"
#include "core/store/task_store.h"
#include "core/usecase/act_in_progress.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

std::vector<PromiseState> states(const Receivables& receivables, std::vector<Promise> promises, Date at,
                                 HolidayRegion region) {
    auto outcomes = promise_outcomes(receivables, promises, at, region);
    std::vector<PromiseState> made;
    for (std::size_t i = 0; i < promises.size(); ++i)
        made.push_back({std::move(promises[i]), outcomes[i]});
    return made;
}

std::vector<PlanState> states(const Receivables& receivables, std::vector<PaymentPlan> plans, Date at,
                              HolidayRegion region) {
    auto outcomes = plan_outcomes(receivables, plans, at, region);
    std::vector<PlanState> made;
    for (std::size_t i = 0; i < plans.size(); ++i)
        made.push_back({std::move(plans[i]), outcomes[i]});
    return made;
}

struct PlanBase {
    std::vector<store::StoredDueItem> items;
    std::int64_t open = 0;
};

Result<PlanBase, ActFailure> base_of(const store::Connection& connection, const AgreePlanRequest& request) {
    PlanBase base;
    for (const auto id : request.items) {
        const auto item = store::read_due_item(connection, id);
        if (!item || item->customer != request.customer)
            return failure(ActFailure{Reason::unknown_document, {}});
        if (!base.items.empty() && base.items.front().currency != item->currency)
            return failure(ActFailure{Reason::currencies_differ, {}});
        base.open += std::max<std::int64_t>(item->open, 0);
        base.items.push_back(*item);
    }
    if (base.items.empty())
        return failure(ActFailure{Reason::unknown_document, {}});
    return base;
}

std::optional<ActFailure> fault_of(const AgreePlanRequest& request, std::int64_t open, Date today) {
    if (request.agreed_on > today || (request.signed_on && *request.signed_on > today))
        return ActFailure{Reason::day_in_future, {}};
    std::int64_t sum = 0;
    for (const auto& instalment : request.instalments) {
        if (instalment.amount <= 0)
            return ActFailure{Reason::amount_missing, {}};
        if (instalment.due < request.agreed_on)
            return ActFailure{Reason::day_before_start, to_iso(request.agreed_on)};
        sum += instalment.amount;
    }
    if (sum == 0)
        return ActFailure{Reason::amount_missing, {}};
    if (sum > open)
        return ActFailure{Reason::part_too_large, std::to_string(open)};
    return std::nullopt;
}

bool is_there(const store::Connection& connection, const PaymentPlan& plan) {
    const auto plans = store::plans_of(connection, plan.customer);
    return std::any_of(plans.begin(), plans.end(), [&](const PaymentPlan& there) {
        return there.agreed_on == plan.agreed_on && there.items == plan.items && there.instalments == plan.instalments;
    });
}

} // namespace

std::vector<PromiseState> promises_of(const std::filesystem::path& ledger, const Receivables& receivables,
                                      CustomerId customer, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    auto promises = store::promises_of(connection, customer);
    std::erase_if(promises, [&](const Promise& promise) { return promise.made_on > at; });
    return states(receivables, std::move(promises), at, store::read_holiday_region(connection));
}

std::vector<PromiseState> all_promises(const std::filesystem::path& ledger, const Receivables& receivables, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    auto promises = store::all_promises(connection);
    std::erase_if(promises, [&](const Promise& promise) {
        return promise.made_on > at || (promise.withdrawn_on && *promise.withdrawn_on <= at);
    });
    return states(receivables, std::move(promises), at, store::read_holiday_region(connection));
}

void add_promise_outcomes(CustomerFile& file, const std::vector<PromiseState>& promises) {
    for (const auto& [promise, outcome] : promises) {
        const bool is_kept = outcome.status == PromiseStatus::kept && outcome.kept_on;
        if (!is_kept && !is_broken(outcome.status))
            continue;
        TimelineEntry entry;
        entry.kind = is_kept ? TimelineEntry::Kind::promise_kept : TimelineEntry::Kind::promise_broken;
        entry.on = is_kept ? *outcome.kept_on : outcome.decided_on;
        entry.number = to_iso(promise.until);
        entry.amount = outcome.received;
        entry.currency = promise.currency;
        // The timeline begins with what came last.
        const auto place = std::find_if(file.timeline.begin(), file.timeline.end(),
                                        [&](const TimelineEntry& there) { return there.on <= entry.on; });
        file.timeline.insert(place, std::move(entry));
    }
}

Result<DoneAct, ActFailure> withdraw_promise(const WithdrawPromiseRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "promise_withdrawn", request.actor, clock);
    const auto promise = store::read_promise(act.connection(), request.promise);
    if (!promise)
        return failure(ActFailure{Reason::unknown_promise, {}});
    if (promise->withdrawn_on)
        return failure(ActFailure{Reason::nothing_changes, {}});
    if (is_blank(request.reason))
        return failure(ActFailure{Reason::text_missing, {}});
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    if (request.on < promise->made_on)
        return failure(ActFailure{Reason::day_before_start, to_iso(promise->made_on)});
    store::withdraw_promise(act.scope(), promise->id, request.on, request.reason);
    const auto customer = store::read_entry_customer(act.connection(), promise->customer);
    return act.commit("promise", promise->id, {{"customer", promise->customer.value}, {"on", to_iso(request.on)}},
                      customer ? customer->name : std::string(), request.reason);
}

std::vector<PlanState> plans_of(const std::filesystem::path& ledger, const Receivables& receivables,
                                CustomerId customer, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    auto plans = store::plans_of(connection, customer);
    std::erase_if(plans, [&](const PaymentPlan& plan) { return plan.agreed_on > at; });
    return states(receivables, std::move(plans), at, store::read_holiday_region(connection));
}

std::vector<PlanState> all_plans(const std::filesystem::path& ledger, const Receivables& receivables, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    auto plans = store::all_plans(connection);
    std::erase_if(
        plans, [&](const PaymentPlan& plan) { return plan.agreed_on > at || (plan.ended_on && *plan.ended_on <= at); });
    return states(receivables, std::move(plans), at, store::read_holiday_region(connection));
}

Result<DoneAct, ActFailure> agree_plan(const AgreePlanRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "plan_agreed", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{Reason::unknown_customer, {}});
    const auto base = base_of(act.connection(), request);
    if (!base.ok())
        return failure(base.error());
    if (const auto fault =
            fault_of(request, base.value().open + std::max<std::int64_t>(request.accessories, 0), clock.today()))
        return failure(*fault);
    PaymentPlan plan;
    plan.customer = request.customer;
    plan.agreed_on = request.agreed_on;
    plan.signed_on = request.signed_on;
    plan.currency = base.value().items.front().currency;
    plan.items = request.items;
    std::sort(plan.items.begin(), plan.items.end());
    plan.instalments = request.instalments;
    std::stable_sort(plan.instalments.begin(), plan.instalments.end(),
                     [](const Instalment& a, const Instalment& b) { return a.due < b.due; });
    plan.note = request.note;
    if (is_there(act.connection(), plan))
        return failure(ActFailure{Reason::already_recorded, {}});
    const auto id = store::add_plan(act.scope(), plan);
    (void)store::end_holds(act.scope(), plan.customer, HoldKind::difficulty, plan.agreed_on, {});
    (void)store::finish_tasks(act.scope(), plan.customer, TaskKind::propose_plan, plan.agreed_on, {});
    return act.commit("payment_plan", id,
                      {{"customer", plan.customer.value},
                       {"agreed_on", to_iso(plan.agreed_on)},
                       {"items", plan.items.size()},
                       {"instalments", plan.instalments.size()}},
                      customer->name, request.note);
}

Result<DoneAct, ActFailure> end_plan(const EndPlanRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "plan_ended", request.actor, clock);
    const auto plan = store::read_plan(act.connection(), request.plan);
    if (!plan)
        return failure(ActFailure{Reason::unknown_plan, {}});
    if (plan->ended_on)
        return failure(ActFailure{Reason::nothing_changes, {}});
    if (is_blank(request.reason))
        return failure(ActFailure{Reason::text_missing, {}});
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    if (request.on < plan->agreed_on)
        return failure(ActFailure{Reason::day_before_start, to_iso(plan->agreed_on)});
    store::end_plan(act.scope(), plan->id, request.on, request.reason);
    const auto customer = store::read_entry_customer(act.connection(), plan->customer);
    return act.commit("payment_plan", plan->id, {{"customer", plan->customer.value}, {"on", to_iso(request.on)}},
                      customer ? customer->name : std::string(), request.reason);
}

std::vector<Instalment> equal_instalments(std::int64_t sum, int count, Date first) {
    std::vector<Instalment> instalments;
    for (int i = 0; i < count; ++i)
        instalments.push_back({add_months(first, i), sum / count + (i == 0 ? sum % count : 0)});
    return instalments;
}

} // namespace encours
