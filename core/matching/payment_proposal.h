// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/payment_allocation.h"

#include <cstdint>
#include <vector>

namespace encours {

/// How a proposal was found, the surest first.
enum class ProposalGround : std::uint8_t { nothing_open, named, exact_amount, exact_sum, near_amount, oldest_first };

struct ProposedPayment {
    struct Part {
        std::size_t claim = 0; ///< place in the list
        std::int64_t amount = 0;
    };
    ProposalGround ground = ProposalGround::nothing_open;
    std::vector<Part> parts;
};

/// What one payment most likely settles: the documents that its reference names; else the one claim of exactly its amount,
/// the oldest where there are several; else two to four claims that are exactly its amount together; else the claim that
/// differs from it by the least, at most `largest_difference` and a twentieth of it (bank charges, a slip); else the oldest
/// due. What must be named is proposed only when it is. Claims are in the order of their due days.
[[nodiscard]] ProposedPayment propose_payment(std::span<const OpenClaim> claims, const UnsetPayment& payment,
                                              std::int64_t largest_difference = 0);

} // namespace encours
