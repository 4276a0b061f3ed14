// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checked.h"

#include "tests/catch.h"

#include <limits>
#include <random>

using namespace encours;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

} // namespace

TEST_CASE("sums, differences and products that fit are exact, others are nothing", "[base]") {
    CHECK(checked_add(largest - 1, 1) == largest);
    CHECK_FALSE(checked_add(largest, 1));
    CHECK_FALSE(checked_add(smallest, -1));
    CHECK(checked_subtract(smallest + 1, 1) == smallest);
    CHECK_FALSE(checked_subtract(smallest, 1));
    CHECK_FALSE(checked_subtract(0, smallest));
    CHECK(checked_multiply(-3'000'000'000, 3'000'000'000) == -9'000'000'000'000'000'000);
    CHECK_FALSE(checked_multiply(4'000'000'000, 3'000'000'000));
    CHECK_FALSE(checked_multiply(smallest, -1));
}

TEST_CASE("a × b / c rounds half away from zero", "[base]") {
    CHECK(multiply_divide(1, 1, 2) == 1);
    CHECK(multiply_divide(-1, 1, 2) == -1);
    CHECK(multiply_divide(1, -1, 2) == -1);
    CHECK(multiply_divide(-1, -1, 2) == 1);
    CHECK(multiply_divide(1, 1, -2) == -1);
    CHECK(multiply_divide(5, 1, 3) == 2);
    CHECK(multiply_divide(4, 1, 3) == 1);
    CHECK(multiply_divide(-4, 1, 3) == -1);
    CHECK(multiply_divide(0, -5, 3) == 0);
    // 12.40 % of 10,000.00 over 31 days of 365: 10,531.507 cents.
    CHECK(multiply_divide(1'000'000, 1240 * 31, 3'650'000) == 10'532);
}

TEST_CASE("a × b / c does not overflow on the way", "[base]") {
    CHECK(multiply_divide(largest, largest, largest) == largest);
    CHECK(multiply_divide(smallest, smallest, smallest) == smallest);
    CHECK(multiply_divide(smallest, 1, 1) == smallest);
    CHECK_FALSE(multiply_divide(smallest, -1, 1));
    CHECK_FALSE(multiply_divide(smallest, 1, -1));
    CHECK_FALSE(multiply_divide(largest, 2, 1));
    CHECK(multiply_divide(smallest, 1, smallest) == 1);
    CHECK(multiply_divide(largest, 1, smallest) == -1);
    CHECK_FALSE(multiply_divide(1, 1, 0));
}

TEST_CASE("a × b / c is the nearest integer, whatever the numbers", "[base]") {
    std::mt19937_64 random(1);
    for (int i = 0; i < 100'000; ++i) {
        const auto shift = [&random] { return static_cast<int>(random() % 63); };
        const std::int64_t a = static_cast<std::int64_t>(random()) >> shift();
        const std::int64_t b = static_cast<std::int64_t>(random()) >> shift();
        const std::int64_t c = static_cast<std::int64_t>(random()) >> shift();
        const auto result = multiply_divide(a, b, c);
        if (!result) {
            continue;
        }
        const Wide error = Wide{a} * b - Wide{*result} * c; // at most half of c
        const Wide twice = error < 0 ? -2 * error : 2 * error;
        REQUIRE(twice <= (c < 0 ? -Wide{c} : Wide{c}));
    }
}

TEST_CASE("a ratio is the double nearest to the true quotient", "[base]") {
    CHECK_FALSE(ratio(1, 0));
    CHECK(ratio(0, -3) == 0.0);
    CHECK(ratio(1, 3) == 1.0 / 3.0);
    CHECK(ratio(-1, 3) == -1.0 / 3.0);
    CHECK(ratio(262'000, 326'000) == 262.0 / 326.0);
    // Both lie beyond what a double holds, and their doubles would give 1.
    const Wide big = Wide{1} << 60;
    CHECK(ratio(big + 1, big) == 1.0);
    CHECK(ratio((Wide{1} << 53) + 1, 1) == 9007199254740992.0);
    CHECK(ratio((Wide{1} << 53) + 3, 1) == 9007199254740996.0);
    // Just above the middle between 1 and the next double.
    CHECK(ratio((Wide{1} << 120) + (Wide{1} << 67) + 1, Wide{1} << 120) ==
          1.0 + std::numeric_limits<double>::epsilon());
    CHECK(ratio((Wide{1} << 120) + (Wide{1} << 67), Wide{1} << 120) == 1.0);
    const Wide most_negative = -(Wide{1} << 126) - (Wide{1} << 126);
    CHECK(ratio(most_negative, most_negative) == 1.0);
    CHECK(ratio(most_negative, 1) == -170141183460469231731687303715884105728.0);
    CHECK(ratio(1, most_negative) == -1.0 / 170141183460469231731687303715884105728.0);
}

TEST_CASE("ratios of numbers that doubles hold are those of the processor", "[base]") {
    std::mt19937_64 random(2);
    for (int i = 0; i < 20'000; ++i) {
        const auto n = static_cast<std::int64_t>(random() >> (11 + random() % 40));
        const auto d = static_cast<std::int64_t>(random() >> (11 + random() % 40)) + 1;
        REQUIRE(ratio(n, d) == static_cast<double>(n) / static_cast<double>(d));
    }
}
