// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_layout.h"

#include "ui/documents/sheet_writer.h"
#include "ui/documents/table_layout.h"

#include <algorithm>

namespace encours {

namespace {

constexpr double left = mm(20), right = paperWidth - mm(20);
constexpr double top = mm(15);
constexpr double footBottom = paperHeight - mm(9);
constexpr double pageNumberWidth = mm(28);

// What shows through the window of a DL and of a C5 envelope, however the folded sheet lies in it.
constexpr double windowLeft = mm(105), windowRight = mm(190), windowTop = mm(54), windowBottom = mm(80);

constexpr SheetFont body{9.2, false}, strong{9.2, true}, heading{11, true}, note{7.8, false}, foot{7, false};

using Side = SheetWriter::Side;

class DocumentLayout {
public:
    explicit DocumentLayout(const Document& document)
        : document_(document),
          mentions_(SheetWriter::broken(document.from.legalMentions, foot, right - left - pageNumberWidth)),
          footTop_(footBottom - mm(1.5) -
                   SheetWriter::lineHeight(foot) * static_cast<double>(std::max<qsizetype>(mentions_.size(), 2))),
          writer_(top, footTop_ - mm(3), [this](SheetWriter& writer) { beginPage(writer); }) {}

    std::vector<Sheet> write() {
        writeHead();
        for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
            const bool isBeforeTable =
                i + 1 < document_.blocks.size() && std::holds_alternative<DocumentTable>(document_.blocks[i + 1]);
            afterHeading_ = isBeforeTable ? mm(25) : mm(5);
            std::visit([this](const auto& one) { writeBlock(one); }, document_.blocks[i]);
        }
        writeFeet();
        return writer_.take();
    }

private:
    void writeHead() {
        const Letterhead& from = document_.from;
        double y = writer_.writeAt(left, top, mm(110), SheetWriter::broken(from.name, {15, true}, mm(110)), {15, true},
                                   ink::accent);
        for (const QString& line : from.lines)
            y = writer_.writeAt(left, y + mm(0.2), mm(78), SheetWriter::broken(line, note, mm(78)), note,
                                ink::secondary);
        y = std::max(y + mm(5), windowTop);
        const double named = writeFacts(y);
        const double addressed = writeAddressee();
        y = std::max(named, addressed) + mm(7);
        const SheetFont large{17, true}, below{11, false};
        y = writer_.writeAt(left, y, right - left, SheetWriter::broken(document_.title, large, right - left), large,
                            ink::accent);
        // Place and day stand at the end of the line below the title.
        const double day = SheetWriter::widthOf(document_.placeAndDay, body) + mm(6);
        const double room = std::max(right - left - day, mm(60));
        writer_.writeAt(left, y + mm(0.4), right - left, {document_.placeAndDay}, body, ink::text, Side::right);
        y = writer_.writeAt(left, y, room, SheetWriter::broken(document_.subtitle, below, room), below, ink::secondary);
        writer_.moveTo(y + mm(4));
    }

    /// Smaller where the lines would not all be in the window.
    double writeAddressee() {
        SheetFont font{10.5, false};
        QStringList lines;
        do {
            lines.clear();
            for (const QString& line : document_.addressee)
                lines += SheetWriter::broken(line, font, windowRight - windowLeft);
            if (SheetWriter::lineHeight(font) * static_cast<double>(lines.size()) <= windowBottom - windowTop)
                break;
            font.points -= 0.5;
        } while (font.points > 7.5);
        return writer_.writeAt(windowLeft, windowTop, windowRight - windowLeft, lines, font, ink::text);
    }

    /// Beside the addressee, name and value.
    double writeFacts(double y) {
        double widest = 0;
        for (const auto& fact : document_.references)
            widest = std::max(widest, SheetWriter::widthOf(fact.name, note));
        widest = std::min(widest, mm(38)) + mm(3);
        for (const auto& fact : document_.references) {
            const double width = mm(78) - widest;
            const double named = writer_.writeAt(left, y, widest, SheetWriter::broken(fact.name, note, widest - mm(3)),
                                                 note, ink::secondary);
            y = std::max(named, writer_.writeAt(left + widest, y, width, SheetWriter::broken(fact.value, note, width),
                                                note, ink::text));
        }
        return y;
    }

    void beginPage(SheetWriter& writer) {
        const double end =
            writer.writeAt(left, top, right - left, SheetWriter::broken(document_.runningTitle, note, right - left),
                           note, ink::secondary);
        writer.drawLine(left, end + mm(1), right, end + mm(1), ink::rule);
        writer.moveTo(end + mm(5));
    }

