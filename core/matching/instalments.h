// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/document_change.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// A due item of a document, as the ledger has it. Amounts in minor units, negative for a credit note.
struct KnownInstalment {
    Date due;
    DueOrigin origin = DueOrigin::stated;
    std::int64_t amount = 0;
    std::int64_t settled = 0;
};

/// What a row about one instalment changes. Places are those in the lists given.
struct InstalmentChange {
    std::size_t row = 0;
    std::optional<std::size_t> known; ///< nothing: it is new
    Date due;
    DueOrigin origin = DueOrigin::stated;
    std::int64_t amount = 0;
    bool changes_item = false;  ///< due day, amount or origin
    bool below_settled = false; ///< more is set against it than the row's amount: the row cannot hold
    Settlements paid;           ///< in addition to what is settled
    std::int64_t reopened = 0;  ///< settled in the ledger, open in the source
};

struct InstalmentChanges {
    std::vector<InstalmentChange> told; ///< one a row, in the rows' order
    std::vector<std::size_t> untold;    ///< known ones of which no row tells: they stay as they are
    std::vector<std::size_t> dropped;   ///< likewise, but the rows make up the whole amount: nothing is left of these
    std::int64_t amount = 0;            ///< the document's, afterwards
};

/// Compares the rows of one document, each with a due day of its own, with its due items. An instalment is found again by its
/// due day, else by its amount, else by its order: a day that moved is not another debt. Known ones of which no row tells
/// stay: lists leave out what is paid. Where the rows make up the document's amount without them, it is paid in other
/// instalments now. A due day that a person corrected stays.
[[nodiscard]] InstalmentChanges compare_instalments(std::span<const KnownInstalment> known,
                                                    std::span<const ReceivableRow> rows, const SourceScope& scope);

} // namespace encours
