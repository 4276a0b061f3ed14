// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/payer_profile.h"
#include "core/reminder/planner.h"

#include <cstdint>

namespace encours {

/// What makes a customer come before another in the day's work: points of each cause, so that the screen can say why.
struct Priority {
    int amount = 0;  ///< 0–40: by the total, in steps of a logarithm
    int age = 0;     ///< 0–30: by the days late of the oldest item that is claimed
    int risk = 0;    ///< 0–20: by the payer's profile
    int promise = 0; ///< 0 or 10: a promise was broken, or falls due today
    [[nodiscard]] int points() const { return amount + age + risk + promise; }
    friend bool operator==(const Priority&, const Priority&) = default;
};

struct PriorityFacts {
    std::int64_t total_minor = 0;
    int decimals = 2;         ///< of the currency
    int oldest_days_late = 0; ///< of what is claimed
    PayerProfile profile{};
    bool promise_due_or_broken = false;
};

[[nodiscard]] Priority priority_of(const PriorityFacts& facts);

} // namespace encours
