// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/policy/reminder_policy.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace encours::store {

/// Every published version of every policy with its steps, by key and then version, the newest first.
[[nodiscard]] std::vector<ReminderPolicy> read_published_policies(const Connection& connection);
/// The drafts, at most one a key, by key.
[[nodiscard]] std::vector<ReminderPolicy> read_policy_drafts(const Connection& connection);

/// Published or drafts.
[[nodiscard]] bool has_policies(const Connection& connection);

/// Adds the policy with its steps and gives its id. The key's versions differ; each step has a key and a channel.
PolicyId add_policy(const Transaction& transaction, RowHistory& history, const ReminderPolicy& policy);
/// Of a draft: nothing refers to it yet.
void remove_policy_draft(const Transaction& transaction, RowHistory& history, PolicyId draft);
/// The draft is in force from the day on, and versions before it no more for what begins anew.
void publish_policy(const Transaction& transaction, RowHistory& history, const ReminderPolicy& draft, Date on);
/// The company's: of all policies that key alone.
void make_policy_default(const Transaction& transaction, RowHistory& history, const std::string& key);

/// An item that has begun, as far as its policy goes.
struct RunningItem {
    std::uint32_t item_id = 0;
    PolicyId policy;
    std::string step_key;
};
/// Items with a step that follow a version of that key, by item.
[[nodiscard]] std::vector<RunningItem> read_running_items(const Connection& connection, const std::string& key);
/// Items with a step follow that version from now on; gives their number.
std::int64_t move_running_items(const Transaction& transaction, RowHistory& history, const std::string& key,
                                PolicyId to);

/// What a person chose for one item, invoice or customer: one of the three is not 0.
struct PolicyChoiceRow {
    std::string policy_key, reason;
    std::uint32_t item_id = 0, invoice_id = 0;
    std::int64_t customer_id = 0;
};
[[nodiscard]] std::vector<PolicyChoiceRow> read_followed_choices(const Connection& connection);

/// For whom a person chooses.
using PolicyChooser = std::variant<CustomerId, InvoiceId, DueItemId>;
/// "" where it is not there.
[[nodiscard]] std::string name_of_chooser(const Connection& connection, PolicyChooser of);
/// The key chosen; "" where none is.
[[nodiscard]] std::string read_policy_choice(const Connection& connection, PolicyChooser of);
/// In place of what was chosen before; "" takes the choice back. Gives the row's id, 0 for none.
std::int64_t write_policy_choice(const Transaction& transaction, RowHistory& history, PolicyChooser of,
                                 const std::string& key, const std::string& reason, Date on, const std::string& actor);

} // namespace encours::store
