// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_writer.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

#include <cmath>
#include <deque>
#include <utility>

namespace encours {

namespace {

struct MeasuredFont {
    SheetFont asked;
    QFont font;
    QFontMetricsF metrics;
    QHash<QString, double> widths; ///< of what was measured: the words of letters return in the next one
};
constexpr qsizetype mostWidths = 4096;

QFont made(SheetFont font) {
    QFont made;
    made.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("DejaVu Sans")});
    made.setPixelSize(static_cast<int>(font.points * sheetResolution / 72.0 + 0.5));
    made.setBold(font.isStrong);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

/// Finding a font and opening it costs more than writing with it. A document has a dozen at most.
MeasuredFont& measured(SheetFont font) {
    thread_local std::deque<MeasuredFont> known; // its elements stay where they are
    for (MeasuredFont& one : known)
        if (one.asked == font)
            return one;
    const QFont opened = made(font);
    return known.emplace_back(MeasuredFont{font, opened, QFontMetricsF(opened), {}});
}

} // namespace

const QFont& qtFont(SheetFont font) { return measured(font).font; }

SheetWriter::SheetWriter(double top, double bottom, std::function<void(SheetWriter&)> begin)
    : top_(top), bottom_(bottom), y_(top), begin_(std::move(begin)), sheets_(1) {}

double SheetWriter::lineHeight(SheetFont font) { return font.points * sheetResolution / 72.0 * 1.32; }

double SheetWriter::widthOf(const QString& text, SheetFont font) {
    MeasuredFont& known = measured(font);
    if (const auto found = known.widths.constFind(text); found != known.widths.constEnd())
        return *found;
    if (known.widths.size() >= mostWidths)
        known.widths.clear();
    return *known.widths.insert(text, known.metrics.horizontalAdvance(text));
}

QStringList SheetWriter::broken(const QString& text, SheetFont font, double width) {
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        if (widthOf(paragraph, font) <= width) {
            lines << paragraph.trimmed();
            continue;
        }
        QTextLayout layout(paragraph, qtFont(font));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        bool isEmpty = true;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
            isEmpty = false;
        }
        layout.endLayout();
        if (isEmpty)
            lines << QString();
    }
    return lines;
}

namespace {

/// Whole units, a fiftieth of a millimetre: numbers in a file are short then.
QPointF whole(double x, double y) { return {std::round(x), std::round(y)}; }

} // namespace

double SheetWriter::writeAt(double x, double y, double width, const QStringList& lines, SheetFont font,
                            const QColor& color, Side side) {
    const double height = lineHeight(font);
    // The base line leaves room for what hangs below it.
    double base = y + height * 0.77;
    for (const QString& line : lines) {
        const double taken = widthOf(line, font);
        const double left = side == Side::left ? x : side == Side::right ? x + width - taken : x + (width - taken) / 2;
        if (!line.isEmpty())
            sheets_[page_].texts.push_back({whole(left, base), line, font, color, taken});
        base += height;
    }
    return y + height * static_cast<double>(lines.size());
}

void SheetWriter::drawLine(double x1, double y1, double x2, double y2, const QColor& color, double width) {
    sheets_[page_].lines.push_back({QLineF(whole(x1, y1), whole(x2, y2)), color, width});
}

void SheetWriter::fill(const QRectF& room, const QColor& color) { sheets_[page_].fills.push_back({room, color}); }

void SheetWriter::draw(DrawnShape shape) { sheets_[page_].shapes.push_back(std::move(shape)); }

void SheetWriter::draw(DrawnGrid grid) { sheets_[page_].grids.push_back(std::move(grid)); }

void SheetWriter::draw(DrawnPicture picture) { sheets_[page_].pictures.push_back(std::move(picture)); }

void SheetWriter::draw(DrawnMark mark) { sheets_[page_].marks.push_back(std::move(mark)); }

void SheetWriter::write(DrawnText text) {
    text.at.setY(std::round(text.at.y())); // pieces of a line keep their distance
    sheets_[page_].texts.push_back(std::move(text));
}

void SheetWriter::need(double height) {
    if (room() < height)
        newPage();
}

void SheetWriter::newPage() {
    sheets_.emplace_back();
    page_ = sheets_.size() - 1;
    y_ = top_;
    begin_(*this);
}

} // namespace encours
