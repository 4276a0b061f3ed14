// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf_pages.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <poppler-qt6.h>

#include <algorithm>

namespace encours {

namespace {

constexpr double pointsPerInch = 72;
/// What an office's printer shows of a text; a page takes 35 MB.
constexpr double printedResolution = 300;

} // namespace

struct PdfPages::Reader {
    std::unique_ptr<Poppler::Document> document;
};

PdfPages::PdfPages(const QByteArray& pdf) : reader_(std::make_unique<Reader>()) {
    reader_->document = Poppler::Document::loadFromData(pdf);
    if (reader_->document == nullptr)
        return;
    reader_->document->setRenderHint(Poppler::Document::Antialiasing);
    reader_->document->setRenderHint(Poppler::Document::TextAntialiasing);
}

PdfPages::~PdfPages() = default;
PdfPages::PdfPages(PdfPages&&) noexcept = default;
PdfPages& PdfPages::operator=(PdfPages&&) noexcept = default;

int PdfPages::count() const {
    return reader_->document == nullptr || reader_->document->isLocked() ? 0 : reader_->document->numPages();
}

QImage PdfPages::image(int page, int width) const {
    if (page < 0 || page >= count() || width <= 0)
        return {};
    const auto read = reader_->document->page(page);
    if (read == nullptr || read->pageSizeF().width() <= 0)
        return {};
    const double resolution = width * pointsPerInch / read->pageSizeF().width();
    return read->renderToImage(resolution, resolution);
}

QString PdfPages::text(int page) const {
    if (page < 0 || page >= count())
        return {};
    const auto read = reader_->document->page(page);
    return read == nullptr ? QString() : read->text(QRectF());
}

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
