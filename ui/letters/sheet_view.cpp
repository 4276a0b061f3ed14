// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/sheet_view.h"

#include "ui/common/theme.h"
#include "ui/documents/sheet_painter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace encours {

namespace {

constexpr int margin = gap(1);

} // namespace

/// The paper: white in a dark window too, as it is printed.
class SheetView::Pages : public QWidget {
public:
    explicit Pages(const SheetView& of) : of_(of) {}

    /// A page's width on the screen gives its height, and all of them the widget's.
    void fit(int width) {
        width_ = std::max(width - 2 * margin, gap(20));
        height_ = static_cast<int>(width_ * paperHeight / paperWidth);
        const int count = std::max(1, static_cast<int>(of_.sheets().size()));
        setFixedSize(width_ + 2 * margin, count * (height_ + margin) + margin);
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        int y = margin;
        for (const Sheet& sheet : of_.sheets()) {
            const QRect paper(margin, y, width_, height_);
            y += height_ + margin;
            if (!paper.intersects(event->rect()))
                continue;
            painter.fillRect(paper, Qt::white);
            painter.setPen(theme().border);
            painter.drawRect(paper.adjusted(0, 0, -1, -1));
            painter.save();
            painter.setClipRect(paper);
            painter.translate(paper.topLeft());
            painter.scale(width_ / paperWidth, width_ / paperWidth);
            paintSheet(sheet, painter);
            painter.restore();
        }
    }

private:
    const SheetView& of_;
    int width_ = gap(20), height_ = gap(28);
};

SheetView::SheetView(QWidget* parent) : QScrollArea(parent), pages_(new Pages(*this)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the width
    setWidget(pages_);
    setMinimumWidth(gap(26));
}

void SheetView::setSheets(std::vector<Sheet> sheets) {
    const int at = verticalScrollBar()->value();
    sheets_ = std::move(sheets);
    pages_->fit(viewport()->width());
    verticalScrollBar()->setValue(at); // the eye stays where it was while one types
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    pages_->fit(viewport()->width());
}

} // namespace encours
