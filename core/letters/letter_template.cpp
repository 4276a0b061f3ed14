// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_template.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, letter_form_count> forms{"letter", "email", "sms"};
constexpr std::array<std::string_view, block_kind_count> kinds{"paragraph",   "note",        "items",       "account",
                                                               "information", "payment",     "instalments", "signature",
                                                               "signatures",  "handwriting", "enclosures"};

template <class Value, std::size_t count>
std::optional<Value> value_from(const std::array<std::string_view, count>& keys, std::string_view key) {
    const auto* found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? std::nullopt : std::optional(static_cast<Value>(found - keys.begin()));
}

} // namespace

std::optional<LetterForm> form_of(Channel channel) {
    switch (channel) {
    case Channel::letter:
    case Channel::registered_letter:
        return LetterForm::letter;
    case Channel::email:
        return LetterForm::email;
    case Channel::sms:
        return LetterForm::sms;
    case Channel::telephone:
    case Channel::office:
        return std::nullopt;
    }
    return std::nullopt;
}

std::string_view key_of(LetterForm form) { return forms[static_cast<std::size_t>(form)]; }

std::optional<LetterForm> letter_form_from_key(std::string_view key) { return value_from<LetterForm>(forms, key); }

std::string_view key_of(BlockKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::optional<BlockKind> block_kind_from_key(std::string_view key) { return value_from<BlockKind>(kinds, key); }

} // namespace encours
