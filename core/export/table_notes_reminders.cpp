// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_notes.h"

namespace encours {

namespace {

using enum ColumnContent;

constexpr ColumnNote policy_columns[] = {
    {"key", text, "which policy"},
    {"version", number, "counts its versions"},
    {"name", text, "its name"},
    {"description", text, "for whom it is meant"},
    {"is_default", number, "1: followed where nothing else is said"},
    {"is_draft", number, "1: not in force yet"},
    {"min_total_minor", number, "nobody is reminded for less"},
    {"contact_gap_days", number, "days between two messages to one customer"},
    {"max_contacts", number, "a customer is contacted at most so often; 0: no such limit"},
    {"max_contacts_days", number, "in so many days"},
    {"valid_from", day, "first day"},
    {"retired_on", day, "last day"},
};
constexpr ColumnNote policy_step_columns[] = {
    {"key", text, "which step; the same in every version"},
    {"name", text, "its name"},
    {"position", number, "place in the order"},
    {"kind", number,
     "0 notice before due, 1 thanks, 2 reminder, 3 call, 4 formal notice, 5 hand-over, 6 reminder of the terms, 7 "
     "sanction"},
    {"anchor", number, "what days count from: 0 due day, 1 last step posted, 2 deadline granted, 3 full payment"},
    {"days", number, "how many"},
    {"min_gap_days", number, "least days after the step before"},
    {"deadline_days", number, "deadline that the message grants"},
    {"channels", text, "which are tried, in order: \"2,0\""},
    {"tone", number, "0 friendly, 1 neutral, 2 firm, 3 formal"},
    {"template_key", text, "template.key"},
    {"needs_approval", number, "1: a person approves first"},
    {"mandatory", number, "1: never passed over"},
    {"min_amount_minor", number, "not for less"},
    {"repeat_every_days", number, "the step comes again"},
};
constexpr ColumnNote persona_columns[] = {
    {"name", text, "its name"},
    {"motivations", text, "what moves them"},
    {"frustrations", text, "what annoys them"},
    {"channel", number, "the one they like, numbered as in message"},
    {"hours", text, "when they like to be reached"},
    {"tone", number, "0 friendly, 1 neutral, 2 firm, 3 formal; empty: that of the step"},
    {"template_set", text, "which set of texts; empty: the usual one"},
    {"incentive", text, "what punctuality earns"},
};
constexpr ColumnNote segment_columns[] = {
    {"key", text, "of those that come with the program"},
    {"name", text, "its name"},
    {"description", text, "whom it holds"},
    {"position", number, "place in the order"},
    {"rule", text, "the rule, as JSON"},
    {"persona_id", number, "persona.id"},
    {"policy_key", text, "policy.key that its customers follow; empty: the default one"},
    {"deposit_percent", number, "deposit asked with the order"},
    {"prevention_terms", text, "payment terms granted to them"},
    {"prevention_limit_minor", number, "credit limit granted to them"},
    {"prevention_note", text, "what else is done before debts arise"},
};
constexpr ColumnNote policy_choice_columns[] = {
    {"policy_key", text, "policy.key"},
    {"reason", text, "why"},
    {"on_day", day, "when it was chosen"},
};
constexpr ColumnNote item_state_columns[] = {
    {"step_key", text, "policy_step.key of the last step posted; empty: none"},
    {"last_posted", day, "when"},
    {"granted_deadline", day, "last deadline granted in this cycle"},
    {"cycle", number, "counts how often it began anew"},
    {"occurrence", number, "how often the last step was posted in this cycle"},
    {"adopted", number, "1: a person said where it stands, no message of this ledger did"},
    {"not_before", day, "a person put the next step off until then"},
    {"moved_earlier", number, "1: the next step was moved to that very day"},
};
constexpr ColumnNote skipped_step_columns[] = {
    {"step_key", text, "policy_step.key of the step that was let fall"},
    {"cycle", number, "item_state.cycle then"},
    {"reason", text, "why"},
    {"on_day", day, "when it was decided"},
};
constexpr ColumnNote run_columns[] = {
    {"as_of", day, "the day"},
    {"created_at", time, "when it was made"},
    {"state", number, "0 proposed, 1 approved, 2 done, 3 cancelled"},
    {"kind", number, "0 the day's work, 1 a campaign"},
    {"name", text, "name of the campaign"},
    {"accepted_stale", number, "1: payments were not up to date, and a person went on"},
};
constexpr ColumnNote run_line_columns[] = {
    {"open_minor", number, "open amount then"},
    {"days_late", number, "days late then"},
    {"left_out", number,
     "why nothing was done (empty: something was): 0 not yet, 1 promised, 2 disputed, 3 plan, 4 left in peace, 5 "
     "stopped, "
     "6 agency, 7 insolvent, 8 direct debit, 9 factored, 10 in difficulty, 11 wrong addressee, 12 not received, 13 "
     "complained, 14 closed, 15 covered by credits, 16 below the minimum, 17 no address, 18 too soon, 19 contacts used "
     "up, 20 a message waits, 21 no step left, 22 bill, 23 foreign currency, 24 postponed, 25 lower than the message"},
    {"until_day", day,
     "first day on which that holds no more, where known; where something was done before its day: that day"},
};
constexpr ColumnNote message_columns[] = {
    {"recipient", text, "address or number"},
    {"subject", text, "subject"},
    {"document_id", number, "document.id of what was sent"},
    {"created_at", time, "when it was made"},
    {"planned", day, "day on which it was to be done"},
    {"posted_on", day, "day on which it was really sent"},
    {"handed_in_on", day, "day on which it was handed in; before posted_on where the next collection takes it"},
    {"deadline", day, "last day that it grants"},
    {"total_minor", number, "amount asked, in the company's currency"},
    {"credits_minor", number, "credit notes and cash that were deducted"},
    {"done_elsewhere", number, "1: by other means than this program"},
    {"approved_by", text, "who approved it"},
    {"state", number, "0 proposed, 1 approved, 2 produced, 3 posted, 4 failed, 5 uncertain, 6 cancelled"},
    {"tracking", text, "number of the registered letter"},
    {"detail", text, "what the channel answered, or why it was cancelled"},
    {"template_id", number, "template.id, where the company's own text was used"},
    {"template_key", text, "which text was used"},
    {"template_language", text, "its language"},
    {"template_version", number, "its version; 0: the program's own"},
    {"dated", day, "day that the letter bears"},
    {"file_name", text, "name of the file of document_id"},
    {"pages", number, "its pages; 0: it has none"},
};
constexpr ColumnNote message_item_columns[] = {
    {"cycle", number, "item_state.cycle then"},
    {"occurrence", number, "how often the step came, where it repeats"},
    {"open_minor", number, "open amount stated"},
    {"days_late", number, "days late stated"},
    {"claimed", number, "0: stands for information beside what a formal notice claims"},
    {"interest_minor", number, "interest claimed"},
    {"indemnity_minor", number, "fixed indemnity claimed"},
    {"withdrawn", number, "1: the message does not count for this item"},
    {"withdrawn_why", text, "why"},
};

constexpr TableNote notes[] = {
    {"policy", "Reminder policies; never changed once published: a new version is made.", policy_columns},
    {"policy_step", "The steps of a policy.", policy_step_columns},
    {"persona", "Kinds of customers as people imagine them.", persona_columns},
    {"segment", "Groups of customers by rule; the first whose rule holds counts.", segment_columns},
    {"policy_choice", "Who follows which policy by a person's choice; one of the three is set.", policy_choice_columns},
    {"item_state", "How far an item has come.", item_state_columns},
    {"skipped_step", "Steps that a person let fall.", skipped_step_columns},
    {"run", "A day's work as it was decided.", run_columns},
    {"run_line", "What was known of an item then, and what was decided.", run_line_columns},
    {"message", "What was written or said to a customer.", message_columns},
    {"message_item", "What a message listed, as it was stated.", message_item_columns},
};

} // namespace

std::span<const TableNote> reminder_table_notes() { return notes; }

} // namespace encours
