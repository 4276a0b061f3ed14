// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_data.h"

#include "ui/language/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString quoted(QString text) { return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"'; }

} // namespace

bool ChartData::hasValues() const {
    return std::any_of(series.begin(), series.end(), [](const ChartSeries& one) {
        return std::any_of(one.values.begin(), one.values.end(), [](const auto& value) { return value.has_value(); });
    });
}

QString ChartData::wordsAt(std::size_t day) const {
    QStringList values;
    for (const ChartSeries& one : series) {
        const auto& value = one.values[day];
        values << Words::tr("%1 %2").arg(one.name, value ? valueText(*value) : Words::tr("cannot be computed"));
    }
    return Words::tr("%1: %2").arg(shortDate(days[day]), values.join(QStringLiteral(", ")));
}

QString ChartData::csv() const {
    const QLocale locale;
    QStringList head{quoted(Words::tr("Date"))};
    for (const ChartSeries& one : series)
        head << quoted(one.name);
    QString text = head.join(u';') + u'\n';
    for (std::size_t day = 0; day < days.size(); ++day) {
        QStringList cells{QString::fromStdString(to_iso(days[day]))};
        for (const ChartSeries& one : series) {
            const auto& value = one.values[day];
            cells << (value ? QString::number(*value, 'f', 2).replace(u'.', locale.decimalPoint()) : QString());
        }
        text += cells.join(u';') + u'\n';
    }
    return text;
}

} // namespace encours
