// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_notes.h"

namespace encours {

namespace {

using enum ColumnContent;

constexpr ColumnNote company_columns[] = {
    {"legal_form", text, "SARL, SAS, …"},
    {"siren", text, "SIREN, 9 digits"},
    {"siret", text, "SIRET of the seat, 14 digits"},
    {"vat_number", text, "VAT number"},
    {"register", text, "entry in the trade register, as letters show it"},
    {"capital_minor", number, "share capital"},
    {"iban", text, "account that customers pay to"},
    {"bic", text, "its bank"},
    {"language", text, "of its screens and of letters, unless the customer has one"},
    {"currency", text, "of its figures (ISO 4217)"},
    {"terms", text, "payment terms of invoices that say nothing: \"30\", \"30 FDM\", …"},
    {"holiday_region", text, "which French holidays count: metropolitan, alsace_moselle, …"},
    {"is_demonstration", number, "1: invented by Encours"},
    {"website", text, "its website"},
    {"payment_contact", text, "whom customers ask about a payment"},
    {"payment_email", text, "e-mail address for that"},
    {"payment_phone", text, "telephone for that"},
    {"payment_means", number, "sum of: 1 transfer, 2 direct debit, 4 cheque, 8 card, 16 bill, 32 cash"},
    {"terms_as_agreed", text, "payment terms as the person wrote them; terms: the last that could be read"},
    {"penalty_kind", number, "penalties: 0 rate of the ECB plus points, 1 times the legal rate, 2 fixed rate"},
    {"penalty_rate", number, "hundredths of those points, times or percent"},
    {"early_discount", text, "discount for early payment; empty: none"},
    {"surety", text, "who vouches for customers"},
    {"retention_of_title", number, "1: goods stay the company's until they are paid"},
    {"credit_insurance", number, "1: its receivables are insured"},
    {"insurer", text, "by whom"},
    {"insurance_policy", text, "number of the policy"},
    {"insurance_note", text, "what to know about it"},
    {"private_creditor", number, "1: a private person, outside any trade"},
    {"imputation", number, "what a part payment settles first: 0 principal, 1 interest"},
    {"days_in_year", number, "0 always 365, 1 as they are"},
    {"claim_nature", number, "0 goods and services, 1 transport, 2 electronic communications"},
};
constexpr ColumnNote company_revision_columns[] = {
    {"saved_at", time, "when"},
    {"undoes_id", number, "company_revision.id of the change that this one took back"},
};
constexpr ColumnNote company_revision_field_columns[] = {
    {"revision_id", number, "company_revision.id"},
    {"field", text, "column of company"},
    {"before", text, "what stood there"},
    {"after", text, "what stands there since"},
};
constexpr ColumnNote id_sequence_columns[] = {
    {"table_name", text, "the table"},
    {"last_id", number, "the number"},
};
constexpr ColumnNote source_columns[] = {
    {"key", text, "what tells this source from others"},
    {"format", text, "csv, fec, …"},
};
constexpr ColumnNote import_batch_columns[] = {
    {"source_id", number, "source.id"},
    {"file_name", text, "the file's name"},
    {"file_digest", bytes, "SHA-256 of the file"},
    {"imported_at", time, "when"},
    {"rows_read", number, "rows of the file"},
    {"rows_rejected", number, "rows that were refused"},
    {"covers_first", day, "first day of which the file tells everything"},
    {"covers_last", day, "last such day"},
    {"balances_only", number, "1: a list of what is open, no history"},
    {"undone_at", time, "when it was taken back"},
};
constexpr ColumnNote customer_group_columns[] = {
    {"name", text, "the group's name"},
};
constexpr ColumnNote customer_columns[] = {
    {"code", text, "the code of the accounting package"},
    {"name", text, "usual name"},
    {"legal_name", text, "registered name, where it differs"},
    {"kind", number, "0 business, 1 consumer, 2 public body"},
    {"language", text, "of letters; empty: the company's"},
    {"siren", text, "SIREN, 9 digits"},
    {"siret", text, "SIRET, 14 digits"},
    {"vat_number", text, "VAT number"},
    {"iban", text, "account it pays from"},
    {"terms", text, "its payment terms; empty: the company's"},
    {"penalty_rate", number, "late-payment rate a year, in hundredths of a percent"},
    {"terms_stipulated", number, "1: the contract states 45 days end of month"},
    {"credit_limit", number, "most that it may owe, minor units of the company's currency"},
    {"category", text, "kind of customer, in the company's words"},
    {"tags", text, "free words"},
    {"payer_id", number, "customer.id of who pays for it"},
    {"group_id", number, "customer_group.id"},
    {"merged_into", number, "customer.id that it was found to be"},
};
constexpr ColumnNote customer_alias_columns[] = {
    {"source_id", number, "source.id"},
    {"code", text, "the code there"},
};
constexpr ColumnNote invoice_columns[] = {
    {"kind", number, "0 invoice, 1 credit note, 2 opening balance, 3 deposit"},
    {"issued", day, "issue day"},
    {"booked", day, "booking day; empty: the issue day"},
    {"gross_minor", number, "amount with tax, negative for a credit note"},
    {"number", text, "the document's number"},
    {"row_digest", number, "what the source last said of it, as a number: tells whether it changed"},
    {"book_source_id", number, "source.id of the books that tell of it"},
    {"book_key", number, "book_line.identity of the first line that it is made of"},
    {"listed", number, "1: an invoicing list told of it too, after the books"},
    {"received", day, "day on which the customer received it"},
    {"net_minor", number, "amount without tax"},
    {"vat_minor", number, "tax"},
    {"category", text, "what was sold, in the company's words"},
};
constexpr ColumnNote due_item_columns[] = {
    {"invoice_id", number, "invoice.id"},
    {"due", day, "due day"},
    {"amount_minor", number, "part of the document that falls due then"},
    {"due_origin", number, "0 stated by the source, 1 estimated from terms, 2 corrected by a person"},
};
constexpr ColumnNote standing_columns[] = {
    {"standing", number, "0 receivable (411), 1 bill (413), 2 doubtful (416), 3 cancelled"},
};
constexpr ColumnNote payment_columns[] = {
    {"kind", number, "0 cash, 1 cash of unknown day, 2 write-off, 3 set-off, 4 difference"},
    {"paid", day, "day of the payment"},
    {"booked", day, "booking day; empty: the same"},
    {"amount_minor", number, "amount"},
    {"reversed_on", day, "day on which it bounced"},
    {"reference", text, "the bank's or the cheque's reference"},
    {"book_source_id", number, "source.id of the books that tell of it"},
    {"book_key", number, "book_line.identity of the first line that it is made of"},
    {"pays", text, "the documents that a list of payments says it pays"},
};
constexpr ColumnNote allocation_columns[] = {
    {"payment_id", number, "payment.id, or …"},
    {"credit_item_id", number, "… due_item.id of the credit note"},
    {"amount_minor", number, "by how much the item is lowered"},
    {"target", number, "0 principal, 1 interest, 2 costs"},
    {"proposed", number, "1: found by the program, not yet confirmed"},
};
constexpr ColumnNote dispute_columns[] = {
    {"until_day", day, "day on which it ended; empty: it lasts"},
    {"part_minor", number, "contested part; empty: the whole"},
    {"cause", text, "why"},
    {"owner", text, "who looks into it"},
    {"answer_by", day, "when an answer was promised"},
    {"outcome", text, "how it ended"},
};
constexpr ColumnNote currency_decimals_columns[] = {
    {"decimals", number, "digits after the decimal sign"},
    {"scale", number, "minor units in one unit"},
};

constexpr ColumnNote customer_correction_columns[] = {
    {"field", text, "as the columns of a list of customers are named"},
    {"corrected_at", time, "when"},
    {"told", text, "what the imports say of it; empty: nothing"},
};
constexpr ColumnNote contact_correction_columns[] = {
    {"contact_id", number, "contact.id"},
    {"field", text, "column of contact"},
    {"corrected_at", time, "when"},
    {"told", text, "what the imports say of it; empty: nothing"},
};
constexpr ColumnNote customer_merge_columns[] = {
    {"customer_id", number, "customer.id of the one that disappeared"},
    {"into_id", number, "customer.id of the one that has everything since"},
    {"merged_at", time, "when"},
    {"undone_at", time, "when it was taken back; empty: it holds"},
};
constexpr ColumnNote customer_merge_row_columns[] = {
    {"merge_id", number, "customer_merge.id"},
    {"place", text, "table.column that named the customer"},
    {"row_key", text, "primary key of the row, as a JSON array"},
};

constexpr ColumnNote act_columns[] = {
    {"verb", text, "what was done: the event of its journal entry"},
    {"done_at", time, "when"},
    {"undone_at", time, "when it was taken back; empty: it holds"},
};
constexpr ColumnNote act_change_columns[] = {
    {"act_id", number, "act.id"},
    {"table_name", text, "table of the row"},
    {"row_key", text, "its primary key, as JSON"},
    {"change", number, "0 added, 1 updated, 2 deleted"},
    {"before_row", text, "the columns that changed, as they were, as JSON"},
    {"after_row", text, "as they became; of an added row all"},
};
constexpr ColumnNote due_correction_columns[] = {
    {"told_due", day, "due day that the sources tell"},
    {"told_origin", number, "0 stated by the source, 1 estimated from terms"},
    {"reason", text, "why it was corrected"},
    {"corrected_at", time, "when"},
};

constexpr TableNote notes[] = {
    {"act", "What a person entered or corrected: one row an act, which can be taken back.", act_columns},
    {"act_change", "What an act changed, so that exactly that goes back.", act_change_columns},
    {"due_correction", "Due days that a person corrected: imports leave them.", due_correction_columns},
    {"customer_correction", "Fields of customers that a person corrected: imports leave them.",
     customer_correction_columns},
    {"contact_correction", "Fields of contacts that a person corrected or entered: imports leave them.",
     contact_correction_columns},
    {"customer_merge", "Two customers that were found to be one.", customer_merge_columns},
    {"customer_merge_row", "What moved in a merge, so that exactly that moves back.", customer_merge_row_columns},
    {"company", "The company whose ledger this is: one row.", company_columns},
    {"company_revision", "Changes of the company's own data.", company_revision_columns},
    {"company_revision_field", "What changed in one of them.", company_revision_field_columns},
    {"id_sequence", "The highest number ever given in the large tables: none is given twice.", id_sequence_columns},
    {"source", "Where rows come from: one a kind of file.", source_columns},
    {"import_batch", "One row an import.", import_batch_columns},
    {"customer_group", "Groups of customers that belong together.", customer_group_columns},
    {"customer", "Who owes.", customer_columns},
    {"customer_alias", "Codes by which a source names a customer.", customer_alias_columns},
    {"invoice", "Documents: invoices, credit notes, opening balances, deposits.", invoice_columns},
    {"due_item", "What falls due of a document: most have one, some several.", due_item_columns},
    {"standing", "Where an item stands in the books from a day on; without a row: 411.", standing_columns},
    {"payment", "Settlements: cash and what else lowers a balance.", payment_columns},
    {"allocation", "What settles what.", allocation_columns},
    {"dispute", "What a customer contests.", dispute_columns},
    {"currency_decimals", "Currencies that do not have two decimals.", currency_decimals_columns},
};

} // namespace

std::span<const TableNote> ledger_table_notes() { return notes; }

} // namespace encours
