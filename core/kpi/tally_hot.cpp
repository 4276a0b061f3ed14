// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/document_rules.h"
#include "core/kpi/tally.h"

#include <algorithm>
#include <cassert>

// The loops that see most items and settlements: invoices that are open or paid in one or two parts, cash that did not
// bounce. They book what add_item and add_payment would, with everything that they touch at hand.

namespace encours {

namespace {

/// The columns of a block, at hand.
struct Columns {
    explicit Columns(const ItemBlock& block)
        : begins(block.allocation_begin.data()),
          amounts(block.amount.data()),
          booked(block.booked.data()),
          due(block.due.data()),
          issued(block.issued.data()),
          flags(block.flags.data()),
          currencies(block.currency.data()),
          parts(block.allocation_amount.data()),
          origins(block.allocation_flags.data()),
          effective(block.allocation_effective.data()) {}

    const std::uint32_t* begins;
    const std::int64_t* amounts;
    const Date* booked;
    const Date* due;
    const Date* issued;
    const std::uint8_t* flags;
    const Currency* currencies;
    const std::int64_t* parts; ///< of allocations, as the next two
    const std::uint8_t* origins;
    const Date* effective;
};

/// Of an item that is no invoice, or of which more must be known than its columns and allocations tell.
constexpr std::uint8_t not_plain = 3U | item_is_rare | item_is_part | item_has_dispute;

/// Adds item i to the plain sums if it is plain.
inline bool add_plain(const PlainSums::Writer& plain, const Slots& slots, const Columns& columns, std::size_t i) {
    const PlainInvoice invoice{columns.amounts[i], columns.booked[i], columns.due[i], columns.issued[i]};
    const bool is_plain = (columns.flags[i] & not_plain) == 0 && invoice.amount > 0 &&
                          invoice.amount <= PlainSums::largest_amount && slots.is_near(invoice.booked) &&
                          slots.is_near(invoice.due);
    if (!is_plain) {
        return false;
    }
    const auto a = columns.begins[i];
    const auto is_cash = [&](std::size_t allocation) {
        return (columns.origins[allocation] & allocation_origin) == plain_cash &&
               slots.is_near(columns.effective[allocation]);
    };
    switch (columns.begins[i + 1] - a) {
    case 0:
        plain.add_unpaid(invoice);
        return true;
    case 1:
        if (columns.parts[a] != invoice.amount || !is_cash(a)) {
            return false;
        }
        plain.add_paid(invoice, columns.effective[a]);
        return true;
    case 2: {
        const auto first = columns.effective[a] <= columns.effective[a + 1] ? a : a + 1;
        const auto last = first == a ? a + 1 : a;
        const auto part = columns.parts[first];
        if (part <= 0 || part >= invoice.amount || columns.parts[last] != invoice.amount - part || !is_cash(first) ||
            !is_cash(last)) {
            return false;
        }
        plain.add_paid_in_two(invoice, columns.effective[first], part, columns.effective[last]);
        return true;
    }
    default:
        return false;
    }
}

} // namespace

void Tally::add_items(const ItemBlock& block, std::uint32_t place) {
    const auto slots = slots_;
    const auto currency = receivables_.currency;
    const auto plain = plain_.writer(slots, window_);
    if (!plain_sales_) {
        plain_sales_.emplace(asked_.sales_eve, cuts_.last());
    }
    auto sales = plain_sales_->writer();
    const Columns columns(block);
    const auto size = static_cast<std::uint32_t>(block.size());
    assert(size <= PlainSums::most_invoices);
    for (std::uint32_t i = 0; i != size; ++i) {
        if (columns.currencies[i] == currency && add_plain(plain, slots, columns, i)) {
            sales.add(columns.booked[i], columns.amounts[i]);
        } else {
            add_item(block, {place, i});
        }
    }
    plain_.flush([&](std::size_t slot, const PlainSums::Row& row) { items_[late_class][slot] += row; });
}

void Tally::add_payments(const PaymentBlock& block) {
    const auto slots = slots_;
    const auto currency = receivables_.currency;
    auto* const cash = cash_.data();
    const auto* const amounts = block.amount.data();
    const auto* const effectives = block.effective.data();
    const auto* const reversals = block.reversed_on.data();
    const auto* const kinds = block.kind.data();
    const auto* const currencies = block.currency.data();
    const auto size = block.size();
    for (std::size_t i = 0; i != size; ++i) {
        if (kinds[i] == SettlementKind::cash && reversals[i] == no_day && currencies[i] == currency &&
            slots.is_near(effectives[i])) {
            cash[slots.near(effectives[i])].cash += amounts[i];
        } else {
            add_payment(block, i);
        }
    }
}

} // namespace encours
