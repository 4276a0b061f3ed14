// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/channel.h"
#include "core/policy/reminder_policy.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The form in which a message is written, a text each. A registered letter is a letter; a call has a guide (guide.h). The
/// numbers are those of the file.
enum class LetterForm : std::uint8_t { letter = 0, email = 1, sms = 2 };
inline constexpr std::size_t letter_form_count = 3;

/// Nothing for a channel by which no text leaves: telephone, office.
[[nodiscard]] std::optional<LetterForm> form_of(Channel channel);
[[nodiscard]] std::string_view key_of(LetterForm form); ///< "letter", "email", "sms"
[[nodiscard]] std::optional<LetterForm> letter_form_from_key(std::string_view key);

/// What a block of a template shows. The numbers are those of the file.
enum class BlockKind : std::uint8_t {
    paragraph = 0,   ///< its text; "**…**" stands out
    note = 1,        ///< its text, smaller: legal grounds
    items = 2,       ///< the table of what is claimed or announced, with what it adds up to
    account = 3,     ///< principal, interest, indemnity, total: what the law grants, where it grants any
    information = 4, ///< the table of what is open too and not claimed here; its text stands above it
    payment = 5,     ///< how to pay: IBAN, BIC, reference, amount, link, QR code
    instalments = 6, ///< the table of a payment plan
    signature = 7,   ///< picture, name and capacity of who signs
    signatures = 8,  ///< rooms in which both parties sign
    handwriting = 9, ///< its text asks the debtor to write something by hand; room is left below it
    enclosures = 10, ///< the list of what is enclosed, where anything is
};
inline constexpr std::size_t block_kind_count = 11;
[[nodiscard]] std::string_view key_of(BlockKind kind);
[[nodiscard]] std::optional<BlockKind> block_kind_from_key(std::string_view key);
/// It is made of its text; the others come from the case.
[[nodiscard]] constexpr bool is_text(BlockKind kind) {
    return kind == BlockKind::paragraph || kind == BlockKind::note || kind == BlockKind::handwriting;
}

/// A part of a text, shown where all its conditions hold.
struct TemplateBlock {
    BlockKind kind{};
    std::vector<std::string> when = {}; ///< names of conditions (letter_facts.h); "!consumer": does not hold
    std::string text = {};              ///< with {fields} and {one|many}: by the number of what is claimed

    friend bool operator==(const TemplateBlock&, const TemplateBlock&) = default;
};

/// What a message says, in one language and form. Those that come with the program are data in resources/letters; an edited one
/// stands in the company's file, every version of it.
struct LetterTemplate {
    std::string key;      ///< "reminder_friendly": as steps of policies name it
    std::string language; ///< ISO 639-1: "fr"
    LetterForm form{};
    int version = 0;  ///< 0: as shipped; 1 … those of the company
    std::string name; ///< "Relance cordiale": as people choose it
    Tone tone{};
    std::string subject;           ///< of the e-mail, of the letter; "" of an SMS
    std::string title;             ///< in large letters above the text, "MISE EN DEMEURE"; mostly ""
    std::string instead_of;        ///< key of the template in whose place it is chosen; "": it is chosen by its own key
    std::vector<std::string> when; ///< … under these conditions
    std::vector<TemplateBlock> blocks;

    [[nodiscard]] bool is_shipped() const { return version == 0; }
    friend bool operator==(const LetterTemplate&, const LetterTemplate&) = default;
};

} // namespace encours
