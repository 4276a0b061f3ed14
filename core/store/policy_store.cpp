// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policy_store.h"

#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_policies =
    "SELECT id, key, version, name, description, is_default, min_total_minor, contact_gap_days, max_contacts,"
    " max_contacts_days, valid_from, is_draft FROM policy WHERE is_draft = ? ORDER BY key, version DESC";
constexpr const char* select_steps =
    "SELECT id, key, name, kind, anchor, days, min_gap_days, deadline_days, channels, tone, template_key,"
    " needs_approval, mandatory, min_amount_minor, repeat_every_days FROM policy_step WHERE policy_id = ?"
    " ORDER BY position";
constexpr const char* select_choices = "SELECT policy_key, reason, coalesce(due_item_id, 0), coalesce(invoice_id, 0),"
                                       " coalesce(customer_id, 0) FROM policy_choice";

std::optional<int> number_if_any(const Statement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

/// "2,0", the file's list.
std::vector<Channel> channels_of(const std::string& text) {
    std::vector<Channel> channels;
    for (const char c : text) {
        if (c >= '0' && c < static_cast<char>('0' + channel_count))
            channels.push_back(static_cast<Channel>(c - '0'));
    }
    return channels;
}

PolicyStep step_of(const Statement& row) {
    PolicyStep step;
    step.id = PolicyStepId{row.integer(0)};
    step.key = row.text(1);
    step.name = row.text(2);
    step.kind = static_cast<StepKind>(row.integer(3));
    step.anchor = static_cast<StepAnchor>(row.integer(4));
    step.days = static_cast<int>(row.integer(5));
    step.min_gap_days = static_cast<int>(row.integer(6));
    step.deadline_days = number_if_any(row, 7);
    step.channels = channels_of(row.text(8));
    step.tone = static_cast<Tone>(row.integer(9));
    step.template_key = row.text(10);
    step.needs_approval = row.integer(11) != 0;
    step.mandatory = row.integer(12) != 0;
    step.min_amount_minor = row.integer(13);
    step.repeat_every_days = number_if_any(row, 14);
    return step;
}

std::vector<ReminderPolicy> read_policies(const Connection& connection, bool drafts) {
    std::vector<ReminderPolicy> policies;
    Statement row(connection, select_policies);
    row.bind(drafts ? 1 : 0);
    Statement step(connection, select_steps);
    while (row.step()) {
        auto& policy = policies.emplace_back();
        policy.id = PolicyId{row.integer(0)};
        policy.key = row.text(1);
        policy.version = static_cast<int>(row.integer(2));
        policy.name = row.text(3);
        policy.description = row.text(4);
        policy.is_default = row.integer(5) != 0;
        policy.min_total_minor = row.integer(6);
        policy.contact_gap_days = static_cast<int>(row.integer(7));
        policy.max_contacts = static_cast<int>(row.integer(8));
        policy.max_contacts_days = static_cast<int>(row.integer(9));
        policy.valid_from = Date{static_cast<std::int32_t>(row.integer(10))};
        policy.is_draft = row.integer(11) != 0;
        step.bind(policy.id.value);
        while (step.step())
            policy.steps.push_back(step_of(step));
    }
    return policies;
}

} // namespace

std::vector<ReminderPolicy> read_published_policies(const Connection& connection) {
    return read_policies(connection, false);
}

std::vector<ReminderPolicy> read_policy_drafts(const Connection& connection) { return read_policies(connection, true); }

bool has_policies(const Connection& connection) {
    return connection.integer("SELECT EXISTS (SELECT 1 FROM policy)") != 0;
}

std::vector<PolicyChoiceRow> read_followed_choices(const Connection& connection) {
    std::vector<PolicyChoiceRow> choices;
    Statement row(connection, select_choices);
    while (row.step())
        choices.push_back({row.text(0), row.text(1), static_cast<std::uint32_t>(row.integer(2)),
                           static_cast<std::uint32_t>(row.integer(3)), row.integer(4)});
    return choices;
}

} // namespace encours::store
