// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/document_change.h"

#include <algorithm>
#include <cstdlib>

namespace encours {

namespace {

void compare_settlement(const DocumentFacts& known, const ReceivableRow& row, const SourceScope& scope,
                        DocumentChange& change) {
    const auto open = row.amount - known.settled;
    change.paid = settlements_of(row, open);
    if (row.settled) {
        const auto& paid = known.paid_at_once;
        if (open == 0 && paid && (!paid->day_known || paid->on != *row.settled))
            change.paid_on = row.settled;
        return;
    }
    const bool more_is_open = row.open_amount && std::abs(*row.open_amount) > std::abs(open);
    const bool all_is_open = !row.open_amount && scope.tells_settlement && open == 0 && row.amount != 0;
    change.settled_taken_back = more_is_open || all_is_open;
}

void compare_dispute(const DocumentFacts& known, const ReceivableRow& row, const SourceScope& scope,
                     DocumentChange& change) {
    using DisputeChange = DocumentChange::DisputeChange;
    if (row.disputed && !known.dispute) {
        change.dispute_change = DisputeChange::open;
        change.dispute_from = *row.disputed_on;
        change.dispute_until = row.dispute_closed_on;
    }
    if (!known.dispute || !known.dispute->imported)
        return;
    if (row.disputed) {
        if (known.dispute->from == *row.disputed_on && known.dispute->until == row.dispute_closed_on)
            return;
        change.dispute_change = DisputeChange::change;
        change.dispute_from = *row.disputed_on;
        change.dispute_until = row.dispute_closed_on;
    } else if (scope.tells_dispute && !known.dispute->until) {
        change.dispute_change = DisputeChange::change;
        change.dispute_from = known.dispute->from;
        change.dispute_until = std::max(known.dispute->from, scope.last_day);
    }
}

/// What a list adds to a document of the books: its number as printed, days and texts; neither amounts nor payments.
void compare_with_books(const DocumentFacts& known, const ReceivableRow& row, Date due, DueOrigin due_origin,
                        DocumentChange& change) {
    change.books_amount_differs = known.amount != row.amount;
    change.texts_or_days = !known.listed || known.number != row.number || known.issued != row.issued ||
                           (!row.category.empty() && known.category != row.category) ||
                           (!row.label.empty() && known.label != row.label);
    const bool is_stated = due_origin == DueOrigin::stated;
    if (known.due_origin == DueOrigin::corrected && is_stated)
        change.told_due = due;
    const bool follows_issue = known.due_origin == DueOrigin::estimated && known.issued != row.issued;
    if (known.due_origin == DueOrigin::corrected || (!is_stated && !follows_issue))
        return;
    if (known.due != due)
        change.due = due;
    if (known.due_origin != due_origin)
        change.due_origin = due_origin;
}

} // namespace

/// Splits what is still open in the ledger by what the row says is open and when that was paid.
Settlements settlements_of(const ReceivableRow& row, std::int64_t open) {
    const auto magnitude = std::abs(open);
    const auto sign = open < 0 ? -1 : 1;
    auto source_open = row.open_amount ? std::abs(*row.open_amount) : magnitude;
    if (row.settled && source_open == 0)
        return {open, 0};
    source_open = std::min(source_open, magnitude);
    return {row.settled ? sign * source_open : 0, sign * (magnitude - source_open)};
}

Settlements settlements_of(const ReceivableRow& row) { return settlements_of(row, row.amount); }

DocumentChange compare_document(const DocumentFacts& known, const ReceivableRow& row, Date due, DueOrigin due_origin,
                                const SourceScope& scope) {
    DocumentChange change;
    if (known.currency != row.currency) {
        change.conflict = DocumentConflict::currency_differs;
        return change;
    }
    if (known.told_by_books) {
        compare_with_books(known, row, due, due_origin, change);
        compare_dispute(known, row, scope, change);
        return change;
    }
    if (known.amount != row.amount) {
        // In the direction of the document: a credit note of less than what was set off is as wrong.
        if (std::abs(row.amount) < std::abs(known.settled)) {
            change.conflict = DocumentConflict::amount_below_settled;
            return change;
        }
        change.amount = row.amount;
    }
    change.texts_or_days =
        known.number != row.number || known.issued != row.issued || (row.booked && known.booked != row.booked) ||
        (!row.category.empty() && known.category != row.category) || (!row.label.empty() && known.label != row.label);
    if (known.due_items == 1 && known.due_origin == DueOrigin::corrected) {
        change.told_due = due;
        change.told_origin = due_origin;
    } else if (known.due_items == 1) {
        if (known.due != due)
            change.due = due;
        if (known.due_origin != due_origin)
            change.due_origin = due_origin;
    }
    compare_settlement(known, row, scope, change);
    compare_dispute(known, row, scope, change);
    return change;
}

} // namespace encours
