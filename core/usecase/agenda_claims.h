// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/store/connection.h"

#include <cstdint>
#include <optional>
#include <span>

namespace encours {

/// What the law grants for the delay of the invoices of one action: what may be asked for, minor units.
class AgendaClaims {
public:
    struct Sums {
        std::optional<std::int64_t> interest, indemnity; ///< nothing: a rate is missing
    };

    AgendaClaims(const store::Connection& connection, Date at) : connection_(connection), at_(at) {}

    /// Of a customer's invoices, the same as its statements say.
    [[nodiscard]] Sums of(CustomerId customer, std::span<const InvoiceId> invoices) const;

private:
    const store::Connection& connection_;
    Date at_;
};

} // namespace encours
