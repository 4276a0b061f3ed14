// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace encours {

/// For any day, the first of some days on or after it. A view into its Cuts, small enough to stay in registers.
class Slots {
public:
    Slots(Date first, std::int32_t near, std::int32_t size, const std::uint16_t* slots)
        : first_(first), near_(static_cast<std::uint32_t>(near)), last_(size - 1), slots_(slots) {}

    [[nodiscard]] std::size_t operator()(Date day) const {
        return slots_[static_cast<std::size_t>(std::clamp(day - first_, 0, last_))];
    }

    /// Is the day one of those that nearly all facts have? Then it, and all days up to `reach` (Cuts) later, may be
    /// asked for without a look at the bounds.
    [[nodiscard]] bool is_near(Date day) const { return static_cast<std::uint32_t>(day - first_) < near_; }
    [[nodiscard]] std::size_t near(Date day) const { return slots_[static_cast<std::size_t>(day - first_)]; }

private:
    Date first_;
    std::uint32_t near_;
    std::int32_t last_;
    const std::uint16_t* slots_;
};

/// The days at whose close something is asked, in order. A fact is booked as a difference at the first of them that
/// knows of it; sums from the first cut on then give the state at each. Few cuts stay in the nearest cache, however
/// long the history is.
class Cuts {
public:
    /// From the first cut to the last: 600 months and a window of 3660 days.
    static constexpr std::int32_t longest = 21'930;

    /// At least one day, in any order, repeated or not. A near day may be asked for with up to `reach` days added.
    explicit Cuts(std::vector<Date> days, std::int32_t reach = 0);

    [[nodiscard]] const std::vector<Date>& days() const { return days_; }
    [[nodiscard]] std::size_t size() const { return days_.size(); }
    [[nodiscard]] Date last() const { return days_.back(); }
    /// The place of a day that was given.
    [[nodiscard]] std::size_t place(Date cut) const;

    /// The first cut on or after a day; size() for a day after the last cut.
    [[nodiscard]] std::size_t slot(Date day) const { return slots()(day); }
    [[nodiscard]] Slots slots() const {
        const auto size = static_cast<std::int32_t>(slots_.size());
        return {last() - near_before, size - reach_, size, slots_.data()};
    }

private:
    static constexpr std::int32_t near_before = longest + 365;
    static constexpr std::int32_t near_after = 730;

    std::vector<Date> days_;
    std::int32_t reach_;
    std::vector<std::uint16_t> slots_; ///< by day, of the near days and `reach_` more
};

} // namespace encours
