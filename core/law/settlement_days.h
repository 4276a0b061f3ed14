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

/// The days up to one on which settlements change something, one after the other: those of one day count together, and a day
/// on which they cancel each other out is none. Credit notes only count where they do from their own day.
class SettlementDays {
public:
    SettlementDays(std::span<const ClaimSettlement> settlements, bool credit_notes_from_day, Date until,
                   CheckedSums& sums)
        : next_(settlements.data()),
          end_(next_ + settlements.size()),
          credit_notes_(credit_notes_from_day),
          until_(until),
          sums_(sums) {
        advance();
    }

    [[nodiscard]] const SettlementDay& coming() const { return coming_; }

    // In sight of the caller, and field by field where the day lies: a call and a copy would cost more than all the rest.
    void advance() {
        do {
            coming_.on = never;
            coming_.paid = coming_.reduced = coming_.credited = 0;
            coming_.provisional = false;
            if (next_ == end_ || next_->on > until_) {
                return;
            }
            take_day();
        } while (coming_.paid == 0 && coming_.reduced == 0 && coming_.credited == 0);
    }

private:
    void take_day() {
        coming_.on = next_->on;
        for (; next_ != end_ && next_->on == coming_.on; ++next_) {
            coming_.provisional = coming_.provisional || next_->provisional;
            switch (next_->nature) {
            case ClaimSettlement::Nature::payment:
                coming_.paid = sums_.plus(coming_.paid, next_->amount);
                break;
            case ClaimSettlement::Nature::reduction:
                coming_.reduced = sums_.plus(coming_.reduced, next_->amount);
                break;
            case ClaimSettlement::Nature::credit_note:
                coming_.credited = sums_.plus(coming_.credited, credit_notes_ ? next_->amount : 0);
                break;
            }
        }
    }

    const ClaimSettlement* next_;
    const ClaimSettlement* end_;
    bool credit_notes_;
    Date until_;
    CheckedSums& sums_;
    SettlementDay coming_;
};

} // namespace encours
