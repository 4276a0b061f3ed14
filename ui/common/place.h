// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure_detail.h"
#include "core/ledger/ids.h"

#include <cstdint>

namespace encours {

/// Which customers the aged balance lists: `all` that have something open; `everyone` also who owes nothing.
enum class CustomerChoice : std::uint8_t { all, overdue, over_60, over_90, in_credit, everyone };

/// Which due items the page of invoices lists.
enum class InvoiceChoice : std::uint8_t { open, overdue, all };

/// A page of the window and what it shows, as the history of back and forward keeps it.
struct Place {
    enum class Page : std::uint8_t {
        start,
        today,
        dashboard,
        figure,
        customers,
        customer,
        invoices,
        invoice,
        reminders,
        policy,
        imports,
        quality,
        company,
        rates
    };

    Page page = Page::start;
    CustomerChoice choice = CustomerChoice::all;  ///< of `customers`
    CustomerId customer = {};                     ///< of `customer`
    FigureKey figure = FigureKey::dso;            ///< of `figure`
    InvoiceChoice invoices = InvoiceChoice::open; ///< of `invoices`
    InvoiceId invoice = {};                       ///< of `invoice`
    bool sheet = false;                           ///< of `customer`: who it is, rather than what it owes
    bool claim = false;                           ///< of `invoice`: what the law grants, rather than what falls due

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace encours
