// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book_line.h"

#include <span>
#include <vector>

namespace encours::books {

/// The set of lines that the given ones are, in an order that does not depend on theirs: by booking day, then by what
/// does not change when a draft is validated. A line that is given twice is there once.
[[nodiscard]] std::vector<const BookLine*> in_order(std::span<const BookLine> lines);

} // namespace encours::books
