// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

namespace encours {

namespace {

/// The words of one issue.
class IssueSentences {
    Q_DECLARE_TR_FUNCTIONS(IssueSentences)

public:
    explicit IssueSentences(const Issue& issue) : issue_(issue) {}

    QString place() const;
    QString sentence() const;

private:
    QString file() const { return QString::fromStdString(issue_.file); }

    // The arguments, by their place in the list: as they stand, …
    QString text(std::size_t i) const {
        return i < issue_.arguments.size() ? QString::fromStdString(issue_.arguments[i]) : QString();
    }
    /// … an amount, a count or a day in neutral form, …
    QString value(std::size_t i) const { return neutralText(text(i)); }
    /// … or the key of something that has a name.
    QString field(std::size_t i) const { return fieldName(text(i)); }
    QString kind(std::size_t i) const { return documentKindName(text(i)); }
    QString order(std::size_t i) const { return dateOrderName(text(i)); }

    const Issue& issue_;
};

QString IssueSentences::place() const {
    if (issue_.line <= 0)
        return file();
    const auto line = countText(issue_.line);
    if (issue_.column <= 0)
        return tr("%1, line %2").arg(file(), line);
    const auto title = QString::fromStdString(issue_.column_name);
    if (title.isEmpty())
        return tr("%1, line %2, cell %3").arg(file(), line, countText(issue_.column));
    return tr("%1, line %2, column \"%3\"").arg(file(), line, title);
}

/// One code a case, in the order of the codes: long, and nothing but sentences.
QString IssueSentences::sentence() const {
    switch (issue_.code) {
    // The whole source.
    case IssueCode::file_not_found:
        return tr("There is no file \"%1\". Check its name and its folder.").arg(file());
    case IssueCode::file_unreadable:
        return tr("\"%1\" cannot be read. Check that it is a file, that you may read it, and that no other program "
                  "holds it.")
            .arg(file());
    case IssueCode::file_empty:
        return tr("\"%1\" is empty. Export it again from the program that wrote it.").arg(file());
    case IssueCode::file_binary:
        return tr("\"%1\" is not a text file. Save it as CSV and import that.").arg(file());
    case IssueCode::encoding_unknown:
        return tr("The encoding \"%1\" is not known. Give for instance UTF-8, ISO-8859-15 or windows-1252.")
            .arg(text(0));
    case IssueCode::encoding_invalid:
        return tr("The file is not written in %1: its byte %2 does not fit. Give another encoding, or none, so that it "
                  "is recognised.")
            .arg(text(0), value(1));
    case IssueCode::no_header:
        return tr("No row holds the titles of the columns that are needed. Check that the file begins with its titles, "
                  "or say which column holds what.");
    case IssueCode::no_rows:
        return tr("The file holds no row below its titles. Check that the export was not filtered.");
    case IssueCode::column_missing:
        return tr("No column is titled \"%2\", which should hold the field %1. Give the title as the file writes it.")
            .arg(field(0), text(1));
    case IssueCode::column_mapped_twice:
        return tr("The field %1 or the column \"%2\" was given more than once. Keep one column for each field.")
            .arg(field(0), text(1));
    case IssueCode::field_unknown:
        return tr("There is no field \"%1\". Choose one of those that the help lists.").arg(text(0));
    case IssueCode::required_field_unmapped:
        return tr("No column was recognised for the field %1. Say which one holds it.").arg(field(0));
    case IssueCode::date_order_ambiguous:
        return tr("The days of the column \"%1\" can be read as %2 and as %3. Say which is right.")
            .arg(text(0), order(1), order(2));
    case IssueCode::date_order_unreadable:
        return tr("No order of day, month and year reads the whole column \"%1\": the best, %2, fails on %Ln value(s). "
                  "Correct them in the file, or say which order is right.",
                  nullptr, text(2).toInt())
            .arg(text(0), order(1));
    case IssueCode::record_too_long:
        return tr("A row is longer than %1 bytes: a quotation mark is probably not closed. Correct it in the file.")
            .arg(value(0));
    case IssueCode::source_changed:
        return tr("The file changed while it was read. Wait until the program that writes it has ended, then import it "
                  "again.");
    case IssueCode::workbook_old_format:
        return tr(
            "This is a workbook of an old or rare kind (.xls, .xlsb, or a web page that bears such a name). Open it "
            "in a spreadsheet program, save it as .xlsx or CSV, and import that.");
    case IssueCode::workbook_encrypted:
        return tr("This workbook asks for a password. Save a copy without one, and import that.");
    case IssueCode::workbook_damaged:
        if (text(0).isEmpty())
            return tr("This workbook is damaged or cut off. Copy or export it again, then import it.");
        return tr("This workbook is damaged: its part \"%1\" cannot be read (%2). Open it in a spreadsheet program and "
                  "save it again, or export it again.")
            .arg(text(0), text(1).isEmpty() ? tr("absent or cut off") : text(1));
    case IssueCode::workbook_too_large:
        return tr("This workbook is too large to be read. Save its list as CSV, and import that.");
    case IssueCode::workbook_unknown:
        return tr("This is no workbook: an archive that holds neither XLSX nor ODS. Save the list as .xlsx or CSV.");
    case IssueCode::no_sheet_fits:
        return tr("No sheet has a row of titles with number, date, amount and customer. Sheets looked at: %1. Name the "
                  "columns, for instance --map amount=Total.")
            .arg(text(0));
    case IssueCode::sheet_unknown:
        if (text(1).isEmpty())
            return tr("The file is no workbook: no sheet \"%1\" was looked for.").arg(text(0));
        return tr("The workbook has no sheet \"%1\". It has: %2.").arg(text(0), text(1));
    case IssueCode::profile_unknown:
        return tr("There is no profile \"%1\" yet. Say how the list is read (--map, --date-format, --terms …), and it "
                  "is "
                  "kept under this name.")
            .arg(text(0));
    case IssueCode::profile_unreadable:
        return tr("\"%1\" holds no profile that this version can read. Check the file, or give another name.")
            .arg(text(0));
    case IssueCode::profile_damaged:
        return tr("\"%1\" cannot be read from line %2, column %3 on. Correct it there, or use another file.")
            .arg(text(0), text(1), text(2));
    case IssueCode::profile_of_other_kind:
        return tr("The profile \"%1\" is for lists of kind \"%3\", and this import is of kind \"%2\". Give another "
                  "name, or "
                  "the kind of the profile with --kind.")
            .arg(text(0), value(1), value(2));
    case IssueCode::profile_unwritable:
        return tr("The profile could not be written to \"%1\". Check the folder; the list was imported.").arg(text(0));
    case IssueCode::lines_scattered:
        return tr("The lines of document %1 stand apart. Sort the list by document number, and import it again.")
            .arg(text(0));

    // A row.
    case IssueCode::too_few_cells:
        return tr("The row has %1 cells where the titles have %2. Complete it in the file.").arg(value(0), value(1));
    case IssueCode::too_many_cells:
        return tr("The row has %1 cells where the titles have %2: a text probably holds a separator without being "
                  "quoted. Correct it in the file.")
            .arg(value(0), value(1));
    case IssueCode::quote_unclosed:
        return tr("A quotation mark is opened and never closed. Correct it in the file.");
    case IssueCode::invalid_text:
        return tr("The row holds bytes that the encoding does not know. Give the file's encoding, or correct the row.");
    case IssueCode::value_missing:
        return tr("The field %1 is empty. Fill it in the file.").arg(field(0));
    case IssueCode::amount_unreadable:
        return tr("\"%1\" is not an amount. Correct it in the file.").arg(text(0));
    case IssueCode::amount_ambiguous:
        return tr("\"%1\" may be thousands or decimals, and nothing else in the column tells. Write it with all its "
                  "decimals in the file.")
            .arg(text(0));
    case IssueCode::amount_too_large:
        return tr("\"%1\" is larger than any single document may be (10 billion). Correct it in the file.")
            .arg(text(0));
    case IssueCode::amount_too_many_decimals:
        return tr("\"%1\" has more decimals than its currency. Round it in the file.").arg(text(0));
    case IssueCode::date_unreadable:
        return tr("\"%1\" is not a day in the order of this column. Correct it in the file.").arg(text(0));
    case IssueCode::date_does_not_exist:
        return tr("The day \"%1\" is not in the calendar. Correct it in the file.").arg(text(0));
    case IssueCode::date_out_of_range:
        return tr("The day \"%1\" is not between 1900 and 2199. Correct it in the file.").arg(text(0));
    case IssueCode::terms_unreadable:
        return tr("The payment terms \"%1\" are not understood. Write for instance 30, 30 FDM, FDM 45, 30 FDM LE 10 or "
                  "COMPTANT.")
            .arg(text(0));
    case IssueCode::terms_ambiguous:
        return tr("\"%1\" has two readings: A adds the days and then goes to the end of the month, B goes to the end "
                  "of the month and then adds the days. Add the letter that the contract means.")
            .arg(text(0));
    case IssueCode::currency_unknown:
        return tr("\"%1\" is not a currency. Write its three letters, for instance EUR.").arg(text(0));
    case IssueCode::kind_unknown:
        return tr("The kind \"%1\" is not known. A document is an invoice or a credit_note; a customer is a business, "
                  "a consumer or public.")
            .arg(text(0));
    case IssueCode::cell_error:
        return tr("The formula of this cell failed (%1). Correct it in the workbook, and save that.").arg(text(0));
    case IssueCode::flag_unreadable:
        return tr("\"%1\" says neither yes nor no. Write yes or no.").arg(text(0));
    case IssueCode::open_above_amount:
        return tr("%1 would be open of a document of %2. Correct one of them in the file.").arg(value(0), value(1));
    case IssueCode::settled_in_future:
        return tr("A payment cannot lie ahead: it is said to be of %1. Correct the day in the file.").arg(value(0));
    case IssueCode::settled_before_issue:
        return tr("It was settled on %1, before it was issued. Check the days if this was no advance payment.")
            .arg(value(0));
    case IssueCode::due_before_issue:
        return tr("It falls due on %1, before it was issued. Check the days.").arg(value(0));
    case IssueCode::date_in_future:
        return tr("The day %1 lies ahead. Check it.").arg(value(0));
    case IssueCode::dispute_closed_before_opened:
        return tr("The dispute would have ended on %1, before it began. Correct the days in the file.").arg(value(0));
    case IssueCode::amount_is_zero:
        return tr("The amount is zero. The document is kept; check it.");
    case IssueCode::kind_contradicts_sign:
        return tr("%1 of %2: the sign says the opposite. Correct one of them in the file.").arg(kind(0), value(1));
    case IssueCode::duplicate_in_source:
        return tr("The document \"%1\" stands already in line %2. Keep one of them in the file.")
            .arg(text(0), value(1));
    case IssueCode::instalment_differs:
        return tr("Line %2 has an instalment of the document \"%1\" with %3 where this one has %4: they cannot be one "
                  "document. Correct one of them in the file.")
            .arg(text(0), value(1), value(2), value(3));
    case IssueCode::instalments_unclear:
        return tr("Documents have several due days with the same \"%1\" on each: it was taken for the amount of each "
                  "instalment, and summed. If it is the amount of the whole document, name the column of the "
                  "instalment's "
                  "amount with --map amount=….")
            .arg(text(0));
    case IssueCode::customer_name_differs:
        return tr("The customer code \"%1\" bears two names, \"%2\" and \"%3\". Check that this is one customer.")
            .arg(text(0), text(1), text(2));
    case IssueCode::status_partly_paid:
        return tr("\"%1\" does not say how much is paid: the whole stays open. Export the column of what is left to "
                  "pay, "
                  "too.")
            .arg(text(0));
    case IssueCode::document_cancelled:
        return tr("Document %1 is cancelled in the list, and was left out.").arg(text(0));
    case IssueCode::drafts_left_out:
        return tr("%Ln draft(s) left out: they are no invoices yet.", nullptr, text(0).toInt());
    case IssueCode::terms_too_long:
        return tr("%Ln invoice(s) between businesses fall due later than the law allows (60 days, or 45 days end of "
                  "month where the contract states it): a fine threatens.",
                  nullptr, text(0).toInt());
    case IssueCode::columns_ignored:
        return tr("Nothing was read from these columns, since their titles say nothing that Encours knows: %1. If one "
                  "of "
                  "them matters, name it with --map.")
            .arg(text(0));
    case IssueCode::lines_unclear:
        return tr("Documents have several rows with the same \"%1\": it was taken for the amount of the whole "
                  "document. "
                  "If it is the amount of each line, name the column of the total with --map amount=….")
            .arg(text(0));
    case IssueCode::customer_resembles:
        return tr("The customer \"%1\" (%2) was added, but may be \"%3\" (%4), which the ledger has. If the two are "
                  "one, merge them on the page Customers.")
            .arg(text(0), text(1), text(2), text(3));
    case IssueCode::customer_unknown:
        return tr("The ledger has no customer \"%1\", or several. Import the invoices or the customers first, or "
                  "correct "
                  "the code in the file.")
            .arg(text(0));
    case IssueCode::payment_is_zero:
        return tr("The payment is of zero: it is left out. Correct the amount in the file if there was one.");
    case IssueCode::paid_document_unknown:
        return tr("The ledger has no document \"%1\". Check its number, or import the invoices first.").arg(text(0));
    case IssueCode::paid_document_ambiguous:
        return tr("Several customers have a document \"%1\". Add a column with the code of the customer.").arg(text(0));
    case IssueCode::identifier_doubtful:
        return tr("\"%2\" does not pass the check of the field %1: a digit is probably wrong. It is kept; check it.")
            .arg(field(0), text(1));

    // The books.
    case IssueCode::fec_column_missing:
        return tr("The column \"%1\" is missing: without it the entries cannot be read. Export the FEC again with all "
                  "its columns.")
            .arg(text(0));
    case IssueCode::fec_line_too_long:
        return tr("A line is longer than %1 bytes: this is no FEC, or its line ends were lost. Export it again from "
                  "the accounting program.")
            .arg(value(0));
    case IssueCode::fec_account_unreadable:
        return tr("\"%1\" is not an account: its number does not begin with three digits. Correct it in the accounting "
                  "program and export again.")
            .arg(text(0));
    case IssueCode::fec_direction_unreadable:
        return tr("\"%1\" says neither debit nor credit. It should be D or C, +1 or -1: correct it in the file.")
            .arg(text(0));
    case IssueCode::fec_line_cut:
        return tr("The file ends within this line: it has %1 of %2 columns and was left out. The export was probably "
                  "broken off: export it again.")
            .arg(value(0), value(1));
    case IssueCode::fec_entry_unbalanced:
        return tr("The entry %2 of the journal %1 does not balance: debit less credit is %3. It was read as it stands; "
                  "check it in the accounting program.")
            .arg(text(0), text(1), value(2));

    // Against the ledger.
    case IssueCode::changed_amount_below_settled:
        return tr("The document \"%1\" would become %2, less than the %3 that were settled. Correct the amount in the "
                  "file, or book a credit note.")
            .arg(text(0), value(1), value(2));
    case IssueCode::settled_taken_back:
        return tr("The document \"%1\" is settled in the ledger and open in the file. It was left as it is; check "
                  "which is right.")
            .arg(text(0));
    case IssueCode::currency_differs:
        return tr("The document \"%1\" is in %2 in the file and in %3 in the ledger. Correct the currency in the file.")
            .arg(text(0), text(1), text(2));
    case IssueCode::absent_from_list:
        return tr("The document \"%2\" of customer %1 is not in the complete list: it was settled, on a day that the "
                  "list "
                  "does not tell. Check that it was.")
            .arg(text(0), text(1));
    case IssueCode::books_line_gone:
        return tr("A line of customer %1 (reference \"%2\", %3, %4) is in the file no more: it was taken out of the "
                  "ledger. Check that it was deleted in the accounting program.")
            .arg(text(0), text(1), value(2), value(3));
    case IssueCode::books_lines_kept:
        return tr("%1 lines of the ledger are not in the file, but they were kept: the file is not whole, since its "
                  "debits and credits differ, lines of it could not be read, or it lacks most of what was there. "
                  "Export "
                  "the FEC again.")
            .arg(value(0));
    case IssueCode::books_amount_differs:
        return tr("The document \"%1\" is of %2 in the books and of %3 in the list. The books are believed; check "
                  "which "
                  "is right.")
            .arg(text(0), value(1), value(2));
    case IssueCode::books_instalments:
        return tr("The list has several due days for document %1, the books one claim: it falls due as a whole on the "
                  "last "
                  "of them, %2.")
            .arg(text(0), value(1));
    case IssueCode::books_payments_replaced:
        return tr("%1 payments that a list had told were replaced by those of the books.").arg(value(0));
    case IssueCode::books_document_kept:
        return tr("The document \"%2\" of customer %1 is in the books no more. Since it was acted upon, it is kept and "
                  "stands as cancelled.")
            .arg(text(0), text(1));
    case IssueCode::books_customer_differs:
        return tr("Customer %1 owes %2 by the lines of the books and %3 in the ledger. Import the FEC of the years "
                  "before, whole.")
            .arg(text(0), value(1), value(2));
    case IssueCode::books_opening_differs:
        return tr("Customer %1 opens the year on %2 with %3, but closed the one before with %4. Import the final FEC "
                  "of "
                  "the closed year.")
            .arg(text(0), value(1), value(2), value(3));
    case IssueCode::books_missing:
        return tr("The entries of %1 to %2 are missing. What was open before them is closed on that last day, and the "
                  "opening balances that follow stand for it. Import the missing FEC, now or later: all is then told "
                  "anew.")
            .arg(value(0), value(1));
    }
    return {};
}

} // namespace

QString issuePlace(const Issue& issue) { return IssueSentences(issue).place(); }

QString issueSentence(const Issue& issue) { return IssueSentences(issue).sentence(); }

} // namespace encours
