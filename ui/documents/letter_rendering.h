// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letter_renderer.h"

#include <QString>

#include <optional>

namespace encours {

/// Letters as PDF, e-mails and SMS as plain text, in the words of the addressee's language. Has no state: any thread may call it.
/// Needs a QGuiApplication for its fonts, no screen.
class DocumentLetterRenderer : public LetterRenderer {
public:
    [[nodiscard]] RenderedLetter render(const LetterCase& letter, std::span<const LetterTemplate> all) const override;
};

/// A letter that may leave as pages, for what writes many of them into one file (letters_pdf.h).
struct WrittenLetter {
    RenderedLetter letter; ///< without bytes where it goes on paper
    LetterText text;
    /// The case in the language of the text that was found, where it is not its own: numbers and words must not differ.
    std::optional<LetterCase> spoken;

    [[nodiscard]] const LetterCase& caseOf(const LetterCase& given) const { return spoken ? *spoken : given; }
};
/// Chooses the text, fills it in and checks it; nothing is laid out yet.
[[nodiscard]] WrittenLetter writeLetter(const LetterCase& letter, std::span<const LetterTemplate> all);

/// "C0012 Menuiserie Vauban - Mise en demeure.pdf": harmless on every system.
[[nodiscard]] QString letterFileName(const LetterCase& letter, const std::string& document, const QString& ending);

} // namespace encours
