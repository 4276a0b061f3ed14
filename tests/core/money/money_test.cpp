// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include "tests/catch.h"

#include <limits>
#include <numeric>
#include <random>

using namespace encours;

namespace {

const Currency euro;
const Currency yen = *Currency::from_code("JPY");
const Currency dinar = *Currency::from_code("TND");

std::vector<std::int64_t> minors(const std::vector<Money>& parts) {
    std::vector<std::int64_t> result;
    for (const Money& part : parts) {
        result.push_back(part.minor);
    }
    return result;
}

std::vector<std::int64_t> split_minor(std::int64_t whole, const std::vector<std::int64_t>& weights) {
    return minors(split({whole, euro}, weights));
}

} // namespace

TEST_CASE("sums that do not fit are nothing", "[money]") {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    CHECK(add({150, euro}, {-200, euro}) == Money{-50, euro});
    CHECK(subtract({150, yen}, {200, yen}) == Money{-50, yen});
    CHECK_FALSE(add({largest, euro}, {1, euro}));
    CHECK_FALSE(subtract({-largest, euro}, {2, euro}));
}

TEST_CASE("amounts print with the currency's decimals", "[money]") {
    CHECK(to_text(Money{123'450, euro}) == "1234.50");
    CHECK(to_text(Money{-5, euro}) == "-0.05");
    CHECK(to_text(Money{0, euro}) == "0.00");
    CHECK(to_text(Money{100, euro}) == "1.00");
    CHECK(to_text(Money{1500, yen}) == "1500");
    CHECK(to_text(Money{0, yen}) == "0");
    CHECK(to_text(Money{-1, dinar}) == "-0.001");
    CHECK(minor_to_text(std::numeric_limits<std::int64_t>::min(), 2) == "-92233720368547758.08");
    CHECK(minor_to_text(std::numeric_limits<std::int64_t>::max(), 0) == "9223372036854775807");
    CHECK(minor_to_text(-7, 18) == "-0.000000000000000007");
}

TEST_CASE("a split adds up to the whole, the first parts taking the odd cents", "[money]") {
    CHECK(split_minor(100, {1, 1, 1}) == std::vector<std::int64_t>{34, 33, 33});
    CHECK(split_minor(-100, {1, 1, 1}) == std::vector<std::int64_t>{-34, -33, -33});
    CHECK(split_minor(101, {1, 1, 1}) == std::vector<std::int64_t>{34, 34, 33});
    // Shares of 2.6, 2.6 and 4.8: the largest remainder goes first, then the earlier of two equal ones.
    CHECK(split_minor(10, {26, 26, 48}) == std::vector<std::int64_t>{3, 2, 5});
    CHECK(split_minor(2, {3, 1, 4}) == std::vector<std::int64_t>{1, 0, 1});
    CHECK(split_minor(5, {0, 1, 0}) == std::vector<std::int64_t>{0, 5, 0});
    CHECK(split_minor(0, {2, 3}) == std::vector<std::int64_t>{0, 0});
    CHECK(minors(split({7, yen}, {1, 1})) == std::vector<std::int64_t>{4, 3});
}

TEST_CASE("weights that cannot share give no parts", "[money]") {
    CHECK(split_minor(100, {}).empty());
    CHECK(split_minor(100, {0, 0}).empty());
    CHECK(split_minor(100, {2, -1}).empty());
}

TEST_CASE("splits hold at the ends of 64 bits", "[money]") {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();
    CHECK(split_minor(largest, {largest, largest, largest}) ==
          std::vector<std::int64_t>{largest / 3 + 1, largest / 3, largest / 3});
    CHECK(split_minor(smallest, {1}) == std::vector<std::int64_t>{smallest});
}

TEST_CASE("every part of a split is within a cent of its share", "[money]") {
    std::mt19937_64 random(3);
    for (int i = 0; i < 5'000; ++i) {
        const auto whole = static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000;
        std::vector<std::int64_t> weights(1 + random() % 12);
        for (auto& weight : weights) {
            weight = static_cast<std::int64_t>(random() % 4 == 0 ? 0 : random() % 100'000);
        }
        const auto parts = split_minor(whole, weights);
        const std::int64_t total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        if (total == 0) {
            REQUIRE(parts.empty());
            continue;
        }
        REQUIRE(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == whole);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            const std::int64_t distance = parts[part] * total - whole * weights[part];
            REQUIRE(distance < total);
            REQUIRE(distance > -total);
            REQUIRE((weights[part] != 0 || parts[part] == 0));
        }
    }
}
