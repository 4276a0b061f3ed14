// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book_line.h"
#include "core/ledger/coverage.h"
#include "core/matching/book_nodes.h"

#include <span>
#include <vector>

namespace encours {

/// The opening days before which books are missing, though older ones are there: ascending. Whatever the older ones left
/// open may have been paid since; only the opening tells.
[[nodiscard]] std::vector<Date> openings_after_gap(const Coverage& covered, std::span<const Date> opening_days);

} // namespace encours

namespace encours::books {

/// The lines up to such an opening, made whole by lines of its eve that close what they leave on 411, 413 and 416: the
/// opening says anew what is owed. `lines` are each there once.
void close_before(Date opening, const Coverage& covered, std::vector<BookLine>& lines);

/// Puts the books from such an opening on behind those before it, which close_before made whole. An invoice of 411
/// that the opening names goes on, and is closed only by what was paid of it since.
void append_after_gap(Books& all, Date opening, Books&& later);

} // namespace encours::books
