// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_notes.h"

namespace encours {

namespace {

using enum ColumnContent;

constexpr ColumnNote book_line_columns[] = {
    {"source_id", number, "source.id of the books"},
    {"gone_batch_id", number, "import_batch.id of what told it otherwise or no longer; empty: it holds"},
    {"account", number, "0 customer (411), 1 bill (413), 2 doubtful (416), 3 accrued (418), 4 advance (419)"},
    {"role", number,
     "what its entry is: 0 unclassified, 1 invoice, 2 credit note, 3 payment, 4 money out, 5 bill, 6 doubtful,"
     " 7 write-off, 8 set-off, 9 advance, 10 difference, 11 opening, 12 between customers"},
    {"booked", day, "booking day (EcritureDate)"},
    {"amount_minor", number, "debit less credit"},
    {"net_minor", number, "its share of sales without tax"},
    {"vat_minor", number, "its share of tax"},
    {"identity", number, "what stays the same of it when the year is exported again, as a number"},
    {"content", number, "the rest of it, as a number: tells whether it changed"},
    {"ordinal", number, "place among lines that are alike"},
    {"document_day", day, "day of the document (PieceDate)"},
    {"lettered_on", day, "day of lettering (DateLet)"},
    {"validated_on", day, "day of validation (ValidDate); empty: a draft"},
    {"foreign_minor", number, "amount in another currency"},
    {"foreign_currency", text, "which one (ISO 4217)"},
    {"account_number", text, "account (CompteNum)"},
    {"customer_code", text, "customer's account (CompAuxNum)"},
    {"customer_name", text, "its name (CompAuxLib)"},
    {"journal", text, "journal (JournalCode)"},
    {"entry_number", text, "entry (EcritureNum)"},
    {"reference", text, "document (PieceRef)"},
    {"lettering", text, "lettering code (EcritureLet)"},
};
constexpr ColumnNote month_balance_columns[] = {
    {"source_id", number, "source.id of the books"},
    {"account", text, "411, 413, 416, 418, 4191 or 491"},
    {"month_end", day, "last day of the month"},
    {"balance_minor", number, "debit less credit"},
};
constexpr ColumnNote batch_change_columns[] = {
    {"batch_id", number, "import_batch.id of what changed it"},
    {"table_name", text, "the table"},
    {"row_key", text, "the row: its primary key as JSON"},
    {"change", number, "0 added, 1 updated, 2 deleted"},
    {"before_row", text, "the columns that changed as they were, as JSON"},
    {"after_row", text, "and as they became"},
};
constexpr ColumnNote batch_control_columns[] = {
    {"batch_id", number, "import_batch.id"},
    {"position", number, "place in the order"},
    {"name", text, "what had to agree: rows, open_total, balance_411_413, …"},
    {"expected", text, "what it should be"},
    {"found", text, "what the ledger had after the import"},
    {"holds", number, "1: both are the same"},
};
constexpr ColumnNote withdrawal_columns[] = {
    {"batch_id", number, "import_batch.id for which it was withdrawn"},
    {"on_day", day, "when"},
    {"reason", number, "0 the import was taken back, 1 gone from the books"},
};

constexpr TableNote notes[] = {
    {"book_line", "Lines of the books about receivables, from which documents and settlements are derived.",
     book_line_columns},
    {"month_balance", "Balances of the books at the close of months.", month_balance_columns},
    {"batch_control", "What each import had to agree with, and whether it did.", batch_control_columns},
    {"batch_change", "What each import changed of rows that were there, so that it can be taken back.",
     batch_change_columns},
    {"withdrawal", "Documents that no source tells of any more, kept since somebody acted upon them.",
     withdrawal_columns},
};

} // namespace

std::span<const TableNote> books_table_notes() { return notes; }

} // namespace encours
