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
    {"version", number, "counts its versions"},
    {"tone", text, "friendly, firm, …"},
    {"subject", text, "subject of the e-mail or letter"},
    {"body", text, "the text, with its merge fields"},
    {"edited_at", time, "when"},
};
constexpr ColumnNote policy_columns[] = {
    {"key", text, "which policy"},
    {"version", number, "counts its versions"},
    {"name", text, "its name"},
    {"is_default", number, "1: followed where nothing else is said"},
    {"min_total_minor", number, "nobody is chased for less"},
    {"contact_gap_days", number, "days between two messages to one customer"},
    {"valid_from", day, "first day"},
    {"retired_on", day, "last day"},
};
constexpr ColumnNote policy_step_columns[] = {
    {"key", text, "which step; never changes"},
    {"position", number, "place in the order"},
    {"kind", number, "0 notice before due, 1 thanks, 2 reminder, 3 call, 4 formal notice, 5 hand-over"},
    {"anchor", number, "what days count from: 0 due day, 1 last step posted, 2 deadline granted"},
    {"days", number, "how many"},
    {"min_gap_days", number, "least days after the step before"},
    {"deadline_days", number, "deadline that the message grants"},
    {"channels", text, "which are tried, in order: \"2,0\""},
    {"tone", text, "friendly, firm, …"},
    {"template_key", text, "template.key"},
    {"needs_approval", number, "1: a person approves first"},
    {"mandatory", number, "1: never skipped"},
    {"min_amount_minor", number, "not for less"},
    {"repeat_every_days", number, "the step comes again"},
};
constexpr ColumnNote persona_columns[] = {
    {"name", text, "its name"},
    {"motivations", text, "what moves them"},
    {"frustrations", text, "what annoys them"},
    {"channel", number, "the one they like, numbered as in message"},
    {"tone", text, "friendly, firm, …"},
};
constexpr ColumnNote segment_columns[] = {
    {"name", text, "its name"},
    {"position", number, "place in the order"},
    {"rule", text, "the rule, as JSON"},
    {"persona_id", number, "persona.id"},
};
constexpr ColumnNote policy_choice_columns[] = {
    {"policy_key", text, "policy.key"},
    {"segment_id", number, "segment.id"},
    {"reason", text, "why"},
};
constexpr ColumnNote item_state_columns[] = {
    {"step_id", number, "policy_step.id of the last step posted"},
    {"last_posted", day, "when"},
    {"granted_deadline", day, "deadline that it gave"},
    {"cycle", number, "counts how often it began anew"},
};
constexpr ColumnNote run_columns[] = {
    {"as_of", day, "the day"},
    {"created_at", time, "when it was made"},
    {"state", number, "0 proposed, 1 approved, 2 done, 3 cancelled"},
};
constexpr ColumnNote run_line_columns[] = {
    {"open_minor", number, "open amount then"},
    {"days_late", number, "days late then"},
    {"left_out", text, "why nothing was done; empty: something was"},
};
constexpr ColumnNote message_columns[] = {
    {"recipient", text, "address or number"},
    {"subject", text, "subject"},
    {"document_id", number, "document.id of what was sent"},
    {"created_at", time, "when it was made"},
    {"posted_on", day, "day on which it was really sent"},
    {"state", number, "0 proposed, 1 approved, 2 produced, 3 posted, 4 failed, 5 uncertain, 6 cancelled"},
    {"tracking", text, "number of the registered letter"},
    {"detail", text, "what the channel answered"},
    {"template_id", number, "template.id"},
};
constexpr ColumnNote message_item_columns[] = {
    {"cycle", number, "item_state.cycle then"},
    {"open_minor", number, "open amount stated"},
    {"days_late", number, "days late stated"},
    {"interest_minor", number, "interest claimed"},
    {"indemnity_minor", number, "fixed indemnity claimed"},
    {"withdrawn", number, "1: the message failed or was cancelled"},
};
constexpr ColumnNote message_event_columns[] = {
    {"kind", number, "0 delivered, 1 signed for, 2 returned, 3 bounced, 4 opened"},
    {"on_day", day, "when"},
    {"detail", text, "more"},
};
constexpr ColumnNote answer_columns[] = {
    {"on_day", day, "when"},
    {"outcome", number,
     "0 will pay, 1 has paid, 2 contests, 3 in difficulty, 4 wrong addressee, 5 not received, 6 could not be reached, "
     "7 other"},
};
constexpr ColumnNote note_columns[] = {
    {"on_day", day, "when"},
    {"text", text, "the note"},
};

constexpr TableNote notes[] = {
    {"contact", "People to write to.", contact_columns},
    {"consent", "What a person said about being written to on a channel.", consent_columns},
    {"document", "Files as they were sent or received.", document_columns},
    {"template", "Texts of messages that the company edited.", template_columns},
    {"policy", "Reminder policies; never changed once used: a new version is made.", policy_columns},
    {"policy_step", "The steps of a policy.", policy_step_columns},
    {"persona", "Kinds of customers as people imagine them.", persona_columns},
    {"segment", "Groups of customers by rule; the first whose rule holds counts.", segment_columns},
    {"policy_choice", "Who follows which policy; one of the four is set.", policy_choice_columns},
    {"item_state", "How far an item has come.", item_state_columns},
    {"run", "A day's work as it was decided.", run_columns},
    {"run_line", "What was known of an item then, and what was decided.", run_line_columns},
    {"message", "What was written or said to a customer.", message_columns},
    {"message_item", "What a message listed, as it was stated.", message_item_columns},
    {"message_event", "What became of a message.", message_event_columns},
    {"answer", "What the customer said.", answer_columns},
    {"note", "Notes about a customer.", note_columns},
};

} // namespace

std::span<const TableNote> follow_up_table_notes() { return notes; }

} // namespace encours
