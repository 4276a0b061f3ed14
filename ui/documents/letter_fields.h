// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/letters/letter_facts.h"

#include <QString>

namespace encours {

class DocumentWords;

/// Every field of letter_fields(), in the words and numbers of `words`; those that the case lacks are absent.
[[nodiscard]] LetterFacts letterFacts(const LetterCase& letter, const DocumentWords& words);
/// In the language of the letter.
[[nodiscard]] LetterFacts letterFacts(const LetterCase& letter);

/// As people know the debtor in law: its legal name, else its name.
[[nodiscard]] QString debtorOf(const LetterCase& letter);
/// The penalty rate of all items, as text: "12,40 %"; empty: none is known, or they have several.
[[nodiscard]] QString penaltyRate(const LetterCase& letter, const DocumentWords& words);
/// The company's link to pay, for this reference and amount; empty: there is none, or no one sum to pay.
[[nodiscard]] QString paymentLink(const LetterCase& letter);

} // namespace encours
