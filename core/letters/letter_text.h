// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_facts.h"
#include "core/letters/letter_template.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What is wrong with a template or with a letter made from it, and where.
struct LetterFault {
    enum class Reason : std::uint8_t {
        // Nothing is printed or sent with these.
        braces_unclosed,
        unknown_field,     ///< `text`: its name
        unknown_condition, ///< `text`: its name
        field_empty,       ///< the case lacks what the text says; `text`: the field
        forbidden_word,    ///< `text`: as it stands there
        block_missing,     ///< the document must hold it; `text`: key of the block
        field_missing,     ///< the document must say it; `text`: name of the field
        subject_missing,
        nothing_said,      ///< no block is shown
        address_missing,   ///< of the addressee, for this channel
        sender_incomplete, ///< the company's name, address or number (C. com. R123-237)
        // These are warnings.
        field_may_be_empty, ///< no condition guards it; `text`: the field
        too_long,           ///< `text`: number of words, or of characters of an SMS
        no_call_to_act,     ///< a reminder that does not say what to do
        generic,            ///< nothing in it is of this customer's case
    };
    Reason reason{};
    std::optional<std::size_t> block; ///< counted from 0; nothing: the whole
    std::string text;

    [[nodiscard]] bool is_warning() const { return reason >= Reason::field_may_be_empty; }
    friend bool operator==(const LetterFault&, const LetterFault&) = default;
};
[[nodiscard]] bool stops(std::span<const LetterFault> faults); ///< one of them is no warning

/// A template filled in: what the letter says, without a layout.
struct LetterPart {
    BlockKind kind{};
    std::string text; ///< "**…**" stands out
};
struct LetterText {
    std::string subject, title;
    std::vector<LetterPart> parts;
    std::vector<LetterFault> faults; ///< braces, fields: as far as filling in meets them
};
[[nodiscard]] LetterText fill_in(const LetterTemplate& written, const LetterFacts& facts);

/// What can be known of a template before any case: as typed. `document`: key of the document whose rules it must keep: its
/// own, or the one in whose place it is chosen.
[[nodiscard]] std::vector<LetterFault> check_template(const LetterTemplate& written);

/// What is wrong with a letter to this debtor: the faults of its text, the text against what may be written to whom, and what
/// the case lacks.
[[nodiscard]] std::vector<LetterFault> check_letter(const LetterTemplate& written, const LetterText& text,
                                                    const LetterCase& letter);

/// The text for a case among those there are: of the persona's set (key + "_" + set), those that take the key's place under
/// conditions that hold (the one with the most conditions, then by key), then the key's own; in the case's language, else in
/// English, else in French; of the newest version. nullptr: there is none of that form.
[[nodiscard]] const LetterTemplate* choose_template(std::span<const LetterTemplate> all, const LetterCase& letter,
                                                    const std::set<std::string, std::less<>>& conditions);

} // namespace encours
