// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/coverage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What can be wrong with a row or a file, as a code: ui/language turns it into a sentence that says what happened and
/// what to do. Arguments are named beside each.
enum class IssueCode : std::uint8_t {
    // the whole source
    file_not_found,
    file_unreadable,
    file_empty,
    file_binary,
    encoding_unknown, ///< {encoding}
    encoding_invalid, ///< {encoding, byte offset}
    no_header,        ///< no row with the columns that were asked for
    no_rows,
    column_missing,          ///< {field, header}
    column_mapped_twice,     ///< {field, header}
    field_unknown,           ///< {field}
    required_field_unmapped, ///< {field}
    date_order_ambiguous,    ///< {header, order, order}
    date_order_unreadable,   ///< {header, best order, failures}
    record_too_long,         ///< {bytes}
    source_changed,          ///< the file changed while it was read
    workbook_old_format,     ///< .xls or .xlsb
    workbook_encrypted,      ///< it asks for a password
    workbook_damaged,        ///< {part, what is wrong}
    workbook_too_large,      ///< {part}
    workbook_unknown,        ///< a zip archive that is neither XLSX nor ODS
    no_sheet_fits,           ///< {sheets}: none has the columns that were asked for
    sheet_unknown,           ///< {sheet that was asked for, sheets; warning: none, the file is no workbook}
    profile_unknown,         ///< {name}: neither kept, nor anything said of which to make one
    profile_unreadable,      ///< {file}
    profile_damaged,         ///< {file, line, column}: no JSON from there on
    profile_of_other_kind,   ///< {name, kind of the import, kind of the profile}
    profile_unwritable,      ///< {file} (warning: the rows were imported)
    lines_scattered,         ///< {number}: the lines of one document stand apart
    // a row
    too_few_cells,  ///< {found, expected}
    too_many_cells, ///< {found, expected}
    quote_unclosed,
    invalid_text,  ///< bytes that the encoding does not know
    value_missing, ///< {field}
    amount_unreadable,
    amount_ambiguous,
    amount_too_large,
    amount_too_many_decimals, ///< {value}
    date_unreadable,
    date_does_not_exist,
    date_out_of_range, ///< {value}
    terms_unreadable,
    terms_ambiguous,              ///< {value}
    currency_unknown,             ///< {value}
    kind_unknown,                 ///< {value}
    cell_error,                   ///< {value}: a formula failed there
    flag_unreadable,              ///< {value}: neither yes nor no
    open_above_amount,            ///< {open, amount}
    settled_in_future,            ///< {day}: a payment cannot lie ahead
    settled_before_issue,         ///< {day} (warning)
    due_before_issue,             ///< {day} (warning)
    date_in_future,               ///< {day} (warning)
    dispute_closed_before_opened, ///< {day}
    amount_is_zero,               ///< (warning; the row is kept)
    kind_contradicts_sign,        ///< {kind, value}
    duplicate_in_source,          ///< {number, first line}
    instalment_differs,           ///< {number, line of another instalment, its value, this value}
    instalments_unclear,          ///< {header}: taken for each instalment's own amount (warning, of the whole)
    customer_name_differs,        ///< {code, name, other name} (warning)
    status_partly_paid,           ///< {value}: how much of it is not said (warning)
    document_cancelled,           ///< {number}: left out (warning)
    drafts_left_out,              ///< {count} (warning, of the whole)
    terms_too_long,               ///< {count}: they fall due later than the law allows (warning, of the whole)
    columns_ignored,              ///< {headers}: nobody knows what they hold (warning, of the whole)
    lines_unclear,                ///< {header}: taken for the document's amount (warning, of the whole)
    customer_resembles,           ///< {code, name, other code, other name}: added, may be the same (warning)
    customer_unknown,             ///< {code or name}: nobody in the ledger
    payment_is_zero,
    paid_document_unknown,   ///< {number}: no such document (of the customer)
    paid_document_ambiguous, ///< {number}: documents of several customers bear it
    identifier_doubtful,     ///< {field, value} (warning)
    // the books (FEC)
    fec_column_missing,       ///< {name in the law}
    fec_line_too_long,        ///< {bytes}
    fec_account_unreadable,   ///< {value}: does not begin with three digits
    fec_direction_unreadable, ///< {value}: neither debit nor credit
    fec_line_cut,             ///< {found, expected}: the file ends within it (warning)
    fec_entry_unbalanced,     ///< {journal, number, debit less credit} (warning)
    // against the ledger
    changed_amount_below_settled, ///< {number, new amount, settled}
    settled_taken_back,           ///< {number}: settled in the ledger, open in the source (warning)
    currency_differs,             ///< {number, currency, ledger's}
    absent_from_list, ///< {customer code, number}: not in a complete list, settled on a day unknown (warning)
    // the books against the ledger (warnings)
    books_line_gone,         ///< {customer code, reference, day, amount}: the file does not have it any more
    books_lines_kept,        ///< {lines}: not in the file, but the file is not whole
    books_amount_differs,    ///< {number, the books' amount, the list's}: the books' is taken
    books_instalments,       ///< {number, last due day}: the books have one claim, which falls due as a whole on it
    books_payments_replaced, ///< {number of them}: that a list had made; the books tell of them
    books_document_kept,     ///< {customer code, number}: gone from the books, acted upon: it stands as cancelled
    books_customer_differs,  ///< {customer code, balance of the lines, open in the ledger}
    books_opening_differs,   ///< {customer code, day, opening, closing}
    books_missing,           ///< {first day, last day}: between older books and an opening
};

