// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_notes.h"

namespace encours {

namespace {

using enum ColumnContent;

constexpr ColumnNote promise_columns[] = {
    {"answer_id", number, "answer.id in which it was made"}, {"made_on", day, "when it was made"},
    {"until_day", day, "when the money should be there"},    {"amount_minor", number, "promised amount"},
    {"withdrawn_on", day, "when it was taken back"},
};
constexpr ColumnNote promise_item_columns[] = {
    {"promise_id", number, "promise.id"},
};
constexpr ColumnNote payment_plan_columns[] = {
    {"agreed_on", day, "when it was agreed"},
    {"signed_on", day, "when it was signed"},
    {"ended_on", day, "when it ended"},
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
    {"kind", number, "0 quiet period, 1 decided by a person, 2 insolvency, 3 direct debit, 4 factored"},
    {"until_day", day, "first day on which it no longer holds; empty: it lasts"},
    {"reason", text, "why"},
};
constexpr ColumnNote legal_event_columns[] = {
    {"kind", number,
     "0 acknowledgement of the debt, 1 court claim, 2 payment order, 3 judgment, 4 enforcement, 5 insolvency opened, 6 "
     "claim declared in it, 7 insolvency closed, 8 guarantee called"},
    {"on_day", day, "when"},
    {"amount_minor", number, "amount that it is about"},
    {"reference", text, "number of the case"},
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
    {"kind", number,
     "0 legal interest of professionals, 1 of individuals, 2 refinancing rate of the ECB, 3 the company's own"},
    {"rate", number, "hundredths of a percent a year"},
    {"source", text, "where it was read"},
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
    {"legal_event", "What the law counts from.", legal_event_columns},
    {"complaint", "Complaints about how the customer was chased.", complaint_columns},
    {"waiver", "What the company gives up.", waiver_columns},
    {"agency", "Collection agencies.", agency_columns},
    {"agency_case", "What was handed to an agency.", agency_case_columns},
    {"agency_case_item", "The items of a case.", agency_case_item_columns},
    {"cost_entry", "What collecting costs.", cost_entry_columns},
    {"attachment", "Files (PDF, pictures) that belong to a customer or a document; their bytes are in document.",
     attachment_columns},
    {"rate", "Rates that the company entered.", rate_columns},
    {"mapping_profile", "How files of a kind are read.", mapping_profile_columns},
    {"journal_entry", "What happened to the ledger, as a chain of digests.", journal_entry_columns},
    {"journal_text", "Personal text of an event; may be erased.", journal_text_columns},
    {"lease", "Long work that one program does at a time.", lease_columns},
    {"setting", "What the company prefers.", setting_columns},
};

} // namespace

std::span<const TableNote> agreements_table_notes() { return notes; }

} // namespace encours
