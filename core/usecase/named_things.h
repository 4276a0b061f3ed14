// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/channel.h"
#include "core/ledger/invoice_detail.h"
#include "core/usecase/event_line.h"

#include <cstdint>
#include <vector>

namespace encours {

/// What a line of events names: whose, of which invoices, how much. Invoices are read when they are first asked for.
/// What is
/// wrong is thrown as EventFault.
class NamedThings {
public:
    explicit NamedThings(const EventLine& line) : line_(line) {}

    /// Of "customer", else whose the invoices are.
    [[nodiscard]] CustomerId customer();
    [[nodiscard]] CustomerId customer_of_code(const char* field) const;
    /// The due items of the invoices, by their due days.
    [[nodiscard]] std::vector<DueItemId> items();
    /// Of the invoices' currency, else of the company's.
    [[nodiscard]] int decimals();
    [[nodiscard]] std::int64_t needed_amount();
    [[nodiscard]] Channel needed_channel() const;

private:
    void read_invoices();

    const EventLine& line_;
    bool is_read_ = false;
    std::vector<InvoiceDetail> invoices_;
};

} // namespace encours
