// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace encours {

/// Something open of one customer, in one currency, that a payment can settle.
struct OpenClaim {
    std::string number;
    Date due;
    std::int64_t open = 0;      ///< positive
    bool must_be_named = false; ///< doubtful: nobody pays it without saying so
};

/// A payment of that customer that settles nothing yet, and what it says of what it pays.
struct UnsetPayment {
    std::string number;    ///< a document's, or several of them parted by , ; + or &
    std::string reference; ///< may name documents too
    std::string label;     ///< likewise
    Date paid;
    std::int64_t amount = 0; ///< positive
};

struct PaymentAllocation {
    std::size_t payment = 0; ///< places in the lists
    std::size_t claim = 0;
    std::int64_t amount = 0; ///< positive
    bool proposed = false;   ///< found by the label, the amount or the age, not said

    friend bool operator==(const PaymentAllocation&, const PaymentAllocation&) = default;
};

/// What settles what: first the documents that payments name by number or reference, then those that their labels name,
/// then those of exactly the amount, then the oldest due; one rule for all payments before the next. By the rules of the
/// books (settle_books), so that both find the same. What is left of a payment settles nothing.
[[nodiscard]] std::vector<PaymentAllocation> allocate_payments(std::span<const OpenClaim> claims,
                                                               std::span<const UnsetPayment> payments);

} // namespace encours
