// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/debt_class.h"
#include "core/policy/segment.h"
#include "core/reminder/planner.h"
#include "core/usecase/agenda.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Somebody who can be chosen for a campaign, and what it would do about it.
struct CampaignCustomer {
    CustomerIndex customer = 0;
    std::uint32_t segment = no_segment; ///< place in CampaignOutlook::segments
    std::vector<Debt> late;             ///< its debts that are late
    std::int64_t overdue = 0;           ///< their sum in the company's currency, minor units
    int oldest_days_late = 0;           ///< 0: nothing is late

    struct Message {
        StepKind kind{};
        std::string step; ///< its name
        Channel channel{};
        std::int64_t total = 0;
        Date own_day = no_day; ///< from which it was brought forward; no_day: it is due
    };
    std::optional<Message> message;
    LeftOutReason reason{}; ///< without a message: the customer's as a whole, else that of its largest late debt
    Date until = no_day;    ///< of that reason
};

struct CampaignOutlook {
    Date on;
    std::vector<Segment> segments;
    std::vector<CampaignCustomer>
        customers; ///< who owes something late, and whom the day's plan names, by CustomerIndex
};

/// What freeze_run (usecase/reminder_runs.h) would do on a day about each customer, were it chosen: the same rules, and
/// nothing is written. Who is in a run of that day already is left out. Throws store's EnvironmentError.
[[nodiscard]] CampaignOutlook campaign_outlook(const std::filesystem::path& ledger, const Receivables& receivables,
                                               Date on, int days_ahead);

} // namespace encours
