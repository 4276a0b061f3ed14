// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rate_schedule.h"

#include "tests/catch.h"
#include "tests/core/law/claims.h"

using namespace encours;

namespace {

RegimeChoice of(Regime regime, std::optional<PenaltyClause> clause = {}) {
    RegimeChoice choice;
    choice.regime = regime;
    choice.clause = clause;
    return choice;
}

RateSchedule schedule(const RegimeChoice& choice, std::string_view from, std::string_view to,
                      const RateTable& rates = shipped_rates()) {
    return rate_schedule(choice, rates, shipped_legal_data(), day(from), day(to));
}

std::vector<std::optional<std::int64_t>> hundredths(const RateSchedule& periods) {
    std::vector<std::optional<std::int64_t>> all;
    for (const RatePeriod& period : periods) {
        all.push_back(period.rate ? std::optional{period.rate->units / 100} : std::nullopt);
    }
    return all;
}

using Rates = std::vector<std::optional<std::int64_t>>;

} // namespace

TEST_CASE("each half-year has its own rate, to the day after the last", "[law]") {
    const RateSchedule periods = schedule(of(Regime::business_statutory), "2025-05-12", "2026-08-31");
    CHECK(hundredths(periods) == Rates{1315, 1215, 1215, 1240});
    CHECK(periods[0].from == day("2025-01-01"));
    CHECK(periods[1].from == day("2025-07-01"));
    CHECK(to_text(periods[3].half_year) == "2026-S2");
    CHECK(periods[0].ground == Ground::business_statutory);
    CHECK_FALSE(periods[2].provisional);
    CHECK(periods[3].provisional);
    CHECK(hundredths(schedule(of(Regime::business_statutory), "2026-06-30", "2026-06-30")) == Rates{1215, 1240});
    CHECK(hundredths(schedule(of(Regime::business_statutory), "2026-06-29", "2026-06-29")) == Rates{1215});
}

TEST_CASE("a half-year that the table does not know has no rate", "[law]") {
    CHECK(hundredths(schedule(of(Regime::business_statutory), "2026-12-31", "2027-01-01")) == Rates{1240, {}});
    CHECK(hundredths(schedule(of(Regime::consumer), "2014-12-31", "2015-01-01")) == Rates{{}, 93});
    // Before 2013 the rate floated: a table that holds one of those half-years does not help.
    std::vector<Rate> rates = shipped_rates().rates();
    rates.push_back({RateSeries::ecb_refinancing, half_year_from_text("2012-S2").value(), 75, "", Certainty::entered});
    CHECK(hundredths(schedule(of(Regime::business_statutory), "2012-12-01", "2013-01-31", RateTable{rates})) ==
          Rates{{}, 1075});
}

TEST_CASE("a public buyer's rate stays that of the half-year in which interest began", "[law]") {
    const RateSchedule periods = schedule(of(Regime::public_buyer), "2025-05-12", "2026-11-28");
    CHECK(hundredths(periods) == Rates{1115});
    CHECK(to_text(periods[0].half_year) == "2025-S1");
    CHECK(periods[0].ground == Ground::public_buyer);
    CHECK_FALSE(periods[0].provisional);
    CHECK(hundredths(schedule(of(Regime::public_buyer), "2027-01-02", "2027-05-01")) == Rates{std::nullopt});
}

TEST_CASE("a consumer owes the professional's legal rate, a private person is owed another", "[law]") {
    CHECK(hundredths(schedule(of(Regime::consumer), "2026-03-11", "2026-10-31")) == Rates{262, 275});
    CHECK(hundredths(schedule(of(Regime::private_creditor), "2026-03-11", "2026-10-31")) == Rates{667, 684});
}

