// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_notes.h"

#include <algorithm>

namespace encours {

namespace {

using enum ColumnContent;

/// Columns that mean the same wherever they stand.
constexpr ColumnNote common_columns[] = {
    {"id", number, "number of the row"},
    {"uuid", text, "identity outside this file"},
    {"customer_id", number, "customer.id"},
    {"invoice_id", number, "invoice.id"},
    {"due_item_id", number, "due_item.id"},
    {"contact_id", number, "contact.id"},
    {"message_id", number, "message.id"},
    {"policy_id", number, "policy.id"},
    {"run_id", number, "run.id"},
    {"step_id", number, "policy_step.id"},
    {"step_key", text, "policy_step.key"},
    {"answer_id", number, "answer.id from which it follows"},
    {"act_id", number, "act.id by which it came"},
    {"batch_id", number, "import_batch.id of what brought it"},
    {"currency", text, "ISO 4217"},
    {"name", text, "name"},
    {"address", text, "street"},
    {"postcode", text, "postcode"},
    {"city", text, "city"},
    {"country", text, "ISO 3166, two letters"},
    {"language", text, "of letters; empty: the customer's"},
    {"email", text, "e-mail address"},
    {"phone", text, "telephone"},
    {"label", text, "label"},
    {"note", text, "in a person's words"},
    {"actor", text, "who did it"},
    {"from_day", day, "first day"},
    {"position", number, "place in the order"},
    {"channel", number, "0 letter, 1 registered letter, 2 e-mail, 3 SMS, 4 telephone, 5 nobody is written to"},
};

std::optional<ColumnNote> find(std::span<const ColumnNote> notes, std::string_view column) {
    const auto found =
        std::find_if(notes.begin(), notes.end(), [&](const auto& note) { return note.column == column; });
    return found == notes.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<TableNote> table_note(std::string_view table) {
    for (const auto notes : {ledger_table_notes(), books_table_notes(), follow_up_table_notes(), reminder_table_notes(),
                             agreements_table_notes()})
        for (const auto& note : notes)
            if (note.table == table)
                return note;
    return std::nullopt;
}

std::optional<ColumnNote> column_note(std::string_view table, std::string_view column) {
    const auto of_table = table_note(table);
    if (!of_table)
        return std::nullopt;
    const auto own = find(of_table->columns, column);
    return own ? own : find(common_columns, column);
}

} // namespace encours
