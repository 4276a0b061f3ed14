// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace encours::test {

/// A PDF of so many pages, each with a rectangle of its own.
inline QByteArray plainPdf(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawRect(100, 100, 200 + i, 200);
    }
    painter.end();
    return bytes;
}

} // namespace encours::test
