// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/store/letter_reader.h"

#include <vector>

namespace encours {

/// Whom a letter is written to by its channel, and where, as the planner counts who can be reached: the default contact,
/// else the customer itself, else another contact; never who said no to that channel. `people`: the default one first.
/// Leaves the address (or e-mail, or number) empty where there is none. Also chooses the letter's language.
void address_letter(LetterCase& letter, const std::vector<store::LetterPerson>& people);

} // namespace encours
