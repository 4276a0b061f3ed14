// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_data.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/sample_chart.h"
#include "tests/ui/language/spoken_language.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("a chart is told in words", "[chart]") {
    const SpokenLanguage english(Language::english);
    const ChartData chart = sampleChart();
    CHECK(chart.hasValues());
    CHECK(chart.wordsAt(2) == QStringLiteral("31 Oct 2026: DSO 51\u00A0d, best possible 38\u00A0d"));
    CHECK(chart.wordsAt(0) == QStringLiteral("31 Aug 2026: DSO cannot be computed, best possible 39\u00A0d"));
}

TEST_CASE("a chart's values leave as a table of the locale", "[chart]") {
    const SpokenLanguage french(Language::french);
    CHECK(sampleChart().csv() == QStringLiteral("\"Date\";\"DSO\";\"best possible\"\n"
                                                "2026-08-31;;39,00\n"
                                                "2026-09-30;52,50;38,00\n"
                                                "2026-10-31;51,00;38,00\n"));
}

TEST_CASE("a chart without any value knows it", "[chart]") {
    ChartData chart = sampleChart();
    for (ChartSeries& series : chart.series)
        series.values.assign(3, std::nullopt);
    CHECK_FALSE(chart.hasValues());
}
