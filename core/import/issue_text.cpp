// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/issue_text.h"

#include "core/import/utf8.h"

namespace encours {

std::string shown(std::string_view value) {
    constexpr std::size_t longest = 80;
    std::string text;
    while (!value.empty()) {
        const auto step = utf8_step(value);
        if (text.size() + step.length > longest)
            return text + "…";
        if (!step.valid)
            text += "\xEF\xBF\xBD"; // U+FFFD
        else if (static_cast<unsigned char>(value.front()) < ' ' || value.front() == 0x7F)
            text += ' ';
        else
            text += value.substr(0, step.length);
        value.remove_prefix(step.length);
    }
    return text;
}

IssueCode issue_code(AmountError error) {
    switch (error) {
    case AmountError::ambiguous:
        return IssueCode::amount_ambiguous;
    case AmountError::too_many_decimals:
        return IssueCode::amount_too_many_decimals;
    case AmountError::too_large:
        return IssueCode::amount_too_large;
    case AmountError::empty:
    case AmountError::not_a_number:
        break;
    }
    return IssueCode::amount_unreadable;
}

IssueCode issue_code(DateError error) {
    switch (error) {
    case DateError::no_such_day:
        return IssueCode::date_does_not_exist;
    case DateError::out_of_range:
        return IssueCode::date_out_of_range;
    case DateError::empty:
    case DateError::not_a_date:
        break;
    }
    return IssueCode::date_unreadable;
}

} // namespace encours
