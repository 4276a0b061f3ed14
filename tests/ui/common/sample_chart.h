// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart_data.h"
#include "ui/language/numbers.h"

namespace encours::test {

/// Two lines over the ends of August, September and October 2026; the first has no value in August.
inline ChartData sampleChart() {
    ChartData chart;
    chart.title = QStringLiteral("DSO falls");
    chart.days = {from_iso("2026-08-31").value(), from_iso("2026-09-30").value(), from_iso("2026-10-31").value()};
    ChartSeries dso;
    dso.name = QStringLiteral("DSO");
    dso.values = {std::nullopt, 52.5, 51.0};
    dso.color = QColor(0, 128, 0);
    dso.isMain = true;
    ChartSeries best;
    best.name = QStringLiteral("best possible");
    best.values = {39.0, 38.0, 38.0};
    best.color = QColor(0, 0, 200);
    best.pen = Qt::DashLine;
    chart.series = {dso, best};
    chart.axisText = [](double value) { return daysText(value); };
    chart.valueText = [](double value) { return daysText(value); };
    chart.whyEmpty = QStringLiteral("No sales in this period.");
    return chart;
}

} // namespace encours::test
