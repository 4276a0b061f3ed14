// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/sheet.h"

#include <QByteArray>

#include <cairo.h>

#include <vector>

namespace encours {

/// A piece of a text in one font and one direction, as it is drawn: which glyphs stand where, in units of sheets from the left end of
/// the base line, and of which letters each is made, so that the text can be read out of the file again.
struct ShapedRun {
    cairo_scaled_font_t* font = nullptr; ///< null: drawn as outlines
    QByteArray text;                     ///< UTF-8, in the order of reading
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
    QPainterPath outlines; ///< where there is no font to embed
};

/// As Qt shapes it for the screen and for paper: with its fonts, fallbacks, kerning and directions. Kept for the thread until many
/// others were asked for: the words of letters return in the next one. Valid until the next call.
[[nodiscard]] const std::vector<ShapedRun>& shaped(const QString& text, SheetFont font);

} // namespace encours