    void writeBlock(const DocumentParagraph& paragraph) {
        const SheetFont font = paragraph.style == TextStyle::strong    ? strong
                               : paragraph.style == TextStyle::heading ? heading
                               : paragraph.style == TextStyle::note    ? note
                                                                       : body;
        const bool isHeading = paragraph.style == TextStyle::heading;
        const QColor& color = isHeading ? ink::accent : paragraph.style == TextStyle::note ? ink::secondary : ink::text;
        const QStringList lines = SheetWriter::broken(paragraph.text, font, right - left);
        const double height = SheetWriter::lineHeight(font);
        // A heading stays with what follows; no first or last line stands alone.
        const bool isShort = lines.size() <= 3;
        writer_.need(isHeading ? mm(3) + height + afterHeading_
                               : height * (isShort ? static_cast<double>(lines.size()) : 2));
        if (isHeading)
            writer_.move(mm(2));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!isShort && i + 2 == lines.size())
                writer_.need(2 * height);
            writer_.need(height);
            writer_.moveTo(writer_.writeAt(left, writer_.y(), right - left, {lines[i]}, font, color));
        }
        writer_.move(isHeading ? mm(1) : paragraph.style == TextStyle::note ? mm(0.8) : mm(2.2));
    }

    void writeBlock(const DocumentSides& sides) {
        const double width = (right - left - mm(8)) / 2;
        const auto write = [&](const DocumentSides::Side& side, double x, double y) {
            y = writer_.writeAt(x, y, width, {side.title}, note, ink::secondary);
            for (qsizetype i = 0; i < side.lines.size(); ++i) {
                const SheetFont font{9, i == 0};
                y = writer_.writeAt(x, y, width, SheetWriter::broken(side.lines[i], font, width), font, ink::text);
            }
            return y;
        };
        writer_.need(mm(30));
        const double from = writer_.y();
        const double end = std::max(write(sides.left, left, from), write(sides.right, windowLeft, from));
        writer_.moveTo(end + mm(3));
    }

    void writeBlock(const DocumentTable& table) {
        writeTable(writer_, table, left, right);
        writer_.move(mm(2));
    }

    void writeBlock(const DocumentTotals& totals) {
        const double width = mm(104), x = right - width;
        const SheetFont plain{9.5, false}, last{11.5, true};
        const QStringList words = SheetWriter::broken(totals.note, note, width);
        double height = mm(6) + SheetWriter::lineHeight(note) * static_cast<double>(words.size());
        for (std::size_t i = 0; i < totals.lines.size(); ++i)
            height += SheetWriter::lineHeight(i + 1 == totals.lines.size() ? last : plain) + mm(1);
        writer_.need(height);
        double y = writer_.y();
        for (std::size_t i = 0; i < totals.lines.size(); ++i) {
            const bool isLast = i + 1 == totals.lines.size();
            const SheetFont font = isLast ? last : plain;
            const double line = SheetWriter::lineHeight(font) + mm(1);
            if (isLast) {
                writer_.fill(QRectF(x, y, width, line + mm(2)), ink::ground);
                writer_.drawLine(x, y, right, y, ink::accent, mm(0.3));
                y += mm(1.2);
            }
            const QColor& color = isLast ? ink::accent : ink::text;
            writer_.writeAt(x + mm(2), y, width, {totals.lines[i].name}, font, color);
            writer_.writeAt(x, y, width - mm(2), {totals.lines[i].value}, font, color, Side::right);
            y += line;
        }
        y += mm(2);
        if (!totals.note.isEmpty())
            y = writer_.writeAt(x, y, width - mm(2), words, note, ink::secondary, Side::right);
        writer_.moveTo(y + mm(2));
    }

    void writeFeet() {
        const std::size_t pages = writer_.pageCount();
        for (std::size_t page = 0; page < pages; ++page) {
            writer_.turnTo(page);
            writer_.drawLine(left, footTop_, right, footTop_, ink::rule);
            writer_.writeAt(left, footTop_ + mm(1.5), right - left, mentions_, foot, ink::secondary);
            const QString number = QString(document_.pageWords).arg(page + 1).arg(pages);
            writer_.writeAt(left, footTop_ + mm(1.5), right - left, {number}, foot, ink::secondary, Side::right);
        }
    }

    const Document& document_;
    QStringList mentions_;
    double footTop_;
    double afterHeading_ = 0; ///< what must stand below a heading on its page
    SheetWriter writer_;
};

} // namespace

std::vector<Sheet> layOut(const Document& document) { return DocumentLayout(document).write(); }

} // namespace encours
