// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/law/claims.h"

#include <algorithm>
#include <random>

using namespace encours;

using Settled = std::vector<SettledDay>;

TEST_CASE("a part payment is told apart as it was imputed", "[law]") {
    ClaimCase one(1'200'000, "2026-05-31");
    one.paid("2026-07-15", 500'000);
    one.terms.imputation = Imputation::interest;
    CHECK(one.at("2026-08-31").settled == Settled{{day("2026-07-15"), 18'099, 4'000, 477'901}});
    one.terms.imputation = Imputation::principal;
    CHECK(one.at("2026-08-31").settled == Settled{{day("2026-07-15"), 0, 0, 500'000}});
    CHECK(one.at("2026-07-14").settled.empty());
    // What the principal does not take goes on.
    one.paid("2026-08-01", 705'000);
    const auto settled = one.at("2026-08-31").settled;
    REQUIRE(settled.size() == 2);
    CHECK(settled[1] == SettledDay{day("2026-08-01"), 5'000, 0, 700'000});
}

TEST_CASE("a payment that bounced takes back what it had settled; credit notes settle nothing", "[law]") {
    ClaimCase one(1'200'000, "2026-05-31");
    one.terms.imputation = Imputation::interest;
    one.paid("2026-06-10", 100'000, ClaimSettlement::Nature::credit_note).paid("2026-07-15", 500'000);
    const auto before = one.at("2026-08-31").settled;
    REQUIRE(before.size() == 1);
    CHECK(before[0].interest + before[0].costs + before[0].principal == 500'000);
    one.paid("2026-08-15", -500'000);
    const auto settled = one.at("2026-08-31").settled;
    REQUIRE(settled.size() == 2);
    CHECK(settled[1] == SettledDay{day("2026-08-15"), -before[0].interest, -before[0].costs, -before[0].principal});
}

TEST_CASE("payments and reductions of one day are told together", "[law]") {
    ClaimCase one(100'000, "2026-05-31");
    one.paid("2026-07-15", 20'000).paid("2026-07-15", 30'000);
    one.paid("2026-07-15", 1'000, ClaimSettlement::Nature::reduction);
    CHECK(one.at("2026-08-31").settled == Settled{{day("2026-07-15"), 0, 0, 51'000}});
}

TEST_CASE("whatever was paid or taken back, the days add up to the balances", "[law]") {
    std::mt19937 dice(20261128);
    const auto pick = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(dice); };
    for (int round = 0; round < 400; ++round) {
        ClaimCase one(pick(1'000, 3'000'000), "2025-03-31");
        one.terms.imputation = pick(0, 1) == 0 ? Imputation::principal : Imputation::interest;
        one.claim.interest_waived = pick(0, 2) == 0 ? pick(0, 20'000) : 0;
        Date on = day("2025-03-01");
        for (int payment = pick(0, 6); payment > 0; --payment) {
            on = on + pick(0, 90);
            const bool is_reduction = pick(0, 5) == 0;
            const int amount = pick(1, 400'000);
            one.paid(to_iso(on), amount,
                     is_reduction ? ClaimSettlement::Nature::reduction : ClaimSettlement::Nature::payment);
            if (!is_reduction && pick(0, 4) == 0) {
                on = on + pick(1, 20);
                one.paid(to_iso(on), -amount);
            }
        }
        const InterestStatement statement = one.at(on + pick(0, 200));
        SettledDay sum;
        for (const auto& settled : statement.settled) {
            CHECK(sum.on <= settled.on);
            sum = {settled.on, sum.interest + settled.interest, sum.costs + settled.costs,
                   sum.principal + settled.principal};
            CHECK(std::min(sum.interest, sum.costs) >= 0);
        }
        CHECK(sum.interest == statement.interest.paid);
        CHECK(sum.costs == statement.costs.paid);
        CHECK(sum.principal == statement.principal.paid);
    }
}
