// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/letters/letter_text.h"

#include <QString>

namespace encours {

/// The plain text of an e-mail: paragraphs, what is owed as short lines whose amounts stand below each other, how to pay, who
/// writes. Lines end in a newline alone.
[[nodiscard]] QString emailText(const LetterText& text, const LetterCase& letter);

/// The text of an SMS, its parts after each other.
[[nodiscard]] QString smsText(const LetterText& text);

} // namespace encours
