// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_notes.h"

namespace encours {

namespace {

using enum ColumnContent;

constexpr ColumnNote promise_columns[] = {
    {"answer_id", number, "answer.id in which it was made"}, {"made_on", day, "when it was made"},
    {"until_day", day, "when the money should be there"},    {"amount_minor", number, "promised amount"},
    {"withdrawn_on", day, "when it was taken back"},         {"withdrawn_why", text, "why"},
};
constexpr ColumnNote promise_item_columns[] = {
    {"promise_id", number, "promise.id"},
};
constexpr ColumnNote payment_plan_columns[] = {
    {"agreed_on", day, "when it was agreed"},
    {"signed_on", day, "when it was signed"},
    {"ended_on", day, "when it ended"},
    {"ended_why", text, "why"},
};
constexpr ColumnNote payment_plan_item_columns[] = {
    {"plan_id", number, "payment_plan.id"},
};
constexpr ColumnNote instalment_columns[] = {
    {"plan_id", number, "payment_plan.id"},
    {"due", day, "due day"},
    {"amount_minor", number, "amount"},
};
constexpr ColumnNote hold_columns[] = {
    {"kind", number,
     "3 left in peace, 4 stopped by a person, 6 insolvency, 7 direct debit, 8 factored, 9 in difficulty, 10 wrong "
     "addressee, 11 invoice not received, 12 complaint"},
    {"until_day", day, "first day on which it no longer holds; empty: it lasts"},
    {"reason", text, "why"},
    {"ended_on", day, "when a person ended it"},
    {"ended_why", text, "why they did"},
};
constexpr ColumnNote customer_quiet_columns[] = {
    {"from_month_day", number, "first day of every year: month * 100 + day"},
    {"until_month_day", number, "last day, likewise"},
};
constexpr ColumnNote company_closing_columns[] = {
    {"first", day, "first day"},
    {"last", day, "last day"},
};
constexpr ColumnNote legal_event_columns[] = {
    {"kind", number,
     "0 acknowledgement of the debt, 1 court claim, 2 payment order served, 3 judgment, 4 enforcement, 5 insolvency "
     "opened, 6 claim declared in it, 7 insolvency closed, 8 guarantee called, 9 formal notice presented, 10 formal "
     "notice received, 11 mediation"},
    {"due_item_id", number, "due_item.id; empty: all that the customer owes"},
    {"on_day", day, "when; of a judgment, from when it can be enforced"},
    {"until_day", day, "when the instance or the mediation ended; empty: it lasts"},
    {"amount_minor", number, "amount that it is about"},
    {"contract_rate_granted", number, "1: the judgment lets the contract's rate go on"},
    {"reference", text, "of its proof: number of the letter, of the decision"},
    {"entered_at", time, "when it was entered"},
};
constexpr ColumnNote complaint_columns[] = {
    {"on_day", day, "when"},
    {"reason", text, "what about"},
    {"closed_on", day, "when it was closed"},
    {"outcome", text, "how"},
};
constexpr ColumnNote waiver_columns[] = {
    {"target", number, "0 principal, 1 interest, 2 costs"},
    {"amount_minor", number, "how much"},
    {"offered_on", day, "when it was offered"},
    {"expires_on", day, "until when the offer stands"},
    {"accepted_on", day, "when it was accepted"},
    {"approved_by", text, "who approved it"},
    {"reason", text, "why"},
};
constexpr ColumnNote agency_columns[] = {
    {"name", text, "its name"},
    {"fee_rate", number, "share that it keeps, in hundredths of a percent"},
    {"fixed_fee_minor", number, "fee of a case"},
    {"agreement_on", day, "day of the written agreement"},
    {"is_insured", number, "1: its insurance was seen"},
    {"separate_account", number, "1: it keeps customers' money apart"},
};
constexpr ColumnNote agency_case_columns[] = {
    {"agency_id", number, "agency.id"},
    {"handed_on", day, "when"},
    {"closed_on", day, "when it came back"},
    {"reference", text, "the agency's number"},
};
constexpr ColumnNote agency_case_item_columns[] = {
    {"case_id", number, "agency_case.id"},
    {"open_minor", number, "open amount when it was handed over"},
};
constexpr ColumnNote cost_entry_columns[] = {
    {"kind", number, "0 time, 1 postage, 2 fees of an agency, 3 court and bailiff, 4 other"},
    {"on_day", day, "when"},
    {"amount_minor", number, "amount, in the company's currency"},
    {"minutes", number, "time spent"},
    {"agency_case_id", number, "agency_case.id"},
};
constexpr ColumnNote attachment_columns[] = {
    {"document_id", number, "document.id"},
    {"legal_event_id", number, "legal_event.id"},
    {"name", text, "the file's name"},
    {"added_at", time, "when it was added"},
};
constexpr ColumnNote rate_columns[] = {
    {"series", number,
     "0 main refinancing rate of the ECB, 1 legal interest rate, 2 the same where the creditor is a private person"},
    {"half_year", number, "twice the year, one more for its second half"},
    {"hundredths", number, "rate a year, in hundredths of a percent"},
    {"note", text, "where it was read"},
    {"entered_at", time, "when it was entered"},
};
constexpr ColumnNote claim_choice_columns[] = {
    {"kind", number,
     "0 imputation, 1 days in a year, 2 capitalisation, 3 statutory rate instead of the clause, 4 indemnity for each "
     "due item, 5 credit notes from their own day, 6 day of performance, 7 nature, 8 interest, 9 costs"},
    {"value", number,
     "0: 1 interest first; 1: 1 days as they are; 2 to 5: 1 yes; 6: the day; 7: 1 transport, 2 communications; 8, 9: 0 "
     "claimed, 1 kept in reserve, 2 given up; empty: as for all invoices"},
    {"ground", text, "why"},
    {"on_day", day, "when it was decided"},
    {"entered_at", time, "when it was entered"},
};
constexpr ColumnNote mapping_profile_columns[] = {
    {"name", text, "its name"},
    {"kind", text, "receivables, payments or customers"},
    {"options", text, "columns and the rest, as JSON"},
};
constexpr ColumnNote journal_entry_columns[] = {
    {"id", number, "place in the chain"},
    {"at_utc_ms", time, "when"},
    {"event", text, "import, import_undone, …"},
    {"entity", text, "the table of what it happened to"},
    {"entity_id", number, "its number there"},
    {"facts", text, "what happened, as JSON, without personal data"},
    {"commitment", bytes, "SHA-256 of the salt and the personal text"},
    {"digest", bytes, "SHA-256 of the digest before, these columns and the commitment"},
};
constexpr ColumnNote journal_text_columns[] = {
    {"journal_id", number, "journal_entry.id"},
    {"salt", bytes, "makes the commitment say nothing once it is erased"},
    {"text", text, "the text"},
};
constexpr ColumnNote lease_columns[] = {
    {"name", text, "which work"},
    {"holder", text, "host and process"},
    {"acquired", time, "since when"},
    {"expires", time, "until when"},
};
constexpr ColumnNote setting_columns[] = {
    {"key", text, "which setting"},
    {"value", text, "its value"},
};

constexpr TableNote notes[] = {
    {"promise", "Promises to pay.", promise_columns},
    {"promise_item", "What a promise is about.", promise_item_columns},
    {"payment_plan", "Payment in instalments.", payment_plan_columns},
    {"payment_plan_item", "What a plan is about.", payment_plan_item_columns},
    {"instalment", "The instalments of a plan.", instalment_columns},
    {"hold", "Why nobody is chased meanwhile.", hold_columns},
    {"customer_quiet", "Busy periods of a customer, every year.", customer_quiet_columns},
    {"company_closing", "Days on which the company is closed.", company_closing_columns},
    {"legal_event", "What the law counts from.", legal_event_columns},
    {"complaint", "Complaints about how the customer was chased.", complaint_columns},
    {"waiver", "What the company gives up.", waiver_columns},
    {"agency", "Collection agencies.", agency_columns},
    {"agency_case", "What was handed to an agency.", agency_case_columns},
    {"agency_case_item", "The items of a case.", agency_case_item_columns},
    {"cost_entry", "What collecting costs.", cost_entry_columns},
    {"attachment", "Files (PDF, pictures) that belong to a customer or a document; their bytes are in document.",
     attachment_columns},
    {"rate", "Rates of the law that the company added or corrected.", rate_columns},
    {"claim_choice", "What is decided for one invoice; of a kind the last one holds.", claim_choice_columns},
    {"mapping_profile", "How files of a kind are read.", mapping_profile_columns},
    {"journal_entry", "What happened to the ledger, as a chain of digests.", journal_entry_columns},
    {"journal_text", "Personal text of an event; may be erased.", journal_text_columns},
    {"lease", "Long work that one program does at a time.", lease_columns},
    {"setting", "What the company prefers.", setting_columns},
};

} // namespace

std::span<const TableNote> agreements_table_notes() { return notes; }

} // namespace encours
