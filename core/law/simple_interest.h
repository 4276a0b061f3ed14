// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked.h"
#include "core/law/annual_rate.h"

#include <cassert>
#include <cstdint>
#include <optional>

namespace encours {

/// base × rate × days / days of the year, a half counting up, of a base of at least 0; false when it does not fit. The divisor
/// is a constant, so that dividing costs a multiplication, and 128 bits are only asked where 64 do not do. (Not an optional:
/// copying one costs more than the sum.)
template <int days_in_year>
bool simple_interest(std::int64_t base, AnnualRate rate, std::int32_t days, std::int64_t& interest) {
    constexpr std::int64_t divisor = days_in_year * 100 * AnnualRate::units_per_percent;
    static_assert(divisor % 2 == 0);
    std::int64_t factor = 0;
    if (__builtin_mul_overflow(rate.units, std::int64_t{days}, &factor)) {
        return false;
    }
    std::int64_t product = 0;
    if (__builtin_mul_overflow(base, factor, &product)) {
        const std::optional<std::int64_t> wide = multiply_divide(base, factor, divisor);
        interest = wide.value_or(0);
        return wide.has_value();
    }
    assert(product >= 0);
    interest = static_cast<std::int64_t>((static_cast<std::uint64_t>(product) + divisor / 2) / divisor);
    return true;
}

} // namespace encours
