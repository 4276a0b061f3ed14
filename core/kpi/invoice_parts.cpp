// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/invoice_parts.h"

namespace encours {

void PartialInvoice::clear() {
    parts = 0;
    amount = 0;
    changes = false;
    entries.clear();
}

void PartialInvoice::add(const Receivables& receivables, ItemPlace place) {
    const auto& block = *receivables.items[place.block];
    const auto i = static_cast<std::size_t>(place.index);
    if (parts++ == 0) {
        kind = block.kind(i);
        issued = block.issued[i];
    }
    amount += block.amount[i];
    if ((block.flags[i] & item_has_standing) != 0) {
        const auto standings = receivables.standings_of(block.item_id[i]);
        changes |= std::any_of(standings.begin(), standings.end(),
                               [](const StandingChange& change) { return change.standing == Standing::cancelled; });
    }
    for_each_allocation(receivables, block, i, [&](const AllocationView& view) {
        changes |= view.reversed_on != no_day;
        entries.push_back(settling_entry(view));
    });
}

void InvoiceParts::mark_last_run_as_booked() {
    for (auto part = parts_.rbegin(); part != parts_.rend(); ++part) {
        part->is_booked = true;
        if (part->starts_run) {
            return;
        }
    }
}

InvoiceParts& InvoiceParts::operator+=(const InvoiceParts& other) {
    parts_.insert(parts_.end(), other.parts_.begin(), other.parts_.end());
    return *this;
}

void InvoiceParts::sort_by_invoice() {
    const auto by_invoice = [](const InvoicePart& a, const InvoicePart& b) { return a.invoice_id < b.invoice_id; };
    if (!std::is_sorted(parts_.begin(), parts_.end(), by_invoice)) {
        std::stable_sort(parts_.begin(), parts_.end(), by_invoice);
    }
}

} // namespace encours
