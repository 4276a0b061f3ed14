// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/marked_text.h"

#include <QTextLayout>

namespace encours {

namespace {

struct Marked {
    QString text;
    QList<QTextLayout::FormatRange> strong;
};

Marked readMarks(const QString& written, const QFont& strong) {
    static const QString mark = QStringLiteral("**");
    Marked made;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = written.indexOf(mark, at);
        const qsizetype close = open < 0 ? -1 : written.indexOf(mark, open + 2);
        if (close < 0)
            break;
        made.text += QStringView(written).mid(at, open - at);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(made.text.size());
        range.length = static_cast<int>(close - open - 2);
        range.format.setFont(strong);
        made.text += QStringView(written).mid(open + 2, range.length);
        if (range.length > 0)
            made.strong << range;
        at = close + 2;
    }
    made.text += QStringView(written).mid(at);
    return made;
}

MarkedLine piecesOf(const QTextLine& line, const Marked& marked) {
    MarkedLine pieces;
    int at = line.textStart();
    int end = at + line.textLength();
    while (end > at && marked.text[end - 1].isSpace() && marked.text[end - 1] != QChar(0x00A0))
        --end;
    while (at < end) {
        int next = end;
        bool isStrong = false;
        for (const auto& range : marked.strong) {
            const int stop = range.start + range.length;
            if (at >= range.start && at < stop) {
                isStrong = true;
                next = std::min(next, stop);
            } else if (range.start > at) {
                next = std::min(next, range.start);
            }
        }
        const double first = line.cursorToX(at), last = line.cursorToX(next);
        // From right to left the piece begins at its end.
        pieces.push_back({marked.text.mid(at, next - at), isStrong, std::min(first, last),
                          std::max(first, last) - std::min(first, last)});
        at = next;
    }
    return pieces;
}

} // namespace

std::vector<MarkedLine> brokenMarked(const QString& text, SheetFont font, double width) {
    std::vector<MarkedLine> lines;
    const QFont& strong = qtFont({font.points, true});
    for (const QString& paragraph : text.split(u'\n')) {
        const Marked marked = readMarks(paragraph, strong);
        QTextLayout layout(marked.text, qtFont({font.points, font.isStrong}));
        layout.setFormats(marked.strong);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        bool isEmpty = true;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.push_back(piecesOf(line, marked));
            isEmpty = false;
        }
        layout.endLayout();
        if (isEmpty)
            lines.emplace_back();
    }
    return lines;
}

QString withoutMarks(const QString& text) { return readMarks(text, QFont()).text; }

} // namespace encours
