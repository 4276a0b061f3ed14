// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/settled_invoice.h"
#include "core/ledger/receivables.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace encours {

/// Due items of one invoice together, as far as they tell when it was settled; kind and issue day are the first's.
struct PartialInvoice {
    std::size_t parts = 0;
    DocumentKind kind = DocumentKind::invoice;
    Date issued;
    std::int64_t amount = 0;
    bool changes = false; ///< an allocation bounced or a part was cancelled: what is known depends on the date
    std::vector<SettlingEntry> entries;

    void clear();
    void add(const Receivables& receivables, ItemPlace place);
};

/// A due item of which the whole invoice must be seen. A run is what a pass meets of an invoice without a part of
/// another between: nearly always all of it.
struct InvoicePart {
    std::uint32_t invoice_id;
    ItemPlace place;
    bool starts_run;
    bool is_booked; ///< its run was booked as if it were the whole invoice
};

/// Where all parts of the invoices lie, in the order of a pass: what tells whether a run was the whole invoice. Lists
/// of disjoint passes may be appended.
class InvoiceParts {
public:
    /// Does the part continue the last run?
    [[nodiscard]] bool continues_run(std::uint32_t invoice_id) const {
        return !parts_.empty() && parts_.back().invoice_id == invoice_id;
    }
    void add(std::uint32_t invoice_id, ItemPlace place, bool starts_run) {
        parts_.push_back({invoice_id, place, starts_run, false});
    }
    void mark_last_run_as_booked();
    InvoiceParts& operator+=(const InvoiceParts& other);

    /// Calls visit(std::span<const InvoicePart>) for each invoice of which not all was booked as one run; its parts in
    /// the order of the columns.
    template <class Visit>
    void for_each_unfinished(Visit&& visit) {
        sort_by_invoice();
        for (auto first = parts_.begin(); first != parts_.end();) {
            const auto last = std::find_if(
                first, parts_.end(), [&](const InvoicePart& part) { return part.invoice_id != first->invoice_id; });
            const bool is_one_run = std::none_of(first + 1, last, [](const InvoicePart& p) { return p.starts_run; });
            if (!is_one_run || !first->is_booked) {
                invoice_.assign(first, last);
                visit(std::span<const InvoicePart>(invoice_));
            }
            first = last;
        }
    }

private:
    void sort_by_invoice();

    std::deque<InvoicePart> parts_;    ///< grows without a move: fresh memory is what costs most here
    std::vector<InvoicePart> invoice_; ///< scratch
};

/// Calls visit(std::span<const InvoicePart>) for each run among the parts of one invoice.
template <class Visit>
void for_each_run(std::span<const InvoicePart> parts, Visit&& visit) {
    for (auto first = parts.begin(); first != parts.end();) {
        const auto last = std::find_if(first + 1, parts.end(), [](const InvoicePart& part) { return part.starts_run; });
        visit(std::span<const InvoicePart>(first, last));
        first = last;
    }
}

} // namespace encours
