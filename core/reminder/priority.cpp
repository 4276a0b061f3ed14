// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/priority.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

/// 0 below one unit of the currency, then 4 points each time the amount grows by the half order of magnitude: 1, 3, 10, 30 …
/// 30,000 units and more have 40.
int amount_points(std::int64_t minor, int decimals) {
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i) {
        unit *= 10;
    }
    const std::int64_t units = minor / unit;
    constexpr std::array<std::int64_t, 10> bounds{1, 3, 10, 30, 100, 300, 1'000, 3'000, 10'000, 30'000};
    return 4 * static_cast<int>(std::upper_bound(bounds.begin(), bounds.end(), units) - bounds.begin());
}

/// A point for 4 days late: all of them after 120.
int age_points(int days_late) { return std::clamp(days_late / 4, 0, 30); }

int risk_points(PayerProfile profile) {
    switch (profile) {
    case PayerProfile::prompt:
        return 0;
    case PayerProfile::occasional:
        return 5;
    case PayerProfile::unknown:
        return 8;
    case PayerProfile::habitual:
        return 12;
    case PayerProfile::in_difficulty:
        return 16;
    case PayerProfile::high_risk:
        return 20;
    }
    return 0;
}

} // namespace

Priority priority_of(const PriorityFacts& facts) {
    Priority priority;
    priority.amount = amount_points(facts.total_minor, facts.decimals);
    priority.age = age_points(facts.oldest_days_late);
    priority.risk = risk_points(facts.profile);
    priority.promise = facts.promise_due_or_broken ? 10 : 0;
    return priority;
}

} // namespace encours
