// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace encours {

/// A page of a PDF, or a picture, as pixels. PDF, TIFF and WebP are read by Qt's plugins, which are loaded when first
/// needed and may be missing.
struct RenderedPage {
    QImage image; ///< null: it cannot be shown
    int pages = 0;
    bool isFormatMissing = false; ///< no plugin reads this kind
};

/// Works for some tenths of a second: for a worker. `width` in pixels of the screen, 0: as large as it is; `page` from 0.
[[nodiscard]] RenderedPage renderPage(const QByteArray& bytes, const QString& mediaType, int page, int width);

} // namespace encours
