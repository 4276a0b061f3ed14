// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart_data.h"

#include <QWidget>

class QPainter;

namespace encours {

/// What the lines or layers of a chart stand for; wraps where it must. Drawn on the screen and into pictures by one
/// function.
class ChartLegend : public QWidget {
public:
    using QWidget::QWidget;

    void setData(const ChartData& shown);
    /// Draws at most so wide and gives the height taken; without a painter only measures.
    [[nodiscard]] static int draw(QPainter* painter, const ChartData& shown, const QRect& rect);

    [[nodiscard]] QSize sizeHint() const override { return {minimumSizeHint().width(), heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return draw(nullptr, data_, QRect(0, 0, width, 0)); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartData data_;
};

} // namespace encours
