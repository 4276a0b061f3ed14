// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_view.h"

#include "ui/common/fonts.h"
#include "ui/common/nice_scale.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace encours {

namespace {

constexpr int valueSteps = 4;

/// The least and greatest that the axis of values must hold.
std::pair<double, double> bounds(const ChartData& data) {
    double least = data.fromZero ? 0.0 : 1e300;
    double greatest = data.fromZero ? 0.0 : -1e300;
    for (std::size_t day = 0; day < data.days.size(); ++day) {
        double above = 0.0;
        double below = 0.0;
        for (const ChartSeries& one : data.series) {
            if (!one.values[day])
                continue;
            const double value = *one.values[day];
            const bool stacked = data.shape == ChartData::Shape::stackedBars;
            (value < 0.0 ? below : above) = value + (stacked ? (value < 0.0 ? below : above) : 0.0);
            const double reached = value < 0.0 ? below : above;
            least = std::min(least, reached);
            greatest = std::max(greatest, reached);
        }
    }
    for (const ChartPoint& one : data.points) {
        least = std::min(least, one.value);
        greatest = std::max(greatest, one.value);
    }
    return {least, greatest};
}

} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(new QChart, parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setFocusPolicy(Qt::NoFocus); // the chart takes the focus, once
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

QCategoryAxis* ChartView::dayAxis() const {
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setGridLineVisible(false);
    const auto count = static_cast<int>(data_.days.size());
    axis->setStartValue(-0.5);
    axis->setRange(-0.5, count - 0.5);
    // The last day and every sixth or twelfth before it bear their month, and the first where there is room.
    const int every = data_.shape == ChartData::Shape::lines ? 12 : 6;
    const int first = (count - 1) % every;
    const auto label = [&](int day) { axis->append(monthText(data_.days[static_cast<std::size_t>(day)]), day); };
    if (first >= every / 2)
        label(0);
    for (int day = first; day < count; day += every)
        label(day);
    return axis;
}

QCategoryAxis* ChartView::valueAxis() const {
    const auto [least, greatest] = bounds(data_);
    const NiceScale scale = NiceScale::of(least, greatest, valueSteps);
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // A little below zero needs a little room, not a whole step.
    const double step = scale.ticks[1] - scale.ticks[0];
    const double low = least < 0 && least > -0.5 * step ? 1.25 * least : scale.low();
    axis->setStartValue(low - step);
    axis->setRange(low, scale.high());
    for (const double tick : scale.ticks)
        if (tick >= low)
            axis->append(data_.axisText(tick), tick);
    axis->setGridLineVisible(true);
    axis->setGridLineColor(theme().grid);
    return axis;
}

void ChartView::setData(ChartData data) {
    data_ = std::move(data);
    pointed_.reset();
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    setAccessibleName(data_.title);
    if (!data_.hasValues() || data_.days.empty()) {
        setAccessibleDescription(data_.whyEmpty);
        return;
    }
    setAccessibleDescription(data_.wordsAt(data_.days.size() - 1));
    QCategoryAxis* days = dayAxis();
    QCategoryAxis* values = valueAxis();
    for (QCategoryAxis* axis : {days, values}) {
        axis->setLabelsFont(scaledFont(0.85));
        axis->setLabelsColor(theme().secondaryText);
        axis->setLineVisible(false);
    }
    // Labels stand centred on their place: half of one passes the plot's edge.
    const QFontMetrics metrics(scaledFont(0.85));
    const int half = metrics.horizontalAdvance(monthText(data_.days.back())) / 2;
    chart()->setMargins(QMargins(0, metrics.height() / 2 + 2, half, 0));
    chart()->addAxis(days, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    if (data_.shape == ChartData::Shape::lines)
        addLines(days, values);
    else
        addBars(days, values);
}

void ChartView::addLines(QCategoryAxis* days, QCategoryAxis* values) {
    const auto add = [&](QXYSeries* series) {
        chart()->addSeries(series);
        series->attachAxis(days);
        series->attachAxis(values);
    };
    if (!data_.points.empty()) {
        auto* points = new QScatterSeries;
        points->setMarkerSize(5.0);
        QColor color = theme().secondaryText;
        color.setAlphaF(0.45F);
        points->setColor(color);
        points->setBorderColor(Qt::transparent);
        QList<QPointF> places;
        for (const ChartPoint& one : data_.points)
            places << QPointF(one.place, one.value);
        points->append(places);
        add(points);
    }
    for (auto at = data_.series.rbegin(); at != data_.series.rend(); ++at) { // the first on top
        const ChartSeries& one = *at;
        QPen pen(one.color, one.isMain ? 2.25 : 1.5, one.pen);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::RoundCap);
        // Where a month cannot be computed the line breaks: each piece is a series of its own.
        QLineSeries* piece = nullptr;
        std::optional<QPointF> last;
        for (std::size_t day = 0; day < one.values.size(); ++day) {
            if (!one.values[day]) {
                piece = nullptr;
                continue;
            }
            if (piece == nullptr) {
                piece = new QLineSeries;
                piece->setPen(pen);
                add(piece);
            }
            last = QPointF(static_cast<double>(day), *one.values[day]);
            piece->append(*last);
        }
        if (last) {
            auto* end = new QScatterSeries;
            end->setMarkerSize(one.isMain ? 8.0 : 6.0);
            end->setColor(one.color);
            end->setBorderColor(Qt::transparent);
            add(end);
            end->append(*last);
        }
    }
}

void ChartView::addBars(QCategoryAxis* days, QCategoryAxis* values) {
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(0.68);
    for (const ChartSeries& one : data_.series) {
        auto* set = new QBarSet(one.name);
        set->setColor(one.color);
        set->setPen(QPen(theme().surface, 1.0)); // neighbours are told apart by a line, not by colour alone
        for (const auto& value : one.values)
            set->append(value.value_or(0.0));
        bars->append(set);
    }
    chart()->addSeries(bars);
    bars->attachAxis(days);
    bars->attachAxis(values);
}

QPoint ChartView::placeOf(std::size_t day) const {
    const QRectF plot = chart()->plotArea();
    const double step = plot.width() / static_cast<double>(std::max<std::size_t>(1, data_.days.size()));
    const QPointF place(plot.left() + (static_cast<double>(day) + 0.5) * step, plot.center().y());
    return mapFromScene(chart()->mapToScene(place));
}

std::optional<std::size_t> ChartView::dayAt(const QPointF& place) const {
    const QRectF plot = chart()->plotArea();
    const QPointF at = chart()->mapFromScene(mapToScene(place.toPoint()));
    if (!data_.hasValues() || !plot.adjusted(-gap(1), 0, gap(1), gap(3)).contains(at))
        return std::nullopt;
    const double step = plot.width() / static_cast<double>(data_.days.size());
    const auto day = static_cast<long>(std::floor((at.x() - plot.left()) / step));
    return static_cast<std::size_t>(std::clamp<long>(day, 0, static_cast<long>(data_.days.size()) - 1));
}

void ChartView::point(std::optional<std::size_t> day, const QPoint& globalPlace) {
    pointed_ = day;
    viewport()->update();
    if (!day) {
        QToolTip::hideText();
        return;
    }
    QString rows;
    for (const ChartSeries& one : data_.series) {
        const auto& value = one.values[*day];
        if (!value && data_.shape == ChartData::Shape::stackedBars)
            continue;
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=\"right\"><b>%2</b></td></tr>")
                    .arg(one.name.toHtmlEscaped(), value ? data_.valueText(*value).toHtmlEscaped() : tr("none"));
    }
    setAccessibleDescription(data_.wordsAt(*day));
    QToolTip::showText(
        globalPlace + QPoint(gap(1), gap(1)),
        QStringLiteral("<b>%1</b><table cellspacing=\"0\">%2</table>").arg(shortDate(data_.days[*day]), rows), this);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const auto day = dayAt(event->position());
    if (day != pointed_)
        point(day, event->globalPosition().toPoint());
    setCursor(day ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent* event) { event->accept(); }

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const auto day = dayAt(event->position());
    if (event->button() == Qt::LeftButton && day)
        emit dayChosen(data_.days[*day]);
}

