// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_nodes.h"

namespace encours::books {

/// Sets off what lettering left open, account by account: by reference, then by exact amount, then the oldest first.
/// What was taken back comes before all else, since its claims are open again for the others.
void propose_set_offs(Books& books);

} // namespace encours::books