struct Issue {
    std::string file;
    std::int64_t line = 0;   ///< 1-based, of the physical line where the record begins; 0: the whole source
    std::int32_t column = 0; ///< 1-based cell of the record; 0: the whole row
    std::string column_name; ///< the header, empty for the whole row
    IssueCode code{};
    std::vector<std::string> arguments;
};

struct Count {
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0; ///< there already

    friend bool operator==(const Count&, const Count&) = default;
};

/// Something that must hold, with what was expected and found, as text in neutral form.
struct Control {
    std::string name; ///< a stable key: "open_total", "rows"
    std::string expected;
    std::string found;
    bool holds = false;
};

/// A document that an import changed, for the preview.
struct ReportedDocument {
    std::string customer; ///< code
    std::string number;
    std::string amount; ///< neutral form, in the document's currency
};

/// The first documents of a kind of change, and how many there are.
struct ReportedDocuments {
    static constexpr std::size_t kept = 1000;
    std::vector<ReportedDocument> documents;
    std::int64_t count = 0;

    [[nodiscard]] bool keeps_more() const { return documents.size() < kept; }
};

/// What an import did, or would do (dry run).
/// Issues beyond `issues_kept` are counted, not kept, so that a file of a million bad rows stays in bounds.
struct ImportReport {
    static constexpr std::size_t issues_kept = 10'000;

    std::string batch; ///< UUID; empty when nothing was written
    std::string format;
    std::string sheet;   ///< of a workbook: the one that was read
    std::string package; ///< whose export it is, as far as its titles tell: the key of a KnownPackage
    std::string profile; ///< that was made and kept with this import
    std::string
        lines; ///< how documents of several rows were read: "summed", "repeated", "instalments"; empty: a row each
    std::int64_t read = 0; ///< rows read, header and blank rows apart
    std::optional<CoveredSpan> covers;
    Count customers, invoices, credit_notes, payments, allocations, disputes;
    ReportedDocuments added, changed, settled, vanished;
    std::vector<Issue> rejected;
    std::vector<Issue> warnings;
    std::int64_t rejected_count = 0;
    std::int64_t warning_count = 0;
    std::vector<Control> controls;
    /// What customers owe after it, whatever the source: as the aged balance's total, unallocated cash deducted, doubtful
    /// items apart; all that the ledger holds, whenever it takes effect. In the company's currency, neutral form.
    std::string open_total;
    bool refused = false;   ///< nothing was changed: rejected says why
    bool cancelled = false; ///< likewise
};

} // namespace encours
