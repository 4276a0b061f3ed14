// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"

#include <algorithm>
#include <map>
#include <vector>

namespace encours::test {

// A ledger as rows, one struct a thing, as a test thinks of it. to_receivables lays it out in columns.

struct AllocationFact {
    Date effective;
    std::int64_t amount = 0;
    Date reversed_on = no_day;
    bool from_credit_note = false;
    SettlementKind kind = SettlementKind::cash;
    CustomerIndex payer = 0; ///< whose settlement it is; the item's customer for a credit note
};

struct ItemFact {
    std::uint32_t item_id = 0;
    std::uint32_t invoice_id = 0;
    CustomerIndex customer = 0;
    Date issued;
    Date booked;
    Date due;
    std::int64_t amount = 0;
    Currency currency;
    DocumentKind kind = DocumentKind::invoice;
    std::vector<AllocationFact> allocations;
    std::vector<StandingChange> standings; ///< by day
    std::vector<DisputeSpan> disputes;
};

struct PaymentFact {
    std::uint32_t payment_id = 0;
    CustomerIndex customer = 0;
    Date effective;
    std::int64_t amount = 0;
    std::int64_t allocated = 0;
    Date reversed_on = no_day;
    Currency currency;
    SettlementKind kind = SettlementKind::cash;
};

struct LedgerFacts {
    std::vector<ItemFact> items;       ///< by id
    std::vector<PaymentFact> payments; ///< by id
    std::uint32_t customers = 0;
    std::vector<CoveredSpan> covered;
    Currency currency;
};

/// The columns of one item, appended to a block; its rare facts to the ledger's lists.
inline void append_item(ItemBlock& block, Receivables& receivables, const ItemFact& item, bool is_part) {
    const auto when = [](bool holds, unsigned flag) { return holds ? flag : 0U; };
    auto flags = static_cast<unsigned>(item.kind) | when(is_part, item_is_part) |
                 when(!item.standings.empty(), item_has_standing) | when(!item.disputes.empty(), item_has_dispute);
    std::uint32_t position = 0;
    for (const auto& allocation : item.allocations) {
        auto allocation_flags =
            static_cast<unsigned>(allocation.kind) | when(allocation.from_credit_note, allocation_from_credit_note);
        if (allocation.reversed_on != no_day) {
            allocation_flags |= allocation_reversed;
            flags |= item_has_reversal;
            receivables.reversals.push_back({item.item_id, position, allocation.reversed_on});
        }
        if (!allocation.from_credit_note && allocation.payer != item.customer) {
            receivables.other_payers.push_back({item.item_id, position, allocation.payer});
        }
        block.allocation_effective.push_back(allocation.effective);
        block.allocation_amount.push_back(allocation.amount);
        block.allocation_flags.push_back(static_cast<std::uint8_t>(allocation_flags));
        ++position;
    }
    block.item_id.push_back(item.item_id);
    block.invoice_id.push_back(item.invoice_id);
    block.customer.push_back(item.customer);
    block.issued.push_back(item.issued);
    block.booked.push_back(item.booked);
    block.due.push_back(item.due);
    block.amount.push_back(item.amount);
    block.currency.push_back(item.currency);
    block.flags.push_back(static_cast<std::uint8_t>(flags));
    block.allocation_begin.push_back(static_cast<std::uint32_t>(block.allocation_amount.size()));
    receivables.standings.insert(receivables.standings.end(), item.standings.begin(), item.standings.end());
    receivables.disputes.insert(receivables.disputes.end(), item.disputes.begin(), item.disputes.end());
}

inline void append_payment(PaymentBlock& block, const PaymentFact& payment) {
    block.payment_id.push_back(payment.payment_id);
    block.customer.push_back(payment.customer);
    block.effective.push_back(payment.effective);
    block.amount.push_back(payment.amount);
    block.allocated.push_back(payment.allocated);
    block.reversed_on.push_back(payment.reversed_on);
    block.currency.push_back(payment.currency);
    block.kind.push_back(payment.kind);
}

/// How many due items each invoice has.
inline std::map<std::uint32_t, int> part_counts(const LedgerFacts& facts) {
    std::map<std::uint32_t, int> counts;
    for (const auto& item : facts.items) {
        ++counts[item.invoice_id];
    }
    return counts;
}

/// In blocks of at most `capacity` rows: small ones make the seams show.
inline Receivables to_receivables(const LedgerFacts& facts, std::size_t capacity = ItemBlock::capacity) {
    Receivables receivables;
    receivables.currency = facts.currency;
    receivables.coverage = Coverage(facts.covered);
    std::vector<CustomerId> customers;
    for (std::uint32_t index = 0; index != facts.customers; ++index) {
        customers.push_back({index + 1});
    }
    receivables.customers = std::make_shared<const std::vector<CustomerId>>(std::move(customers));
    const auto parts = part_counts(facts);
    for (std::size_t first = 0; first < facts.items.size(); first += capacity) {
        auto block = std::make_shared<ItemBlock>();
        block->allocation_begin.push_back(0);
        for (auto i = first; i != std::min(first + capacity, facts.items.size()); ++i) {
            append_item(*block, receivables, facts.items[i], parts.at(facts.items[i].invoice_id) > 1);
        }
        receivables.items.push_back(std::move(block));
    }
    for (std::size_t first = 0; first < facts.payments.size(); first += capacity) {
        auto block = std::make_shared<PaymentBlock>();
        for (auto i = first; i != std::min(first + capacity, facts.payments.size()); ++i) {
            append_payment(*block, facts.payments[i]);
        }
        receivables.payments.push_back(std::move(block));
    }
    return receivables;
}

} // namespace encours::test
