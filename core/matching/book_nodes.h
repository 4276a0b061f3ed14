// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book_line.h"
#include "core/matching/book_references.h"
#include "core/matching/settled_books.h"

#include <cstdint>
#include <limits>
#include <unordered_map>
#include <vector>

namespace encours::books {

/// The place of a node, a line or a document in the lists of Books.
using Place = std::uint32_t;
inline constexpr Place nowhere = std::numeric_limits<Place>::max();

enum class NodeKind : std::uint8_t {
    document,   ///< a claim of its own, or a credit note
    settlement, ///< cash and the like
    transfer,   ///< one half of a bill or of a transfer to doubtful
    take_back,  ///< a debit that undoes an earlier settlement
};

/// What stands on one account and is set off as a whole: a line, or the lines of one document that bear one lettering.
struct Node {
    NodeKind kind{};
    BookAccount account{};
    bool is_claim = false;    ///< a debit
    bool absorbed = false;    ///< an opening line that says again what earlier lines say: used for its lettering alone
    std::int64_t amount = 0;  ///< positive
    std::int64_t left = 0;    ///< not yet set off
    Date day;                 ///< counts from its close on
    Date age;                 ///< the oldest is settled first
    Place line = nowhere;     ///< the first of its lines
    Place document = nowhere; ///< where the line is one by itself; what sells nothing becomes one when all is set off
    Place partner = nowhere; ///< of a settlement that was taken back and of what took it back; of an absorbed line, the
                             ///< first that was found to stand behind it
};

/// An amount of a credit that stands against an amount of a claim on the same account.
struct SetOff {
    Place claim = 0;
    Place credit = 0;
    std::int64_t amount = 0;
    bool proposed = false;
};

/// The two halves of a movement between accounts.
struct Transfer {
    Place credit = 0; ///< takes from one account
    Place claim = 0;  ///< what it gives to the other
    std::int64_t amount = 0;
};

/// The work on one customer's books: the lines in their order, what they are, and what is found about them.
struct Books {
    std::vector<const BookLine*> lines; ///< on 411, 413 and 416, each once, oldest first: the order of all that follows
    std::vector<Date> year_starts;      ///< days that have opening lines, ascending
    std::vector<Node> nodes;            ///< in the order of their days, then of their lines
    std::vector<SetOff> set_offs;
    std::vector<Transfer> transfers;
    std::vector<Place> document_line; ///< the first line of each of result.documents
    std::unordered_map<Place, std::vector<ReferenceKey>> more_references; ///< of claims that stand for other claims
    SettledBooks result;

    [[nodiscard]] const BookLine& line_of(const Node& node) const { return *lines[node.line]; }
};

/// Sorts the lines and finds what each is. Invoices and the like stand in the result, without their parts.
[[nodiscard]] Books read_lines(std::span<const BookLine> lines, const Coverage& covered);

/// A claim that is no sale, from a line that is no invoice.
Place add_claim_without_sale(Books& books, const Node& node, std::int64_t amount);

/// May the credit stand against the claim? What came to an account by a movement is not settled by what was booked
/// before; a settlement that was taken back settles nothing later than that. Proposals ask more: a movement moves
/// what is there.
[[nodiscard]] bool may_set_off(const Books& books, Place claim, Place credit, bool proposed);

/// Sets off the most that is left of both.
void set_off(Books& books, Place claim, Place credit, bool proposed);

[[nodiscard]] inline bool is_absent_before_its_day(const Node& claim) {
    return claim.kind == NodeKind::transfer || claim.kind == NodeKind::take_back ||
           claim.account != BookAccount::customer;
}

} // namespace encours::books
