// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/receivables.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// Where small ends and recent ends: settings of the company ("reminders.small_debt_minor", "reminders.recent_days").
struct DebtThresholds {
    std::int64_t small_minor = 50'000; ///< a debt up to that is small; minor units of the company's currency, ≥ 0
    int recent_days = 60;              ///< a debt up to so many days late is recent, ≥ 0

    friend bool operator==(const DebtThresholds&, const DebtThresholds&) = default;
};

/// The most that recent_days may be.
inline constexpr int most_recent_days = 3660;

/// The three classes of a debt, each of two: how it is pursued depends on them.
struct DebtClass {
    bool large = false;     ///< else small
    bool old = false;       ///< else recent
    bool contested = false; ///< wholly or in part

    friend bool operator==(const DebtClass&, const DebtClass&) = default;
};

/// Which classes of debts; of each nothing: both.
struct DebtChoice {
    std::optional<bool> large, old, contested;

    [[nodiscard]] bool takes(const DebtClass& debt) const {
        return large.value_or(debt.large) == debt.large && old.value_or(debt.old) == debt.old &&
               contested.value_or(debt.contested) == debt.contested;
    }
    friend bool operator==(const DebtChoice&, const DebtChoice&) = default;
};

/// What is open of a due item and its contested part, minor units, on a day. Not yet due is recent.
[[nodiscard]] DebtClass debt_class(std::int64_t open, std::int64_t contested, Date due, Date at,
                                   const DebtThresholds& thresholds);

/// What decides the class of a debt: what is open of a due item and its contested part, minor units, and its due day.
struct Debt {
    std::int64_t open = 0, contested = 0;
    Date due;
};

/// One of the debts at least is of the choice on that day. What takes every class takes also where there is no debt.
[[nodiscard]] bool has_debt_of(std::span<const Debt> debts, const DebtChoice& choice, Date at,
                               const DebtThresholds& thresholds);

/// By CustomerIndex: who has a debt of the choice that is open at the close of a day. One pass over the items.
[[nodiscard]] std::vector<bool> debtors_with(const Receivables& receivables, Date at, const DebtChoice& choice,
                                             const DebtThresholds& thresholds);

} // namespace encours
