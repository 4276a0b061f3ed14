// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/settled_invoice.h"
#include "core/ledger/receivables.h"

#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// A due item as far as it tells when its invoice was settled.
struct InvoicePart {
    std::uint32_t invoice_id;
    ItemPlace place;
    Date issued;
    std::int64_t amount;
    DocumentKind kind;
    bool changes; ///< an allocation bounced or the item was cancelled: what is known of it depends on the date
    std::uint32_t first_entry;
    std::uint32_t entry_count;
};

/// The due items of which the whole invoice must be seen, in any order: gathered while their columns are at hand, with
/// copies of what will be asked, and brought together at the end. Lists of disjoint runs may be appended.
class InvoiceParts {
public:
    void add(const Receivables& receivables, const ItemBlock& block, ItemPlace place,
             std::span<const StandingChange> standings);
    InvoiceParts& operator+=(const InvoiceParts& other);

    /// Calls visit(std::span<const InvoicePart>, std::span<const SettlingEntry>) for each invoice, its parts in the
    /// order of the columns; without entries when a part changes.
    template <class Visit>
    void for_each_invoice(Visit&& visit) {
        sort_by_invoice();
        for (auto first = parts_.begin(); first != parts_.end();) {
            auto last = first;
            bool changes = false;
            entries_of_invoice_.clear();
            for (; last != parts_.end() && last->invoice_id == first->invoice_id; ++last) {
                changes |= last->changes;
                const auto entries = entries_.begin() + last->first_entry;
                entries_of_invoice_.insert(entries_of_invoice_.end(), entries, entries + last->entry_count);
            }
            if (changes) {
                entries_of_invoice_.clear();
            }
            visit(std::span<const InvoicePart>(first, last), std::span<const SettlingEntry>(entries_of_invoice_));
            first = last;
        }
    }

private:
    void sort_by_invoice();

    std::vector<InvoicePart> parts_;
    std::vector<SettlingEntry> entries_;
    std::vector<SettlingEntry> entries_of_invoice_; ///< scratch
};

} // namespace encours
