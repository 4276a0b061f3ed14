// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figures.h"

#include "tests/catch.h"
#include "tests/core/kpi/plain_figures.h"
#include "tests/core/kpi/random_ledger.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("an empty ledger has no figure and no fault", "[kpi]") {
    const auto series = figures(Receivables{}, {day("2026-09-30"), 90, 24, {}});
    CHECK(series.now.receivables == 0);
    CHECK_FALSE(series.now.covered);
    CHECK(series.now.dso.missing == NoFigure::not_covered);
    CHECK(series.now.dso_countback.missing == NoFigure::not_covered);
    CHECK(series.month_ends.size() == 24);
    CHECK(aged_balance(Receivables{}, day("2026-09-30")).customers.empty());
    CHECK(open_items(Receivables{}, day("2026-09-30")).empty());
}

TEST_CASE("a series holds the month ends before or on the date, oldest first", "[kpi]") {
    const auto ends = [](const char* at, int months) {
        std::vector<std::string> days;
        for (const auto& one : figures(Receivables{}, {day(at), 90, months, {}}).month_ends) {
            days.push_back(to_iso(one.at));
        }
        return days;
    };
    CHECK(ends("2026-09-29", 3) == std::vector<std::string>{"2026-06-30", "2026-07-31", "2026-08-31"});
    CHECK(ends("2026-09-30", 3) == std::vector<std::string>{"2026-07-31", "2026-08-31", "2026-09-30"});
    CHECK(ends("2024-03-01", 2) == std::vector<std::string>{"2024-01-31", "2024-02-29"});
    CHECK(ends("2026-09-30", 0).empty());
    CHECK(ends("2026-09-30", -1).empty());
    CHECK(ends("1900-02-10", 5) == std::vector<std::string>{"1900-01-31"});
    CHECK(ends("2026-09-30", 100'000).size() == 600);
}

TEST_CASE("the longest series and the longest window", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("1960-01-01"), day("2026-12-31"));
    const auto invoice = builder.invoice(day("1977-01-15"), day("1977-02-14"), 100'00);
    builder.pay(invoice, day("2020-03-01"), 100'00);
    const auto series = figures(builder.build(), {day("2026-12-31"), 3660, 600, {}});
    REQUIRE(series.month_ends.size() == 600);
    CHECK(series.month_ends.front().at == day("1977-01-31"));
    CHECK(series.month_ends.front().receivables == 100'00);
    CHECK(series.month_ends.front().opening_receivables == 0);
    CHECK(series.month_ends.front().sales == 100'00);
    CHECK(series.now.receivables == 0);
    CHECK(series.now.dbt.value == static_cast<double>(day("2020-03-01") - day("1977-02-14")));
    CHECK(series.now.opening_receivables == 100'00);
}

TEST_CASE("days at the ends of what a ledger may hold", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(earliest_date, latest_date);
    const auto first = builder.invoice(earliest_date, earliest_date, 100'00);
    builder.pay(first, latest_date, 100'00);
    builder.invoice(latest_date, latest_date, 50'00);
    const auto dispute = builder.invoice(earliest_date, latest_date, 7'00);
    builder.dispute(dispute, earliest_date, latest_date);
    builder.stand(dispute, earliest_date, Standing::bill);
    const auto receivables = builder.build();
    for (const auto at : {earliest_date, earliest_date + 90, day("2026-09-30"), latest_date - 1, latest_date}) {
        const auto fast = figures(receivables, {at, 90, 0, {}}).now;
        const auto plain = PlainFigures(builder.facts(), at, 90, std::nullopt).figures();
        INFO(to_iso(at));
        CHECK(fast.aging == plain.aging);
        CHECK(fast.sales == plain.sales);
        CHECK(fast.dbt.numerator == plain.dbt.numerator);
        CHECK(fast.dbt_with_open.numerator == plain.dbt_with_open.numerator);
        CHECK(fast.dispute_percent.numerator == plain.dispute_percent.numerator);
    }
}

TEST_CASE("a window or a number of months out of range is brought into it", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2000-01-01"), day("2026-12-31"));
    builder.invoice(day("2026-09-30"), day("2026-10-30"), 100'00);
    const auto receivables = builder.build();
    CHECK(figures(receivables, {day("2026-09-30"), 0, 0, {}}).now.window_days == 1);
    CHECK(figures(receivables, {day("2026-09-30"), -5, 0, {}}).now.sales == 100'00);
    CHECK(figures(receivables, {day("2026-09-30"), 1'000'000, 0, {}}).now.window_days == 3660);
}

TEST_CASE("sums of the largest amounts over the longest delays do not overflow", "[kpi]") {
    constexpr std::int64_t largest = 1'000'000'000'000;
    ReceivablesBuilder builder;
    builder.cover(earliest_date, latest_date);
    for (int i = 0; i != 2'000; ++i) {
        builder.pay(builder.invoice(earliest_date, earliest_date, largest), latest_date, largest);
    }
    const auto now = figures(builder.build(), {latest_date, 90, 0, {}}).now;
    CHECK(now.dbt.numerator == Wide{2'000} * largest * (latest_date - earliest_date));
    CHECK(now.dbt.value == static_cast<double>(latest_date - earliest_date));
    CHECK(now.mean_payment_days_weighted.value == now.dbt.value);
}
