// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kinds.h"
#include "core/policy/payer_profile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What rules are asked about a customer, as of the close of a day. Amounts are minor units of the company's currency; the
/// last year is the 365 days that end with the day.
struct CustomerTraits {
    // Debts.
    std::int64_t open = 0; ///< before credits and cash
    std::int64_t overdue = 0;
    std::int64_t largest_debt = 0; ///< largest open item
    std::int64_t disputed = 0;     ///< contested part of what is open
    int oldest_days_late = 0;      ///< of what is open; 0: nothing is late
    // History.
    std::optional<int> delay_days;   ///< days beyond terms of the last year, weighted by amount, rounded
    std::optional<int> late_percent; ///< of the due items settled in the last year, those settled late
    int broken_promises = 0;         ///< of the last year
    int reminders = 0;               ///< posted in the last year
    int days_as_customer = 0;        ///< since its first document; 0 where it has none
    std::int64_t yearly_sales = 0;
    PayerProfile profile{};
    bool in_difficulty = false; ///< it said so, or it is insolvent
    // Who it is.
    CustomerKind kind{};
    std::string country, language;         ///< ISO codes; "" where unknown
    std::optional<int> limit_used_percent; ///< what it owes against its credit limit; nothing: it has none
    std::string category;                  ///< of the customer
    std::vector<std::string> tags;
    std::vector<std::string> product_categories; ///< of what is open
};

} // namespace encours
