// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure_detail.h"
#include "core/ledger/ids.h"

#include <cstdint>

namespace encours {

/// Which customers the aged balance lists.
enum class CustomerChoice : std::uint8_t { all, overdue, over_60, over_90, in_credit };

/// A page of the window and what it shows, as the history of back and forward keeps it.
struct Place {
    enum class Page : std::uint8_t { start, dashboard, figure, customers, customer, imports, company };

    Page page = Page::start;
    CustomerChoice choice = CustomerChoice::all; ///< of `customers`
    CustomerId customer = {};                    ///< of `customer`
    FigureKey figure = FigureKey::dso;           ///< of `figure`

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace encours
