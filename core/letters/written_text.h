// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

// The grammar of a template's text: "{field}"; "{one|many}", chosen by the number of what is claimed, without braces inside;
// "{{" and "}}" for the braces themselves. "**…**" is left to who lays the text out.

/// A part of a text, in the order of the text.
struct WrittenPiece {
    enum class Kind : std::uint8_t {
        words,   ///< `text`, braces already single
        field,   ///< `text`: its name
        plural,  ///< `text` for one, `many` for several
        unclosed ///< a brace that opens or closes nothing, or braces within braces; `text`: as it stands, to the end
    };
    Kind kind{};
    std::string text, many = {};
};

/// Total: every text has pieces. Without `unclosed` among them it is well written.
[[nodiscard]] std::vector<WrittenPiece> pieces_of(std::string_view text);

/// The words that a person typed, for one or for several; a field stands as U+FFFC, so that words on its two sides are no phrase.
[[nodiscard]] std::string typed_words(std::string_view text, int count);

} // namespace encours
