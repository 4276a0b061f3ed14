// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_nodes.h"

namespace encours::books {

/// Finds the two halves of each movement between 411, 413 and 416 within its entry: those of one reference and amount
/// first, then of one amount, then in order, in parts where need be.
void find_transfers(Books& books);

} // namespace encours::books
