// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QRawFont;

namespace encours {

/// A font as PDFs embed it.
struct FontTables {
    QByteArray file;                     ///< of OpenType; its glyphs bear the numbers that Qt knows
    quint32 space = 0, noBreakSpace = 0; ///< the glyphs; the second 0: it has none of its own
};

/// Made of the tables that Qt reads: the system's own file may be a collection, or known to the system alone. Outlines of TrueType
/// come without instructions for coarse screens, half of the font, and with a no-break space of their own: fonts draw it as a space,
/// and what is read out of a PDF would be either.
[[nodiscard]] FontTables fontTables(const QRawFont& font);

} // namespace encours
