// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/asked_days.h"
#include "core/kpi/cuts.h"
#include "core/ledger/receivables.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace encours {

/// An invoice of one item without rare facts, of which nothing is paid, or all by cash.
struct PlainInvoice {
    std::int64_t amount; ///< 1 to PlainSums::largest_amount
    Date booked;
    Date due;
    Date issued;
};

/// What plain invoices add to each cut, as differences; but for their amounts, which their bookings by day tell. Sums
/// weighted by days need two words (Wide) in general; here they are kept in one, which is what makes the pass fast,
/// and flushed before they could overflow.
class PlainSums {
public:
    /// How many invoices may be added between two flushes.
    static constexpr std::int64_t most_invoices = ItemBlock::capacity;
    /// Of an invoice: 85 million euros in cents. Larger ones are not plain.
    static constexpr std::int64_t largest_amount = std::int64_t{1} << 33;

    /// By cut. What is written together does not stand side by side: the compiler would join two sums into one wide
    /// load, which must wait until the narrow stores of the invoice before have left the core.
    struct alignas(128) Row {
        std::int64_t due = 0;              ///< by window (Tally), as due_cash and due_left
        std::int64_t whole = 0;            ///< of what is settled: settled, paid and an invoice's amount in one
        std::int64_t due_cash = 0;         ///< set against what is due
        std::int64_t settled_invoices = 0; ///< settled
        std::int64_t due_left = 0;         ///< what leaves both due and due_cash at once
        std::int64_t settled_days = 0;
        std::int64_t paid_before = 0; ///< of `whole`, by an earlier payment: enters there, leaves where it is settled
        std::int64_t settled_amount_days = 0;
        std::int64_t late_due = 0;               ///< Σ amount × due day, of what enters lateness
        std::array<std::int64_t, 2> paid_days{}; ///< Σ paid × days late: of what was late, of what was early
        std::int64_t settled_due = 0;            ///< Σ amount × due day, of what is settled
        /// What enters lateness by at least so many days, settled by then or not; of all but the first it also leaves.
        std::array<std::int64_t, AskedDays::first_days_late.size()> late{};
    };

    explicit PlainSums(const Cuts& cuts) : rows_(cuts.size() + 1) {}

    /// Where a loop adds. Days must be near ones of the cuts (Slots), with window and days late in their reach.
    class Writer {
    public:
        Writer(Row* rows, const Slots& slots, std::int32_t window) : rows_(rows), slots_(slots), window_(window) {}

        void add_unpaid(const PlainInvoice& invoice) const;
        void add_paid(const PlainInvoice& invoice, Date effective) const;
        /// By two payments above 0, the last on the day of the first or later: it is what the first left to pay.
        void add_paid_in_two(const PlainInvoice& invoice, Date first, std::int64_t first_part, Date last) const;

    private:
        [[nodiscard]] Row& at(Date day) const { return rows_[slots_.near(day)]; }
        void open(const PlainInvoice& invoice) const;
        void pay(const PlainInvoice& invoice, Date effective, std::int64_t part) const;
        void settle(const PlainInvoice& invoice, Date day) const;
        [[nodiscard]] static Date late_from(const PlainInvoice& invoice, std::size_t age) {
            return std::max(invoice.due + AskedDays::first_days_late[age], invoice.booked);
        }

        Row* rows_;
        Slots slots_;
        std::int32_t window_;
    };
    [[nodiscard]] Writer writer(const Slots& slots, std::int32_t window) { return {rows_.data(), slots, window}; }

    /// Calls visit(slot, row) with what was added since the last time, and forgets it.
    template <class Visit>
    void flush(Visit&& visit) {
        for (std::size_t slot = 0; slot != rows_.size(); ++slot) {
            visit(slot, rows_[slot]);
            rows_[slot] = Row{};
        }
    }

private:
    // The longest span of days counts 2^17 of them, and no sum holds more than the amount of each invoice, times days.
    static_assert(latest_date - earliest_date < std::int32_t{1} << 17);
    static_assert(most_invoices <= (std::int64_t{1} << 62) / (largest_amount << 17));

    std::vector<Row> rows_; ///< by cut, and one more for what comes after the last
};

inline void PlainSums::Writer::open(const PlainInvoice& invoice) const {
    at(std::max(invoice.booked, invoice.due)).due += invoice.amount;
}

inline void PlainSums::Writer::pay(const PlainInvoice& invoice, Date effective, std::int64_t part) const {
    at(std::max({invoice.booked, invoice.due, effective + window_})).due_left += part;
    at(std::max(invoice.due, effective)).due_cash += part;
    const auto late = effective - invoice.due;
    at(effective).paid_days[static_cast<std::size_t>(late < 0)] += part * late;
}

inline void PlainSums::Writer::settle(const PlainInvoice& invoice, Date day) const {
    auto& row = at(day);
    const auto days = day - invoice.issued;
    row.whole += invoice.amount;
    ++row.settled_invoices;
    row.settled_days += days;
    row.settled_amount_days += invoice.amount * days;
    row.settled_due += invoice.amount * invoice.due.days;
}

inline void PlainSums::Writer::add_paid(const PlainInvoice& invoice, Date effective) const {
    open(invoice);
    pay(invoice, effective, invoice.amount);
    settle(invoice, effective);
    // Paid by the cut at which it would be late, it enters lateness there and leaves: cheaper than to ask. Not so the
    // higher ages.
    const auto closed = slots_.near(effective);
    auto& enters = rows_[std::min(slots_.near(late_from(invoice, 0)), closed)];
    enters.late[0] += invoice.amount;
    enters.late_due += invoice.amount * invoice.due.days;
    for (std::size_t age = 1; age != AskedDays::first_days_late.size(); ++age) {
        const auto from = slots_.near(late_from(invoice, age));
        if (closed <= from) {
            break;
        }
        rows_[from].late[age] += invoice.amount;
        rows_[closed].late[age] -= invoice.amount;
    }
}

} // namespace encours
