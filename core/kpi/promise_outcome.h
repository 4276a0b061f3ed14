// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"
#include "core/ledger/promise.h"
#include "core/ledger/receivables.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// A promise is kept when 95 % of it came by its day and two business days more, which banks may take.
inline constexpr int promise_percent = 95;
inline constexpr int promise_grace_business_days = 2;

enum class PromiseStatus : std::uint8_t {
    open,   ///< its time is not over
    kept,   ///< the amount came, or nothing is left open of what it was about
    part,   ///< time is over, and some of it came
    broken, ///< time is over, and nothing came
    withdrawn,
};
/// A word not kept: nothing or too little came.
[[nodiscard]] constexpr bool is_broken(PromiseStatus status) {
    return status == PromiseStatus::part || status == PromiseStatus::broken;
}

struct PromiseOutcome {
    PromiseStatus status{};
    std::int64_t received =
        0; ///< minor units, ≤ amount: cash of its items, or the customer's that is set against nothing
    std::optional<Date> kept_on; ///< the day on which enough was there
    Date decided_on;             ///< the day after the grace: from then on it is kept or broken
};

/// As of the close of a day, by facts dated up to it, in the order of the promises. Cash serves one promise alone: where
/// several wait for it, the one that ends first. Those made later, and customers that are not there, are open.
[[nodiscard]] std::vector<PromiseOutcome>
promise_outcomes(const Receivables& receivables, std::span<const Promise> promises, Date at, HolidayRegion region);

enum class PlanStatus : std::uint8_t {
    running,
    paid,       ///< all instalments came, or nothing is left open of its items
    in_default, ///< one is missing after its grace: reminders resume by themselves, until it comes
    ended,      ///< by a person
};

struct PlanOutcome {
    PlanStatus status{};
    std::int64_t received = 0;       ///< of all instalments
    std::size_t instalments_met = 0; ///< in full, in their order
    std::optional<Instalment> next;  ///< the first that is not met, its amount what is left of it
    std::optional<Date> default_on;  ///< the first day of the default that lasts: the day after the instalment's grace
};

/// Likewise, of plans. An instalment has the grace and the tolerance of a promise.
[[nodiscard]] std::vector<PlanOutcome> plan_outcomes(const Receivables& receivables, std::span<const PaymentPlan> plans,
                                                     Date at, HolidayRegion region);

} // namespace encours
