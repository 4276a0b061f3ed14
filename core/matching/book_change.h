// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/settled_books.h"
#include "core/money/currency.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What a ledger has of one customer, as far as the books may tell it otherwise. Money in minor units.
struct KnownBooks {
    struct Item {
        std::int64_t id = 0;
        Date due;
        std::int64_t amount = 0;
        DueOrigin origin{};
        std::vector<BookDocument::StandingFrom> standings;
    };
    struct Document {
        std::int64_t id = 0;
        std::optional<std::uint64_t> key; ///< these books tell of it
        bool other_books = false;         ///< other books do
        bool listed = false;              ///< an invoicing list told of it, first or later
        bool from_list = false;           ///< and brought it, or a person entered it
        bool withdrawn = false;
        DocumentKind kind{};
        std::string number;
        Date issued;
        std::optional<Date> booked;
        std::int64_t amount = 0;
        Currency currency;
        std::optional<std::int64_t> net, vat;
        std::string label;
        std::vector<Item> items; ///< in the order of their ids
    };
    struct Settlement {
        std::int64_t id = 0;
        std::optional<std::uint64_t> key;
        bool from_list = false; ///< a list made it
        bool entered = false;   ///< a person did
        SettlementKind kind{};
        Date paid;
        std::optional<Date> booked;
        std::int64_t amount = 0;
        std::optional<Date> reversed_on;
        std::string reference, label;
    };
    struct Allocation {
        std::int64_t item = 0;
        std::int64_t position = 0;
        std::int64_t payment = 0;     ///< 0: a credit note
        std::int64_t credit_item = 0; ///< its item
        std::int64_t amount = 0;
        bool proposed = false;
        bool on_principal = true;
    };
    std::vector<Document> documents;
    std::vector<Settlement> settlements;
    std::vector<Allocation> allocations;
};

/// What has to be done so that the ledger says what the books say. Places are those in the lists of SettledBooks.
struct BookChanges {
    struct Item {
        std::int64_t id = 0; ///< 0: a new one
        Date due;
        std::int64_t amount = 0;
        DueOrigin origin{};
        bool changed = false;                                             ///< due day, amount or origin
        std::optional<std::vector<BookDocument::StandingFrom>> standings; ///< all of them, where they differ
    };
    struct Document {
        std::int64_t id = 0; ///< 0: a new one
        bool changed = false;
        bool adopted = false;        ///< a list brought it; from now on the books tell of it
        bool amount_differs = false; ///< from what the list said
        bool revived = false;        ///< it was withdrawn
        std::string number;
        Date issued;
        std::string label;
        std::vector<Item> items; ///< one a part; items that were parts once are left, with nothing
    };
    struct Settlement {
        std::int64_t id = 0; ///< 0: a new one
        bool changed = false;
    };
    struct Allocation {
        std::size_t document = 0;
        std::size_t part = 0;
        std::optional<std::size_t> settlement;
        std::optional<std::size_t> credit_note;
        std::int64_t amount = 0;
        bool proposed = false;
    };
    std::vector<Document> documents;     ///< one for each of the books'
    std::vector<Settlement> settlements; ///< likewise
    std::vector<Allocation> added;
    std::vector<KnownBooks::Allocation> allocations_removed;
    std::vector<std::int64_t> settlements_removed;
    std::vector<std::int64_t> settlements_let_go; ///< a person entered them, and no books tell of them any more
    std::vector<std::size_t> documents_gone;      ///< places in KnownBooks: the books told of them alone
    std::vector<std::size_t> documents_let_go;    ///< likewise: a list brought them, and tells of them still
    std::int64_t allocations_unchanged = 0;
    std::int64_t settlements_taken_back = 0; ///< of those removed, such as a list had made

    [[nodiscard]] bool empty() const;
};

/// The due day that follows from terms, of a document without a stated one.
using DueFromTerms = std::function<Date(DocumentKind kind, Date issued)>;

struct BookRules {
    Currency currency; ///< of the books
    DueFromTerms due;
    bool date_again = false; ///< terms were given: what is estimated is dated by them
};

/// Compares what the books of one customer say with what the ledger has; same_document.h says which source is believed in
/// what. A document is found again by its key, else by its number: a draft that was dated anew keeps its reminders.
[[nodiscard]] BookChanges compare_books(const SettledBooks& books, const KnownBooks& known, const BookRules& rules);

} // namespace encours
