// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/imputed_parts.h"
#include "tests/catch.h"
#include "tests/core/law/claims.h"

#include <random>

using namespace encours;

namespace {

std::vector<ImputedParts> parts_of(const ClaimCase& one, std::string_view at) {
    return imputed_parts(one.settlements, one.at(at), one.terms.imputation, one.claim.due);
}

} // namespace

TEST_CASE("a part payment is told apart as it was imputed", "[law]") {
    ClaimCase one(1'200'000, "2026-05-31");
    one.paid("2026-07-15", 500'000);
    one.terms.imputation = Imputation::interest;
    CHECK(parts_of(one, "2026-08-31") == std::vector<ImputedParts>{{18'099, 4'000, 477'901}});
    one.terms.imputation = Imputation::principal;
    CHECK(parts_of(one, "2026-08-31") == std::vector<ImputedParts>{{0, 0, 500'000}});
    // What the principal does not take goes on.
    one.paid("2026-08-01", 705'000);
    const auto parts = parts_of(one, "2026-08-31");
    REQUIRE(parts.size() == 2);
    CHECK(parts[1].principal == 700'000);
    CHECK(parts[1].interest == 5'000);
}

TEST_CASE("credit notes settle no part, a payment that bounced leaves none to tell", "[law]") {
    ClaimCase one(1'200'000, "2026-05-31");
    one.terms.imputation = Imputation::interest;
    one.paid("2026-06-10", 100'000, ClaimSettlement::Nature::credit_note).paid("2026-07-15", 500'000);
    const auto parts = parts_of(one, "2026-08-31");
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == ImputedParts{});
    CHECK(parts[1].interest + parts[1].costs + parts[1].principal == 500'000);
    one.paid("2026-08-15", -500'000);
    CHECK(parts_of(one, "2026-08-31").empty());
}

TEST_CASE("whatever was paid, the parts add up to the balances", "[law]") {
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
            one.paid(to_iso(on), pick(1, 400'000),
                     is_reduction ? ClaimSettlement::Nature::reduction : ClaimSettlement::Nature::payment);
        }
        const Date at = on + pick(0, 200);
        const InterestStatement statement = one.at(at);
        ImputedParts sum;
        const auto parts = imputed_parts(one.settlements, statement, one.terms.imputation, one.claim.due);
        CHECK(parts.size() == one.settlements.size());
        for (const auto& part : parts) {
            CHECK(std::min({part.interest, part.costs}) >= 0);
            sum.interest += part.interest;
            sum.costs += part.costs;
            sum.principal += part.principal;
        }
        CHECK(sum == ImputedParts{statement.interest.paid, statement.costs.paid, statement.principal.paid});
    }
}
