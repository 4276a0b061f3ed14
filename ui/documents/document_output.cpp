// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_output.h"

#include "ui/documents/document_layout.h"
#include "ui/documents/pdf_writing.h"
#include "ui/documents/sheet_painter.h"

#include <QBuffer>
#include <QSaveFile>

namespace encours {

namespace {

QString titleOf(const Document& document) {
    return document.title.isEmpty() && document.letter ? document.letter->subject : document.title;
}

} // namespace

bool printDocument(const Document& document, QPagedPaintDevice& device) {
    SheetPainter painter(device);
    for (const Sheet& sheet : layOut(document))
        if (!painter.paint(sheet))
            return false;
    return painter.end();
}

QByteArray pdfOf(const Document& document) { return pdfOf(document, layOut(document)); }

QByteArray pdfOf(const Document& document, const std::vector<Sheet>& sheets) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    PdfWriting writing(buffer, titleOf(document), document.on);
    for (const Sheet& sheet : sheets)
        if (!writing.write(sheet))
            return {};
    if (!writing.end())
        return {};
    return pdf;
}

bool savePdf(const QByteArray& pdf, const QString& file) {
    QSaveFile out(file);
    return !pdf.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(pdf) == pdf.size() && out.commit();
}

} // namespace encours
