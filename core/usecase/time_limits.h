// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/time_limit.h"
#include "core/ledger/receivables.h"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace encours {

/// An open claim whose time limit draws near, or is over.
struct NearLimit {
    std::uint32_t item_id = 0, invoice_id = 0; ///< due_item.id, invoice.id
    CustomerId customer;
    std::string number, customer_code, customer_name;
    Date due;
    std::int64_t open = 0; ///< minor units of `currency`
    Currency currency;
    TimeLimit limit;
    LimitAlarm alarm{}; ///< never none
};

struct LimitCount {
    std::int64_t items = 0;
    std::int64_t open = 0; ///< minor units of the company's currency
};

struct NearLimits {
    std::vector<NearLimit> listed;        ///< the nearest end first, what is over last
    std::array<LimitCount, 6> by_alarm{}; ///< by LimitAlarm, of all, listed or not
};

/// Of all claims that are open at the close of a day; texts are read of the first `most` only. Throws store's
/// EnvironmentError.
[[nodiscard]] NearLimits near_limits(const std::filesystem::path& ledger, const Receivables& receivables, Date at,
                                     std::size_t most = 1000);

} // namespace encours
