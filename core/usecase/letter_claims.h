// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/store/connection.h"

namespace encours {

/// What the law grants for the delay of the letter's items as of its day, the same as the customer's statement says: regime,
/// rate, interest and indemnity of each item and in all, interest of a further day. What is kept in reserve or given up is
/// not in it.
void state_claims(LetterCase& letter, const store::Connection& connection);

} // namespace encours
