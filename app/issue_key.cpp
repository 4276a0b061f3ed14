// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issue_key.h"

namespace encours {

std::string_view issue_key(IssueCode code) {
    switch (code) {
    case IssueCode::file_not_found:
        return "file_not_found";
    case IssueCode::file_unreadable:
        return "file_unreadable";
    case IssueCode::file_empty:
        return "file_empty";
    case IssueCode::file_binary:
        return "file_binary";
    case IssueCode::encoding_unknown:
        return "encoding_unknown";
    case IssueCode::encoding_invalid:
        return "encoding_invalid";
    case IssueCode::no_header:
        return "no_header";
    case IssueCode::no_rows:
        return "no_rows";
    case IssueCode::column_missing:
        return "column_missing";
    case IssueCode::column_mapped_twice:
        return "column_mapped_twice";
    case IssueCode::field_unknown:
        return "field_unknown";
    case IssueCode::required_field_unmapped:
        return "required_field_unmapped";
    case IssueCode::date_order_ambiguous:
        return "date_order_ambiguous";
    case IssueCode::date_order_unreadable:
        return "date_order_unreadable";
    case IssueCode::record_too_long:
        return "record_too_long";
    case IssueCode::source_changed:
        return "source_changed";
    case IssueCode::too_few_cells:
        return "too_few_cells";
    case IssueCode::too_many_cells:
        return "too_many_cells";
    case IssueCode::quote_unclosed:
        return "quote_unclosed";
    case IssueCode::invalid_text:
        return "invalid_text";
    case IssueCode::value_missing:
        return "value_missing";
    case IssueCode::amount_unreadable:
        return "amount_unreadable";
    case IssueCode::amount_ambiguous:
        return "amount_ambiguous";
    case IssueCode::amount_too_large:
        return "amount_too_large";
    case IssueCode::amount_too_many_decimals:
        return "amount_too_many_decimals";
    case IssueCode::date_unreadable:
        return "date_unreadable";
    case IssueCode::date_does_not_exist:
        return "date_does_not_exist";
    case IssueCode::date_out_of_range:
        return "date_out_of_range";
    case IssueCode::terms_unreadable:
        return "terms_unreadable";
    case IssueCode::terms_ambiguous:
        return "terms_ambiguous";
    case IssueCode::currency_unknown:
        return "currency_unknown";
    case IssueCode::kind_unknown:
        return "kind_unknown";
    case IssueCode::flag_unreadable:
        return "flag_unreadable";
    case IssueCode::open_above_amount:
        return "open_above_amount";
    case IssueCode::settled_in_future:
        return "settled_in_future";
    case IssueCode::settled_before_issue:
        return "settled_before_issue";
    case IssueCode::due_before_issue:
        return "due_before_issue";
    case IssueCode::date_in_future:
        return "date_in_future";
    case IssueCode::dispute_closed_before_opened:
        return "dispute_closed_before_opened";
    case IssueCode::amount_is_zero:
        return "amount_is_zero";
    case IssueCode::kind_contradicts_sign:
        return "kind_contradicts_sign";
    case IssueCode::duplicate_in_source:
        return "duplicate_in_source";
    case IssueCode::customer_name_differs:
        return "customer_name_differs";
    case IssueCode::identifier_doubtful:
        return "identifier_doubtful";
    case IssueCode::changed_amount_below_settled:
        return "changed_amount_below_settled";
    case IssueCode::settled_taken_back:
        return "settled_taken_back";
    case IssueCode::currency_differs:
        return "currency_differs";
    case IssueCode::absent_from_list:
        return "absent_from_list";
    }
    return "";
}

} // namespace encours
