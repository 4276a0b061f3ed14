// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_settlements.h"

#include "core/base/checked.h"

#include <algorithm>

namespace encours::books {

Settlements::Settlements(Books& books) : books_(books), is_of_deposit_(books.nodes.size()) {
    // The invoice for an advance was paid by cash; its use in the final invoice must not count that cash again.
    Wide invoiced = 0;
    for (Place place = 0; place != books.nodes.size(); ++place) {
        const auto& node = books.nodes[place];
        if (books.line_of(node).role != EntryRole::advance) {
            continue;
        }
        if (node.is_claim) {
            invoiced += node.amount;
        } else if (invoiced >= node.amount) {
            invoiced -= node.amount;
            is_of_deposit_[place] = true;
        }
    }
}

SettlementKind Settlements::kind_of(Place credit) const {
    const auto& node = books_.nodes[credit];
    const auto& line = books_.line_of(node);
    switch (line.role) {
    case EntryRole::payment:
    case EntryRole::payment_out:
        return SettlementKind::cash;
    case EntryRole::advance:
        return is_of_deposit_[credit] ? SettlementKind::set_off : SettlementKind::cash;
    case EntryRole::write_off:
        return SettlementKind::write_off;
    case EntryRole::opening:
        // Of a detailed one the day is known, and it is before all that is covered.
        return node.day < line.booked - 1 ? SettlementKind::cash : SettlementKind::difference;
    case EntryRole::bill:
    case EntryRole::doubtful:
    case EntryRole::set_off:
    case EntryRole::between_customers:
        return SettlementKind::set_off;
    case EntryRole::invoice:
    case EntryRole::credit_note:
    case EntryRole::difference:
    case EntryRole::unclassified:
        break;
    }
    return SettlementKind::difference;
}

Place Settlements::add(Place credit, std::int64_t amount) {
    const auto& node = books_.nodes[credit];
    const auto& line = books_.line_of(node);
    BookSettlement settlement;
    settlement.key = line.identity;
    settlement.kind = kind_of(credit);
    settlement.booked = node.day;
    settlement.paid = std::min(line.document_day.value_or(node.day), node.day);
    settlement.amount = amount;
    settlement.reference = line.reference;
    settlement.label = line.label;
    settlement.lines.push_back(line.identity);
    if (node.kind == NodeKind::settlement && node.partner != nowhere) {
        const auto& taken_back = books_.nodes[node.partner];
        settlement.reversed_on = taken_back.day;
        settlement.lines.push_back(books_.line_of(taken_back).identity);
    }
    books_.result.settlements.push_back(std::move(settlement));
    return static_cast<Place>(books_.result.settlements.size() - 1);
}

} // namespace encours::books
