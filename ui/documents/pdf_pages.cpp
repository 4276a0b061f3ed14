// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf_pages.h"

#include "ui/documents/pdf_tools.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace encours {

namespace {

/// What an office's printer shows of a text; a page takes 35 MB.
constexpr double printedResolution = 300;

} // namespace

PdfPages::PdfPages(const QByteArray& pdf) {
    if (const PdfTools* tools = pdfTools())
        document_ = tools->read(pdf);
}

PdfPages::~PdfPages() = default;
PdfPages::PdfPages(PdfPages&&) noexcept = default;
PdfPages& PdfPages::operator=(PdfPages&&) noexcept = default;

int PdfPages::count() const { return document_ == nullptr ? 0 : document_->count(); }

QImage PdfPages::image(int page, int width) const {
    return page < 0 || page >= count() || width <= 0 ? QImage() : document_->image(page, width);
}

QString PdfPages::text(int page) const { return page < 0 || page >= count() ? QString() : document_->text(page); }

bool printPdfs(const std::vector<QByteArray>& pdfs, QPagedPaintDevice& device,
               const std::function<bool(int done)>& goesOn) {
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool isFirst = true;
    int done = 0;
    for (const QByteArray& pdf : pdfs) {
        const PdfPages pages(pdf);
        if (pages.count() == 0)
            return false;
        for (int page = 0; page < pages.count(); ++page) {
            if (!isFirst && !device.newPage())
                return false;
            isFirst = false;
            const QRectF paper(0, 0, painter.device()->width(), painter.device()->height());
            const double inches = paper.width() / painter.device()->logicalDpiX();
            painter.drawImage(paper, pages.image(page, static_cast<int>(inches * printedResolution)));
        }
        if (!goesOn(++done))
            return false;
    }
    return painter.end();
}

} // namespace encours
