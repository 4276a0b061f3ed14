// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book_line.h"
#include "core/ledger/coverage.h"
#include "core/ledger/kinds.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace encours {

/// A document as the books tell of it: one claim, made of one line or of several with the same reference in one entry.
struct BookDocument {
    std::uint64_t key = 0; ///< identity of its first line: the same document when the same lines come again
    DocumentKind kind{};
    std::string number; ///< reference where it is unique for the customer, else built so that it is
    Date issued;        ///< the document's day, else the booking day
    Date booked;
    std::int64_t amount = 0; ///< minor units; negative for a credit note
    std::int64_t net = 0;
    std::int64_t vat = 0;
    std::string label;
    std::optional<Currency> foreign_currency;
    std::int64_t foreign_amount = 0;
    std::vector<std::uint64_t> lines; ///< identities of all that it is made of

    struct StandingFrom {
        Date from;
        Standing standing{};
        friend bool operator==(const StandingFrom&, const StandingFrom&) = default;
    };
    std::vector<StandingFrom> standings; ///< in order; empty: receivable all along
};

/// What lowers a balance in the books.
struct BookSettlement {
    std::uint64_t key = 0;
    SettlementKind kind{};
    Date paid; ///< the document's day where it is not after the booking day, else the booking day
    Date booked;
    std::int64_t amount = 0;         ///< positive; a payment that was not set against anything is unallocated
    std::optional<Date> reversed_on; ///< it bounced
    std::string reference;
    std::string label;
    std::vector<std::uint64_t> lines;
};

/// What settles what, by places in the lists of the same SettledBooks.
struct BookAllocation {
    std::size_t document = 0;
    std::optional<std::size_t> settlement; ///< else a credit note:
    std::optional<std::size_t> credit_note;
    std::int64_t amount = 0; ///< positive
    bool proposed = false;   ///< not lettered by the accountant: by reference, amount, or oldest first
};

/// One customer's books.
struct SettledBooks {
    std::vector<BookDocument> documents;
    std::vector<BookSettlement> settlements;
    std::vector<BookAllocation> allocations;
    std::vector<std::uint64_t> unclassified; ///< lines that want a look; they count in balances all the same
};

/// Documents, settlements and allocations of one customer from all lines that the books have on him, of every year.
///
/// A pure function of the *set* of lines: their order, the order in which files came, and how often they came change
/// nothing, so that N then N+1 is N+1 then N, and a part of a file before the whole is the whole.
///
/// Opening lines of a year are absorbed where `covered` (days of which these books tell everything, opening entries apart)
/// holds the day before them: they say again what the earlier lines say. Where it does not, a detailed one is the invoice
/// that it names, dated by its document's day, and one for a customer's whole balance is a document of kind opening.
///
/// Lettering: lines of one account and code, which may begin anew each year, settle each other; first those with one
/// reference, then the oldest first. A group that does not balance keeps its rest open on the newest. What is not lettered
/// is set against documents by reference, then by exact amount, then the oldest first, as proposed.
///
/// An advance on 4191 is no claim and settles nothing until the books use it: then it pays on 411, as cash. An invoice for
/// an advance (411 against 4191) is a document of kind deposit.
///
/// Invariant, at the close of every day: documents less what settles them, less unallocated settlements, is the balance of
/// the lines on 411 and 413, and apart from it, of those standing as doubtful, the balance on 416 (absorbed openings left
/// out in both).
[[nodiscard]] SettledBooks settle_books(std::span<const BookLine> lines, const Coverage& covered);

} // namespace encours
