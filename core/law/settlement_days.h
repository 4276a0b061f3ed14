// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked.h"
#include "core/law/late_interest.h"

#include <cstddef>
#include <limits>
#include <span>

namespace encours {

/// After every day.
inline constexpr Date never{std::numeric_limits<std::int32_t>::max()};

/// What the settlements of one day do together; `never` when there is no further day.
struct SettlementDay {
    Date on = never;
    std::int64_t paid = 0, reduced = 0, credited = 0;
    bool provisional = false;
};

/// The days up to one on which settlements change something, in their order: those of one day count together, and a day on
/// which they cancel each other out is none. Credit notes only count where they do from their own day.
class SettlementDays {
public:
    SettlementDays(std::span<const ClaimSettlement> settlements, bool credit_notes_from_day, Date until,
                   CheckedSums& sums)
        : left_(settlements), credit_notes_(credit_notes_from_day), until_(until), sums_(sums) {}

    [[nodiscard]] SettlementDay next();

private:
    SettlementDay take_day();

    std::span<const ClaimSettlement> left_;
    bool credit_notes_;
    Date until_;
    CheckedSums& sums_;
};

} // namespace encours
