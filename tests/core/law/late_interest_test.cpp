// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/law/claims.h"

#include "tests/catch.h"

#include <limits>

using namespace encours;

namespace {

using Nature = ClaimSettlement::Nature;

ClaimCase plain() { return ClaimCase{1'200'000, "2026-05-31"}; }

void same(const InterestStatement& a, const InterestStatement& b) {
    CHECK(std::equal(a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end()));
    CHECK(a.principal == b.principal);
    CHECK(a.interest == b.interest);
    CHECK(a.costs == b.costs);
    CHECK(a.daily == b.daily);
}

} // namespace

TEST_CASE("nothing is owed beyond the principal until the due day is over", "[law]") {
    for (const std::string_view at : {"2026-05-01", "2026-05-31"}) {
        const InterestStatement statement = plain().at(at);
        CHECK(statement.segments.empty());
        CHECK(statement.left() == 1'200'000);
        CHECK_FALSE(statement.first_day);
        CHECK(statement.cautions == 0);
    }
    CHECK(plain().at("2026-05-30").daily == 0);
    CHECK(plain().at("2026-05-31").daily == 399); // tomorrow is the first day
    const InterestStatement first = plain().at("2026-06-01");
    REQUIRE(first.segments.size() == 1);
    CHECK(first.segments[0].days == 1);
    CHECK(first.interest.due == 399);
    CHECK(first.costs.due == 4'000);
}

TEST_CASE("the day of payment still bears interest, and the next no more", "[law]") {
    const InterestStatement statement = plain().paid("2026-06-10", 1'200'000).at("2026-08-31");
    REQUIRE(statement.segments.size() == 1);
    CHECK(statement.segments[0].to == day("2026-06-10"));
    CHECK(statement.principal.left() == 0);
    CHECK(statement.interest.left() == 3'995);
    CHECK(statement.costs.left() == 4'000);
    CHECK(statement.daily == 0);
}

TEST_CASE("what is paid in time bears nothing", "[law]") {
    for (const std::string_view on : {"2026-04-01", "2026-05-31"}) {
        const InterestStatement statement = plain().paid(on, 1'200'000).at("2026-08-31");
        CHECK(statement.segments.empty());
        CHECK(statement.left() == 0);
        CHECK_FALSE(statement.first_day);
    }
    const InterestStatement part = plain().paid("2026-05-31", 700'000).at("2026-06-30");
    REQUIRE(part.segments.size() == 1);
    CHECK(part.segments[0].base == 500'000);
    CHECK(part.costs.due == 4'000);
}

TEST_CASE("a payment that bounced makes the claim late from then on", "[law]") {
    for (const Imputation imputation : {Imputation::principal, Imputation::interest}) {
        ClaimCase asked = plain().paid("2026-05-20", 1'200'000).paid("2026-06-10", -1'200'000);
        asked.terms.imputation = imputation;
        const InterestStatement statement = asked.at("2026-06-30");
        CHECK(statement.principal.left() == 1'200'000);
        CHECK(statement.first_day == day("2026-06-11"));
        CHECK(statement.costs.due == 4'000);
    }
}

TEST_CASE("what a bounced payment had settled comes back in the reverse order", "[law]") {
    for (const Imputation imputation : {Imputation::principal, Imputation::interest}) {
        ClaimCase asked = plain().paid("2026-07-15", 500'000).paid("2026-07-20", -500'000);
        asked.terms.imputation = imputation;
        const InterestStatement statement = asked.at("2026-07-31");
        CHECK(statement.principal == ClaimBalance{1'200'000, 0, 0});
        CHECK(statement.interest.paid == 0);
        CHECK(statement.costs.paid == 0);
    }
}

TEST_CASE("settlements of one day count together, and those that cancel each other out not at all", "[law]") {
    const InterestStatement once = plain().paid("2026-07-15", 500'000).at("2026-08-31");
    same(plain().paid("2026-07-15", 200'000).paid("2026-07-15", 300'000).at("2026-08-31"), once);
    const InterestStatement none = plain().at("2026-08-31");
    same(plain().paid("2026-07-15", 0).at("2026-08-31"), none);
    same(plain().paid("2026-07-15", 200'000).paid("2026-07-15", -200'000).at("2026-08-31"), none);
    same(plain().paid("2026-09-01", 500'000).at("2026-08-31"), none); // still to come
}

TEST_CASE("what is written off lowers the principal alone", "[law]") {
    ClaimCase asked = plain().paid("2026-07-15", 500'000, Nature::reduction);
    asked.terms.imputation = Imputation::interest;
    const InterestStatement statement = asked.at("2026-08-31");
    CHECK(statement.principal == ClaimBalance{1'200'000, 500'000, 0});
    CHECK(statement.interest.paid == 0);
    CHECK(statement.interest.due == 29'276);
}

TEST_CASE("a credit note lowers the price from the first day, or from its own where the case says so", "[law]") {
    ClaimCase asked = plain().paid("2026-07-15", 500'000, Nature::credit_note);
    asked.terms.imputation = Imputation::interest;
    const InterestStatement first = asked.at("2026-08-31");
    CHECK(first.principal == ClaimBalance{700'000, 0, 0});
    CHECK(first.credit_notes == 500'000);
    CHECK(first.segments[0].base == 700'000);
    CHECK(first.interest.due == 21'734); // 69.90 + 147.44

    asked.terms.credit_notes_from_day = true;
    const InterestStatement own = asked.at("2026-08-31");
    CHECK(own.principal == ClaimBalance{700'000, 0, 0});
    CHECK(own.segments[0].base == 1'200'000);
    CHECK(own.interest.due == 29'276);
    // Before its day nothing is known of it.
    CHECK(asked.at("2026-07-14").principal.due == 1'200'000);
}

TEST_CASE("an invoice that was cancelled by a credit note bears no indemnity", "[law]") {
    for (const bool from_day : {false, true}) {
        ClaimCase asked = plain().paid("2026-07-15", 1'200'000, Nature::credit_note);
        asked.terms.credit_notes_from_day = from_day;
        const InterestStatement statement = asked.at("2026-08-31");
        CHECK(statement.costs.due == 0);
        CHECK(statement.principal.left() == 0);
        CHECK(statement.segments.empty() == !from_day);
    }
}

TEST_CASE("more than the principal settles interest, then costs, then is too much", "[law]") {
    ClaimCase asked = plain().paid("2026-06-30", 1'200'000 + 11'984 + 4'000 + 16);
    const InterestStatement statement = asked.at("2026-08-31");
    CHECK(statement.interest.left() == 0);
    CHECK(statement.costs.left() == 0);
    CHECK(statement.principal.left() == -16);
    CHECK(statement.left() == -16);
    asked.terms.imputation = Imputation::interest;
    CHECK(asked.at("2026-08-31").left() == -16);
}

TEST_CASE("the indemnity is owed once, where the item bears it", "[law]") {
    ClaimCase asked = plain();
    asked.terms.indemnity = false;
    CHECK(asked.at("2026-08-31").costs.due == 0);
    asked.terms.indemnity = true;
    asked.paid("2026-06-15", 100).paid("2026-06-20", 100);
    CHECK(asked.at("2026-08-31").costs.due == 4'000);
    asked.claim.insolvency_opened = day("2026-05-31");
    CHECK(asked.at("2026-08-31").costs.due == 0);
    asked.claim.insolvency_opened = day("2026-06-01");
    CHECK(asked.at("2026-08-31").costs.due == 4'000);
}

TEST_CASE("interest stops the day before insolvency opens", "[law]") {
    ClaimCase asked = plain();
    asked.claim.insolvency_opened = day("2026-07-11");
    const InterestStatement statement = asked.at("2026-08-31");
    REQUIRE(statement.segments.size() == 2);
    CHECK(statement.segments[1].to == day("2026-07-10"));
    CHECK(statement.has(InterestCaution::stopped_by_insolvency));
    CHECK(statement.daily == 0);
    CHECK_FALSE(asked.at("2026-07-10").has(InterestCaution::stopped_by_insolvency));
    CHECK(asked.at("2026-07-10").daily == 0);
    CHECK(asked.at("2026-07-09").daily == 408);
    // No interest on interest after it either.
    ClaimCase capitalised{1'000'000, "2024-12-31"};
    capitalised.terms.capitalise = true;
    capitalised.claim.insolvency_opened = day("2025-12-31");
    CHECK(capitalised.at("2026-12-31").segments.size() == 2);
    capitalised.claim.insolvency_opened = day("2026-01-01");
    CHECK(capitalised.at("2026-12-31").segments.size() == 2);
    CHECK(capitalised.at("2026-12-31").interest.due == 126'459); // 652.10 to June, 612.49 after
}

TEST_CASE("nothing runs against a consumer before a formal notice is received", "[law]") {
    ClaimCase asked{80'000, "2026-01-31"};
    asked.parties.debtor = CustomerKind::consumer;
    const InterestStatement none = asked.at("2026-10-31");
    CHECK(none.segments.empty());
    CHECK(none.has(InterestCaution::notice_missing));
    CHECK(none.daily == 0);
    CHECK(none.costs.due == 0);

    asked.claim.notice = day("2026-03-10");
    asked.claim.notice_assumed = true;
    CHECK(asked.at("2026-03-09").has(InterestCaution::notice_missing));
    CHECK_FALSE(asked.at("2026-03-10").has(InterestCaution::notice_missing));
    CHECK(asked.at("2026-03-10").daily == 6);
    const InterestStatement assumed = asked.at("2026-10-31");
    CHECK(assumed.interest.due == 1'384);
    CHECK(assumed.has(InterestCaution::notice_assumed));
    CHECK_FALSE(assumed.has(InterestCaution::notice_missing));

    // A notice before the due day does not make it run sooner.
    asked.claim.notice = day("2026-01-10");
    CHECK(asked.at("2026-10-31").first_day == day("2026-02-01"));
}

TEST_CASE("a judgment gives a consumer's claim interest without a notice", "[law]") {
    ClaimCase asked{80'000, "2026-01-31"};
    asked.parties.debtor = CustomerKind::consumer;
    asked.claim.judged = JudgedClaim{day("2026-03-01"), std::nullopt, false};
    const InterestStatement statement = asked.at("2026-04-30");
    CHECK(statement.first_day == day("2026-03-02"));
    CHECK_FALSE(statement.has(InterestCaution::notice_missing));
    CHECK(asked.at("2026-02-28").has(InterestCaution::notice_missing));
}

TEST_CASE("a judgment's amount takes the place of the principal, and its rate that of the clause", "[law]") {
    ClaimCase asked = ClaimCase{1'200'000, "2025-12-31"}.paid("2026-01-15", 100'000);
    asked.fixed(1'500);
    asked.claim.judged = JudgedClaim{day("2026-02-01"), 900'000, false};
    asked.paid("2026-03-01", 50'000);
    const InterestStatement statement = asked.at("2026-06-30");
    REQUIRE(statement.segments.size() == 5);
    CHECK(statement.segments[1].to == day("2026-02-01"));
    CHECK(statement.segments[1].base == 1'100'000);
    CHECK(statement.segments[1].rate == rate_from_hundredths_of_percent(1500));
    CHECK(statement.segments[2].base == 900'000);
    CHECK(statement.segments[2].rate == rate_from_hundredths_of_percent(262));
    CHECK(statement.segments[3].base == 850'000);
    CHECK(statement.segments[4].ground == Ground::judgment_increased);
    CHECK(statement.principal.left() == 850'000);
    CHECK(statement.principal.paid == 150'000);

    asked.claim.judged->contract_rate_granted = true;
    const InterestStatement granted = asked.at("2026-06-30");
    CHECK(granted.segments[2].rate == rate_from_hundredths_of_percent(1500));
    CHECK(granted.segments.back().ground == Ground::business_clause);
    // As of a day before it, there is no judgment.
    CHECK(asked.at("2026-01-31").principal.left() == 1'100'000);
}

TEST_CASE("a half-year without a rate has days, no amount, and says so", "[law]") {
    const InterestStatement statement = ClaimCase{1'200'000, "2026-11-30"}.at("2027-02-28");
    REQUIRE(statement.segments.size() == 2);
    CHECK(statement.segments[0].amount == 12'638);
    CHECK(statement.segments[1].days == 59);
    CHECK_FALSE(statement.segments[1].rate);
    CHECK_FALSE(statement.segments[1].amount);
    CHECK_FALSE(statement.complete);
    CHECK(statement.has(InterestCaution::rate_missing));
    CHECK(statement.interest.due == 12'638);
    CHECK_FALSE(statement.daily);
    // The last known day: its figure stands, tomorrow's is not known.
    const InterestStatement last = ClaimCase{1'200'000, "2026-11-30"}.at("2026-12-31");
    CHECK(last.complete);
    CHECK_FALSE(last.daily);
}

TEST_CASE("a public buyer's rate runs through the half-years in one line", "[law]") {
    ClaimCase asked{1'000'000, "2025-05-31"};
    asked.parties.debtor = CustomerKind::public_body;
    const InterestStatement statement = asked.at("2026-08-31");
    REQUIRE(statement.segments.size() == 1);
    CHECK(statement.segments[0].days == 457);
    CHECK(statement.segments[0].rate == rate_from_hundredths_of_percent(1115));
    CHECK(statement.interest.due == 139'604);
    CHECK(statement.costs.due == 4'000);
}

TEST_CASE("what is waived is owed no more, up to what was owed", "[law]") {
    ClaimCase asked = plain();
    asked.claim.interest_waived = 30'000;
    asked.claim.costs_waived = 5'000;
    const InterestStatement statement = asked.at("2026-08-31");
    CHECK(statement.interest == ClaimBalance{37'260, 0, 30'000});
    CHECK(statement.costs == ClaimBalance{4'000, 0, 4'000});
    CHECK(asked.at("2026-06-30").interest == ClaimBalance{11'984, 0, 11'984});
    // A payment does not settle what was waived.
    asked.terms.imputation = Imputation::interest;
    asked.paid("2026-07-15", 500'000);
    CHECK(asked.at("2026-08-31").principal.paid == 500'000);
}

TEST_CASE("interest is capitalised when a year of it is due, not for a debt that was met meanwhile", "[law]") {
    ClaimCase asked = ClaimCase{1'000'000, "2024-12-31"}.fixed(1'200);
    asked.terms.capitalise = true;
    const InterestStatement statement = asked.at("2026-12-31");
    REQUIRE(statement.segments.size() == 4);
    CHECK(statement.segments[2].from == day("2026-01-01"));
    CHECK(statement.segments[2].base == 1'120'000); // 595.07 and 604.93 more
    asked.paid("2025-11-30", 1'000'000);
    CHECK(asked.at("2026-12-31").daily == 0);
    // Paid interest bears none.
    ClaimCase served = ClaimCase{1'000'000, "2024-12-31"}.fixed(1'200).paid("2025-12-31", 124'000);
    served.terms.capitalise = true;
    served.terms.imputation = Imputation::interest;
    CHECK(served.at("2026-12-31").segments.back().base == 1'000'000);
}

TEST_CASE("a year that began on 29 February ends on 28 February", "[law]") {
    ClaimCase asked = ClaimCase{1'000'000, "2024-02-28"}.fixed(1'200);
    asked.terms.capitalise = true;
    const auto grown = [&](std::string_view at) { return asked.at(at).segments.back().base > 1'000'000; };
    CHECK(asked.at("2025-01-01").first_day == day("2024-02-29"));
    CHECK_FALSE(grown("2025-02-28"));
    CHECK(grown("2025-03-01"));
    ClaimCase march = ClaimCase{1'000'000, "2027-02-28"}.fixed(1'200);
    march.terms.capitalise = true;
    CHECK(march.at("2028-02-29").segments.back().base == 1'000'000);
    CHECK(march.at("2028-03-01").segments.back().base > 1'000'000);
}

TEST_CASE("cautions say what a figure rests on", "[law]") {
    CHECK_FALSE(plain().at("2026-06-30").has(InterestCaution::rate_provisional));
    CHECK(plain().at("2026-07-01").has(InterestCaution::rate_provisional));
    CHECK(plain().fixed(500).at("2026-06-30").has(InterestCaution::clause_under_floor));
    ClaimCase cash = plain().paid("2026-06-15", 100);
    cash.settlements.back().provisional = true;
    CHECK(cash.at("2026-06-30").has(InterestCaution::provisional_cash));
    CHECK_FALSE(cash.at("2026-06-14").has(InterestCaution::provisional_cash));
}

TEST_CASE("amounts beyond 64 bits in a product are exact, beyond them in the result refused", "[law]") {
    ClaimCase large{9'000'000'000'000'000, "2026-05-31"}; // 90 trillion euros
    const InterestStatement statement = large.at("2026-06-30");
    CHECK(statement.interest.due == 89'876'712'328'767); // 9e15 × 0.1215 × 30 / 365
    CHECK(statement.complete);

    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    for (ClaimCase beyond :
         {ClaimCase{most, "2026-05-31"}.paid("2026-06-10", -1), ClaimCase{most, "2016-05-31"}.fixed(10'000)}) {
        const InterestStatement refused = beyond.at("2026-08-31");
        CHECK(refused.has(InterestCaution::too_large));
        CHECK_FALSE(refused.complete);
        CHECK(refused.segments.empty());
        CHECK_FALSE(refused.daily);
        CHECK(refused.left() == 0);
    }
}

TEST_CASE("a statement is used again without a trace of the last claim", "[law]") {
    const ClaimCase first = plain().paid("2026-07-15", 500'000).paid("2026-07-20", 100, Nature::credit_note);
    const RegimeChoice choice = choose_regime(first.parties);
    const RateSchedule schedule =
        rate_schedule(choice, first.rates, shipped_legal_data(), day("2026-06-01"), day("2027-03-01"));
    InterestStatement statement;
    for (const std::string_view at : {"2027-03-01", "2026-06-10", "2026-05-01"}) {
        Claim claim = first.claim;
        claim.settlements = first.settlements;
        compute_interest(claim, first.terms, choice, {&schedule, nullptr}, 4'000, day(at), statement);
        const InterestStatement fresh = first.at(at);
        same(statement, fresh);
        CHECK(statement.cautions == fresh.cautions);
        CHECK(statement.complete == fresh.complete);
        CHECK(statement.credit_notes == fresh.credit_notes);
        CHECK(statement.first_day == fresh.first_day);
    }
    statement.clear();
    CHECK(statement.segments.empty());
    CHECK(statement.left() == 0);
    CHECK(statement.complete);
    CHECK(statement.daily == 0);
    CHECK(statement.cautions == 0);
}
