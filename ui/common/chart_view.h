// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart_data.h"

#include <QtCharts/QChartView>

class QCategoryAxis;

namespace encours {

/// A chart over days in the window's colours: few grid lines, axes with units, values on hover or with the arrow keys. A
/// click or Enter chooses a day.
class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setData(ChartData data);
    [[nodiscard]] const ChartData& data() const { return data_; }
    /// Where a day of the chart is drawn, in this widget's pixels.
    [[nodiscard]] QPoint placeOf(std::size_t day) const;

signals:
    void dayChosen(encours::Date day);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void contextMenuEvent(QContextMenuEvent* event) override { event->ignore(); }

private:
    void addLines(QCategoryAxis* days, QCategoryAxis* values);
    void addBars(QCategoryAxis* days, QCategoryAxis* values);
    [[nodiscard]] QCategoryAxis* dayAxis() const;
    [[nodiscard]] QCategoryAxis* valueAxis() const;
    [[nodiscard]] std::optional<std::size_t> dayAt(const QPointF& place) const;
    void point(std::optional<std::size_t> day, const QPoint& globalPlace);

    ChartData data_;
    std::optional<std::size_t> pointed_;
};

} // namespace encours
