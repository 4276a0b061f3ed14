// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_output.h"

#include "ui/documents/document_layout.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QUuid>

namespace encours {

namespace {

void paint(const Sheet& sheet, QPainter& painter) {
    for (const DrawnFill& fill : sheet.fills)
        painter.fillRect(fill.room, fill.color);
    for (const DrawnLine& line : sheet.lines) {
        painter.setPen(QPen(line.color, line.width));
        painter.drawLine(line.line);
    }
    SheetFont font{0, false};
    for (const DrawnText& text : sheet.texts) {
        if (!(text.font == font)) {
            font = text.font;
            painter.setFont(qtFont(font));
        }
        painter.setPen(text.color);
        painter.drawText(text.at, text.text);
    }
}

/// Overwrites what stands behind each `key` with as much of the stamp as there is room for before `end`.
void stamp(QByteArray& pdf, const QByteArray& key, const QByteArray& moment, char end) {
    for (auto at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        const auto first = at + key.size();
        const auto last = pdf.indexOf(end, first);
        for (qsizetype i = 0; i < moment.size() && first + i < last; ++i)
            pdf[first + i] = moment[i];
    }
}

/// Qt writes the moment into a PDF, from 6.8 on also as metadata: the document's own day takes its place, so that nothing else
/// can differ.
void stampDay(QByteArray& pdf, Date day) {
    const QByteArray iso = QByteArray::fromStdString(to_iso(day));
    const QByteArray digits = QByteArray(iso).replace("-", "") + "000000";
    stamp(pdf, "/CreationDate (D:", digits, ')');
    stamp(pdf, "/ModDate (D:", digits, ')');
    for (const char* key : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\""})
        stamp(pdf, key, iso + "T00:00:00", '"');
}

} // namespace

bool printDocument(const Document& document, QPagedPaintDevice& device) {
    QPageLayout page(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(page);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = static_cast<double>(painter.device()->logicalDpiX()) / sheetResolution;
    bool isFirst = true;
    for (const Sheet& sheet : layOut(document)) {
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        painter.save();
        painter.scale(scale, scale);
        paint(sheet, painter);
        painter.restore();
    }
    return painter.end();
}

QByteArray pdfOf(const Document& document) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(sheetResolution);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Encours"));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        // Else one by chance, in the file and in its metadata.
        writer.setDocumentId(
            QUuid::createUuidV5(QUuid(), document.title + QString::fromStdString(to_iso(document.on))));
#endif
        if (!printDocument(document, writer))
            return {};
    }
    stampDay(pdf, document.on);
    return pdf;
}

bool savePdf(const QByteArray& pdf, const QString& file) {
    QSaveFile out(file);
    return !pdf.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(pdf) == pdf.size() && out.commit();
}

} // namespace encours
