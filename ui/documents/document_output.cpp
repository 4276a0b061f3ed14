// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_output.h"

#include "ui/documents/document_layout.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

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

/// Qt writes the moment into a PDF: the document's own day takes its place, so that nothing else can differ.
void stampDay(QByteArray& pdf, Date day) {
    const auto from = pdf.indexOf("/CreationDate (D:");
    if (from < 0)
        return;
    const auto first = from + qsizetype(sizeof("/CreationDate (D:")) - 1;
    const auto end = pdf.indexOf(')', first);
    const QByteArray stamp = QByteArray::fromStdString(to_iso(day)).replace("-", "") + "000000+00'00'";
    for (qsizetype i = first; i < end && i - first < stamp.size(); ++i)
        pdf[i] = stamp[i - first];
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
