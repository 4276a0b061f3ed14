// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_edge.h"

#include "ui/documents/letter_rendering.h"

namespace encours {

std::unique_ptr<LetterRenderer> letter_renderer() { return std::make_unique<DocumentLetterRenderer>(); }

std::string_view key_of(LetterFault::Reason reason) {
    using Reason = LetterFault::Reason;
    switch (reason) {
    case Reason::braces_unclosed:
        return "braces_unclosed";
    case Reason::unknown_field:
        return "unknown_field";
    case Reason::unknown_condition:
        return "unknown_condition";
    case Reason::field_empty:
        return "field_empty";
    case Reason::forbidden_word:
        return "forbidden_word";
    case Reason::block_missing:
        return "block_missing";
    case Reason::field_missing:
        return "field_missing";
    case Reason::subject_missing:
        return "subject_missing";
    case Reason::nothing_said:
        return "nothing_said";
    case Reason::address_missing:
        return "address_missing";
    case Reason::sender_incomplete:
        return "sender_incomplete";
    case Reason::field_may_be_empty:
        return "field_may_be_empty";
    case Reason::too_long:
        return "too_long";
    case Reason::no_call_to_act:
        return "no_call_to_act";
    case Reason::generic:
        return "generic";
    }
    return {};
}

} // namespace encours
