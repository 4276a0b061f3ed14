// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/holds.h"

#include "core/base/blank_text.h"
#include "core/store/due_item_store.h"
#include "core/store/entry_store.h"
#include "core/store/hold_store.h"
#include "core/usecase/act_in_progress.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

/// Promises, disputes, plans and agencies' cases hold by their own rows.
bool is_recorded_as_hold(HoldKind kind) {
    return kind != HoldKind::promise && kind != HoldKind::dispute && kind != HoldKind::plan && kind != HoldKind::agency;
}

bool is_there(const std::vector<RecordedHold>& holds, const RecordedHold& hold) {
    return std::any_of(holds.begin(), holds.end(), [&](const RecordedHold& there) {
        return there.kind == hold.kind && there.item == hold.item && there.from == hold.from &&
               there.until == hold.until && there.reason == hold.reason;
    });
}

/// A day of a year with 29 February.
bool is_month_day(int month_day) {
    return month_day > 0 && make_date(2024, month_day / 100, month_day % 100).has_value();
}

} // namespace

Result<DoneAct, ActFailure> hold_customer(const HoldRequest& request, const Clock& clock) {
    if (!is_recorded_as_hold(request.kind))
        return failure(ActFailure{Reason::kind_unfit, {}});
    if (is_blank(request.reason))
        return failure(ActFailure{Reason::text_missing, {}});
    if (request.until && *request.until <= request.from)
        return failure(ActFailure{Reason::day_before_start, to_iso(request.from + 1)});
    ActInProgress act(request.ledger, "hold_begun", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{Reason::unknown_customer, {}});
    std::vector<std::optional<DueItemId>> items;
    for (const auto id : request.items) {
        const auto item = store::read_due_item(act.connection(), id);
        if (!item || item->customer != request.customer)
            return failure(ActFailure{Reason::unknown_document, {}});
        items.emplace_back(id);
    }
    if (items.empty())
        items.emplace_back();
    const auto there = store::holds_of(act.connection(), request.customer);
    std::int64_t first = 0;
    for (const auto& item : items) {
        RecordedHold hold;
        hold.kind = request.kind;
        hold.customer = request.customer;
        hold.item = item;
        hold.from = request.from;
        hold.until = request.until;
        hold.reason = request.reason;
        if (is_there(there, hold))
            continue;
        const auto id = store::add_hold(act.scope(), hold, {});
        first = first == 0 ? id : first;
    }
    if (first == 0)
        return failure(ActFailure{Reason::already_recorded, {}});
    return act.commit("hold", first,
                      {{"customer", request.customer.value},
                       {"kind", key_of(request.kind)},
                       {"from", to_iso(request.from)},
                       {"items", request.items.size()}},
                      customer->name, request.reason);
}

Result<DoneAct, ActFailure> end_hold(const EndHoldRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "hold_ended", request.actor, clock);
    const auto hold = store::read_hold(act.connection(), request.hold);
    if (!hold)
        return failure(ActFailure{Reason::unknown_hold, {}});
    if (hold->ended_on || (hold->until && *hold->until <= request.on))
        return failure(ActFailure{Reason::nothing_changes, {}});
    if (is_blank(request.why))
        return failure(ActFailure{Reason::text_missing, {}});
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    if (request.on < hold->from)
        return failure(ActFailure{Reason::day_before_start, to_iso(hold->from)});
    store::end_hold(act.scope(), hold->id, request.on, request.why);
    const auto customer = store::read_entry_customer(act.connection(), hold->customer);
    return act.commit("hold", hold->id,
                      {{"customer", hold->customer.value}, {"kind", key_of(hold->kind)}, {"on", to_iso(request.on)}},
                      customer ? customer->name : std::string(), request.why);
}

std::vector<RecordedHold> holds_of(const std::filesystem::path& ledger, CustomerId customer) {
    return store::holds_of(store::open_ledger(ledger, store::Access::read), customer);
}

std::vector<YearlyQuiet> quiet_periods_of(const std::filesystem::path& ledger, CustomerId customer) {
    std::vector<YearlyQuiet> periods;
    for (const auto& row : store::quiet_of(store::open_ledger(ledger, store::Access::read), customer))
        periods.push_back({row.from_month_day, row.until_month_day, row.note});
    return periods;
}

Result<DoneAct, ActFailure> save_quiet_periods(const SaveQuietPeriodsRequest& request, const Clock& clock) {
    for (const auto& period : request.periods) {
        if (!is_month_day(period.from_month_day) || !is_month_day(period.until_month_day))
            return failure(ActFailure{Reason::day_missing, {}});
    }
    ActInProgress act(request.ledger, "quiet_periods_saved", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{Reason::unknown_customer, {}});
    const auto there = store::quiet_of(act.connection(), request.customer);
    const bool is_same = std::equal(there.begin(), there.end(), request.periods.begin(), request.periods.end(),
                                    [](const store::QuietRow& row, const YearlyQuiet& period) {
                                        return row.from_month_day == period.from_month_day &&
                                               row.until_month_day == period.until_month_day && row.note == period.note;
                                    });
    if (is_same)
        return failure(ActFailure{Reason::nothing_changes, {}});
    for (const auto& row : there)
        store::remove_quiet(act.scope(), row.id);
    for (const auto& period : request.periods)
        store::add_quiet(act.scope(), request.customer,
                         {0, period.from_month_day, period.until_month_day, period.note});
    return act.commit("customer", request.customer.value, {{"periods", request.periods.size()}}, customer->name);
}

std::vector<CompanyClosing> company_closings(const std::filesystem::path& ledger) {
    std::vector<CompanyClosing> closings;
    for (const auto& row : store::closings(store::open_ledger(ledger, store::Access::read)))
        closings.push_back({row.first, row.last, row.note});
    return closings;
}

Result<DoneAct, ActFailure> save_closings(const SaveClosingsRequest& request, const Clock& clock) {
    for (const auto& closing : request.closings) {
        if (closing.last < closing.first)
            return failure(ActFailure{Reason::day_before_start, to_iso(closing.first)});
    }
    ActInProgress act(request.ledger, "closings_saved", request.actor, clock);
    const auto there = store::closings(act.connection());
    const auto asked = [&](const store::ClosingRow& row) {
        return std::find(request.closings.begin(), request.closings.end(),
                         CompanyClosing{row.first, row.last, row.note}) != request.closings.end();
    };
    bool changes = false;
    for (const auto& row : there) {
        if (asked(row))
            continue;
        store::remove_closing(act.scope(), row.id);
        changes = true;
    }
    for (const auto& closing : request.closings) {
        const bool is_known = std::any_of(there.begin(), there.end(), [&](const store::ClosingRow& row) {
            return CompanyClosing{row.first, row.last, row.note} == closing;
        });
        if (is_known)
            continue;
        store::add_closing(act.scope(), {0, closing.first, closing.last, closing.note});
        changes = true;
    }
    if (!changes)
        return failure(ActFailure{Reason::nothing_changes, {}});
    return act.commit("company_closing", 0, {{"closings", request.closings.size()}}, {});
}

} // namespace encours
