// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/promise_outcome.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace encours {

namespace {

/// Cash of a customer that came on a day: set against an item, or against nothing (item 0).
struct CashEvent {
    Date on;
    std::uint32_t item = 0;
    Currency currency;
    std::int64_t left = 0; ///< that no promise has used yet
};
using CashByCustomer = std::unordered_map<CustomerIndex, std::vector<CashEvent>>;

/// Who is asked about, in which currency: cash in another is not what was promised.
using Asked = std::unordered_map<CustomerIndex, std::vector<Currency>>;

bool asks(const Asked& asked, CustomerIndex customer, Currency currency) {
    const auto found = asked.find(customer);
    return found != asked.end() &&
           std::find(found->second.begin(), found->second.end(), currency) != found->second.end();
}

void add_allocated(const Receivables& receivables, const Asked& asked, Date at, CashByCustomer& cash) {
    for (const auto& block : receivables.items) {
        for (std::size_t i = 0; i < block->size(); ++i) {
            if (!asks(asked, block->customer[i], block->currency[i]))
                continue;
            for_each_allocation(receivables, *block, i, [&](const AllocationView& allocation) {
                const bool is_cash =
                    !allocation.from_credit_note &&
                    (allocation.kind == SettlementKind::cash || allocation.kind == SettlementKind::cash_unknown_day);
                if (is_cash && allocation.effective <= at && allocation.reversed_on > at && allocation.amount > 0)
                    cash[block->customer[i]].push_back(
                        {allocation.effective, block->item_id[i], block->currency[i], allocation.amount});
            });
        }
    }
}

void add_unallocated(const Receivables& receivables, const Asked& asked, Date at, CashByCustomer& cash) {
    for (const auto& block : receivables.payments) {
        for (std::size_t i = 0; i < block->size(); ++i) {
            const auto left = block->amount[i] - block->allocated[i];
            const bool is_cash =
                block->kind[i] == SettlementKind::cash || block->kind[i] == SettlementKind::cash_unknown_day;
            if (is_cash && left > 0 && block->effective[i] <= at && block->reversed_on[i] > at &&
                asks(asked, block->customer[i], block->currency[i]))
                cash[block->customer[i]].push_back({block->effective[i], 0, block->currency[i], left});
        }
    }
}

CashByCustomer cash_of(const Receivables& receivables, const Asked& asked, Date at) {
    CashByCustomer cash;
    add_allocated(receivables, asked, at, cash);
    add_unallocated(receivables, asked, at, cash);
    for (auto& [customer, events] : cash)
        std::stable_sort(events.begin(), events.end(),
                         [](const CashEvent& a, const CashEvent& b) { return a.on < b.on; });
    return cash;
}

/// A promise or a plan.
template <class Agreement>
bool is_about(const Agreement& agreed, const CashEvent& cash) {
    const auto& items = agreed.items;
    return cash.currency == agreed.currency &&
           (cash.item == 0 || items.empty() ||
            std::find(items.begin(), items.end(), DueItemId{cash.item}) != items.end());
}

/// What was taken of the cash, by its days.
struct Taken {
    std::vector<std::pair<Date, std::int64_t>> parts;

