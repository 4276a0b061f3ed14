// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/dso_countback.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

namespace {

struct Sale {
    const char* day;
    std::int64_t amount;
};

Countback countback(std::int64_t receivables, const std::vector<Sale>& sales, const Coverage& coverage,
                    const char* at) {
    SalesByDay by_day(coverage.first_day().value() - 1, day(at));
    for (const auto& sale : sales) {
        by_day.add(day(sale.day), sale.amount);
    }
    by_day.accumulate();
    return dso_countback(receivables, by_day, coverage, day(at));
}

const Coverage year_2026({{day("2026-01-01"), day("2026-12-31")}});

} // namespace

TEST_CASE("the count-back takes months until nothing is left, the last in proportion", "[kpi]") {
    const auto result = countback(184'000, {{"2026-07-10", 120'000}, {"2026-08-10", 66'000}, {"2026-09-10", 90'000}},
                                  year_2026, "2026-09-30");
    CHECK(result.figure.value == Catch::Approx(68.0 + 7.0 / 30.0).epsilon(1e-12)); // 30 + 31 + 28/120 × 31
    CHECK_FALSE(result.is_minimum);
    REQUIRE(result.slices.size() == 3);
    CHECK(result.slices[2].taken == 28'000);
    CHECK(result.slices[2].first == day("2026-07-01"));
    CHECK(result.slices[2].last == day("2026-07-31"));
}

TEST_CASE("the published example of 2 500 gives 82.4 days", "[kpi]") {
    const auto result =
        countback(2'500, {{"2026-09-05", 700}, {"2026-10-20", 800}, {"2026-11-30", 1'200}}, year_2026, "2026-11-30");
    CHECK(result.figure.value == Catch::Approx(30.0 + 31.0 + 500.0 / 700.0 * 30.0).epsilon(1e-12));
}

TEST_CASE("the first slice is the month to date with its elapsed days", "[kpi]") {
    const auto result = countback(300, {{"2026-08-15", 400}, {"2026-09-03", 100}}, year_2026, "2026-09-12");
    CHECK(result.figure.value == Catch::Approx(12.0 + 200.0 / 400.0 * 31.0).epsilon(1e-12));
}

TEST_CASE("sales after the date are not known yet", "[kpi]") {
    const auto result = countback(50, {{"2026-09-03", 100}, {"2026-09-13", 900}}, year_2026, "2026-09-12");
    CHECK(result.figure.value == 6.0);
}

TEST_CASE("a month with net sales of 0 or less gives its days and takes nothing", "[kpi]") {
    const auto result = countback(300, {{"2026-07-15", 600}, {"2026-08-15", -400}}, year_2026, "2026-09-30");
    CHECK(result.figure.value == Catch::Approx(30.0 + 31.0 + 15.5).epsilon(1e-12));
    REQUIRE(result.slices.size() == 3);
    CHECK(result.slices[0].taken == 0);
    CHECK(result.slices[1].taken == 0);
}

TEST_CASE("a balance that the last month takes to the cent gives whole months", "[kpi]") {
    const auto result = countback(500, {{"2026-08-15", 400}, {"2026-09-15", 100}}, year_2026, "2026-09-30");
    CHECK(result.figure.value == 61.0);
    CHECK_FALSE(result.is_minimum);
}

TEST_CASE("when history ends first it is a minimum, and the first month counts its covered days only", "[kpi]") {
    const Coverage coverage({{day("2026-08-11"), day("2026-12-31")}});
    const auto result = countback(900, {{"2026-08-15", 400}, {"2026-09-15", 100}}, coverage, "2026-09-30");
    CHECK(result.figure.value == 51.0); // 30 + 21
    CHECK(result.is_minimum);
    const auto partly = countback(300, {{"2026-08-15", 400}, {"2026-09-15", 100}}, coverage, "2026-09-30");
    CHECK(partly.figure.value == Catch::Approx(30.0 + 10.5).epsilon(1e-12));
    CHECK_FALSE(partly.is_minimum);
}

TEST_CASE("history ends at a gap between sources", "[kpi]") {
    const Coverage coverage({{day("2026-01-01"), day("2026-06-30")}, {day("2026-08-01"), day("2026-12-31")}});
    const auto result = countback(900, {{"2026-06-15", 4'000}, {"2026-09-15", 100}}, coverage, "2026-09-30");
    CHECK(result.figure.value == 61.0);
    CHECK(result.is_minimum);
    CHECK(countback(900, {}, coverage, "2026-07-10").figure.missing == NoFigure::not_covered);
}

TEST_CASE("nothing owed is exhausted at once; before any covered day there is no figure", "[kpi]") {
    CHECK(countback(0, {{"2026-09-15", 100}}, year_2026, "2026-09-30").figure.value == 0.0);
    CHECK(countback(-500, {{"2026-09-15", 100}}, year_2026, "2026-09-30").figure.value == 0.0);
    CHECK_FALSE(countback(0, {}, year_2026, "2026-09-30").is_minimum);
    const auto eve = countback(700, {}, year_2026, "2025-12-31");
    CHECK(eve.figure.value == 0.0); // no day of history yet: at least 0
    CHECK(eve.is_minimum);
    const SalesByDay none(day("2025-01-01"), day("2025-06-30"));
    CHECK(dso_countback(700, none, year_2026, day("2025-06-30")).figure.missing == NoFigure::not_covered);
    CHECK(dso_countback(700, none, Coverage{}, day("2025-06-30")).figure.missing == NoFigure::not_covered);
}
