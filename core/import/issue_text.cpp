// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/issue_text.h"

#include "core/base/utf8.h"

namespace encours {

namespace {

/// At most so many bytes of it, then "…".
std::string readable(std::string_view text, std::size_t longest) {
    std::string clean;
    while (!text.empty()) {
        const auto step = utf8_step(text);
        if (clean.size() + step.length > longest)
            return clean + "…";
        if (!step.valid)
            clean += "\xEF\xBF\xBD"; // U+FFFD
        else if (static_cast<unsigned char>(text.front()) < ' ' || text.front() == 0x7F)
            clean += ' ';
        else
            clean += text.substr(0, step.length);
        text.remove_prefix(step.length);
    }
    return clean;
}

} // namespace

std::string readable(std::string_view text) { return readable(text, std::string::npos); }

std::string shown(std::string_view value) { return readable(value, 80); }

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
