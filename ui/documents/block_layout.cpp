// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_layout.h"

#include "ui/documents/marked_text.h"

#include <algorithm>

namespace encours {

namespace {

using Side = SheetWriter::Side;

SheetFont fontOf(TextStyle style, const PageLook& look) {
    switch (style) {
    case TextStyle::body:
        break;
    case TextStyle::strong:
        return look.strong;
    case TextStyle::heading:
        return look.heading;
    case TextStyle::note:
        return look.note;
    }
    return look.body;
}

double gapAfter(TextStyle style, const PageLook& look) {
    return style == TextStyle::heading ? mm(1) : style == TextStyle::note ? look.noteGap : look.paragraphGap;
}

/// One kind of letters is a line in one piece.
std::vector<MarkedLine> linesOf(const DocumentParagraph& paragraph, const PageLook& look) {
    const SheetFont font = fontOf(paragraph.style, look);
    if (paragraph.isMarked)
        return brokenMarked(paragraph.text, font, page::width);
    std::vector<MarkedLine> lines;
    for (const QString& line : SheetWriter::broken(paragraph.text, font, page::width))
        lines.push_back({MarkedPiece{line, font.isStrong, 0, SheetWriter::widthOf(line, font)}});
    return lines;
}

constexpr double signatureWidth = mm(62), signatureHeight = mm(20);

QSizeF pictureSize(const QImage& picture, const PageLook& look) {
    if (picture.isNull())
        return {0, look.roomToSign};
    const QSizeF size = QSizeF(picture.size()).scaled(signatureWidth, signatureHeight, Qt::KeepAspectRatio);
    return size;
}

constexpr double handLine = mm(9);
constexpr double signingRoom = mm(32);

} // namespace

const std::vector<MarkedLine>& ParagraphLines::of(const DocumentParagraph& paragraph) {
    const auto [place, isNew] = lines_.try_emplace(&paragraph);
    if (isNew)
        place->second = linesOf(paragraph, look_);
    return place->second;
}

double ParagraphLines::heightOf(const DocumentParagraph& paragraph) {
    return SheetWriter::lineHeight(fontOf(paragraph.style, look_)) * static_cast<double>(count(paragraph)) +
           gapAfter(paragraph.style, look_);
}

void writeParagraph(SheetWriter& writer, const DocumentParagraph& paragraph, const std::vector<MarkedLine>& lines,
                    const PageLook& look, double after) {
    const SheetFont font = fontOf(paragraph.style, look);
    const bool isHeading = paragraph.style == TextStyle::heading;
    const QColor& color = isHeading ? look.accent : paragraph.style == TextStyle::note ? ink::secondary : ink::text;
    const double height = SheetWriter::lineHeight(font);
    // A heading stays with what follows; no first or last line stands alone.
    const bool isShort = lines.size() <= 3;
    const double whole = height * static_cast<double>(lines.size());
    const double gap = gapAfter(paragraph.style, look);
    writer.need(isHeading ? mm(3) + height + after : isShort ? whole + (after > 0 ? gap + after : 0) : height * 2);
    if (isHeading)
        writer.move(mm(2));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isShort && i + 2 == lines.size())
            writer.need(2 * height + (after > 0 && !isHeading ? gap + after : 0));
        writer.need(height);
        const double base = writer.y() + height * 0.77;
        for (const MarkedPiece& piece : lines[i])
            if (!piece.text.isEmpty())
                writer.write({QPointF(page::left + piece.x, base),
                              piece.text,
                              {font.points, font.isStrong || piece.isStrong},
                              color,
                              piece.width});
        writer.move(height);
    }
    writer.move(gap);
}

void writeSides(SheetWriter& writer, const DocumentSides& sides, const PageLook& look) {
    const double width = (page::width - mm(8)) / 2;
    const auto write = [&](const DocumentSides::Side& side, double x, double y) {
        y = writer.writeAt(x, y, width, {side.title}, look.note, ink::secondary);
        for (qsizetype i = 0; i < side.lines.size(); ++i) {
            const SheetFont font{9, i == 0};
            y = writer.writeAt(x, y, width, SheetWriter::broken(side.lines[i], font, width), font, ink::text);
        }
        return y;
    };
    writer.need(mm(30));
    const double from = writer.y();
    const double end = std::max(write(sides.left, page::left, from), write(sides.right, page::windowLeft, from));
    writer.moveTo(end + mm(3));
}

