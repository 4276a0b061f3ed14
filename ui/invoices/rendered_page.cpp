// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/rendered_page.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace encours {

namespace {

constexpr int widest = 5000; // pixels: enough for a page at four times its size on a fine screen

/// The reader's word for a media type: "pdf", "jpeg".
QByteArray formatOf(const QString& mediaType) {
    const QString format = mediaType.section(u'/', 1);
    return format.toLatin1();
}

} // namespace

RenderedPage renderPage(const QByteArray& bytes, const QString& mediaType, int page, int width) {
    RenderedPage rendered;
    const QByteArray format = formatOf(mediaType);
    if (!QImageReader::supportedImageFormats().contains(format)) {
        rendered.isFormatMissing = true;
        return rendered;
    }
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true); // a photograph lies as it was taken
    rendered.pages = std::max(1, reader.imageCount());
    if (page > 0 && !reader.jumpToImage(page))
        return rendered;
    QSize size = reader.size();
    if (width > 0 && size.isValid() && !size.isEmpty()) {
        // The width is of what is seen, which a quarter turn exchanges with the height.
        const bool turned = (reader.transformation() & QImageIOHandler::TransformationRotate90) != 0;
        const int across = turned ? size.height() : size.width();
        const double scale = static_cast<double>(std::min(width, widest)) / across;
        size = QSize(std::max(1, qRound(size.width() * scale)), std::max(1, qRound(size.height() * scale)));
        reader.setScaledSize(size);
    }
    const QImage read = reader.read();
    if (read.isNull())
        return rendered;
    // A page of a PDF has no ground of its own.
    rendered.image = QImage(read.size(), QImage::Format_RGB32);
    rendered.image.fill(Qt::white);
    QPainter(&rendered.image).drawImage(0, 0, read);
    return rendered;
}

} // namespace encours
