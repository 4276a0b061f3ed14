// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_head_layout.h"

#include <algorithm>

namespace encours {

namespace {

using Side = SheetWriter::Side;

constexpr double leastPoints = 6;

/// The addressee in a room: smaller where the lines would not all be in it, and at last their ends are let go.
double writeAddressee(SheetWriter& writer, const QStringList& addressee, const QRectF& room, double points) {
    SheetFont font{points, false};
    QStringList lines;
    const auto isTooHigh = [&] {
        return SheetWriter::lineHeight(font) * static_cast<double>(lines.size()) > room.height();
    };
    for (;; font.points -= 0.5) {
        lines.clear();
        for (const QString& line : addressee)
            lines += SheetWriter::broken(line, font, room.width());
        if (!isTooHigh() || font.points <= leastPoints)
            break;
    }
    while (isTooHigh() && lines.size() > 3) // the name gives way before the place
        lines.removeAt(2);
    return writer.writeAt(room.left(), room.top(), room.width(), lines, font, ink::text);
}

/// Name and value, below each other; returns where they end.
double writeFacts(SheetWriter& writer, const Document& document, const PageLook& look, double y) {
    const SheetFont note = look.note;
    double widest = 0;
    for (const auto& fact : document.references)
        widest = std::max(widest, SheetWriter::widthOf(fact.name, note));
    widest = std::min(widest, mm(38)) + mm(3);
    for (const auto& fact : document.references) {
        const double width = mm(78) - widest;
        const double named = writer.writeAt(page::left, y, widest, SheetWriter::broken(fact.name, note, widest - mm(3)),
                                            note, ink::secondary);
        y = std::max(named, writer.writeAt(page::left + widest, y, width, SheetWriter::broken(fact.value, note, width),
                                           note, ink::text));
    }
    return y;
}

/// Logo, name, one line below it and a rule; returns where they end.
double writeSender(SheetWriter& writer, const Document& document, const PageLook& look) {
    double x = page::left, end = page::top;
    const QImage& logo = document.letter->logo;
    if (!logo.isNull()) {
        const double ratio = static_cast<double>(logo.width()) / logo.height();
        double height = mm(13), width = height * ratio;
        if (width > mm(55)) {
            width = mm(55);
            height = width / ratio;
        }
        writer.draw(DrawnPicture{QRectF(x, page::top - mm(3), width, height), logo});
        x += width + mm(4);
        end = page::top - mm(3) + height;
    }
    const SheetFont large{14, true};
    const double width = page::right - x;
    double y = writer.writeAt(x, page::top - mm(2), width, SheetWriter::broken(document.from.name, large, width), large,
                              look.accent);
    if (!document.from.reach.isEmpty())
        y = writer.writeAt(x, y + mm(0.2), width, SheetWriter::broken(document.from.reach, look.note, width), look.note,
                           ink::secondary);
    y = std::max(y, end) + mm(3);
    writer.drawLine(page::left, y, page::right, y, look.accent, mm(0.35));
    return y;
}

/// Place and day, and the references, in small lines.
double writeReferences(SheetWriter& writer, const Document& document, const PageLook& look, double x, double y,
                       double width) {
    const SheetFont font{look.note.points + 0.8, false};
    y = writer.writeAt(x, y, width, SheetWriter::broken(document.placeAndDay, font, width), font, ink::text);
    for (const auto& fact : document.references)
        y = writer.writeAt(x, y, width, SheetWriter::broken(fact.value, font, width), font, ink::text);
    return y;
}

/// Address at the right; returns where it ends.
double writeRightWindow(SheetWriter& writer, const Document& document, const PageLook& look) {
    const double width = page::windowRight - page::windowLeft;
    if (const QString& sending = document.letter->sending; !sending.isEmpty()) {
        SheetFont font = look.note;
        while (font.points > 7 && SheetWriter::widthOf(sending, font) > width)
            font.points -= 0.2;
        const QStringList lines = SheetWriter::broken(sending, font, width);
        const double height = SheetWriter::lineHeight(font) * static_cast<double>(lines.size());
        writer.writeAt(page::windowLeft, page::windowTop - mm(0.6) - height, width, lines, font, ink::secondary);
    }
    writeAddressee(writer, document.addressee,
                   QRectF(page::windowLeft, page::windowTop, width, page::windowBottom - page::windowTop), 11);
    return page::windowBottom;
}

/// Address at the left, below a line about the sender.
double writeLeftWindow(SheetWriter& writer, const Document& document, const PageLook& look) {
    const double width = page::fieldRight - page::fieldLeft;
    SheetFont small{look.note.points - 0.8, false};
    while (small.points > leastPoints && SheetWriter::widthOf(document.letter->returnAddress, small) > width)
        small.points -= 0.3;
    const QStringList sender = SheetWriter::broken(document.letter->returnAddress, small, width).first(1);
    double y = writer.writeAt(page::fieldLeft, page::fieldTop, width, sender, small, ink::secondary);
    if (!sender.front().isEmpty())
        writer.drawLine(page::fieldLeft, y + mm(0.3), page::fieldRight, y + mm(0.3), ink::rule, mm(0.1));
    y += mm(1);
    if (const QString& sending = document.letter->sending; !sending.isEmpty()) {
        SheetFont font = look.note;
        const auto height = [&] {
            return SheetWriter::lineHeight(font) *
                   static_cast<double>(SheetWriter::broken(sending, font, width).size());
        };
        while (font.points > leastPoints && height() > page::fieldAddress - y)
            font.points -= 0.5;
        writer.writeAt(page::fieldLeft, y, width, SheetWriter::broken(sending, font, width), font, ink::text);
    }
    writeAddressee(writer, document.addressee,
                   QRectF(page::fieldLeft, page::fieldAddress, width, page::fieldBottom - page::fieldAddress), 10.5);
    return page::fieldBottom;
}

} // namespace

void writeStatementHead(SheetWriter& writer, const Document& document, const PageLook& look) {
    const Letterhead& from = document.from;
    double y = writer.writeAt(page::left, page::top, mm(110), SheetWriter::broken(from.name, {15, true}, mm(110)),
                              {15, true}, look.accent);
    for (const QString& line : from.lines)
        y = writer.writeAt(page::left, y + mm(0.2), mm(78), SheetWriter::broken(line, look.note, mm(78)), look.note,
                           ink::secondary);
    if (!document.isList) {
        y = std::max(y + mm(5), page::windowTop);
        const double named = writeFacts(writer, document, look, y);
        const QRectF window(page::windowLeft, page::windowTop, page::windowRight - page::windowLeft,
                            page::windowBottom - page::windowTop);
        y = std::max(named, writeAddressee(writer, document.addressee, window, 10.5));
    }
    y += mm(7);
    const SheetFont large{17, true}, below{11, false};
    y = writer.writeAt(page::left, y, page::width, SheetWriter::broken(document.title, large, page::width), large,
                       look.accent);
    // Place and day stand at the end of the line below the title.
    const double day = SheetWriter::widthOf(document.placeAndDay, look.body) + mm(6);
    const double room = std::max(page::width - day, mm(60));
    writer.writeAt(page::left, y + mm(0.4), page::width, {document.placeAndDay}, look.body, ink::text, Side::right);
    y = writer.writeAt(page::left, y, room, SheetWriter::broken(document.subtitle, below, room), below, ink::secondary);
    writer.moveTo(y + mm(4));
}

void writeLetterHead(SheetWriter& writer, const Document& document, const PageLook& look) {
    const bool isLeft = document.letter->window == EnvelopeWindow::left;
    const double sender = writeSender(writer, document, look);
    double y = isLeft ? writeReferences(writer, document, look, page::fieldReferences,
                                        std::max(sender + mm(4), page::fieldTop), page::right - page::fieldReferences)
                      : writeReferences(writer, document, look, page::left, std::max(sender + mm(4), mm(40)),
                                        page::windowLeft - page::left - mm(6));
    y = std::max(y, isLeft ? writeLeftWindow(writer, document, look) : writeRightWindow(writer, document, look)) +
        look.belowWindow;
    const SheetFont large{15, true};
    if (!document.title.isEmpty())
        y = writer.writeAt(page::left, y, page::width, SheetWriter::broken(document.title, large, page::width), large,
                           ink::text) +
            mm(1.2);
    if (const QString& subject = document.letter->subject; !subject.isEmpty())
        y = writer.writeAt(page::left, y, page::width, SheetWriter::broken(subject, look.strong, page::width),
                           look.strong, ink::text) +
            mm(2.6);
    writer.moveTo(y + mm(1));
}

void writeMark(SheetWriter& writer, const QString& mark) {
    if (mark.isEmpty())
        return;
    static const QColor pale(0xec, 0xee, 0xf1), red(0xb3, 0x26, 0x1e);
    writer.draw(DrawnMark{QPointF(paperWidth / 2, paperHeight / 2), mark, {86, true}, pale, 52});
    const SheetFont font{8, true};
    const double width = SheetWriter::widthOf(mark, font) + mm(5), height = SheetWriter::lineHeight(font) + mm(1.2);
    const QRectF room(page::right - width, mm(4.5), width, height);
    QPainterPath frame;
    frame.addRoundedRect(room, mm(0.8), mm(0.8));
    writer.draw(DrawnShape{frame, red, mm(0.3)});
    // Written beside the head, so that it can be read and found as text.
    const double taken = SheetWriter::widthOf(mark, font);
    writer.write({QPointF(room.center().x() - taken / 2, room.top() + height * 0.7), mark, font, red, taken});
}

} // namespace encours
