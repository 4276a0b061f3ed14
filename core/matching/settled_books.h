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
    /// What moved together between 411, 413 and 416: a due item of its own, since standings are those of due items.
    /// Most documents have one part; a bill for a half of an invoice makes two. What was settled in whole before the
    /// rest moved needs no part of its own.
    struct Part {
        std::int64_t amount = 0;             ///< all parts together are the document's amount
        std::vector<StandingFrom> standings; ///< in order, one a day at most; empty: receivable all along
        friend bool operator==(const Part&, const Part&) = default;
    };
    std::vector<Part> parts; ///< at least one; in an order that the lines alone decide

    friend bool operator==(const BookDocument&, const BookDocument&) = default;
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
    std::vector<std::uint64_t> lines; ///< that which took it back included

    friend bool operator==(const BookSettlement&, const BookSettlement&) = default;
};

/// What settles what, by places in the lists of the same SettledBooks.
struct BookAllocation {
    std::size_t document = 0;
    std::size_t part = 0;                   ///< of the document
    std::optional<std::size_t> settlement;  ///< else a credit note:
    std::optional<std::size_t> credit_note; ///< a document of negative amount; such have one part
    std::int64_t amount = 0;                ///< positive
    bool proposed = false;                  ///< not lettered by the accountant: by reference, amount, or oldest first

    friend bool operator==(const BookAllocation&, const BookAllocation&) = default;
};

/// One customer's books.
struct SettledBooks {
    std::vector<BookDocument> documents;
    std::vector<BookSettlement> settlements;
    std::vector<BookAllocation> allocations;
    std::vector<std::uint64_t> unclassified; ///< lines that want a look; they count in balances all the same

    friend bool operator==(const SettledBooks&, const SettledBooks&) = default;
};

/// Documents, settlements and allocations of one customer from all lines that the books have on him, of every year.
///
/// A pure function of the *set* of lines: their order, the order in which files came, and how often they came change
/// nothing, so that N then N+1 is N+1 then N, and a part of a file before the whole is the whole.
///
/// Opening lines of a year are absorbed where `covered` (days of which these books tell everything, opening entries
/// apart; whole years, not only to the last day that has a line) holds the day before them: they say again what the
/// earlier lines say, and only their lettering is used. Where it does not, they count from the eve of their day on:
/// one that bears a number and an earlier day of its own is the invoice that it names, booked on that earlier day, so
/// that it is no sale of the days that are covered; any other is a document of kind opening, or a settlement of kind
/// difference where it is a credit.
///
/// Lettering: lines of one account and code, which may begin anew each year, settle each other; first those with one
/// reference, then the oldest first. A group that does not balance keeps its rest open on the newest. What is not
/// lettered is set against documents by reference (a payment's label may name a document), then by exact amount, then
/// the oldest first, as proposed. Lines on 411 settle each other, those on 413 and 416 likewise; what stands on 413
/// or 416 is never settled by what was booked before it came there.
///
/// Money out that answers an earlier payment, by lettering, reference or amount, takes it back: `reversed_on`. Other
/// money out is a refund: a document of kind opening, never a sale, which uses up a credit or unallocated cash. Of
/// that kind are all debits that sell nothing: between customers, against suppliers, unclassified. Credits of such
/// roles are settlements of kind set_off or difference.
///
/// Bills and doubtful claims: the half on the other account moves what the first half took, and the document keeps
/// its number and age. A half without the other is a set-off, a document of kind opening. A credit on 416 that finds
/// nothing there is a document of negative amount which stands as doubtful, since unallocated settlements count as
/// receivable.
///
/// An advance on 4191 is no claim and settles nothing until the books use it: then it pays on 411, as cash; as a
/// set-off where invoices for advances were booked before, whose own payment was the cash. An invoice for an advance
/// (411 against 4191) is a document of kind deposit.
///
/// Lines of amount 0 make invoices of 0, nothing else. An amount of which the opposite does not fit 64 bits is left
/// out and listed as unclassified.
///
/// Invariant, at the close of every day: documents less what settles them, less unallocated settlements, is the
/// balance of the lines on 411 and 413, and apart from it, of those standing as doubtful, the balance on 416
/// (absorbed openings left out in both, the others counted from their eve or document's day).
///
/// Where books are missing between older ones and an opening (`opening_days` are those of all customers, this one's or
/// not), what the older ones left open is closed on the eve as difference, and the opening stands for it: nothing is
/// claimed twice. Once the missing books are there, all is told by them.
[[nodiscard]] SettledBooks settle_books(std::span<const BookLine> lines, const Coverage& covered,
                                        std::span<const Date> opening_days = {});

} // namespace encours
