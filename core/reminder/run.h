// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/channel.h"
#include "core/ledger/ids.h"
#include "core/ledger/receivables.h"
#include "core/policy/reminder_policy.h"
#include "core/reminder/message.h"
#include "core/reminder/planner.h"

#include <cstdint>
#include <optional>
#include <string>

namespace encours {

// What was decided and done, as the file keeps it.

/// A day's work, or a campaign, as it was frozen.
struct ReminderRun {
    RunId id;
    std::string uuid;
    RunKind kind{};
    RunState state{};
    std::string name;
    Date as_of;
    std::int64_t created_at = 0; ///< milliseconds since 1970-01-01, UTC
    std::string actor;
    bool accepted_stale = false;
};

/// A message as it stands.
struct ReminderMessage {
    MessageId id;
    std::string uuid;
    CustomerId customer;
    std::string customer_code, customer_name;
    RunId run;
    Date run_day = no_day; ///< of its run; no_day: of none
    PolicyId policy;
    PolicyStepId step;
    std::string step_key, step_name, policy_name;
    StepKind kind{};
    std::optional<int> deadline_days; ///< of its step
    bool needs_approval = false;
    Channel channel{};
    MessageState state{};
    std::int64_t total = 0, credits = 0;
    Date planned;
    Date posted_on = no_day, deadline = no_day;
    Date handed_in_on = no_day; ///< before posted_on where the next collection takes it
    bool done_elsewhere = false;
    std::string recipient, approved_by, tracking, detail;
    bool has_document = false; ///< its bytes are kept
};
struct MessageItem {
    std::uint32_t item_id = 0, invoice_id = 0;
    std::string number;
    Date due;
    PolicyId policy;   ///< of its step
    PolicyStepId step; ///< 0: for information
    std::string step_key;
    StepKind kind{};
    int cycle = 1, occurrence = 1;
    std::int64_t open = 0;
    int days_late = 0;
    bool claimed = true;
    bool withdrawn = false;
    std::string withdrawn_why;
};

/// What was known of an item when a run was frozen, and what was decided.
struct RunLine {
    CustomerId customer;
    std::string customer_code, customer_name;
    std::uint32_t item_id = 0;
    std::string number;
    MessageId message;
    std::int64_t open = 0;
    int days_late = 0;
    std::optional<LeftOutReason> left_out;
    Date until = no_day;
};

} // namespace encours
