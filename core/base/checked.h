// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace encours {

/// Sums and products that may pass 64 bits: amounts weighted by days. GCC and clang on all their platforms.
__extension__ typedef __int128 Wide;

/// Arithmetic that gives nothing instead of a wrong number.
[[nodiscard]] std::optional<std::int64_t> checked_add(std::int64_t a, std::int64_t b);
[[nodiscard]] std::optional<std::int64_t> checked_subtract(std::int64_t a, std::int64_t b);
[[nodiscard]] std::optional<std::int64_t> checked_multiply(std::int64_t a, std::int64_t b);

/// a × b / c, exact, rounded half away from zero (5 counts up, as French practice has it). Nothing when c is 0 or the
/// result does not fit.
[[nodiscard]] std::optional<std::int64_t> multiply_divide(std::int64_t a, std::int64_t b, std::int64_t c);

/// A ratio as a double for display and JSON, exact to the last digit a double holds. Nothing when the denominator is 0.
[[nodiscard]] std::optional<double> ratio(Wide numerator, Wide denominator);

} // namespace encours
