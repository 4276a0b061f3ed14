// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rate_table.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace encours::store {

/// A rate that the company entered, beside those that come with the program.
struct EnteredRate {
    std::int64_t id = 0;
    Rate rate; ///< its source is the person's note
    std::int64_t entered_at = 0;
    std::string actor;
};

/// By series, then half-year.
[[nodiscard]] std::vector<EnteredRate> read_entered_rates(const Connection& connection);
/// The shipped ones, and before them what the company entered.
[[nodiscard]] RateTable read_rate_table(const Connection& connection);

/// Adds the rate, or corrects the one that was entered of its series and half-year; gives its id.
std::int64_t enter_rate(const Transaction& transaction, RowHistory& history, const Rate& rate, std::int64_t now_utc_ms,
                        const std::string& actor);
void remove_rate(RowHistory& history, std::int64_t id);

} // namespace encours::store
