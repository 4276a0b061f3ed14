// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/tally.h"

#include <algorithm>

// The loops that see most items and settlements: invoices with one payment of the whole, cash that did not bounce. They
// book what add_item and add_payment would, with everything that they touch at hand.

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

/// Of an item that is no invoice, or of which more must be known than its columns and allocation tell.
constexpr std::uint8_t not_plain = 3U | item_is_rare | item_is_part | item_has_dispute;

} // namespace

void Tally::add_items(const ItemBlock& block, std::uint32_t place) {
    const auto slots = slots_;
    const auto window = window_;
    const auto currency = receivables_.currency;
    auto* const sums = items_[late_class].data();
    auto sales = sales_.writer();
    const Columns columns(block);
    const auto size = static_cast<std::uint32_t>(block.size());
    for (std::uint32_t i = 0; i != size; ++i) {
        const auto a = columns.begins[i];
        const auto amount = columns.amounts[i];
        const auto booked = columns.booked[i];
        const auto due = columns.due[i];
        if ((columns.flags[i] & not_plain) != 0 || columns.begins[i + 1] - a != 1 || columns.parts[a] != amount ||
            amount <= 0 || (columns.origins[a] & allocation_origin) != plain_cash ||
            columns.currencies[i] != currency || !slots.is_near(booked) || !slots.is_near(due) ||
            !slots.is_near(columns.effective[a])) {
            add_item(block, {place, i});
            continue;
        }
        const auto effective = columns.effective[a];
        const auto in_due_from = std::max(booked, due);
        sales.add(booked, amount);
        sums[slots.near(booked)].amount += amount;
        sums[slots.near(in_due_from)].due += amount;
        sums[slots.near(std::max(in_due_from, effective + window))].due_left += amount;
        sums[slots.near(std::max(due, effective))].due_cash += amount;
        auto& paid = sums[slots.near(effective)];
        paid.add_whole(amount, effective - due, effective - columns.issued[i]);
        add_late_until_paid(sums, slots, amount, booked, due, effective);
    }
}

// Paid by the cut at which it would be late, it enters there and leaves: cheaper than to ask.
inline void Tally::add_late_until_paid(ItemSums* sums, const Slots& slots, std::int64_t amount, Date booked, Date due,
                                       Date effective) {
    const auto closed = slots.near(effective);
    const auto late = std::min(slots.near(std::max(due + first_days_late[0], booked)), closed);
    sums[late].late[0] += amount;
    sums[closed].late[0] -= amount;
    const auto late_due = static_cast<Wide>(amount) * due.days;
    sums[late].late_due += late_due;
    sums[closed].late_due -= late_due;
    for (std::size_t age = 1; age != first_days_late.size(); ++age) {
        const auto from = slots.near(std::max(due + first_days_late[age], booked));
        if (closed <= from) {
            break;
        }
        sums[from].late[age] += amount;
        sums[closed].late[age] -= amount;
    }
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
