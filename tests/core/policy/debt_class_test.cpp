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

TEST_CASE("who holds one debt of a class holds it, and a choice of all takes who owes nothing", "[policy]") {
    const DebtThresholds thresholds{50'000, 60};
    const Date at{20'100};
    const std::vector<Debt> debts{{10'000, 0, at - 100}, {90'000, 0, at - 10}};
    CHECK(has_debt_of(debts, {{}, true, {}}, at, thresholds));
    CHECK(has_debt_of(debts, {true, false, {}}, at, thresholds));
    CHECK_FALSE(has_debt_of(debts, {true, true, {}}, at, thresholds)); // not of one and the same
    CHECK_FALSE(has_debt_of(debts, {{}, {}, true}, at, thresholds));
    CHECK(has_debt_of({}, {}, at, thresholds));
    CHECK_FALSE(has_debt_of({}, {{}, {}, false}, at, thresholds));
}
