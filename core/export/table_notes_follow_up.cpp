// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_notes.h"

namespace encours {

namespace {

using enum ColumnContent;

constexpr ColumnNote contact_columns[] = {
    {"name", text, "their name"},
    {"role", text, "what they do there"},
    {"mobile", text, "mobile telephone"},
    {"is_default", number, "1: the one to write to"},
    {"left_on", day, "day since which they are no longer there"},
    {"erased_on", day, "day on which what the file held about them was erased"},
};
constexpr ColumnNote consent_columns[] = {
    {"granted", number, "1 agreed, 0 refused"},
    {"on_day", day, "when"},
    {"how", text, "how it is known"},
};
constexpr ColumnNote document_columns[] = {
    {"digest", bytes, "SHA-256 of the bytes"},
    {"media_type", text, "application/pdf, …"},
    {"bytes", bytes, "the file, in hexadecimal"},
};
constexpr ColumnNote template_columns[] = {
    {"key", text, "which text"},
    {"language", text, "its language"},
    {"form", number, "0 letter, 1 e-mail, 2 SMS"},
    {"version", number, "counts its versions"},
    {"name", text, "its name"},
    {"tone", number, "0 friendly, 1 neutral, 2 firm, 3 formal"},
    {"subject", text, "subject of the e-mail or letter"},
    {"title", text, "in large letters above the text"},
    {"instead_of", text, "key of the text in whose place it is chosen"},
    {"conditions", text, "under which it is chosen: names, as JSON"},
    {"blocks", text, "the text in blocks with merge fields, as JSON"},
    {"edited_at", time, "when"},
    {"retired_at", time, "since when it is no longer in force, newer versions apart"},
};
constexpr ColumnNote message_event_columns[] = {
    {"kind", number, "0 delivered, 1 signed for, 2 returned, 3 bounced, 4 opened, 5 first presented"},
    {"on_day", day, "when"},
    {"detail", text, "more"},
};
constexpr ColumnNote answer_columns[] = {
    {"on_day", day, "when"},
    {"outcome", number,
     "0 will pay, 1 has paid, 2 contests, 3 in difficulty, 4 wrong addressee, 5 invoice not received, 6 could not be "
     "reached, 7 other, 8 wants a plan, 9 complains about the reminder, 10 insolvent, 11 all in order"},
    {"until_day", day, "day that was named: of the payment, or until when they are left in peace"},
    {"amount_minor", number, "amount that was named"},
};
constexpr ColumnNote answer_item_columns[] = {
    {"answer_id", number, "answer.id"},
};
constexpr ColumnNote note_columns[] = {
    {"on_day", day, "when"},
    {"text", text, "the note"},
    {"corrects_id", number, "note.id of the one that it corrects"},
};

constexpr ColumnNote task_columns[] = {
    {"kind", number,
     "0 declare the claim in the insolvency, 1 answer a complaint, 2 find the right addressee, 3 send the invoice "
     "again, 4 "
     "propose a plan, 5 settle a dispute, 6 verify a payment, 7 other, 8 acknowledge a dispute"},
    {"due_on", day, "until when"},
    {"amount_minor", number, "amount that it is about, in the company's currency"},
    {"addressee", text, "to whom"},
    {"created_on", day, "since when"},
    {"done_on", day, "when it was done"},
    {"done_why", text, "how, or why it fell away"},
    {"assignee", text, "who is to do it"},
};
constexpr ColumnNote assignment_columns[] = {
    {"customer_id", number, "customer.id; empty: everything of `instead_of`"},
    {"person", text, "who looks after it"},
    {"until_day", day, "first day on which they no longer do; empty: it lasts"},
    {"instead_of", text, "who is absent"},
    {"reason", text, "why"},
};
constexpr ColumnNote guide_columns[] = {
    {"key", text, "which guide"}, {"language", text, "its language"}, {"title", text, "its title"},
    {"body", text, "its text"},   {"edited_at", time, "when"},
};

constexpr TableNote notes[] = {
    {"contact", "People to write to.", contact_columns},
    {"consent", "What a person said about being written to on a channel.", consent_columns},
    {"document", "Files as they were sent or received.", document_columns},
    {"template", "Texts of messages that the company edited.", template_columns},
    {"message_event", "What became of a message.", message_event_columns},
    {"answer", "What the customer said.", answer_columns},
    {"answer_item", "What an answer was about; none: all that the customer owes.", answer_item_columns},
    {"note", "Notes about a customer.", note_columns},
    {"task", "What somebody has to do.", task_columns},
    {"assignment", "Who looks after a customer, or after everything of a colleague.", assignment_columns},
    {"guide", "Call guides and negotiation cards that the company edited.", guide_columns},
};

} // namespace

std::span<const TableNote> follow_up_table_notes() { return notes; }

} // namespace encours
