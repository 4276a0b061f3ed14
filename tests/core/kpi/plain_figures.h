// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figures.h"
#include "tests/core/ledger/ledger_facts.h"

#include <map>
#include <set>

namespace encours::test {

// The figures of one date written from their definitions, one loop each, on rows: no columns, no running sums, nothing
// shared with core/kpi but the structs that it fills. Slow, and meant to be read.

class PlainFigures {
public:
    PlainFigures(const LedgerFacts& facts, Date at, int window, std::optional<CustomerIndex> customer)
        : facts_(facts), at_(at), opening_(at - window), window_(window), customer_(customer) {}

    [[nodiscard]] Figures figures() const {
        Figures figures;
        figures.at = at_;
        figures.window_days = window_;
        figures.aging = aging(at_);
        figures.receivables = total(figures.aging);
        figures.opening_receivables = total(aging(opening_));
        figures.sales = sales(opening_ + 1, at_);
        figures.covered = covered();
        figures.holds_unknown_days = holds_unknown_days();
        const auto receivables = figures.receivables;
        const auto not_due = figures.aging.buckets[0];
        figures.dso = windowed(receivables, figures.sales, NoFigure::no_sales, window_);
        figures.best_possible_dso = windowed(not_due, figures.sales, NoFigure::no_sales, window_);
        figures.average_days_delinquent = windowed(receivables - not_due, figures.sales, NoFigure::no_sales, window_);
        set_countback(figures);
        const auto to_collect = figures.opening_receivables + figures.sales;
        figures.cei_percent = windowed(to_collect - receivables - not_collected(), to_collect - not_due,
                                       NoFigure::nothing_to_collect, 100);
        set_dbt(figures);
        figures.recovery_percent = windowed(cash_received(), to_collect, NoFigure::nothing_to_collect, 100);
        set_recovery_of_due(figures);
        set_mean_payment(figures);
        set_dispute(figures);
        return figures;
    }

    /// At the close of a day, of one currency.
    [[nodiscard]] Aging aging(Date day, std::optional<Currency> currency = std::nullopt) const {
        Aging aging;
        for (const auto& item : facts_.items) {
            if (item.currency != currency.value_or(facts_.currency) || !is_mine(item.customer)) {
                continue;
            }
            const auto open = open_at(item, day);
            if (standing(item, day) == Standing::doubtful) {
                aging.doubtful += open;
                continue;
            }
            if (standing(item, day) == Standing::bill) {
                aging.bills += open;
            }
            const auto late = day - item.due;
            aging.buckets[late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4] += open;
        }
        aging.unallocated = unallocated(day, currency.value_or(facts_.currency));
        return aging;
    }

    [[nodiscard]] static std::int64_t open_at(const ItemFact& item, Date day) {
        if (!is_there(item, day)) {
            return 0;
        }
        auto open = item.amount;
        for (const auto& allocation : item.allocations) {
            open -= is_in_force(allocation, day) ? allocation.amount : 0;
        }
        return open;
    }

    [[nodiscard]] static Standing standing(const ItemFact& item, Date day) {
        auto standing = Standing::receivable;
        for (const auto& change : item.standings) {
            standing = change.from <= day ? change.standing : standing;
        }
        return standing;
    }

    [[nodiscard]] static std::int64_t disputed_at(const ItemFact& item, Date day) {
        const auto open = open_at(item, day);
        if (item.kind == DocumentKind::credit_note || item.amount <= 0 || open <= 0) {
            return 0;
        }
        std::int64_t disputed = 0;
        for (const auto& dispute : item.disputes) {
            if (dispute.from <= day && day < dispute.until) {
                disputed += dispute.part > 0 ? dispute.part : open;
            }
        }
        return std::min(disputed, open);
    }

private:
    // --- What is there ---------------------------------------------------------------------------------------------

    [[nodiscard]] bool is_mine(CustomerIndex customer) const { return !customer_ || customer == *customer_; }

