// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// How a customer pays, as its history says. Computed, never stored: a customer who mends its ways rises again.
enum class PayerProfile : std::uint8_t {
    unknown = 0,       ///< too little history to say
    prompt = 1,        ///< pays on time
    occasional = 2,    ///< is late now and then
    habitual = 3,      ///< is late as a rule
    in_difficulty = 4, ///< paid well, and does so no more; or said so
    high_risk = 5,     ///< broken promises, old debts, or insolvent
};
inline constexpr std::size_t payer_profile_count = 6;

/// What a profile is computed from, as of a day: what was settled and promised in the 365 days up to it, and in the 365
/// before.
struct PayerHistory {
    int settled = 0, settled_late = 0;                ///< due items of the last year; late: more than 5 days
    int settled_before = 0, settled_late_before = 0;  ///< of the year before
    std::optional<int> delay_days, delay_days_before; ///< days beyond terms, weighted by amount
    int promises_kept = 0, promises_broken = 0;       ///< of the last year
    int oldest_days_late = 0;                         ///< of what is open
    std::int64_t overdue = 0, open = 0;               ///< minor units, company's currency
    int days_as_customer = 0;
    bool said_in_difficulty = false;
    bool insolvent = false;
};

/// One thing that made the profile, with its number: "delay 34 days", "3 of 8 settled late".
struct ProfileReason {
    enum class Kind : std::uint8_t {
        insolvent,
        said_in_difficulty,
        promises_broken,  ///< number
        oldest_debt,      ///< days late
        settled_late,     ///< number, of `of`
        mean_delay,       ///< days
        delay_grew,       ///< from `of` to `number` days
        delay_fell,       ///< likewise
        too_little_known, ///< number of settled invoices
    };
    Kind kind{};
    int number = 0;
    int of = 0;
};

struct ProfileFinding {
    PayerProfile profile{};
    std::vector<ProfileReason> reasons; ///< the weightiest first, never empty
};

/// Total: every history has a profile. The thresholds stand at the top of payer_profile.cpp, with their reasons.
[[nodiscard]] ProfileFinding payer_profile(const PayerHistory& history);

} // namespace encours
