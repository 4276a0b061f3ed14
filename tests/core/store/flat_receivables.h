// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"

#include <sstream>
#include <string>
#include <vector>

namespace encours::test {

/// All that a snapshot holds, one line a row, whatever the blocks it lies in: what two equal snapshots share.
inline std::vector<std::string> flat(const Receivables& receivables) {
    std::vector<std::string> lines;
    const auto line = [&](const auto&... values) {
        std::ostringstream text;
        ((text << values << ' '), ...);
        lines.push_back(text.str());
    };
    for (const auto& block : receivables.items) {
        for (std::size_t i = 0; i < block->size(); ++i) {
            line("item", block->item_id[i], block->invoice_id[i], block->customer[i], block->issued[i].days,
                 block->booked[i].days, block->due[i].days, block->amount[i], block->currency[i].code(),
                 unsigned{block->flags[i]});
            for (auto a = block->allocation_begin[i]; a < block->allocation_begin[i + 1]; ++a) {
                line(" allocation", block->allocation_effective[a].days, block->allocation_amount[a],
                     unsigned{block->allocation_flags[a]});
            }
        }
    }
    for (const auto& block : receivables.payments) {
        for (std::size_t i = 0; i < block->size(); ++i) {
            line("payment", block->payment_id[i], block->customer[i], block->effective[i].days, block->amount[i],
                 block->allocated[i], block->reversed_on[i].days, block->currency[i].code(),
                 static_cast<int>(block->kind[i]));
        }
    }
    for (const auto& customer : *receivables.customers) {
        line("customer", customer.value);
    }
    for (const auto& dispute : receivables.disputes) {
        line("dispute", dispute.item_id, dispute.from.days, dispute.until.days, dispute.part);
    }
    for (const auto& change : receivables.standings) {
        line("standing", change.item_id, change.from.days, static_cast<int>(change.standing));
    }
    for (const auto& reversal : receivables.reversals) {
        line("reversal", reversal.item_id, reversal.allocation, reversal.on.days);
    }
    for (const auto& other : receivables.other_payers) {
        line("payer", other.item_id, other.allocation, other.payer);
    }
    for (const auto& span : receivables.coverage.spans()) {
        line("covered", span.first.days, span.last.days);
    }
    line("currency", receivables.currency.code());
    return lines;
}

} // namespace encours::test
