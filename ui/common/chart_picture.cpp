// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_picture.h"

#include "ui/common/chart_legend.h"
#include "ui/common/chart_view.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace encours {

namespace {

constexpr int fineness = 2;
const QSize leastSize(480, 280);

QSize pictureSize(const ChartView& chart) {
    const QSize head(0, gap(10));
    return (chart.size() + head + QSize(gap(4), gap(2))).expandedTo(leastSize);
}

void drawChart(QPainter& painter, ChartView& chart, const QSize& size) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), size), theme().surface);
    const QRect room = QRect(QPoint(0, 0), size).adjusted(gap(2), gap(2), -gap(2), -gap(2));
    painter.setFont(scaledFont(1.0, QFont::DemiBold));
    painter.setPen(theme().text);
    QRect title;
    painter.drawText(room, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, chart.data().title, &title);
    const QRect below(room.left(), title.bottom() + gap(1), room.width(), room.height());
    const int legend = ChartLegend::draw(&painter, chart.data(), below);
    const QRect plot(room.left(), below.top() + legend + gap(1), room.width(),
                     room.bottom() - below.top() - legend - gap(1));
    chart.scene()->render(&painter, plot, chart.sceneRect(), Qt::KeepAspectRatio);
}

} // namespace

QImage chartImage(ChartView& chart) {
    const QSize size = pictureSize(chart);
    QImage image(size * fineness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(fineness);
    QPainter painter(&image);
    drawChart(painter, chart, size);
    painter.end();
    return image;
}

bool saveChart(ChartView& chart, const QString& file) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        const QSize size = pictureSize(chart);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setTitle(chart.data().title);
        QPainter painter(&generator);
        drawChart(painter, chart, size);
        painter.end();
        out.write(buffer.data());
    } else if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        out.write("\xEF\xBB\xBF");
        out.write(chart.data().csv().toUtf8());
    } else if (!chartImage(chart).save(&out, "PNG")) {
        out.cancelWriting();
    }
    return out.commit();
}

} // namespace encours