void ChartView::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    point(std::nullopt, {});
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    point(std::nullopt, {});
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (!data_.hasValues()) {
        QChartView::keyPressEvent(event);
        return;
    }
    const std::size_t last = data_.days.size() - 1;
    std::optional<std::size_t> day;
    switch (event->key()) {
    case Qt::Key_Left:
        day = pointed_ ? *pointed_ - std::min<std::size_t>(*pointed_, 1) : last;
        break;
    case Qt::Key_Right:
        day = pointed_ ? std::min(*pointed_ + 1, last) : last;
        break;
    case Qt::Key_Home:
        day = 0;
        break;
    case Qt::Key_End:
        day = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit dayChosen(data_.days[pointed_.value_or(last)]);
        return;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    point(day, viewport()->mapToGlobal(placeOf(*day)));
}

void ChartView::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    const QRectF plot = chart()->plotArea();
    if (!data_.hasValues()) {
        painter->setPen(theme().secondaryText);
        painter->setFont(scaledFont(1.0));
        painter->drawText(sceneRect().adjusted(gap(2), 0, -gap(2), 0), Qt::AlignCenter | Qt::TextWordWrap,
                          data_.whyEmpty);
    } else if (pointed_) {
        const double step = plot.width() / static_cast<double>(data_.days.size());
        const double x = plot.left() + (static_cast<double>(*pointed_) + 0.5) * step;
        painter->setPen(QPen(theme().secondaryText, 1.0, Qt::DotLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    if (hasFocus()) {
        painter->setPen(QPen(theme().accent, 2.0));
        painter->drawRoundedRect(sceneRect().adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace encours
