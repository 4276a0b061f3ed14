// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/customer_numbers.h"

#include "core/kpi/document_rules.h"
#include "core/kpi/item_facts.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int year_days = 365;

/// Adds one item after another; keeps its memory between them.
class NumbersPass {
public:
    NumbersPass(const Receivables& receivables, Date at) : receivables_(receivables), at_(at) {}

    void add(CustomerNumbers& numbers, const ItemBlock& block, ItemPlace place) {
        const auto i = place.index;
        const bool is_own = block.currency[i] == receivables_.currency;
        if ((block.flags[i] & (item_is_rare | item_has_dispute)) != 0) {
            rare_.load(receivables_, place);
            if (rare_.is_present(at_))
                add_rare(numbers, is_own);
            return;
        }
        add_document(numbers, block, i, is_own);
        if (!is_own || !is_claim(block.kind(i), block.amount[i]))
            return;
        auto open = block.amount[i];
        Settling settling;
        for (auto a = block.allocation_begin[i]; a != block.allocation_begin[i + 1]; ++a) {
            const auto effective = block.allocation_effective[a];
            if (effective > at_)
                continue;
            open -= block.allocation_amount[a];
            const bool is_cash = (block.allocation_flags[a] & allocation_origin) == plain_cash;
            settling.see(effective, is_cash);
            if (is_cash && bears_delay(block.kind(i), block.amount[i]))
                add_delay(numbers, effective, block.allocation_amount[a], block.due[i]);
        }
        finish(numbers, block.kind(i), block.amount[i], block.due[i], open, 0, settling);
    }

private:
    /// The last day on which something was set against an item, and whether cash was.
    struct Settling {
        Date day{std::numeric_limits<std::int32_t>::min()};
        bool by_cash = false;

        void see(Date effective, bool is_cash) {
            if (effective > day) {
                day = effective;
                by_cash = false;
            }
            by_cash = by_cash || (effective == day && is_cash);
        }
    };

    const Receivables& receivables_;
    Date at_;
    ItemHistory rare_;

    [[nodiscard]] bool in_year(Date day) const { return day > at_ - year_days && day <= at_; }
    [[nodiscard]] CustomerNumbers::Year* year_of(CustomerNumbers& numbers, Date day) const {
        if (in_year(day))
            return &numbers.last;
        return day > at_ - 2 * year_days && day <= at_ - year_days ? &numbers.before : nullptr;
    }

    void add_document(CustomerNumbers& numbers, const ItemBlock& block, std::size_t i, bool is_own) const {
        add_document(numbers, block.kind(i), block.amount[i], block.issued[i], block.booked[i], is_own);
    }
    void add_document(CustomerNumbers& numbers, DocumentKind kind, std::int64_t amount, Date issued, Date booked,
                      bool is_own) const {
        if (is_claim(kind, amount))
            numbers.first_document = std::min(numbers.first_document, issued);
        if (is_own && is_sale(kind) && in_year(booked))
            numbers.yearly_sales += amount;
    }

    void add_delay(CustomerNumbers& numbers, Date effective, std::int64_t amount, Date due) const {
        if (auto* year = year_of(numbers, effective)) {
            year->delay.amount += amount;
            year->delay.amount_days += Wide{amount} * std::max(effective - due, 0);
        }
    }

    void add_rare(CustomerNumbers& numbers, bool is_own) {
        add_document(numbers, rare_.kind, rare_.amount, rare_.issued, rare_.booked, is_own);
        if (!is_own || !is_claim(rare_.kind, rare_.amount))
            return;
        Settling settling;
        for (const auto& allocation : rare_.allocations) {
            if (!holds(allocation, at_))
                continue;
            const bool is_cash = !allocation.from_credit_note && allocation.kind == SettlementKind::cash;
            settling.see(allocation.effective, is_cash);
            if (bears_delay(rare_.kind, rare_.amount) && delay_rule(rare_, allocation, at_) == NotCounted::nothing)
                add_delay(numbers, allocation.effective, allocation.amount, rare_.due);
        }
        finish(numbers, rare_.kind, rare_.amount, rare_.due, rare_.open_on(at_), rare_.disputed_on(at_), settling);
    }

    void finish(CustomerNumbers& numbers, DocumentKind kind, std::int64_t amount, Date due, std::int64_t open,
                std::int64_t disputed, const Settling& settling) const {
        if (open > 0) {
            numbers.open += open;
            numbers.disputed += disputed;
            numbers.largest_debt = std::max(numbers.largest_debt, open);
            if (due < at_) {
                numbers.overdue += open;
                numbers.oldest_days_late = std::max(numbers.oldest_days_late, at_ - due);
            }
        } else if (open == 0 && settling.by_cash && bears_delay(kind, amount)) {
            if (auto* year = year_of(numbers, settling.day)) {
                ++year->settled;
                year->settled_late += settling.day - due > settled_late_days ? 1 : 0;
            }
        }
    }
};

} // namespace

std::vector<CustomerNumbers> customer_numbers(const Receivables& receivables, Date at,
                                              std::optional<CustomerIndex> only) {
    std::vector<CustomerNumbers> numbers(receivables.customer_count());
    NumbersPass pass(receivables, at);
    for (std::uint32_t b = 0; b != receivables.items.size(); ++b) {
        const auto& block = *receivables.items[b];
        for (std::uint32_t i = 0; i != block.size(); ++i) {
            if (block.booked[i] <= at && (!only || block.customer[i] == *only))
                pass.add(numbers[block.customer[i]], block, {b, i});
        }
    }
    return numbers;
}

} // namespace encours
