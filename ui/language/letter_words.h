// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_text.h"

#include <QString>

namespace encours {

// The texts of letters, as who writes them speaks of them.

/// "Letter", "E-mail", "SMS".
[[nodiscard]] QString letterFormName(LetterForm form);
/// "Invoices", "How to pay": what a block shows.
[[nodiscard]] QString blockKindName(BlockKind kind);
/// What such a block does, for whoever chooses it.
[[nodiscard]] QString blockKindSentence(BlockKind kind);
/// What a field says: "the day by which to pay". A name that is none stands as it is.
[[nodiscard]] QString letterFieldName(std::string_view field);
/// When a block is shown: "the customer is a consumer". `condition` without "!".
[[nodiscard]] QString letterConditionName(std::string_view condition);
/// "when the customer is a consumer and not: a deadline is granted"; empty: always.
[[nodiscard]] QString letterConditionsText(const std::vector<std::string>& when);
/// What is wrong, and what to do about it; in which block it stands, the place tells where it is shown.
[[nodiscard]] QString letterFaultSentence(const LetterFault& fault);

} // namespace encours
