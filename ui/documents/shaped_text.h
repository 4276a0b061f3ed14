// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/pdf_font.h"
#include "ui/documents/sheet.h"

#include <QByteArray>

#include <cairo.h>

#include <memory>
#include <vector>

namespace encours {

/// A piece of a text in one font and one direction, as it is drawn: which glyphs stand where, in units of sheets from the left end of
/// the base line, and of which letters each is made, so that the text can be read out of the file again.
struct ShapedRun {
    PdfFont font;    ///< without a face: drawn as outlines
    QByteArray text; ///< UTF-8, in the order of reading
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
    QPainterPath outlines; ///< where there is no font to embed
};

struct ShapedText {
    std::vector<ShapedRun> runs;
};

/// As Qt shapes it for the screen and for paper: with its fonts, fallbacks, kerning and directions. Kept for the thread until many
/// others were asked for: the words of letters return in the next one. Never null; other threads may read it.
[[nodiscard]] std::shared_ptr<const ShapedText> shaped(const QString& text, SheetFont font);

/// Shapes all texts of a sheet, so that the thread that writes it need not.
void shapeTexts(Sheet& sheet);

} // namespace encours
