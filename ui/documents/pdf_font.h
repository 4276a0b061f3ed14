// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cairo.h>

class QRawFont;

namespace encours {

/// The font that Qt shaped with, in its size: its glyphs bear the same numbers where cairo draws, for the file is made of the tables
/// that Qt reads, once for all threads.
struct PdfFont {
    int face = -1; ///< none: a font without outlines, as of coloured signs
    double size = 0;
    quint32 space = 0, noBreakSpace = 0; ///< glyphs; the second 0: drawn as the first

    friend bool operator==(const PdfFont&, const PdfFont&) = default;
};
[[nodiscard]] PdfFont pdfFont(const QRawFont& font);

/// As this thread draws it (FreeType's faces must not be shared); lives as long as the thread. Null where there is no face.
[[nodiscard]] cairo_scaled_font_t* cairoFont(const PdfFont& font);

/// Units of sheets to points: the scale at which PDFs are written and fonts are opened.
[[nodiscard]] double pdfScale();

} // namespace encours
