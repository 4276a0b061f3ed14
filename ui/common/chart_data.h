// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QColor>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace encours {

/// One line, or one layer of the bars.
struct ChartSeries {
    QString name;
    std::vector<std::optional<double>> values; ///< one a day of the chart; nothing where it cannot be computed
    QColor color;
    Qt::PenStyle pen = Qt::SolidLine; ///< lines are told apart by it too
    bool isMain = false;              ///< drawn stronger, its last value marked
};

/// A value beside the lines of a chart: `place` counts days of the chart, with fractions.
struct ChartPoint {
    double place = 0;
    double value = 0;
};

/// What a chart over days shows, in words and numbers: the picture, the values on hover, the table for a spreadsheet and
/// what a screen reader says all come from here.
struct ChartData {
    enum class Shape : std::uint8_t { lines, stackedBars };

    Shape shape = Shape::lines;
    QString title;          ///< says the finding
    QString legend;         ///< of what and in what unit, below the title
    std::vector<Date> days; ///< ascending
    std::vector<ChartSeries> series;
    std::vector<ChartPoint> points;           ///< what the lines are averages of, drawn small below them
    bool fromZero = false;                    ///< the axis of values begins at 0
    std::function<QString(double)> axisText;  ///< "50 k€"
    std::function<QString(double)> valueText; ///< "50 312 €"
    QString whyEmpty;                         ///< where not one value can be computed: the reason

    [[nodiscard]] bool hasValues() const;
    /// A day and the values there: "30 Sep 2026: DSO 51 d, best possible 38 d".
    [[nodiscard]] QString wordsAt(std::size_t day) const;
    /// One line a day, one column a series, in the locale's numbers with `;` between: for a spreadsheet of the locale.
    [[nodiscard]] QString csv() const;
};

} // namespace encours
