// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/coverage.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("covered spans that touch or overlap become one", "[ledger]") {
    const Coverage coverage({{day("2026-03-01"), day("2026-03-31")},
                             {day("2026-01-01"), day("2026-01-31")},
                             {day("2026-01-20"), day("2026-02-10")},
                             {day("2026-02-11"), day("2026-02-20")},
                             {day("2026-01-05"), day("2026-01-06")}});
    const std::vector<CoveredSpan> expected{{day("2026-01-01"), day("2026-02-20")},
                                            {day("2026-03-01"), day("2026-03-31")}};
    CHECK(coverage.spans() == expected);
    CHECK(coverage.first_day() == day("2026-01-01"));
    CHECK(coverage.last_day() == day("2026-03-31"));
}

TEST_CASE("without covered days no window is allowed", "[ledger]") {
    const Coverage coverage;
    CHECK(coverage.empty());
    CHECK_FALSE(coverage.first_day());
    CHECK_FALSE(coverage.last_day());
    CHECK_FALSE(coverage.last_known_day());
    CHECK_FALSE(coverage.allows_window(day("2026-01-01"), day("2026-02-01")));
    CHECK_FALSE(coverage.history_start(day("2026-01-01")));
}

TEST_CASE("a day of balances alone is known and covers nothing", "[ledger]") {
    const Coverage only_balances({}, day("2026-04-30"));
    CHECK(only_balances.empty());
    CHECK_FALSE(only_balances.last_day());
    CHECK(only_balances.last_known_day() == day("2026-04-30"));
    const std::vector<CoveredSpan> quarter{{day("2026-01-01"), day("2026-03-31")}};
    CHECK(Coverage(quarter, day("2026-04-30")).last_known_day() == day("2026-04-30"));
    CHECK(Coverage(quarter, day("2026-02-28")).last_known_day() == day("2026-03-31"));
    CHECK(Coverage(quarter, day("2026-04-30")).last_day() == day("2026-03-31"));
}

TEST_CASE("a span that ends before it begins covers nothing", "[ledger]") {
    CHECK(Coverage({{day("2026-01-02"), day("2026-01-01")}}).empty());
}

TEST_CASE("a window may open at the eve of the first covered day, not before", "[ledger]") {
    const Coverage coverage({{day("2026-01-01"), day("2026-06-30")}});
    CHECK(coverage.allows_window(day("2025-12-31"), day("2026-03-31")));
    CHECK_FALSE(coverage.allows_window(day("2025-12-30"), day("2026-03-31")));
    CHECK(coverage.allows_window(day("2026-01-01"), day("2026-01-01")));
    CHECK_FALSE(coverage.allows_window(day("2026-02-01"), day("2026-01-31")));
}

TEST_CASE("days after the last covered one are let pass", "[ledger]") {
    const Coverage coverage({{day("2026-01-01"), day("2026-06-30")}});
    CHECK(coverage.allows_window(day("2026-04-01"), day("2026-09-30")));
    CHECK(coverage.allows_window(day("2026-08-01"), day("2026-09-30")));
}

TEST_CASE("a window never spans a gap between sources", "[ledger]") {
    const Coverage coverage({{day("2025-01-01"), day("2025-06-30")}, {day("2025-07-02"), day("2025-12-31")}});
    CHECK(coverage.allows_window(day("2025-03-01"), day("2025-06-30")));
    CHECK_FALSE(coverage.allows_window(day("2025-03-01"), day("2025-07-01")));
    CHECK_FALSE(coverage.allows_window(day("2025-03-01"), day("2025-09-01")));
    // The close of the gap's last day is not known: cash of that day would be missing from the opening.
    CHECK_FALSE(coverage.allows_window(day("2025-07-01"), day("2025-09-01")));
    CHECK(coverage.allows_window(day("2025-07-02"), day("2025-09-01")));
}

TEST_CASE("history begins where the last gap ends", "[ledger]") {
    const Coverage coverage({{day("2025-01-01"), day("2025-06-30")}, {day("2025-08-01"), day("2025-12-31")}});
    CHECK_FALSE(coverage.history_start(day("2024-12-30")));
    CHECK(coverage.history_start(day("2024-12-31")) == day("2025-01-01"));
    CHECK(coverage.history_start(day("2025-06-30")) == day("2025-01-01"));
    CHECK_FALSE(coverage.history_start(day("2025-07-15")));
    CHECK(coverage.history_start(day("2025-08-01")) == day("2025-08-01"));
    CHECK(coverage.history_start(day("2026-03-01")) == day("2025-08-01"));
}
