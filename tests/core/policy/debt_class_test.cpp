// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/debt_class.h"

#include "tests/catch.h"

using namespace encours;

TEST_CASE("a debt is small or large, recent or old, contested or not", "[policy]") {
    const DebtThresholds thresholds{50'000, 60};
    const Date due{20'000};
    CHECK(debt_class(50'000, 0, due, due + 60, thresholds) == DebtClass{false, false, false});
    CHECK(debt_class(50'001, 0, due, due + 60, thresholds) == DebtClass{true, false, false});
    CHECK(debt_class(50'000, 0, due, due + 61, thresholds) == DebtClass{false, true, false});
    CHECK(debt_class(50'000, 1, due, due - 5, thresholds) == DebtClass{false, false, true});
    CHECK(debt_class(1, 0, due, due + 1, {0, 0}) == DebtClass{true, true, false});
}

TEST_CASE("a choice of classes takes a debt where each of its parts fits", "[policy]") {
    const DebtClass debt{true, false, true};
    CHECK(DebtChoice{}.takes(debt));
    CHECK(DebtChoice{true, false, true}.takes(debt));
    CHECK(DebtChoice{{}, {}, true}.takes(debt));
    CHECK_FALSE(DebtChoice{false, {}, {}}.takes(debt));
    CHECK_FALSE(DebtChoice{true, true, {}}.takes(debt));
}
