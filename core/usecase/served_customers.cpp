// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/served_customers.h"

#include "core/store/run_store.h"

namespace encours {

std::unordered_map<CustomerIndex, LeftOut> served_customers(const store::Connection& connection,
                                                            const Receivables& receivables, Date on) {
    std::unordered_map<CustomerIndex, LeftOut> served;
    for (const auto& message : store::read_messages_of_day(connection, on)) {
        const auto index = receivables.index_of(message.customer);
        if (!index)
            continue;
        if (is_waiting(message.state))
            served[*index] = {*index, 0, LeftOutReason::waiting_for_posting, no_day};
        else
            served.emplace(*index, LeftOut{*index, 0, LeftOutReason::too_soon, on + 1});
    }
    return served;
}

} // namespace encours