TEST_CASE("a clause is applied as written, and told where it is under three times the legal rate", "[law]") {
    const auto clause = [](PenaltyKind kind, std::int32_t value) {
        return of(Regime::business_clause, PenaltyClause{kind, value});
    };
    // The floor is 15.21 in 2024-S1, 14.76, 11.13, 8.28, then 7.86 in 2026-S1.
    const RateSchedule twelve = schedule(clause(PenaltyKind::fixed, 1'200), "2024-01-01", "2025-07-01");
    CHECK(hundredths(twelve) == Rates{1200, 1200, 1200, 1200});
    CHECK(twelve[0].under_floor);
    CHECK(twelve[1].under_floor);
    CHECK_FALSE(twelve[2].under_floor);
    CHECK_FALSE(twelve[3].under_floor);
    CHECK(twelve[0].ground == Ground::business_clause);

    const RateSchedule exact = schedule(clause(PenaltyKind::fixed, 786), "2026-01-01", "2026-02-01");
    CHECK_FALSE(exact[0].under_floor);
    CHECK(schedule(clause(PenaltyKind::fixed, 785), "2026-01-01", "2026-02-01")[0].under_floor);

    CHECK(hundredths(schedule(clause(PenaltyKind::legal_times, 300), "2026-01-01", "2026-07-01")) == Rates{786, 825});
    CHECK_FALSE(schedule(clause(PenaltyKind::legal_times, 300), "2026-01-01", "2026-07-01")[0].under_floor);
    CHECK(schedule(clause(PenaltyKind::legal_times, 299), "2026-01-01", "2026-02-01")[0].under_floor);
    // Two and a half times 2.75 is 6.875: nothing is lost.
    CHECK(schedule(clause(PenaltyKind::legal_times, 250), "2026-07-01", "2026-07-02")[0].rate->units == 68'750);
    CHECK(schedule(clause(PenaltyKind::legal_times, 300), "2026-07-01", "2026-07-02")[0].provisional);

    CHECK(hundredths(schedule(clause(PenaltyKind::ecb_plus, 550), "2026-01-01", "2026-07-01")) == Rates{765, 790});
    CHECK(schedule(clause(PenaltyKind::ecb_plus, 550), "2026-01-01", "2026-07-01")[0].under_floor);
}

TEST_CASE("a clause is not said to be under a floor that nobody knows", "[law]") {
    const RegimeChoice one = of(Regime::business_clause, PenaltyClause{PenaltyKind::fixed, 1});
    const RateSchedule periods = schedule(one, "2026-12-31", "2027-01-01");
    CHECK(periods[0].under_floor);
    CHECK_FALSE(periods[1].under_floor);
    CHECK(periods[1].rate.has_value());
    const RegimeChoice times = of(Regime::business_clause, PenaltyClause{PenaltyKind::legal_times, 300});
    CHECK(hundredths(schedule(times, "2026-12-31", "2027-01-01")) == Rates{825, {}});
}

TEST_CASE("a judgment's rate rises once two months are over", "[law]") {
    const auto judged = [](std::string_view enforceable, std::string_view to, bool private_creditor = false) {
        return judgment_schedule(private_creditor, shipped_rates(), shipped_legal_data(), day(enforceable), day(to));
    };
    const RateSchedule periods = judged("2026-02-01", "2026-10-01");
    CHECK(hundredths(periods) == Rates{262, 762, 775});
    CHECK(periods[0].ground == Ground::judgment);
    CHECK(periods[1].from == day("2026-04-02"));
    CHECK(periods[1].ground == Ground::judgment_increased);
    CHECK(periods[2].from == day("2026-07-01"));
    CHECK(hundredths(judged("2026-02-01", "2026-10-01", true)) == Rates{667, 1167, 1184});

    // Two months of 31 December end with February; of 30 April with a half-year.
    CHECK(judged("2025-12-31", "2026-05-01")[1].from == day("2026-03-01"));
    const RateSchedule june = judged("2026-04-30", "2026-10-01");
    CHECK(june[1].from == day("2026-07-01"));
    CHECK(june.size() == 2);
    CHECK(hundredths(judged("2026-11-15", "2027-03-01")) == Rates{275, {}, {}});
    CHECK(judged("2026-11-15", "2026-11-15").size() >= 1);
}
