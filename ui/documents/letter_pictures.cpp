// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QMutex>

#include <deque>

namespace encours {

namespace {

/// 55 mm at 400 dots an inch, and its height likewise.
constexpr int mostPixels = 870;
/// A company has a logo and a signature; what was shown before a change may stay a while.
constexpr std::size_t kept = 8;
constexpr int jpegQuality = 92; ///< of a photograph made smaller: no loss is seen on paper

QImage readPicture(const LetterPicture& picture) {
    QByteArray bytes = QByteArray::fromStdString(picture.bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isDrawing = picture.media_type.find("svg") != std::string::npos; // has no pixels of its own
    if (size.isValid() && !size.isEmpty() && (isDrawing || size.width() > mostPixels || size.height() > mostPixels))
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull() || image.width() == 0 || image.height() == 0)
        return {};
    if (image.width() > mostPixels || image.height() > mostPixels)
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    // Paper is white: without a mask the file is half as large and half as long in writing.
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    const QImage above = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < above.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(above.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(onWhite.scanLine(y));
        for (int x = 0; x < above.width(); ++x) {
            const int rest = 255 - qAlpha(from[x]);
            to[x] = qRgb(qRed(from[x]) + rest, qGreen(from[x]) + rest, qBlue(from[x]) + rest);
        }
    }
    return onWhite;
}

/// The file itself where it shows the very pixels, else written anew: a photograph without losses is ten times as large.
QByteArray readJpeg(const LetterPicture& picture, const QImage& image) {
    QByteArray bytes = QByteArray::fromStdString(picture.bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (image.isNull() || reader.format() != "jpeg")
        return {};
    // Four inks are often stored the wrong way round: only what Qt reads as colours or greys passes.
    const QImage::Format format = reader.imageFormat();
    const bool isShown = format == QImage::Format_RGB32 || format == QImage::Format_Grayscale8;
    if (isShown && reader.size() == image.size() && reader.transformation() == QImageIOHandler::TransformationNone)
        return bytes;
    QByteArray anew;
    QBuffer to(&anew);
    to.open(QIODevice::WriteOnly);
    return image.save(&to, "JPEG", jpegQuality) ? anew : QByteArray();
}

struct Known {
    LetterPicture picture;
    QImage image;
    QByteArray jpeg;
};
struct KnownPictures {
    QMutex mutex;
    std::deque<Known> all;
};
KnownPictures& knownPictures() {
    static KnownPictures known;
    return known;
}

} // namespace

QImage letterImage(const LetterPicture& picture) {
    if (picture.empty())
        return {};
    auto& [mutex, all] = knownPictures();
    const QMutexLocker lock(&mutex);
    for (const Known& one : all)
        if (one.picture == picture)
            return one.image;
    if (all.size() >= kept)
        all.pop_front();
    const QImage image = readPicture(picture);
    return all.emplace_back(Known{picture, image, readJpeg(picture, image)}).image;
}

QByteArray jpegOf(const QImage& picture) {
    auto& [mutex, all] = knownPictures();
    const QMutexLocker lock(&mutex);
    for (const Known& one : all)
        if (one.image.cacheKey() == picture.cacheKey())
            return one.jpeg;
    return {};
}

} // namespace encours