    [[nodiscard]] std::int64_t by(Date day) const {
        std::int64_t sum = 0;
        for (const auto& [on, amount] : parts)
            sum += on <= day ? amount : 0;
        return sum;
    }
    /// The first day on which so much was there.
    [[nodiscard]] std::optional<Date> day_of(std::int64_t enough) const {
        std::int64_t sum = 0;
        for (const auto& [on, amount] : parts) {
            sum += amount;
            if (sum >= enough)
                return on;
        }
        return std::nullopt;
    }
};

/// Takes up to `wanted` of the cash that came in the days.
template <class Agreement>
Taken take(std::vector<CashEvent>& events, const Agreement& agreed, Date first, Date last, std::int64_t wanted) {
    Taken taken;
    for (auto& event : events) {
        if (event.on < first || event.on > last || event.left == 0 || wanted == 0 || !is_about(agreed, event))
            continue;
        const auto part = std::min(event.left, wanted);
        event.left -= part;
        wanted -= part;
        taken.parts.emplace_back(event.on, part);
    }
    return taken;
}

/// 95 %, rounded up.
std::int64_t enough_of(std::int64_t amount) { return (amount * promise_percent + 99) / 100; }

bool nothing_is_open(const Receivables& receivables, const std::vector<DueItemId>& items, Date at) {
    return !items.empty() && std::all_of(items.begin(), items.end(), [&](DueItemId id) {
        const auto place = receivables.find(static_cast<std::uint32_t>(id.value));
        return place && open_on(receivables, *receivables.items[place->block], place->index, at) <= 0;
    });
}

template <class Agreements>
Asked asked_of(const Receivables& receivables, const Agreements& agreements) {
    Asked asked;
    for (const auto& one : agreements) {
        if (const auto index = receivables.index_of(one.customer))
            asked[*index].push_back(one.currency);
    }
    return asked;
}

PromiseOutcome outcome_of(const Receivables& receivables, const Promise& promise, CashByCustomer& cash, Date at,
                          HolidayRegion region) {
    PromiseOutcome outcome;
    const auto last = add_business_days(promise.until, promise_grace_business_days, region);
    outcome.decided_on = last + 1;
    const auto index = receivables.index_of(promise.customer);
    if (promise.withdrawn_on && *promise.withdrawn_on <= at) {
        outcome.status = PromiseStatus::withdrawn;
        return outcome;
    }
    if (!index || promise.made_on > at)
        return outcome;
    const auto seen = std::min(last, at);
    const auto taken = take(cash[*index], promise, promise.made_on, seen, promise.amount);
    outcome.received = taken.by(seen);
    outcome.kept_on = taken.day_of(enough_of(promise.amount));
    if (outcome.kept_on || nothing_is_open(receivables, promise.items, seen))
        outcome.status = PromiseStatus::kept;
    else if (at >= outcome.decided_on)
        outcome.status = outcome.received > 0 ? PromiseStatus::part : PromiseStatus::broken;
    return outcome;
}

PlanOutcome outcome_of(const Receivables& receivables, const PaymentPlan& plan, CashByCustomer& cash, Date at,
                       HolidayRegion region) {
    PlanOutcome outcome;
    const auto index = receivables.index_of(plan.customer);
    const bool is_ended = plan.ended_on && *plan.ended_on <= at;
    const auto until = is_ended ? *plan.ended_on : at;
    std::int64_t total = 0;
    for (const auto& instalment : plan.instalments)
        total += instalment.amount;
    Taken taken;
    if (index)
        taken = take(cash[*index], plan, plan.agreed_on, until, total);
    outcome.received = taken.by(until);
    std::int64_t due = 0;
    for (const auto& instalment : plan.instalments) {
        due += instalment.amount;
        const auto missing = due - outcome.received;
        if (missing <= instalment.amount - enough_of(instalment.amount)) {
            ++outcome.instalments_met;
            continue;
        }
        if (!outcome.next)
            outcome.next = Instalment{instalment.due, std::min(missing, instalment.amount)};
        const auto last = add_business_days(instalment.due, promise_grace_business_days, region);
        if (!outcome.default_on && last < until)
            outcome.default_on = last + 1;
    }
    if (outcome.instalments_met == plan.instalments.size() || nothing_is_open(receivables, plan.items, until))
        outcome.status = PlanStatus::paid;
    else if (is_ended)
        outcome.status = PlanStatus::ended;
    else if (outcome.default_on)
        outcome.status = PlanStatus::in_default;
    if (outcome.status == PlanStatus::paid)
        outcome.default_on.reset();
    return outcome;
}

} // namespace

std::vector<PromiseOutcome> promise_outcomes(const Receivables& receivables, std::span<const Promise> promises, Date at,
                                             HolidayRegion region) {
    auto cash = cash_of(receivables, asked_of(receivables, promises), at);
    std::vector<std::size_t> order(promises.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(promises[a].until, promises[a].made_on) < std::pair(promises[b].until, promises[b].made_on);
    });
    std::vector<PromiseOutcome> outcomes(promises.size());
    for (const auto place : order)
        outcomes[place] = outcome_of(receivables, promises[place], cash, at, region);
    return outcomes;
}

std::vector<PlanOutcome> plan_outcomes(const Receivables& receivables, std::span<const PaymentPlan> plans, Date at,
                                       HolidayRegion region) {
    auto cash = cash_of(receivables, asked_of(receivables, plans), at);
    std::vector<PlanOutcome> outcomes;
    outcomes.reserve(plans.size());
    for (const auto& plan : plans)
        outcomes.push_back(outcome_of(receivables, plan, cash, at, region));
    return outcomes;
}

} // namespace encours
