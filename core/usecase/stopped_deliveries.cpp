// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/stopped_deliveries.h"

#include "core/store/open_ledger.h"
#include "core/store/planner_store.h"

#include <algorithm>
#include <map>

namespace encours {

std::vector<StoppedDeliveries> stopped_deliveries(const store::Connection& connection, const Receivables& receivables,
                                                  Date at) {
    std::map<CustomerIndex, StoppedDeliveries> stops;
    for (const auto& row : store::read_sanctioned_items(connection, at)) {
        const auto place = receivables.find(row.item_id);
        if (!place)
            continue;
        const auto& block = *receivables.items[place->block];
        const auto open = open_on(receivables, block, place->index, at);
        if (open <= 0)
            continue;
        const auto customer = block.customer[place->index];
        auto& stop = stops.try_emplace(customer, StoppedDeliveries{customer, row.posted_on, 0}).first->second;
        stop.since = std::min(stop.since, row.posted_on);
        stop.open += open;
    }
    std::vector<StoppedDeliveries> all;
    for (const auto& [customer, stop] : stops)
        all.push_back(stop);
    return all;
}

std::vector<StoppedDeliveries> stopped_deliveries(const std::filesystem::path& ledger, const Receivables& receivables,
                                                  Date at) {
    return stopped_deliveries(store::open_ledger(ledger, store::Access::read), receivables, at);
}

} // namespace encours