    [[nodiscard]] static bool is_there(const ItemFact& item, Date day) {
        return item.booked <= day && standing(item, day) != Standing::cancelled;
    }
    [[nodiscard]] static bool is_in_force(const AllocationFact& allocation, Date day) {
        return allocation.effective <= day && !(allocation.reversed_on <= day);
    }
    [[nodiscard]] static std::int64_t total(const Aging& aging) {
        std::int64_t total = aging.unallocated;
        for (const auto bucket : aging.buckets) {
            total += bucket;
        }
        return total;
    }
    [[nodiscard]] static bool is_payable(const ItemFact& item) {
        return (item.kind == DocumentKind::invoice || item.kind == DocumentKind::deposit) && item.amount > 0;
    }
    [[nodiscard]] bool in_window(Date day) const { return opening_ < day && day <= at_; }

    /// The items of the company's currency, and of the customer when one is asked for.
    [[nodiscard]] std::vector<ItemFact> items() const {
        std::vector<ItemFact> items;
        for (const auto& item : facts_.items) {
            if (item.currency == facts_.currency && is_mine(item.customer)) {
                items.push_back(item);
            }
        }
        return items;
    }

    /// Cash that came, less what of it is set against an item that still stands.
    [[nodiscard]] std::int64_t unallocated(Date day, Currency currency) const {
        std::int64_t cash = 0;
        for (const auto& payment : facts_.payments) {
            if (payment.currency == currency && is_mine(payment.customer) && payment.effective <= day &&
                day < payment.reversed_on) {
                cash += payment.amount;
            }
        }
        for (const auto& item : facts_.items) {
            for (const auto& allocation : item.allocations) {
                if (item.currency == currency && is_mine(allocation.payer) && !allocation.from_credit_note &&
                    is_there(item, day) && is_in_force(allocation, day)) {
                    cash -= allocation.amount;
                }
            }
        }
        return -cash;
    }

    // --- Covered days ----------------------------------------------------------------------------------------------

