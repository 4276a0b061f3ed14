// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/invoice_parts.h"

#include <algorithm>

namespace encours {

void InvoiceParts::add(const Receivables& receivables, const ItemBlock& block, ItemPlace place,
                       std::span<const StandingChange> standings) {
    const auto i = static_cast<std::size_t>(place.index);
    const auto first_entry = entries_.size();
    bool changes = std::any_of(standings.begin(), standings.end(),
                               [](const StandingChange& change) { return change.standing == Standing::cancelled; });
    for_each_allocation(receivables, block, i, [&](const AllocationView& view) {
        changes |= view.reversed_on != no_day;
        entries_.push_back(settling_entry(view));
    });
    parts_.push_back({block.invoice_id[i], place, block.issued[i], block.amount[i], block.kind(i), changes,
                      static_cast<std::uint32_t>(first_entry),
                      static_cast<std::uint32_t>(entries_.size() - first_entry)});
}

InvoiceParts& InvoiceParts::operator+=(const InvoiceParts& other) {
    const auto shift = static_cast<std::uint32_t>(entries_.size());
    const auto count = parts_.size();
    parts_.insert(parts_.end(), other.parts_.begin(), other.parts_.end());
    entries_.insert(entries_.end(), other.entries_.begin(), other.entries_.end());
    std::for_each(parts_.begin() + static_cast<std::ptrdiff_t>(count), parts_.end(),
                  [&](InvoicePart& part) { part.first_entry += shift; });
    return *this;
}

void InvoiceParts::sort_by_invoice() {
    const auto by_invoice = [](const InvoicePart& a, const InvoicePart& b) { return a.invoice_id < b.invoice_id; };
    if (!std::is_sorted(parts_.begin(), parts_.end(), by_invoice)) {
        std::stable_sort(parts_.begin(), parts_.end(), by_invoice);
    }
}

} // namespace encours
