// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_writer.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <utility>

namespace encours {

QFont qtFont(SheetFont font) {
    QFont made;
    made.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("DejaVu Sans")});
    made.setPixelSize(static_cast<int>(font.points * sheetResolution / 72.0 + 0.5));
    made.setBold(font.isStrong);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

SheetWriter::SheetWriter(double top, double bottom, std::function<void(SheetWriter&)> begin)
    : top_(top), bottom_(bottom), y_(top), begin_(std::move(begin)), sheets_(1) {}

double SheetWriter::lineHeight(SheetFont font) { return font.points * sheetResolution / 72.0 * 1.32; }

double SheetWriter::widthOf(const QString& text, SheetFont font) {
    return QFontMetricsF(qtFont(font)).horizontalAdvance(text);
}

QStringList SheetWriter::broken(const QString& text, SheetFont font, double width) {
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
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

double SheetWriter::writeAt(double x, double y, double width, const QStringList& lines, SheetFont font,
                            const QColor& color, Side side) {
    const double height = lineHeight(font);
    // The base line leaves room for what hangs below it.
    double base = y + height * 0.77;
    for (const QString& line : lines) {
        const double taken = widthOf(line, font);
        const double left = side == Side::left ? x : side == Side::right ? x + width - taken : x + (width - taken) / 2;
        if (!line.isEmpty())
            sheets_[page_].texts.push_back({QPointF(left, base), line, font, color, taken});
        base += height;
    }
    return y + height * static_cast<double>(lines.size());
}

void SheetWriter::drawLine(double x1, double y1, double x2, double y2, const QColor& color, double width) {
    sheets_[page_].lines.push_back({QLineF(x1, y1, x2, y2), color, width});
}

void SheetWriter::fill(const QRectF& room, const QColor& color) { sheets_[page_].fills.push_back({room, color}); }

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
