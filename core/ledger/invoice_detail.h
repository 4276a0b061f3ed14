// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/attachment.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// All that the ledger holds about one document, by all facts of every day.
struct InvoiceDetail {
    /// What settles an item.
    struct Settlement {
        Date on;                            ///< the day of the payment, or of the credit note
        std::optional<SettlementKind> kind; ///< nothing: a credit note
        std::string text;                   ///< the credit note's number, or the payment's reference or label
        std::int64_t amount = 0;
        bool proposed = false; ///< found by the program, not told
        std::optional<Date> reversed_on;
        std::string source; ///< of the import that brought it; empty: a person entered it
    };
    struct Dispute {
        Date from;
        std::optional<Date> until;
        std::optional<std::int64_t> part;
        std::string cause, outcome;
    };
    struct Item {
        DueItemId id;
        Date due;
        DueOrigin origin{};
        std::int64_t amount = 0;
        std::optional<Date> told_due; ///< what the sources say of a due day that was corrected
        DueOrigin told_origin{};
        std::string correction_reason, corrected_by;
        std::vector<Settlement> settlements; ///< by their days
        std::vector<Dispute> disputes;       ///< likewise
    };
    struct Note {
        Date on;
        std::string actor, text;
    };
    InvoiceId id;
    CustomerId customer;
    std::string customer_code, customer_name;
    DocumentKind kind{};
    std::string number, label, category;
    Date issued;
    std::optional<Date> booked;
    std::int64_t gross = 0;
    std::optional<std::int64_t> net, vat;
    Currency currency;
    bool told_by_books = false;
    std::string source;    ///< of the import that brought it; empty: a person entered it
    std::string file_name; ///< of that import
    std::int64_t imported_at = 0;
    std::vector<Item> items;             ///< by their due days
    std::vector<Note> notes;             ///< the last first
    std::vector<Attachment> attachments; ///< by their names
};

} // namespace encours
