// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "tests/catch.h"

#include <memory>
#include <string>

using namespace encours;

namespace {

enum class Mishap { spilled, burnt };

Result<int, Mishap> half(int number) {
    if (number % 2 != 0) {
        return failure(Mishap::spilled);
    }
    return number / 2;
}

} // namespace

TEST_CASE("a result holds a value or an error", "[base]") {
    const auto good = half(4);
    REQUIRE(good);
    CHECK(good.ok());
    CHECK(good.value() == 2);
    CHECK(good.value_or(7) == 2);

    const auto bad = half(3);
    REQUIRE_FALSE(bad);
    CHECK(bad.error() == Mishap::spilled);
    CHECK(bad.value_or(7) == 7);
}

TEST_CASE("value and error may have the same type", "[base]") {
    const Result<std::string, std::string> good(std::string("done"));
    const Result<std::string, std::string> bad = failure(std::string("late"));
    REQUIRE(good);
    CHECK(good.value() == "done");
    REQUIRE_FALSE(bad);
    CHECK(bad.error() == "late");
}

TEST_CASE("a value that only moves can be taken out", "[base]") {
    Result<std::unique_ptr<int>, Mishap> result(std::make_unique<int>(5));
    REQUIRE(result);
    const std::unique_ptr<int> taken = std::move(result).value();
    CHECK(*taken == 5);
}
