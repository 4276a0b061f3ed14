// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/money/currency.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A customer's word to pay an amount by a day. Whether it was kept is computed (kpi/promise_outcome.h).
struct Promise {
    std::int64_t id = 0;
    CustomerId customer;
    Date made_on;
    Date until;              ///< the last day for the money to be there
    std::int64_t amount = 0; ///< minor units of `currency`, > 0
    Currency currency;
    std::optional<Date> withdrawn_on; ///< it was taken back, or replaced by another
    std::vector<DueItemId> items;     ///< empty: of all that the customer owes
    std::string note;
    std::string act; ///< UUID by which it can be taken back; "" where the file does not say
};

struct Instalment {
    Date due;
    std::int64_t amount = 0; ///< minor units, > 0

    friend bool operator==(const Instalment&, const Instalment&) = default;
};

/// Payment in instalments, as agreed: reminders wait while they are kept to.
struct PaymentPlan {
    std::int64_t id = 0;
    CustomerId customer;
    Date agreed_on;
    std::optional<Date> signed_on;
    std::optional<Date> ended_on; ///< by a person, whatever was paid
    Currency currency;
    std::vector<DueItemId> items;        ///< never empty
    std::vector<Instalment> instalments; ///< by due day, never empty
    std::string note;
    std::string act;
};

} // namespace encours
