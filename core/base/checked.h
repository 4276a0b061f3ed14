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

/// Sums of a computation that is looked at as a whole: once one does not fit, none of them means anything.
class CheckedSums {
public:
    [[nodiscard]] std::int64_t plus(std::int64_t a, std::int64_t b) {
        overflowed_ = __builtin_add_overflow(a, b, &a) || overflowed_;
        return a;
    }
    [[nodiscard]] std::int64_t minus(std::int64_t a, std::int64_t b) {
        overflowed_ = __builtin_sub_overflow(a, b, &a) || overflowed_;
        return a;
    }
    void set_overflowed() { overflowed_ = true; }
    void take_in(const CheckedSums& part) { overflowed_ = overflowed_ || part.overflowed_; }
    [[nodiscard]] bool overflowed() const { return overflowed_; }

private:
    bool overflowed_ = false;
};

/// a × b / c, exact, rounded half away from zero (5 counts up, as French practice has it). Nothing when c is 0 or the
/// result does not fit.
[[nodiscard]] std::optional<std::int64_t> multiply_divide(std::int64_t a, std::int64_t b, std::int64_t c);

/// A ratio as a double for display and JSON, exact to the last digit a double holds. Nothing when the denominator is 0.
[[nodiscard]] std::optional<double> ratio(Wide numerator, Wide denominator);

} // namespace encours
