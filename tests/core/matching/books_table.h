// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book_line.h"
#include "core/matching/settled_books.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours::test {

/// Lines of one customer's books from a table:
///     day | account | amount | role | reference | lettering | entry | document's day | label
/// What is left out at the end is empty; an entry that is left out is one of its own. A debit is positive.
[[nodiscard]] std::vector<BookLine> book_lines(std::string_view table);

/// The books of whole years.
[[nodiscard]] Coverage years(int first, int last);

/// What was derived, one row a fact, so that a test reads like the accountant's sheet:
///     invoice F1 2026-01-05 1200
///       500 doubtful 2026-04-01            a part, where there are several or one that moved
///       cash 700 2026-02-10 proposed       what settles it
///     cash 30 2026-03-01 unallocated       what is left of a settlement
[[nodiscard]] std::string told(const SettledBooks& books);

/// told(settle_books(table)), after all that must hold of every books was checked.
[[nodiscard]] std::string settled(std::string_view table, const Coverage& covered = years(2026, 2026));

/// What settle_books promises of any lines, as a sentence that says what is wrong; empty when all holds.
[[nodiscard]] std::string broken_promise(const std::vector<BookLine>& lines, const Coverage& covered,
                                         const SettledBooks& books);

} // namespace encours::test
