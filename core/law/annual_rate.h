// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace encours {

/// A simple rate of interest a year, exact: ten-thousandths of a percent (12.15 % is 121,500), so that a multiple in
/// hundredths of a rate in hundredths of a percent loses nothing.
struct AnnualRate {
    std::int64_t units = 0;

    static constexpr std::int64_t units_per_percent = 10'000;

    friend constexpr auto operator<=>(AnnualRate, AnnualRate) = default;
    friend constexpr AnnualRate operator+(AnnualRate a, AnnualRate b) { return {a.units + b.units}; }
};

[[nodiscard]] constexpr AnnualRate rate_from_hundredths_of_percent(std::int64_t hundredths) {
    return {hundredths * 100};
}
/// 3.00 times is 300.
[[nodiscard]] constexpr AnnualRate times_hundredths(AnnualRate rate, std::int64_t hundredths) {
    return {rate.units * hundredths / 100};
}

} // namespace encours
