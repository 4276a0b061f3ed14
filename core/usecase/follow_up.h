// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/policy/payer_profile.h"
#include "core/policy/segment.h"
#include "core/reminder/next_step.h"
#include "core/usecase/policy_why.h"
#include "core/usecase/segments.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

// How customers are reminded, as lists and pages show it: who is of which segment, who follows which policy and why, and
// what comes next. Read on the same basis as the agenda. Throws store's EnvironmentError.

/// Of all customers, by CustomerIndex.
struct FollowedCustomers {
    std::vector<ReminderPolicy> policies; ///< those in force, and older versions that items still follow
    std::vector<std::uint16_t> policy;    ///< place in `policies`
    std::vector<Segment> segments;
    std::vector<std::uint32_t> segment; ///< place in `segments`; behind them: none
    std::vector<ProfileFinding> profiles;
    bool has_begun = false; ///< something open stands at a step already
};
[[nodiscard]] FollowedCustomers followed_customers(const std::filesystem::path& ledger, const Receivables& receivables,
                                                   Date at);

/// A due item on its way through its policy.
struct FollowedItem {
    std::uint32_t item_id = 0, invoice_id = 0;
    PolicyWhy why;
    std::string policy_name;
    std::string last_step; ///< name of the last step that was posted; "": none
    Date last_posted = no_day;
    NextStep next;
    std::string next_step; ///< its name; "": none
};

/// A customer's, with its open items by due day.
struct CustomerFollowUp {
    ProfileFinding profile;
    std::optional<ProfileChange> since; ///< nothing: for longer than is looked back
    std::string segment, persona;       ///< names; "": none
    PolicyWhy why;
    std::string policy_name;
    std::vector<FollowedItem> items;
};
/// `from` ≥ `at`: the day from which the next steps are sought.
[[nodiscard]] CustomerFollowUp read_follow_up(const std::filesystem::path& ledger, const Receivables& receivables,
                                              CustomerIndex customer, Date at, Date from);

} // namespace encours
