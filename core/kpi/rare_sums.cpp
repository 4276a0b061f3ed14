// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rare_sums.h"

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

template <class Value>
void add_each(std::vector<Value>& values, const std::vector<Value>& others) {
    for (std::size_t slot = 0; slot != values.size(); ++slot) {
        values[slot] += others[slot];
    }
}

} // namespace

RareSums::RareSums(const Receivables& receivables, const AskedDays& asked)
    : receivables_(receivables),
      asked_(asked),
      positions_(asked.cuts.size()),
      movements_(asked.date_cuts.size()),
      disputed_(asked.cuts.size()) {}

void RareSums::add_item(ItemPlace place, SalesByDay& sales) {
    item_.load(receivables_, place);
    days_.clear();
    item_.append_days(days_);
    append_openings(days_, asked_.window_days);
    days_.push_back(item_.due);
    add_steps(movements_, asked_.date_cuts, days_, slots_, [&](Date at) {
        Movements moved;
        encours::add_item(moved, item_, at - asked_.window_days, at);
        return moved;
    });
    for (const auto age : AskedDays::first_days_late) {
        days_.push_back(item_.due + age);
    }
    add_steps(positions_, asked_.cuts, days_, slots_, [&](Date at) {
        Position position;
        encours::add_item(position, item_, at);
        count_from_day_0(position, at);
        return position;
    });
    for_each_sale(item_, [&](Date day, std::int64_t amount) { sales.add(day, amount); });
}

void RareSums::add_dispute(ItemPlace place) {
    item_.load(receivables_, place);
    days_.clear();
    item_.append_days(days_);
    add_steps(disputed_, asked_.cuts, days_, slots_, [&](Date at) { return item_.disputed_on(at); });
}

void RareSums::add_invoice(std::span<const InvoicePart> parts) {
    parts_.resize(std::max(parts_.size(), parts.size()));
    days_.clear();
    for (std::size_t part = 0; part != parts.size(); ++part) {
        parts_[part].load(receivables_, parts[part].place);
        parts_[part].append_days(days_);
    }
    append_openings(days_, asked_.window_days);
    const std::span<const ItemHistory> items(parts_.data(), parts.size());
    add_steps(movements_, asked_.date_cuts, days_, slots_, [&](Date at) {
        Movements moved;
        const auto settled = settled_by_cash(items, at);
        if (settled && settled->day > at - asked_.window_days) {
            add_settled(moved, *settled);
        }
        return moved;
    });
}

RareSums& RareSums::operator+=(const RareSums& other) {
    add_each(positions_, other.positions_);
    add_each(movements_, other.movements_);
    add_each(disputed_, other.disputed_);
    return *this;
}

void RareSums::accumulate() {
    accumulate_steps(positions_);
    accumulate_steps(movements_);
    accumulate_steps(disputed_);
}

Position RareSums::position(std::size_t cut) const {
    auto position = positions_[cut];
    count_from(position, asked_.cuts.days()[cut]);
    position.disputed += disputed_[cut];
    return position;
}

} // namespace encours
