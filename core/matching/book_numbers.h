// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_nodes.h"

namespace encours::books {

/// Gives each document a number that no other of its kind has: its reference; else, where several share one or it
/// says nothing, a number that its label names; else its reference, or nothing, with the entry's number; else what is
/// built from reference or journal, day and a count. Each only where it is unique, so that the order of imports
/// decides nothing. `stretches`: the first document of each stretch of the books that was settled apart; where an opening
/// says anew what an older stretch had, the later one has the number alone.
void number_documents(Books& books, const std::vector<Place>& stretches = {0});

} // namespace encours::books
