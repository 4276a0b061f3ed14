// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_text.h"

#include <span>
#include <string>
#include <vector>

namespace encours {

/// A message as it leaves, or why it cannot.
struct RenderedLetter {
    std::string media_type; ///< "application/pdf", "text/plain; charset=utf-8"
    std::string bytes;      ///< empty where one of the faults stops it
    std::string subject;
    std::string recipient; ///< as it stands on the sheet, in one line; the address, the number
    std::string
        file_name; ///< telling, without folder and harmless on every system: "C0012 Menuiserie Vauban - Relance.pdf"
    int pages = 0; ///< 0 of what has none
    std::string template_key, template_language;
    int template_version = 0; ///< 0: as shipped
    std::vector<LetterFault> faults;

    [[nodiscard]] bool stopped() const { return stops(faults); }
};

/// Turns cases into what leaves. Given to the use cases by who knows layout and language; called on any thread.
class LetterRenderer {
public:
    virtual ~LetterRenderer() = default;
    /// `all`: the templates among which the text is chosen. The same bytes for the same case and texts.
    [[nodiscard]] virtual RenderedLetter render(const LetterCase& letter,
                                                std::span<const LetterTemplate> all) const = 0;
};

} // namespace encours
