// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_nodes.h"

#include <vector>

namespace encours::books {

/// Lines that the accountant lettered together, oldest first.
using LetterGroup = std::vector<Place>;

/// The groups of one customer's books, oldest first. Codes begin anew each year, so a code alone says nothing: the
/// lines of one account, code and year are a group; those of two years are one where neither balances and both
/// together do. Years begin on the days that have opening lines; where there are none, calendar years are a guess,
/// and what does not balance is let run on into the next.
[[nodiscard]] std::vector<LetterGroup> letter_groups(const Books& books);

/// The group of each node, nowhere for what is not lettered.
[[nodiscard]] std::vector<Place> group_of_nodes(const Books& books, const std::vector<LetterGroup>& groups);

/// Sets off each group within itself; what was lettered with an absorbed opening line, with what stands behind that.
void settle_lettered(Books& books, const std::vector<LetterGroup>& groups);

} // namespace encours::books
