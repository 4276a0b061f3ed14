// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>

class QRawFont;

namespace encours {

/// The font that Qt shaped with, as cairo draws it at the same size: its glyphs bear the same numbers, for it is made of the tables
/// that Qt reads. Belongs to this thread (FreeType's faces must not be shared) and lives as long as it; the tables are read once for
/// all threads. Null: a font without outlines, as of coloured signs.
struct PdfFont {
    cairo_scaled_font_t* font = nullptr;
    unsigned long space = 0, noBreakSpace = 0; ///< glyphs; the second 0: drawn as the first
};
[[nodiscard]] PdfFont pdfFont(const QRawFont& font);

/// Units of sheets to points: the scale at which PDFs are written and fonts are opened.
[[nodiscard]] double pdfScale();

} // namespace encours
