// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/shaped_text.h"

#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <deque>

namespace encours {

namespace {

/// A letter is a glyph and a glyph a letter, from the left to the right.
bool isPlain(QChar letter) {
    const char16_t code = letter.unicode();
    return (code >= 0x20 && code < 0x300 && code != 0xAD) || (code >= 0x370 && code < 0x530) ||
           (code >= 0x2010 && code < 0x2028) || (code >= 0x202F && code < 0x2060) ||
           (code >= 0x20A0 && code < 0x20D0) || (code >= 0x2100 && code < 0x2C00);
}

int bytesOf(char16_t code) { return code < 0x80 ? 1 : code < 0x800 ? 2 : 3; }

constexpr QChar noBreakSpace(0x00A0);

/// It looks like a space, and is read as what it is.
void keepTogether(cairo_glyph_t& glyph, const PdfFont& font) {
    if (font.noBreakSpace != 0 && glyph.index == font.space)
        glyph.index = font.noBreakSpace;
}

void appendGlyphs(ShapedRun& to, const QGlyphRun& run, double base) {
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        to.glyphs.push_back({glyphs[i], places[i].x(), places[i].y() - base});
        if (to.font.face < 0)
            to.outlines.addPath(run.rawFont().pathForGlyph(glyphs[i]).translated(places[i].x(), places[i].y() - base));
    }
}

/// Letters of one font that are a glyph each: most of what letters say.
bool shapePlain(const QString& text, const QList<QGlyphRun>& runs, double base, std::vector<ShapedRun>& to) {
    if (runs.size() != 1 || runs.front().glyphIndexes().size() != text.size() ||
        !std::all_of(text.begin(), text.end(), isPlain))
        return false;
    ShapedRun& run = to.emplace_back();
    const PdfFont font = pdfFont(runs.front().rawFont());
    run.font = font;
    run.text = text.toUtf8();
    run.glyphs.reserve(static_cast<std::size_t>(text.size()));
    run.clusters.reserve(static_cast<std::size_t>(text.size()));
    appendGlyphs(run, runs.front(), base);
    for (qsizetype at = text.indexOf(noBreakSpace); at >= 0; at = text.indexOf(noBreakSpace, at + 1))
        keepTogether(run.glyphs[static_cast<std::size_t>(at)], font);
    for (const QChar letter : text)
        run.clusters.push_back({bytesOf(letter.unicode()), 1});
    return true;
}

bool isSamePlace(const cairo_glyph_t& one, const cairo_glyph_t& other) {
    return one.index == other.index && one.x == other.x && one.y == other.y;
}

/// Any other text, what a reader takes for one letter after the other. Those that share a glyph (ligatures) are said with it.
void shapeLetters(const QString& text, const QTextLayout& layout, double base, std::vector<ShapedRun>& to) {
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, end = letters.toNextBoundary(); end > 0; from = end, end = letters.toNextBoundary()) {
        const QByteArray said = text.mid(from, end - from).toUtf8();
        const auto bytes = static_cast<int>(said.size());
        bool isSaid = false;
        for (const QGlyphRun& part : layout.glyphRuns(static_cast<int>(from), static_cast<int>(end - from))) {
            ShapedRun made;
            const PdfFont face = pdfFont(part.rawFont());
            made.font = face;
            appendGlyphs(made, part, base);
            if (made.glyphs.empty())
                continue;
            if (text.at(from) == noBreakSpace)
                keepTogether(made.glyphs.front(), face);
            const bool goesOn = !to.empty() && made.font.face >= 0 && to.back().font == made.font;
            if (goesOn && !isSaid && isSamePlace(to.back().glyphs.back(), made.glyphs.back())) {
                to.back().text += said;
                to.back().clusters.back().num_bytes += bytes;
                isSaid = true;
                continue;
            }
            if (!goesOn)
                to.emplace_back().font = made.font;
            ShapedRun& run = to.back();
            run.glyphs.insert(run.glyphs.end(), made.glyphs.begin(), made.glyphs.end());
            run.outlines.addPath(made.outlines);
            if (isSaid && goesOn) {
                run.clusters.back().num_glyphs += static_cast<int>(made.glyphs.size());
            } else {
                run.clusters.push_back({isSaid ? 0 : bytes, static_cast<int>(made.glyphs.size())});
                run.text += isSaid ? QByteArray() : said;
            }
            isSaid = true;
        }
    }
}

std::vector<ShapedRun> shape(const QString& text, SheetFont font) {
    QTextLayout layout(text, qtFont(font));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // whichever its direction
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return {};
    line.setLineWidth(paperHeight * 2);
    layout.endLayout();
    std::vector<ShapedRun> runs;
    const double base = line.position().y() + line.ascent();
    if (!shapePlain(text, layout.glyphRuns(), base, runs))
        shapeLetters(text, layout, base, runs);
    return runs;
}

struct ShapedFont {
    SheetFont font;
    QHash<QString, std::shared_ptr<const ShapedText>> texts;
};
constexpr qsizetype mostTexts = 2048;

} // namespace

std::shared_ptr<const ShapedText> shaped(const QString& text, SheetFont font) {
    thread_local std::deque<ShapedFont> known;
    auto at = std::find_if(known.begin(), known.end(), [&](const ShapedFont& one) { return one.font == font; });
    if (at == known.end())
        at = known.insert(known.end(), ShapedFont{font, {}});
    if (const auto found = at->texts.constFind(text); found != at->texts.constEnd())
        return *found;
    if (at->texts.size() >= mostTexts)
        at->texts.clear();
    return *at->texts.insert(text, std::make_shared<const ShapedText>(ShapedText{shape(text, font)}));
}

void shapeTexts(Sheet& sheet) {
    for (DrawnText& text : sheet.texts)
        text.shape = shaped(text.text, text.font);
}

} // namespace encours
