// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/item_history.h"

#include <optional>

namespace encours {

/// Calls visit(const ItemHistory&) for each item, or for each of a customer, in the order of their ids.
template <class Visit>
void for_each_item(const Receivables& receivables, std::optional<CustomerIndex> customer, Visit&& visit) {
    ItemHistory item;
    for (std::uint32_t place = 0; place != receivables.items.size(); ++place) {
        const auto& customers = receivables.items[place]->customer;
        for (std::uint32_t i = 0; i != customers.size(); ++i) {
            if (!customer || customers[i] == *customer) {
                item.load(receivables, {place, i});
                visit(static_cast<const ItemHistory&>(item));
            }
        }
    }
}

} // namespace encours
