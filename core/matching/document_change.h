// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_row.h"
#include "core/ledger/kinds.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// What a ledger says about a document, as far as a list may change it.
struct DocumentFacts {
    Date issued;
    std::optional<Date> booked;
    std::int64_t amount = 0;
    Currency currency;
    std::string_view number;
    std::string_view category;
    std::string_view label;
    bool told_by_books = false; ///< see same_document.h: which source is believed in what
    bool listed = true;         ///< a list told of it before

    std::int64_t due_items = 1;
    Date due; ///< of the last due item
    DueOrigin due_origin = DueOrigin::stated;
    std::int64_t settled = 0; ///< what is set against its due items, reversed payments apart
    /// The one payment that settles it whole, where an import made it.
    struct PaidAtOnce {
        Date on;
        bool day_known = true;
    };
    std::optional<PaidAtOnce> paid_at_once;

    struct Dispute {
        Date from;
        std::optional<Date> until;
        bool imported = false; ///< else a person entered it
    };
    std::optional<Dispute> dispute; ///< the last one
};

/// Whether a list tells at all of what is paid and disputed: where it has no such column, blank says nothing.
struct SourceScope {
    bool tells_settlement = false;
    bool tells_dispute = false;
    Date last_day; ///< the last day that the list covers: what happened on an unknown day counts from there
};

/// How much of a document is paid, and how: minor units in the direction of the document.
struct Settlements {
    std::int64_t on_day = 0;      ///< on the row's day of settlement
    std::int64_t unknown_day = 0; ///< by the source's last covered day
};

/// How many settlements these are.
[[nodiscard]] constexpr int parts(const Settlements& paid) {
    return (paid.on_day != 0 ? 1 : 0) + (paid.unknown_day != 0 ? 1 : 0);
}

/// What the row says is open once it is taken down.
[[nodiscard]] inline std::int64_t open_after(const ReceivableRow& row) {
    return row.settled ? 0 : row.open_amount.value_or(row.amount);
}

/// What a new row pays. `settled` pays what is open on that day; open less than the amount says that the rest was paid,
/// nobody knows when. A row that is settled and has nothing open was settled on that day.
[[nodiscard]] Settlements settlements_of(const ReceivableRow& row);
/// What it pays of a document or instalment of which `open` is open in the ledger.
[[nodiscard]] Settlements settlements_of(const ReceivableRow& row, std::int64_t open);

enum class DocumentConflict : std::uint8_t { none, currency_differs, amount_below_settled };

/// What a row changes in a document that is there already.
struct DocumentChange {
    DocumentConflict conflict = DocumentConflict::none;
    bool texts_or_days = false; ///< issued, booked, number, category or label
    std::optional<std::int64_t> amount;
    std::optional<Date> due;
    std::optional<DueOrigin> due_origin;
    /// What the row says of a due day that a person corrected: it is only remembered.
    std::optional<Date> told_due;
    DueOrigin told_origin = DueOrigin::stated;
    Settlements paid;                  ///< in addition to what is settled
    std::optional<Date> paid_on;       ///< the one payment's day, which was another or unknown
    bool books_amount_differs = false; ///< from the row's: the books are believed
    bool settled_taken_back = false;   ///< settled in the ledger, open in the source: nothing is removed

    enum class DisputeChange : std::uint8_t { none, open, change };
    DisputeChange dispute_change = DisputeChange::none;
    Date dispute_from;
    std::optional<Date> dispute_until;

    [[nodiscard]] bool changes_document() const { return texts_or_days || amount || due || due_origin; }
};

/// `due` is the row's due day, or the one that its terms give; then `due_origin` is estimated. What a person corrected
/// stays: a due day of that origin, and a dispute that no import made.
[[nodiscard]] DocumentChange compare_document(const DocumentFacts& known, const ReceivableRow& row, Date due,
                                              DueOrigin due_origin, const SourceScope& scope);

} // namespace encours
