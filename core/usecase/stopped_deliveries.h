// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"

#include <filesystem>
#include <vector>

namespace encours::store {
class Connection;
}

namespace encours {

/// A customer whose deliveries are stopped until it pays what the sanction was about.
struct StoppedDeliveries {
    CustomerIndex customer = 0;
    Date since;            ///< the sanction that was posted first
    std::int64_t open = 0; ///< of the items it is about, minor units of the company's currency

    friend bool operator==(const StoppedDeliveries&, const StoppedDeliveries&) = default;
};
/// As of the close of `at`, by customer; items that were paid since stop nothing any more. Throws store's EnvironmentError.
[[nodiscard]] std::vector<StoppedDeliveries> stopped_deliveries(const std::filesystem::path& ledger,
                                                                const Receivables& receivables, Date at);
[[nodiscard]] std::vector<StoppedDeliveries> stopped_deliveries(const store::Connection& connection,
                                                                const Receivables& receivables, Date at);

} // namespace encours
