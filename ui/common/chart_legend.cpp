// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_legend.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace encours {

namespace {

int swatchWidth(const ChartData& data) { return data.shape == ChartData::Shape::lines ? gap(2) + 4 : gap(1) + 2; }

/// Bars show their upper layer above: the legend follows the reading, from the lowest layer on.
void drawSwatch(QPainter& painter, const ChartData& data, const ChartSeries& series, const QRect& rect) {
    if (data.shape == ChartData::Shape::lines) {
        painter.setPen(QPen(series.color, series.isMain ? 2.25 : 1.5, series.pen));
        painter.drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(series.color);
    painter.drawRoundedRect(QRect(rect.left(), rect.center().y() - gap(1) / 2, gap(1) + 2, gap(1) + 2), 2, 2);
}

} // namespace

void ChartLegend::setData(const ChartData& shown) {
    data_ = shown;
    updateGeometry();
    update();
}

QSize ChartLegend::minimumSizeHint() const {
    const QFontMetrics metrics(scaledFont(0.85));
    int widest = 0;
    for (const ChartSeries& series : data_.series)
        widest = std::max(widest, metrics.horizontalAdvance(series.name) + swatchWidth(data_) + 6);
    return {widest, metrics.height() + 4};
}

int ChartLegend::draw(QPainter* painter, const ChartData& shown, const QRect& rect) {
    const QFont font = scaledFont(0.85);
    const QFontMetrics metrics(font);
    const int line = metrics.height() + 4;
    int x = rect.left();
    int y = rect.top();
    const auto wrapFor = [&](int width) {
        if (x > rect.left() && x + width > rect.left() + rect.width()) {
            x = rect.left();
            y += line;
        }
    };
    if (painter != nullptr)
        painter->setFont(font);
    if (!shown.legend.isEmpty()) {
        const int width = metrics.horizontalAdvance(shown.legend);
        if (painter != nullptr) {
            painter->setPen(theme().secondaryText);
            painter->drawText(QRect(x, y, rect.width(), line), Qt::AlignVCenter | Qt::TextSingleLine, shown.legend);
        }
        x += width + gap(2);
    }
    for (const ChartSeries& series : shown.series) {
        const int words = metrics.horizontalAdvance(series.name);
        const int width = swatchWidth(shown) + 6 + words;
        wrapFor(width);
        if (painter != nullptr) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            drawSwatch(*painter, shown, series, QRect(x, y, swatchWidth(shown), line));
            painter->restore();
            painter->setPen(theme().secondaryText);
            painter->drawText(QRect(x + swatchWidth(shown) + 6, y, words + 2, line),
                              Qt::AlignVCenter | Qt::TextSingleLine, series.name);
        }
        x += width + gap(2);
    }
    return y + line - rect.top();
}

void ChartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int taken = draw(&painter, data_, rect());
    Q_UNUSED(taken)
}

} // namespace encours