    [[nodiscard]] bool day_is_covered(Date day) const {
        for (const auto& span : facts_.covered) {
            if (span.first <= day && day <= span.last) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] Date first_covered() const {
        Date first = facts_.covered.front().first;
        for (const auto& span : facts_.covered) {
            first = std::min(first, span.first);
        }
        return first;
    }
    [[nodiscard]] Date last_covered() const {
        Date last = facts_.covered.front().last;
        for (const auto& span : facts_.covered) {
            last = std::max(last, span.last);
        }
        return last;
    }
    [[nodiscard]] bool is_known(Date day) const { return day > last_covered() || day_is_covered(day); }

    /// Every day of the window, and the opening's, or the opening is the eve of the first covered day.
    [[nodiscard]] bool covered() const {
        if (facts_.covered.empty() || opening_ < first_covered() - 1) {
            return false;
        }
        for (auto day = std::max(opening_, first_covered()); day <= at_; day = day + 1) {
            if (!is_known(day)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] Figure windowed(Wide numerator, Wide denominator, NoFigure when_zero, int factor) const {
        if (!covered()) {
            return Figure{std::nullopt, 0, 0, NoFigure::not_covered};
        }
        return fraction(numerator, denominator, when_zero, factor);
    }
    [[nodiscard]] static Figure fraction(Wide numerator, Wide denominator, NoFigure when_zero, int factor) {
        if (denominator <= 0) {
            return Figure{std::nullopt, numerator, denominator, when_zero};
        }
        const auto value = static_cast<long double>(numerator) * factor / static_cast<long double>(denominator);
        return Figure{static_cast<double>(value), numerator, denominator, NoFigure::none};
    }

    // --- Sales -----------------------------------------------------------------------------------------------------

    /// A document sells on its booking day unless it is cancelled by then; each day on which it becomes cancelled takes
    /// the sale back, each on which it stops being so brings it again.
    [[nodiscard]] std::int64_t sales(Date first, Date last) const {
        std::int64_t sales = 0;
        for (const auto& item : items()) {
            if (item.kind != DocumentKind::invoice && item.kind != DocumentKind::credit_note) {
                continue;
            }
            for (auto day = std::max(first, item.booked); day <= last; day = day + 1) {
                const bool before = day > item.booked && standing(item, day - 1) != Standing::cancelled;
                const bool after = standing(item, day) != Standing::cancelled;
                sales += before == after ? 0 : after ? item.amount : -item.amount;
            }
        }
        return sales;
    }

    void set_countback(Figures& figures) const {
        figures.dso_countback_is_minimum = false;
        if (facts_.covered.empty() || at_ < first_covered() - 1 || (at_ >= first_covered() && !is_known(at_))) {
            figures.dso_countback = Figure{std::nullopt, 0, 0, NoFigure::not_covered};
            return;
        }
        auto left = figures.receivables;
        std::int64_t days = 0;
        auto last = at_;
        while (left > 0 && is_known(last) && last >= first_covered()) {
            auto first = last;
            while (year_month_day(first).day != 1 && first > first_covered() && is_known(first - 1)) {
                first = first - 1;
            }
            const auto slice = sales(first, last);
            const auto slice_days = last - first + 1;
            if (slice >= left) {
                figures.dso_countback =
                    fraction(Wide{days} * slice + Wide{left} * slice_days, slice, NoFigure::no_sales, 1);
                return;
            }
            left -= std::max<std::int64_t>(slice, 0);
            days += slice_days;
            last = first - 1;
        }
        figures.dso_countback = fraction(days, 1, NoFigure::no_sales, 1);
        figures.dso_countback_is_minimum = left > 0;
    }

    // --- Collection ------------------------------------------------------------------------------------------------

    [[nodiscard]] bool was_receivable(const ItemFact& item) const {
        const auto then = standing(item, opening_);
        return item.booked <= opening_ && (then == Standing::receivable || then == Standing::bill);
    }

    /// Written off in the window, or in 416 at its end: of items of the opening and of the window's sales.
    [[nodiscard]] std::int64_t not_collected() const {
        std::int64_t sum = 0;
        for (const auto& item : items()) {
            const bool sold = in_window(item.booked) &&
                              (item.kind == DocumentKind::invoice || item.kind == DocumentKind::credit_note);
            if (!is_there(item, at_) || !(was_receivable(item) || sold)) {
                continue;
            }
            for (const auto& allocation : item.allocations) {
                if (!allocation.from_credit_note && allocation.kind == SettlementKind::write_off &&
                    in_window(allocation.effective) && is_in_force(allocation, at_)) {
                    sum += allocation.amount;
                }
            }
            if (standing(item, at_) == Standing::doubtful) {
                sum += open_at(item, at_);
            }
        }
        return sum;
    }

    [[nodiscard]] std::int64_t cash_received() const {
        std::int64_t cash = 0;
        for (const auto& payment : facts_.payments) {
            if (payment.currency == facts_.currency && is_mine(payment.customer) && in_window(payment.effective) &&
                at_ < payment.reversed_on &&
                (payment.kind == SettlementKind::cash || payment.kind == SettlementKind::cash_unknown_day)) {
                cash += payment.amount;
            }
        }
        return cash;
    }

    [[nodiscard]] bool holds_unknown_days() const {
        for (const auto& payment : facts_.payments) {
            if (payment.currency == facts_.currency && is_mine(payment.customer) && in_window(payment.effective) &&
                at_ < payment.reversed_on && payment.kind == SettlementKind::cash_unknown_day) {
                return true;
            }
        }
        for (const auto& item : items()) {
            for (const auto& allocation : item.allocations) {
                if (is_there(item, at_) && !allocation.from_credit_note && in_window(allocation.effective) &&
                    is_in_force(allocation, at_) && allocation.kind == SettlementKind::cash_unknown_day) {
                    return true;
                }
            }
        }
        return false;
    }

    void set_recovery_of_due(Figures& figures) const {
        std::int64_t due = 0;
        std::int64_t cash = 0;
        for (const auto& item : items()) {
            if (!is_there(item, at_) || item.due > at_ || !(was_receivable(item) || in_window(item.booked))) {
                continue;
            }
            due += in_window(item.booked) ? item.amount : open_at(item, opening_);
            for (const auto& allocation : item.allocations) {
                const bool is_cash =
                    allocation.kind == SettlementKind::cash || allocation.kind == SettlementKind::cash_unknown_day;
                if (!allocation.from_credit_note && is_cash && in_window(allocation.effective) &&
                    is_in_force(allocation, at_)) {
                    cash += allocation.amount;
                }
            }
        }
        figures.recovery_of_due_percent = windowed(cash, due, NoFigure::nothing_to_collect, 100);
    }

    // --- Delays ----------------------------------------------------------------------------------------------------

    void set_dbt(Figures& figures) const {
        Wide paid = 0;
        Wide floored = 0;
        Wide with_sign = 0;
        Wide overdue = 0;
        Wide overdue_days = 0;
        for (const auto& item : items()) {
            if (!is_payable(item) || !is_there(item, at_)) {
                continue;
            }
            for (const auto& allocation : item.allocations) {
                if (!allocation.from_credit_note && allocation.kind == SettlementKind::cash &&
                    in_window(allocation.effective) && is_in_force(allocation, at_)) {
                    const auto days = allocation.effective - item.due;
                    paid += allocation.amount;
                    with_sign += Wide{allocation.amount} * days;
                    floored += days > 0 ? Wide{allocation.amount} * days : 0;
                }
            }
            if (item.due < at_ && standing(item, at_) != Standing::doubtful) {
                overdue += open_at(item, at_);
                overdue_days += Wide{open_at(item, at_)} * (at_ - item.due);
            }
        }
        figures.dbt = windowed(floored, paid, NoFigure::no_events, 1);
        figures.dbt_signed = windowed(with_sign, paid, NoFigure::no_events, 1);
        figures.dbt_with_open = windowed(floored + overdue_days, paid + overdue, NoFigure::no_events, 1);
    }

    /// For each invoice: the last day on which cash came, by what is known at the date; it counts when the invoice was
    /// open before that day's cash, and is not after the day.
    void set_mean_payment(Figures& figures) const {
        std::map<std::uint32_t, std::vector<ItemFact>> invoices;
        for (const auto& item : items()) {
            if (is_there(item, at_)) {
                invoices[item.invoice_id].push_back(item);
            }
        }
        Wide count = 0;
        Wide days = 0;
        Wide amounts = 0;
        Wide amount_days = 0;
        for (const auto& [id, parts] : invoices) {
            std::int64_t amount = 0;
            std::set<Date> cash_days;
            for (const auto& part : parts) {
                amount += part.amount;
                for (const auto& allocation : part.allocations) {
                    if (is_in_force(allocation, at_) && is_known_cash(allocation)) {
                        cash_days.insert(allocation.effective);
                    }
                }
            }
            const auto kind = parts.front().kind;
            if (amount <= 0 || cash_days.empty() || kind == DocumentKind::opening ||
                kind == DocumentKind::credit_note || !in_window(*cash_days.rbegin())) {
                continue;
            }
            const auto last = *cash_days.rbegin();
            auto before = amount;
            auto after = amount;
            for (const auto& part : parts) {
                for (const auto& allocation : part.allocations) {
                    if (is_in_force(allocation, at_) && allocation.effective <= last) {
                        after -= allocation.amount;
                        before -= allocation.effective == last && is_known_cash(allocation) ? 0 : allocation.amount;
                    }
                }
            }
            if (before > 0 && after <= 0) {
                count += 1;
                days += last - parts.front().issued;
                amounts += amount;
                amount_days += Wide{amount} * (last - parts.front().issued);
            }
        }
        figures.mean_payment_days = windowed(days, count, NoFigure::no_events, 1);
        figures.mean_payment_days_weighted = windowed(amount_days, amounts, NoFigure::no_events, 1);
    }
    [[nodiscard]] static bool is_known_cash(const AllocationFact& allocation) {
        return !allocation.from_credit_note && allocation.kind == SettlementKind::cash;
    }

    // --- Disputes --------------------------------------------------------------------------------------------------

    void set_dispute(Figures& figures) const {
        std::int64_t open = 0;
        std::int64_t disputed = 0;
        for (const auto& item : items()) {
            if (item.kind != DocumentKind::credit_note && item.amount > 0 &&
                standing(item, at_) != Standing::doubtful) {
                open += open_at(item, at_);
                disputed += disputed_at(item, at_);
            }
        }
        figures.dispute_percent = fraction(disputed, open, NoFigure::nothing_to_collect, 100);
    }

    const LedgerFacts& facts_;
    Date at_;
    Date opening_;
    int window_;
    std::optional<CustomerIndex> customer_;
};

} // namespace encours::test
