// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace encours {

/// A file of resources/letters/<language>/templates: a document in all its forms,
///
///   {"name": …, "tone": …, "instead_of": …?, "when": […]?,
///    "letter": {"subject": …, "title": …?, "blocks": […]}, "email": {…}, "sms": {"blocks": […]}}
///
/// A block is {"kind": …, "when": […], "text": …}, each of them where it is needed, the kind where it is no paragraph; or {"use":
/// "name"} in the place of the blocks that shared.json has under this name for several documents.
struct ShippedLetterText {
    std::string_view key, language, text; ///< `key`: the name of the file
};
[[nodiscard]] std::span<const ShippedLetterText> shipped_letter_texts();

/// resources/letters/<language>/rules.json: the words that its texts may not say, and those that call to act,
///
///   {"forbidden": [{"why": …?, "documents": "key key"?, "audience": "consumer"?, "words": [phrase, …]}],
///    "calls": [{"documents": key?, "words": […]}]}
///
/// A phrase is written as phrases_of() reads it.
[[nodiscard]] std::span<const ShippedLetterText> shipped_letter_rules();

} // namespace encours
