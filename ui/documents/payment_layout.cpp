// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_layout.h"
#include "ui/documents/epc_qr.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace encours {

namespace {

constexpr double pad = mm(4);
constexpr double codeSide = mm(32); // its squares alone are over 25 mm: what a telephone reads from paper
constexpr double between = mm(5);

/// The squares of a code from the origin. Kept for the next call of the thread: a letter that is laid out again, denser, bears
/// the same code, and finding its squares is a sixth of the work.
const std::optional<DrawnGrid>& squaresOf(const QByteArray& code) {
    struct Known {
        QByteArray code;
        std::optional<DrawnGrid> squares;
    };
    thread_local Known last;
    if (last.code != code)
        last = {code, qrSquares(code, codeSide)};
    return last.squares;
}

/// A value broken into the width that is left beside the names.
struct Line {
    QStringList name, value;
};

} // namespace

void writePayment(SheetWriter& writer, const DocumentPayment& payment, const PageLook& look, double after) {
    const auto& squares = squaresOf(payment.code);
    const double codeWidth = squares ? codeSide + between : 0;
    double names = 0;
    for (const auto& line : payment.lines)
        names = std::max(names, SheetWriter::widthOf(line.name, look.strong));
    names = std::min(names, mm(45)) + mm(5);
    const double values = page::width - 2 * pad - codeWidth - names;
    std::vector<Line> lines;
    qsizetype count = 0;
    for (const auto& line : payment.lines) {
        lines.push_back({SheetWriter::broken(line.name, look.strong, names - mm(3)),
                         SheetWriter::broken(line.value, look.body, values)});
        count += std::max(lines.back().name.size(), lines.back().value.size());
    }
    const double line = SheetWriter::lineHeight(look.body) + mm(0.25);
    const double title = SheetWriter::lineHeight(look.heading) + mm(1);
    const SheetFont small{look.note.points - 1, false};
    const QStringList words = squares ? SheetWriter::broken(payment.codeWords, small, codeSide) : QStringList();
    const double code =
        squares ? codeSide - mm(2) + SheetWriter::lineHeight(small) * static_cast<double>(words.size()) : 0;
    const double height = std::max(title + line * static_cast<double>(count) + 2 * mm(3), code + mm(4));
    writer.need(height + (after > 0 ? mm(5) + after : mm(3)));
    const double top = writer.y() + mm(1);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(page::left, top, page::width, height), mm(2), mm(2));
    writer.draw(DrawnShape{frame, ink::rule, mm(0.25)});
    const double x = page::left + pad;
    double y = writer.writeAt(x, top + mm(2.6), page::width, {payment.title}, look.heading, look.accent) + mm(1);
    for (const Line& one : lines) {
        writer.writeAt(x, y, names, one.name, look.strong, ink::text);
        writer.writeAt(x + names, y, values, one.value, look.body, ink::text);
        y += line * static_cast<double>(std::max(one.name.size(), one.value.size()));
    }
    if (squares) {
        const double left = page::right - mm(2) - codeSide;
        DrawnGrid placed = *squares;
        placed.corner += QPointF(std::round(left), std::round(top + mm(1)));
        writer.draw(std::move(placed));
        writer.writeAt(left, top + codeSide - mm(0.5), codeSide, words, small, ink::secondary,
                       SheetWriter::Side::centre);
    }
    writer.moveTo(top + height + mm(4));
}

} // namespace encours
