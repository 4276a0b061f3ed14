// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/delay_chart.h"

#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DelayChart)
};

using Months = std::vector<MonthOfDelays>;

constexpr int monthsShown = 36;

QString finding(const Months& months) {
    if (months.empty())
        return Words::tr("No invoice was settled yet");
    const auto now = months.back().average_of_year();
    if (!now)
        return Words::tr("Nothing was settled over the last 12 months");
    const int days = static_cast<int>(std::lround(*now));
    const auto before = months.size() > 12 ? months[months.size() - 13].average_of_year() : std::nullopt;
    const QString paid = days == 0 ? Words::tr("Paid on time over the last 12 months")
                                   : Words::tr("Paid %Ln days late over the last 12 months", nullptr, days);
    if (!before)
        return paid;
    const int change = days - static_cast<int>(std::lround(*before));
    if (change == 0)
        return Words::tr("%1, as a year before").arg(paid);
    return change > 0 ? Words::tr("%1, %2 more than a year before").arg(paid, daysText(change))
                      : Words::tr("%1, %2 less than a year before").arg(paid, daysText(-change));
}

/// At most so many: more would be drawn over each other, and slowly.
void addPoints(ChartData& chart, const std::vector<CustomerItem>& items, Currency currency) {
    for (const CustomerItem& one : items) {
        if (!one.days_beyond || one.item.currency != currency ||
            one.settled <= start_of_month(chart.days.front()) - 1 || one.settled > chart.days.back())
            continue;
        const auto month = std::lower_bound(chart.days.begin(), chart.days.end(), one.settled);
        const auto place = static_cast<double>(month - chart.days.begin());
        const Date first = start_of_month(*month);
        // Where in its month it was settled, so that points of one month stand beside each other.
        const double part = (one.settled - first) / static_cast<double>(std::max(1, end_of_month(first) - first));
        chart.points.push_back({place + 0.7 * (part - 0.5), static_cast<double>(*one.days_beyond)});
    }
    constexpr std::size_t mostPoints = 600;
    if (chart.points.size() <= mostPoints)
        return;
    // Every n-th by value: the shape stays, the extremes too.
    std::sort(chart.points.begin(), chart.points.end(),
              [](const ChartPoint& a, const ChartPoint& b) { return a.value < b.value; });
    std::vector<ChartPoint> thinned;
    for (std::size_t i = 0; i < mostPoints; ++i)
        thinned.push_back(chart.points[i * (chart.points.size() - 1) / (mostPoints - 1)]);
    chart.points = std::move(thinned);
}

} // namespace

ChartData delayChart(const std::vector<CustomerItem>& items, Currency currency, Date at) {
    ChartData chart;
    chart.shape = ChartData::Shape::lines;
    const auto months = months_of_delays(items, currency, at, monthsShown);
    chart.title = finding(months);
    chart.legend = Words::tr("Days beyond terms; a point is one settled invoice");
    chart.axisText = [](double value) { return daysText(value); };
    chart.valueText = [](double value) { return daysText(value, 1); };
    chart.whyEmpty = Words::tr("No invoice of this customer was settled by a payment yet.");
    chart.fromZero = true;
    ChartSeries month;
    month.name = Words::tr("Average of the month");
    month.color = theme().accent;
    month.isMain = true;
    ChartSeries year;
    year.name = Words::tr("Over 12 months");
    year.color = theme().secondaryText;
    year.pen = Qt::DashLine;
    for (const MonthOfDelays& one : months) {
        chart.days.push_back(std::min(one.end, at));
        month.values.push_back(one.average());
        year.values.push_back(one.average_of_year());
    }
    chart.series = {month, year};
    if (!chart.days.empty())
        addPoints(chart, items, currency);
    return chart;
}

} // namespace encours
