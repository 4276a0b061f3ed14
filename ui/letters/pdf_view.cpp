// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/pdf_view.h"

#include "ui/common/theme.h"
#include "ui/documents/pdf_tools.h"

#include <QHash>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace encours {

namespace {

constexpr int margin = gap(1);
constexpr double heightOfWidth = 297.0 / 210; ///< A4
/// Pages that are kept drawn: those in sight and their neighbours.
constexpr int mostKept = 6;

} // namespace

/// Draws only the pages in sight, at the sharpness of the screen.
class PdfView::Paper : public QWidget {
public:
    explicit Paper(const PdfView& of) : of_(of) {}

    void fit(int width) {
        width_ = std::max(width - 2 * margin, gap(20));
        height_ = static_cast<int>(width_ * heightOfWidth);
        drawn_.clear();
        setFixedSize(width_ + 2 * margin, std::max(1, of_.pageCount()) * (height_ + margin) + margin);
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (of_.pages_ && of_.pageCount() == 0) {
            painter.setPen(theme().text);
            painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignTop | Qt::TextWordWrap,
                             unreadableSentence(1));
        }
        for (int page = 0; page < of_.pageCount(); ++page) {
            const QRect paper(margin, margin + page * (height_ + margin), width_, height_);
            if (!paper.intersects(event->rect()))
                continue;
            painter.fillRect(paper, Qt::white);
            painter.drawImage(paper, imageOf(page));
            painter.setPen(theme().border);
            painter.drawRect(paper.adjusted(0, 0, -1, -1));
        }
    }

private:
    const QImage& imageOf(int page) {
        if (!drawn_.contains(page)) {
            if (drawn_.size() >= mostKept)
                drawn_.clear();
            drawn_.insert(page, of_.pages_->image(page, static_cast<int>(width_ * devicePixelRatioF())));
        }
        return *drawn_.constFind(page);
    }

    const PdfView& of_;
    QHash<int, QImage> drawn_;
    int width_ = gap(20), height_ = gap(28);
};

PdfView::PdfView(QWidget* parent) : QScrollArea(parent), paper_(new Paper(*this)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidget(paper_);
    setMinimumWidth(gap(26));
}

void PdfView::setPdf(const QByteArray& pdf) {
    pages_.emplace(pdf);
    paper_->fit(viewport()->width());
}

QString PdfView::unreadableSentence(int letters) {
    return pdfTools() == nullptr
               ? tr("PDFs can neither be shown nor printed: the part of Encours that reads them "
                    "(encours_pdf) is missing. Install Encours again.")
               : tr("%Ln letters could not be read: they are damaged in the ledger.", nullptr, letters);
}

void PdfView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    paper_->fit(viewport()->width());
}

} // namespace encours
