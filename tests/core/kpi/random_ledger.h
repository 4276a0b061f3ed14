// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/ledger/receivables_builder.h"

#include <random>

namespace encours::test {

/// Small ledgers that hold everything odd at once: bounced payments, doubtful, bills, cancelled and back again, credit
/// notes both ways, refunds, several due items, payments before their invoice, overpaid invoices, write-offs, unknown
/// days, partial and overlapping disputes, other payers, a second currency, gaps between sources, facts of the future.
class RandomLedger {
public:
    explicit RandomLedger(std::uint32_t seed) : random_(seed) {
        first_ = Date{day("2023-11-15").days + pick(0, 400)};
        length_ = one_in(4) ? pick(1, 40) : pick(40, 420);
        customers_ = static_cast<std::uint32_t>(pick(1, 4));
        add_coverage();
        const int documents = one_in(10) ? pick(0, 1) : pick(1, 24);
        for (int i = 0; i != documents; ++i) {
            add_document();
        }
        for (int i = pick(0, 4); i > 0; --i) {
            add_free_payment();
        }
        for (int i = pick(0, 3); i > 0; --i) {
            set_credit_note();
        }
        bounce_some();
    }

    [[nodiscard]] const LedgerFacts& facts() const { return builder_.facts(); }
    /// Mostly among the facts, sometimes before or after all of them.
    [[nodiscard]] Date any_day() { return first_ + pick(-60, length_ + 120); }
    [[nodiscard]] int pick(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
    [[nodiscard]] bool one_in(int n) { return pick(1, n) == 1; }

private:
    [[nodiscard]] Date a_day() { return first_ + pick(0, length_); }
    [[nodiscard]] CustomerIndex a_customer() {
        return static_cast<CustomerIndex>(pick(0, static_cast<int>(customers_) - 1));
    }
    [[nodiscard]] Currency a_currency() { return one_in(8) ? Currency::from_code("USD").value() : Currency{}; }
    [[nodiscard]] SettlementKind a_kind() {
        static constexpr SettlementKind others[] = {SettlementKind::cash_unknown_day, SettlementKind::write_off,
                                                    SettlementKind::set_off, SettlementKind::difference};
        return one_in(3) ? others[pick(0, 3)] : SettlementKind::cash;
    }

    void add_coverage() {
        if (one_in(12)) {
            return; // nothing is covered
        }
        auto from = first_ + pick(-90, 30);
        const auto to = first_ + length_ + pick(-20, 20);
        if (to < from) {
            return;
        }
        if (one_in(3) && to - from > 30) {
            const auto gap = from + pick(5, (to - from) / 2);
            builder_.cover(from, gap);
            from = gap + pick(1, 9); // 1: the spans touch
        }
        builder_.cover(from, to);
    }

    void add_document() {
        DocumentRow row;
        row.customer = a_customer();
        row.issued = a_day();
        row.due = row.issued + pick(-3, 75);
        row.amount = one_in(6) ? 100 : pick(1, 5000);
        row.currency = a_currency();
        if (one_in(4)) {
            row.booked = row.issued + pick(-5, 100);
        }
        const int kind = pick(0, 9);
        row.kind = kind < 6   ? DocumentKind::invoice
                   : kind < 8 ? DocumentKind::credit_note
                   : kind < 9 ? DocumentKind::opening
                              : DocumentKind::deposit;
        if (row.kind == DocumentKind::credit_note || (row.kind == DocumentKind::opening && one_in(3))) {
            row.amount = -row.amount;
        }
        std::vector<std::uint32_t> items{builder_.add(row)};
        while (one_in(5)) {
            const auto amount = row.amount < 0 ? -pick(1, 3000) : one_in(12) ? -5 : pick(1, 3000);
            items.push_back(builder_.part_of(items.front(), row.due + pick(1, 60), amount));
        }
        for (const auto item : items) {
            settle(item);
            stand_elsewhere(item);
            contest(item);
        }
    }

    void settle(std::uint32_t item) {
        const auto amount = builder_.item(item).amount;
        auto left = amount;
        for (int i = pick(0, 3); i > 0; --i) {
            const auto part = one_in(2) ? left : one_in(8) ? -pick(1, 200) : amount * pick(1, 130) / 100;
            if (part == 0) {
                continue;
            }
            const auto kind = a_kind();
            const auto paid = builder_.item(item).issued + pick(-40, 160);
            SettlementRow row{one_in(6) ? a_customer() : builder_.item(item).customer,
                              paid,
                              part,
                              kind,
                              {},
                              builder_.item(item).currency};
            if (one_in(4)) {
                row.booked = paid + pick(-2, 20);
            }
            row.amount += one_in(6) ? pick(-50, 300) : 0;
            const auto payment = builder_.settlement(row);
            builder_.allocate(payment, item, part);
            if (one_in(6)) {
                builder_.allocate(payment, item, pick(1, 40));
            }
            left -= part;
        }
    }

    void stand_elsewhere(std::uint32_t item) {
        if (!one_in(6)) {
            return;
        }
        auto from = builder_.item(item).booked + (one_in(2) ? pick(-5, 2) : pick(-5, 60));
        for (int i = pick(1, 3); i > 0; --i) {
            builder_.stand(item, from, static_cast<Standing>(pick(0, 3)));
            from = from + pick(1, one_in(2) ? 4 : 60);
        }
    }

    void contest(std::uint32_t item) {
        while (one_in(4)) {
            const auto from = builder_.item(item).booked + pick(-5, 80);
            builder_.dispute(item, from, one_in(2) ? no_day : from + pick(0, 60), one_in(2) ? 0 : pick(1, 3000));
        }
    }

    void add_free_payment() {
        builder_.settlement({a_customer(), a_day(), pick(-300, 2000), a_kind(), {}, a_currency()});
    }

    void set_credit_note() {
        const auto& items = builder_.facts().items;
        for (const auto& credit : items) {
            for (const auto& invoice : items) {
                if (credit.kind == DocumentKind::credit_note && invoice.kind == DocumentKind::invoice &&
                    credit.currency == invoice.currency && one_in(6)) {
                    builder_.set_against(credit.item_id, invoice.item_id, pick(1, static_cast<int>(-credit.amount)));
                    return;
                }
            }
        }
    }

    void bounce_some() {
        for (const auto& payment : builder_.facts().payments) {
            if (one_in(7)) {
                builder_.reverse(payment.payment_id, payment.effective + pick(-3, 90));
            }
        }
    }

    std::mt19937 random_;
    ReceivablesBuilder builder_;
    Date first_;
    int length_ = 0;
    std::uint32_t customers_ = 1;
};

} // namespace encours::test
