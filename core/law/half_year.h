// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// January to June or July to December: the law fixes rates for each (C. com. L441-10 II, CMF D313-1-A).
struct HalfYear {
    std::int32_t number = 0; ///< 2 × year, 1 more for the second half

    friend constexpr auto operator<=>(HalfYear, HalfYear) = default;

    [[nodiscard]] static HalfYear of(Date date);
    [[nodiscard]] Date first_day() const;
    [[nodiscard]] Date last_day() const;
    [[nodiscard]] HalfYear next() const { return {number + 1}; }
};

/// "2026-S2".
[[nodiscard]] std::string to_text(HalfYear half_year);
[[nodiscard]] std::optional<HalfYear> half_year_from_text(std::string_view text);

} // namespace encours
