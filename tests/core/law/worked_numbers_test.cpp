// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/law/claims.h"

#include "tests/catch.h"

using namespace encours;

// The numbers of domain.md 1.6 to 1.8, to the cent.

TEST_CASE("an invoice over the end of a half-year bears the rate of each", "[law]") {
    const InterestStatement statement = ClaimCase{1'200'000, "2026-05-31"}.at("2026-08-31");
    REQUIRE(statement.segments.size() == 2);
    const InterestSegment& first = statement.segments[0];
    CHECK(first.from == day("2026-06-01"));
    CHECK(first.to == day("2026-06-30"));
    CHECK(first.days == 30);
    CHECK(first.base == 1'200'000);
    CHECK(first.rate == rate_from_hundredths_of_percent(1215));
    CHECK(first.amount == 11'984);
    CHECK(first.ground == Ground::business_statutory);
    CHECK(to_text(first.half_year) == "2026-S1");
    CHECK_FALSE(first.provisional);
    const InterestSegment& second = statement.segments[1];
    CHECK(second.from == day("2026-07-01"));
    CHECK(second.days == 62);
    CHECK(second.rate == rate_from_hundredths_of_percent(1240));
    CHECK(second.amount == 25'276);
    CHECK(second.provisional);

    CHECK(statement.interest.due == 37'260);
    CHECK(statement.costs.due == 4'000);
    CHECK(statement.principal.due == 1'200'000);
    CHECK(statement.complete);
    CHECK(statement.first_day == day("2026-06-01"));
    CHECK(statement.daily == 408); // 407.67
    CHECK(statement.has(InterestCaution::rate_provisional));
}

TEST_CASE("a part payment lowers interest and costs first, or the principal", "[law]") {
    ClaimCase claim{1'200'000, "2026-05-31"};
    claim.paid("2026-07-15", 500'000);

    SECTION("principal first") {
        const InterestStatement statement = claim.at("2026-08-31");
        CHECK(statement.principal.left() == 700'000);
        CHECK(statement.interest.left() == 29'276);
        CHECK(statement.costs.left() == 4'000);
        CHECK(statement.left() == 733'276);
        CHECK(statement.segments.size() == 3);
    }
    SECTION("interest first") {
        claim.terms.imputation = Imputation::interest;
        const InterestStatement statement = claim.at("2026-08-31");
        CHECK(statement.interest.paid == 18'099);
        CHECK(statement.costs.paid == 4'000);
        CHECK(statement.principal.paid == 477'901);
        CHECK(statement.principal.left() == 722'099);
        CHECK(statement.interest.left() == 11'530);
        CHECK(statement.costs.left() == 0);
        CHECK(statement.left() == 733'629);
    }
}

TEST_CASE("a consumer owes the legal rate from the formal notice, and nothing else", "[law]") {
    ClaimCase claim{80'000, "2026-01-31"};
    claim.parties.debtor = CustomerKind::consumer;
    claim.claim.notice = day("2026-03-10");
    const InterestStatement statement = claim.at("2026-10-31");
    REQUIRE(statement.segments.size() == 2);
    CHECK(statement.segments[0].days == 112);
    CHECK(statement.segments[0].amount == 643);
    CHECK(statement.segments[1].days == 123);
    CHECK(statement.segments[1].amount == 741);
    CHECK(statement.interest.due == 1'384);
    CHECK(statement.costs.due == 0);
    CHECK(statement.segments[0].ground == Ground::consumer);
}

TEST_CASE("a judgment bears the legal rate, and five points more after two months", "[law]") {
    ClaimCase claim{1'000'000, "2026-02-01"};
    claim.claim.judged = JudgedClaim{day("2026-02-01"), std::nullopt, false};
    const InterestStatement statement = claim.at("2026-06-30");
    REQUIRE(statement.segments.size() == 2);
    CHECK(statement.segments[0].days == 59);
    CHECK(statement.segments[0].rate == rate_from_hundredths_of_percent(262));
    CHECK(statement.segments[0].ground == Ground::judgment);
    CHECK(statement.segments[1].days == 90);
    CHECK(statement.segments[1].rate == rate_from_hundredths_of_percent(762));
    CHECK(statement.segments[1].ground == Ground::judgment_increased);
    CHECK(statement.interest.due == 23'024);
}

TEST_CASE("a year has 365 days, or those that it has", "[law]") {
    ClaimCase claim{5'000'000, "2024-01-31"};
    CHECK(claim.at("2024-02-29").interest.due == 57'603);
    claim.terms.days_in_year = DaysInYear::actual;
    CHECK(claim.at("2024-02-29").interest.due == 57'445);
}

TEST_CASE("interest bears interest where that is agreed, once a whole year is due", "[law]") {
    ClaimCase claim{1'000'000, "2024-12-31"};
    claim.fixed(1200);
    const InterestStatement simple = claim.at("2026-12-31");
    CHECK(simple.interest.due == 240'000);
    CHECK(simple.has(InterestCaution::clause_under_floor) == false);

    claim.terms.capitalise = true;
    const InterestStatement capitalised = claim.at("2026-12-31");
    CHECK(capitalised.interest.due == 254'400);
    CHECK(capitalised.principal.due == 1'000'000);
    CHECK(claim.at("2025-12-31").interest.due == 120'000);
}