void writeTotals(SheetWriter& writer, const DocumentTotals& totals, const PageLook& look) {
    const double width = mm(104), x = page::right - width;
    const SheetFont plain{9.5, false}, last{11.5, true};
    const QStringList words = SheetWriter::broken(totals.note, look.note, width);
    double height = mm(6) + SheetWriter::lineHeight(look.note) * static_cast<double>(words.size());
    for (std::size_t i = 0; i < totals.lines.size(); ++i)
        height += SheetWriter::lineHeight(i + 1 == totals.lines.size() ? last : plain) + mm(1);
    writer.need(height);
    double y = writer.y();
    for (std::size_t i = 0; i < totals.lines.size(); ++i) {
        const bool isLast = i + 1 == totals.lines.size();
        const SheetFont font = isLast ? last : plain;
        const double line = SheetWriter::lineHeight(font) + mm(1);
        if (isLast) {
            writer.fill(QRectF(x, y, width, line + mm(2)), ink::ground);
            writer.drawLine(x, y, page::right, y, look.accent, mm(0.3));
            y += mm(1.2);
        }
        const QColor& color = isLast ? look.accent : ink::text;
        writer.writeAt(x + mm(2), y, width, {totals.lines[i].name}, font, color);
        writer.writeAt(x, y, width - mm(2), {totals.lines[i].value}, font, color, Side::right);
        y += line;
    }
    y += mm(2);
    if (!totals.note.isEmpty())
        y = writer.writeAt(x, y, width - mm(2), words, look.note, ink::secondary, Side::right);
    writer.moveTo(y + mm(2));
}

double heightOf(const DocumentSignature& signature, const PageLook& look) {
    return mm(1) + pictureSize(signature.picture, look).height() +
           SheetWriter::lineHeight(look.body) * static_cast<double>(signature.lines.size()) + mm(3);
}

void writeSignature(SheetWriter& writer, const DocumentSignature& signature, const PageLook& look) {
    writer.need(heightOf(signature, look));
    double y = writer.y() + mm(1);
    const QSizeF size = pictureSize(signature.picture, look);
    if (!signature.picture.isNull())
        writer.draw(DrawnPicture{QRectF(QPointF(page::left, y), size), signature.picture});
    y += size.height();
    for (const QString& line : signature.lines)
        y = writer.writeAt(page::left, y, page::width, SheetWriter::broken(line, look.body, page::width), look.body,
                           ink::text);
    writer.moveTo(y + mm(3));
}

double heightOf(const DocumentSignatures&, const PageLook&) { return signingRoom + mm(24); }

void writeSignatures(SheetWriter& writer, const DocumentSignatures& signatures, const PageLook& look) {
    writer.need(heightOf(signatures, look));
    const double width = (page::width - mm(10)) / 2, from = writer.y() + mm(2);
    const auto write = [&](const DocumentSides::Side& side, double x) {
        double y = writer.writeAt(x, from, width, {side.title}, look.strong, ink::text);
        for (const QString& line : side.lines)
            y = writer.writeAt(x, y, width, SheetWriter::broken(line, look.body, width), look.body, ink::text);
        return writer.writeAt(x, y, width, SheetWriter::broken(signatures.hint, look.note, width), look.note,
                              ink::secondary);
    };
    const double second = page::left + width + mm(10);
    const double end = std::max(write(signatures.left, page::left), write(signatures.right, second));
    for (const double x : {page::left, second}) {
        QPainterPath frame;
        frame.addRoundedRect(QRectF(x, end + mm(1), width, signingRoom), mm(1.5), mm(1.5));
        writer.draw(DrawnShape{frame, ink::rule, mm(0.2)});
    }
    writer.moveTo(end + signingRoom + mm(4));
}

double heightOf(const DocumentRoom& room) { return handLine * room.lines + mm(3); }

void writeRoom(SheetWriter& writer, const DocumentRoom& room, double after) {
    writer.need(heightOf(room) + after);
    for (int line = 1; line <= room.lines; ++line) {
        const double y = writer.y() + handLine * line;
        writer.drawLine(page::left, y, page::right, y, ink::rule, mm(0.15));
    }
    writer.move(heightOf(room));
}

} // namespace encours
