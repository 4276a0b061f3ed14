// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_nodes.h"

namespace encours::books {

/// Follows each claim from its document over the set-offs and movements to where it ends: settled, moved to 413 or
/// 416 and on from there, taken back and open again. Completes the result: settlements, allocations, the documents'
/// parts, and documents of what sells nothing.
///
/// A movement of what was booked only later cannot be followed without being wrong on the days between: its halves
/// are then a settlement and a document.
void follow_claims(Books& books);

} // namespace encours::books
