// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_charts.h"

#include "ui/common/theme.h"
#include "ui/dashboard/findings.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DashboardCharts)
};

/// The month ends, and the date itself when it is none.
std::vector<const Figures*> points(const LedgerView& view, int months) {
    std::vector<const Figures*> all;
    const auto& ends = view.series.month_ends;
    for (std::size_t i = ends.size() - std::min(ends.size(), static_cast<std::size_t>(months)); i < ends.size(); ++i)
        all.push_back(&ends[i]);
    if (all.empty() || all.back()->at != view.at)
        all.push_back(&view.now());
    return all;
}

ChartSeries lineOf(const QString& name, const std::vector<const Figures*>& points,
                   const std::function<const Figure&(const Figures&)>& figure) {
    ChartSeries series;
    series.name = name;
    for (const Figures* one : points)
        series.values.push_back(figure(*one).value);
    series.color = theme().secondaryText;
    return series;
}

ChartData lines(const std::vector<const Figures*>& points, QString title, NoFigure missing) {
    ChartData chart;
    chart.shape = ChartData::Shape::lines;
    chart.title = std::move(title);
    for (const Figures* one : points)
        chart.days.push_back(one->at);
    chart.fromZero = false;
    chart.axisText = [](double value) { return daysText(value); };
    chart.valueText = [](double value) { return daysText(value, 1); };
    chart.whyEmpty = noFigureSentence(missing);
    return chart;
}

/// Large amounts on an axis: thousands or millions, as short as they get.
QString shortMoney(double minor, Currency currency) {
    const double unit = std::pow(10.0, currency.decimals());
    const double amount = minor / unit;
    const QString sign = currencyText(currency);
    const auto words = [&](double scaled, const QString& pattern) {
        const int decimals = std::abs(scaled - std::round(scaled)) < 0.001 ? 0 : 1;
        return pattern.arg(numberText(scaled, decimals), sign).replace(u' ', QChar(0x00A0));
    };
    //: Thousands and millions of a currency on the axis of a chart: "50 k€", "2 M€". %1 is the number, %2 the currency.
    if (std::abs(amount) >= 1e6)
        return words(amount / 1e6, Words::tr("%1 M%2"));
    if (std::abs(amount) >= 1e3)
        return words(amount / 1e3, Words::tr("%1 k%2"));
    return words(amount, Words::tr("%1 %2"));
}

} // namespace

ChartData dsoChart(const LedgerView& view, int months) {
    const auto all = points(view, months);
    ChartData chart = lines(all, dsoFinding(view.now()), view.now().dso.missing);
    ChartSeries dso = lineOf(Words::tr("DSO"), all, [](const Figures& f) -> const Figure& { return f.dso; });
    dso.color = theme().accent;
    dso.isMain = true;
    ChartSeries best =
        lineOf(Words::tr("best possible"), all, [](const Figures& f) -> const Figure& { return f.best_possible_dso; });
    best.pen = Qt::DashLine;
    ChartSeries back =
        lineOf(Words::tr("count-back"), all, [](const Figures& f) -> const Figure& { return f.dso_countback; });
    back.pen = Qt::DotLine;
    back.color = theme().warning;
    chart.series = {dso, best, back};
    return chart;
}

ChartData ceiChart(const LedgerView& view, int months) {
    const auto all = points(view, months);
    ChartData chart = lines(all, ceiFinding(view.now()), view.now().cei_percent.missing);
    ChartSeries cei = lineOf(Words::tr("CEI"), all, [](const Figures& f) -> const Figure& { return f.cei_percent; });
    cei.color = theme().accent;
    cei.isMain = true;
    chart.series = {cei};
    chart.axisText = [](double value) { return percentText(value, 0); };
    chart.valueText = [](double value) { return percentText(value, 1); };
    return chart;
}

ChartData dbtChart(const LedgerView& view, int months) {
    const auto all = points(view, months);
    ChartData chart = lines(all, dbtFinding(view.now()), view.now().dbt.missing);
    ChartSeries dbt = lineOf(Words::tr("DBT"), all, [](const Figures& f) -> const Figure& { return f.dbt; });
    dbt.color = theme().accent;
    dbt.isMain = true;
    ChartSeries withEarly = lineOf(Words::tr("early payments counted"), all,
                                   [](const Figures& f) -> const Figure& { return f.dbt_signed; });
    withEarly.pen = Qt::DashLine;
    chart.series = {dbt, withEarly};
    return chart;
}

ChartData agingChart(const LedgerView& view, int months) {
    ChartData chart;
    chart.shape = ChartData::Shape::stackedBars;
    chart.title = agingFinding(view);
    chart.fromZero = true;
    const Currency currency = view.currency();
    chart.axisText = [currency](double minor) { return shortMoney(minor, currency); };
    chart.valueText = [currency](double minor) { return wholeMoneyText(std::llround(minor), currency); };
    chart.whyEmpty = Words::tr("Nothing was owed over these months.");
    const auto all = points(view, months);
    for (const Figures* one : all)
        chart.days.push_back(one->at);
    for (std::size_t i = 0; i < age_bucket_count; ++i) {
        ChartSeries layer;
        layer.name = shortBucketName(static_cast<AgeBucket>(i));
        layer.color = theme().ages[i];
        for (const Figures* one : all)
            layer.values.emplace_back(static_cast<double>(one->aging.buckets[i]));
        chart.series.push_back(layer);
    }
    const bool hasUnallocated =
        std::any_of(all.begin(), all.end(), [](const Figures* one) { return one->aging.unallocated != 0; });
    if (hasUnallocated) {
        ChartSeries layer;
        layer.name = Words::tr("Unallocated");
        layer.color = theme().unallocated;
        for (const Figures* one : all)
            layer.values.emplace_back(static_cast<double>(one->aging.unallocated));
        chart.series.push_back(layer);
    }
    return chart;
}

} // namespace encours
