// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/document_rules.h"
#include "core/kpi/tally.h"

#include <algorithm>
#include <limits>

// When the last cash of an invoice settled it: of invoices of one item at once, of others when all is gathered.

namespace encours {

void Tally::add_settled(Date day, Date issued, std::int64_t amount) {
    auto& sums = items_[late_class][slots_(day)];
    ++sums.settled_invoices;
    sums.settled_days += day - issued;
    sums.settled_amount += amount;
    sums.settled_amount_days += static_cast<Wide>(amount) * (day - issued);
}

// As the list of entries would tell it, where nothing was paid back: then the invoice only ever gets more settled, and no
// cash day before the one that settles it can have done so too.
void Tally::add_settled_item(const ItemBlock& block, ItemPlace place) {
    const auto i = static_cast<std::size_t>(place.index);
    const auto begin = block.allocation_begin[i];
    const auto end = block.allocation_begin[i + 1];
    Date last{std::numeric_limits<std::int32_t>::min()};
    bool is_paid = false;
    bool is_paid_back = false;
    for (auto a = begin; a != end; ++a) {
        is_paid_back |= block.allocation_amount[a] < 0;
        if ((block.allocation_flags[a] & allocation_origin) == plain_cash) {
            is_paid = true;
            last = std::max(last, block.allocation_effective[a]);
        }
    }
    auto open = block.amount[i];
    std::int64_t last_cash = 0;
    for (auto a = begin; a != end; ++a) {
        const auto effective = block.allocation_effective[a];
        const auto amount = block.allocation_amount[a];
        const bool is_cash = (block.allocation_flags[a] & allocation_origin) == plain_cash;
        open -= effective <= last ? amount : 0;
        last_cash += effective == last && is_cash ? amount : 0;
    }
    if (!is_paid) {
        return;
    }
    if (is_paid_back || open + last_cash <= 0) {
        invoice_parts_.add(receivables_, block, place, {});
    } else if (open <= 0) {
        add_settled(last, block.issued[i], block.amount[i]);
    }
}

// False, and nothing done, when an earlier cash day than the last settled it too: then it must be looked at for each
// date by itself.
bool Tally::add_settled(std::span<const SettlingEntry> entries, Date issued, std::int64_t amount) {
    const auto last = last_cash_day(entries);
    if (!last) {
        return true;
    }
    for (const auto& entry : entries) {
        if (entry.is_cash && entry.effective != *last && settles(entries, amount, entry.effective)) {
            return false;
        }
    }
    if (settles(entries, amount, *last)) {
        add_settled(*last, issued, amount);
    }
    return true;
}

void Tally::add_invoices() {
    invoice_parts_.for_each_invoice([this](std::span<const InvoicePart> parts, std::span<const SettlingEntry> entries) {
        add_invoice(parts, entries);
    });
}

void Tally::add_invoice(std::span<const InvoicePart> parts, std::span<const SettlingEntry> entries) {
    std::int64_t amount = 0;
    bool changes = false;
    for (const auto& part : parts) {
        amount += part.amount;
        changes |= part.changes;
    }
    const auto& invoice = parts.front();
    if (changes || (bears_delay(invoice.kind, amount) && !add_settled(entries, invoice.issued, amount))) {
        rare_.add_invoice(parts);
    }
}

} // namespace encours
