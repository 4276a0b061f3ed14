// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/period_totals.h"

#include "core/kpi/document_rules.h"
#include "core/kpi/item_facts.h"
#include "core/kpi/settled_invoice.h"
#include "core/kpi/steps.h"

#include <algorithm>

namespace encours {

namespace {

/// What changes on a day changes the windows that end there, and those that open there.
void append_openings(std::vector<Date>& days, std::int32_t window) {
    const auto count = days.size();
    for (std::size_t i = 0; i != count; ++i) {
        days.push_back(days[i] + window);
    }
}

void count_from_day_0(Position& position, Date at) {
    position.overdue_days -= static_cast<Wide>(position.overdue) * at.days;
}

void count_from(Position& position, Date at) { position.overdue_days += static_cast<Wide>(position.overdue) * at.days; }

} // namespace

std::vector<UsedCash> cash_of_other_payers(const Receivables& receivables) {
    std::vector<UsedCash> used;
    for (const auto& other : receivables.other_payers) {
        if (const auto place = receivables.find(other.item_id)) {
            const auto customer = receivables.items[place->block]->customer[place->index];
            used.push_back({*place, other.allocation, customer, other.payer});
        }
    }
    return used;
}

PeriodTotals::PeriodTotals(const Receivables& receivables, const AskedDays& asked, Tally tally)
    : receivables_(receivables),
      asked_(asked),
      tally_(std::move(tally)),
      positions_(asked.cuts.size()),
      movements_(asked.date_cuts.size()),
      used_(asked.cuts.size()) {
    for (const auto& place : tally_.rare_items()) {
        add_rare_item(place);
    }
    for (const auto& place : tally_.disputed_items()) {
        add_dispute(place);
    }
    add_invoices();
    accumulate_steps(positions_);
    accumulate_steps(movements_);
    tally_.accumulate();
}

void PeriodTotals::add_rare_item(ItemPlace place) {
    item_.load(receivables_, place);
    days_.clear();
    item_.append_days(days_);
    append_openings(days_, asked_.window_days);
    days_.push_back(item_.due);
    add_steps(movements_, asked_.date_cuts, days_, slots_, [&](Date at) {
        Movements moved;
        add_item(moved, item_, at - asked_.window_days, at);
        return moved;
    });
    for (const auto age : AskedDays::first_days_late) {
        days_.push_back(item_.due + age);
    }
    add_steps(positions_, asked_.cuts, days_, slots_, [&](Date at) {
        Position position;
        add_item(position, item_, at);
        count_from_day_0(position, at);
        return position;
    });
    for_each_sale(item_, [&](Date day, std::int64_t amount) { tally_.sales().add(day, amount); });
}

void PeriodTotals::add_dispute(ItemPlace place) {
    item_.load(receivables_, place);
    days_.clear();
    item_.append_days(days_);
    add_steps(positions_, asked_.cuts, days_, slots_, [&](Date at) {
        Position position;
        position.disputed = item_.disputed_on(at);
        return position;
    });
}

void PeriodTotals::add_invoices() {
    auto parts = tally_.invoice_parts();
    const auto by_invoice = [](const InvoicePart& a, const InvoicePart& b) { return a.invoice_id < b.invoice_id; };
    if (!std::is_sorted(parts.begin(), parts.end(), by_invoice)) {
        std::stable_sort(parts.begin(), parts.end(), by_invoice);
    }
    for (auto first = parts.begin(); first != parts.end();) {
        const auto id = first->invoice_id;
        const auto last =
            std::find_if(first, parts.end(), [&](const InvoicePart& part) { return part.invoice_id != id; });
        add_invoice({first, last});
        first = last;
    }
}

bool PeriodTotals::add_ordinary_invoice(std::span<const ItemHistory> parts) {
    entries_.clear();
    std::int64_t amount = 0;
    for (const auto& part : parts) {
        const bool is_reversed = std::any_of(part.allocations.begin(), part.allocations.end(),
                                             [](const AllocationView& view) { return view.reversed_on != no_day; });
        const bool is_cancelled =
            std::any_of(part.standings.begin(), part.standings.end(),
                        [](const StandingChange& change) { return change.standing == Standing::cancelled; });
        if (is_reversed || is_cancelled) {
            return false;
        }
        amount += part.amount;
        append_settling_entries(part, latest_date, entries_);
    }
    const auto& invoice = parts.front();
    return !bears_delay(invoice.kind, amount) || tally_.add_settled(entries_, invoice.issued, amount);
}

void PeriodTotals::add_invoice(std::span<const InvoicePart> places) {
    parts_.resize(std::max(parts_.size(), places.size()));
    for (std::size_t part = 0; part != places.size(); ++part) {
        parts_[part].load(receivables_, places[part].place);
    }
    const std::span<const ItemHistory> parts(parts_.data(), places.size());
    if (add_ordinary_invoice(parts)) {
        return;
    }
    days_.clear();
    for (const auto& part : parts) {
        part.append_days(days_);
    }
    append_openings(days_, asked_.window_days);
    add_steps(movements_, asked_.date_cuts, days_, slots_, [&](Date at) {
        Movements moved;
        const auto settled = settled_by_cash(parts, at);
        if (settled && settled->day > at - asked_.window_days) {
            add_settled(moved, *settled);
        }
        return moved;
    });
}

void PeriodTotals::add_used_cash(const UsedCash& used, int sign) {
    item_.load(receivables_, used.place);
    if (item_.currency != receivables_.currency) {
        return;
    }
    const auto& view = item_.allocations[used.allocation];
    for (std::size_t cut = 0; cut != asked_.cuts.size(); ++cut) {
        const auto at = asked_.cuts.days()[cut];
        used_[cut] += holds(view, at) && item_.is_present(at) ? sign * view.amount : 0;
    }
}

Position PeriodTotals::position(std::size_t cut) const {
    auto position = positions_[cut];
    count_from(position, asked_.cuts.days()[cut]);
    position += tally_.position(cut);
    position.aging.unallocated += used_[cut];
    return position;
}

Period PeriodTotals::period(Date at) const {
    Period period;
    period.opening = at - asked_.window_days;
    period.at = at;
    period.days = asked_.window_days;
    period.covered = receivables_.coverage.allows_window(period.opening, at);
    const auto before = asked_.cuts.place(period.opening);
    const auto now = asked_.cuts.place(at);
    period.before = position(before);
    period.now = position(now);
    period.moved = tally_.movements(before, now);
    period.moved += movements_[asked_.date_cuts.place(at)];
    period.sales = tally_.sales().between(period.opening, at);
    return period;
}

} // namespace encours
