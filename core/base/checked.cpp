// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checked.h"

#include <cmath>
#include <limits>

namespace encours {

namespace {

__extension__ typedef unsigned __int128 UnsignedWide;

UnsignedWide magnitude(Wide value) {
    return value < 0 ? UnsignedWide{0} - static_cast<UnsignedWide>(value) : static_cast<UnsignedWide>(value);
}

/// n / d correctly rounded: the conversion of an integer to double rounds to nearest, so it is enough to give it at
/// least 62 true bits and a last one that says whether something follows. Needs d ≤ 2^127 and d ≠ 0.
double quotient(UnsignedWide n, UnsignedWide d) {
    UnsignedWide bits = n / d;
    UnsignedWide remainder = n % d;
    int exponent = 0;
    while (remainder != 0 && (bits >> 62) == 0) {
        remainder <<= 1;
        bits <<= 1;
        if (remainder >= d) {
            remainder -= d;
            bits |= 1;
        }
        --exponent;
    }
    if (remainder != 0) {
        bits |= 1;
    }
    return std::ldexp(static_cast<double>(bits), exponent);
}

} // namespace

std::optional<std::int64_t> checked_add(std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    if (__builtin_add_overflow(a, b, &result)) {
        return std::nullopt;
    }
    return result;
}

std::optional<std::int64_t> checked_subtract(std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    if (__builtin_sub_overflow(a, b, &result)) {
        return std::nullopt;
    }
    return result;
}

std::optional<std::int64_t> checked_multiply(std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    if (__builtin_mul_overflow(a, b, &result)) {
        return std::nullopt;
    }
    return result;
}

std::optional<std::int64_t> multiply_divide(std::int64_t a, std::int64_t b, std::int64_t c) {
    if (c == 0) {
        return std::nullopt;
    }
    const Wide product = Wide{a} * b;
    const UnsignedWide n = magnitude(product);
    const UnsignedWide d = magnitude(c);
    UnsignedWide rounded = n / d;
    if (n % d >= d - n % d) {
        ++rounded;
    }
    const bool negative = (product < 0) != (c < 0);
    const UnsignedWide limit = UnsignedWide{std::numeric_limits<std::int64_t>::max()} + (negative ? 1 : 0);
    if (rounded > limit) {
        return std::nullopt;
    }
    const Wide result = static_cast<Wide>(rounded);
    return static_cast<std::int64_t>(negative ? -result : result);
}

std::optional<double> ratio(Wide numerator, Wide denominator) {
    if (denominator == 0) {
        return std::nullopt;
    }
    const double result = quotient(magnitude(numerator), magnitude(denominator));
    return numerator != 0 && (numerator < 0) != (denominator < 0) ? -result : result;
}

} // namespace encours
