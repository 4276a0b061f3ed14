// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_charts.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/sample_view.h"
#include "tests/ui/language/spoken_language.h"
#include "ui/dashboard/debtors_card.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("charts hold the month ends; a day within a month is one point more", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    const auto atEnd = dsoChart(*sampleView(), 24);
    REQUIRE(atEnd.days.size() == 24);
    CHECK(atEnd.days.back() == day("2026-10-31"));
    CHECK(atEnd.days.front() == day("2024-11-30"));
    const auto within = dsoChart(*viewOf(sampleLedger(), day("2026-10-15")), 24);
    REQUIRE(within.days.size() == 24 + 1);
    CHECK(within.days.back() == day("2026-10-15"));
    for (const ChartSeries& series : within.series)
        CHECK(series.values.size() == within.days.size());
}

TEST_CASE("lines differ by more than their colour", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    const auto chart = dsoChart(*sampleView(), 24);
    REQUIRE(chart.series.size() == 3);
    CHECK(chart.series[0].isMain);
    CHECK(chart.series[0].pen != chart.series[1].pen);
    CHECK(chart.series[1].pen != chart.series[2].pen);
    CHECK(ceiChart(*sampleView(), 24).series.size() == 1);
    CHECK(dbtChart(*sampleView(), 24).series.size() == 2);
}

TEST_CASE("months before the first covered day have no value", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    const auto chart = dsoChart(*viewOf(sampleLedger(), day("2025-01-31")), 24);
    CHECK_FALSE(chart.series[0].values.front().has_value());
    CHECK(chart.series[0].values.back().has_value());
}

TEST_CASE("the bars hold the aged balance; unallocated payments only where there are some", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    const auto chart = agingChart(*sampleView(), 24);
    REQUIRE(chart.series.size() == age_bucket_count);
    CHECK(chart.series[0].values.back() == 360000.0); // three of October's are not due
    CHECK(chart.axisText(5000000.0) == "50\u00A0k€");
    CHECK(chart.axisText(250000000.0) == "2.5\u00A0M€");
    CHECK(chart.axisText(50000.0) == "500\u00A0€");
    CHECK(chart.axisText(0.0) == "0\u00A0€");
    CHECK(chart.valueText(360000.0) == "€3,600");

    auto ledger = sampleLedger();
    ledger.payment(day("2026-10-01"), 5000);
    const auto withPayment = agingChart(*viewOf(ledger, day("2026-10-31")), 24);
    REQUIRE(withPayment.series.size() == age_bucket_count + 1);
    CHECK(withPayment.series.back().values.back() == -5000.0);
}

TEST_CASE("debtors stand by what they owe late, the most first", "[dashboard]") {
    AgedBalance balance;
    for (CustomerIndex i = 0; i < 5; ++i) {
        CustomerAging one;
        one.customer = i;
        one.aging.buckets = {100000, std::int64_t{i == 4 ? 300 : i * 100}, 0, 0, 0};
        balance.customers.push_back(one);
    }
    const auto debtors = topDebtors(balance, 3);
    REQUIRE(debtors.size() == 3); // the first owes nothing late
    CHECK(debtors[0].customer == 3);
    CHECK(debtors[1].customer == 4);
    CHECK(debtors[2].customer == 2);
    CHECK(topDebtors(balance, 10).size() == 4);
}
