// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/page_look.h"
#include "ui/documents/sheet_writer.h"

namespace encours {

// The parts of a document that are no tables, each written where the writer stands. `after`: the height of what must stay on the
// same page below the part's last two lines.

void writeParagraph(SheetWriter& writer, const DocumentParagraph& paragraph, const PageLook& look, double after);
void writeSides(SheetWriter& writer, const DocumentSides& sides, const PageLook& look);
void writeTotals(SheetWriter& writer, const DocumentTotals& totals, const PageLook& look);
void writePayment(SheetWriter& writer, const DocumentPayment& payment, const PageLook& look, double after);
void writeSignature(SheetWriter& writer, const DocumentSignature& signature, const PageLook& look);
void writeSignatures(SheetWriter& writer, const DocumentSignatures& signatures, const PageLook& look);
void writeRoom(SheetWriter& writer, const DocumentRoom& room, double after);

/// How high it is: to keep it with what precedes.
[[nodiscard]] double heightOf(const DocumentParagraph& paragraph, const PageLook& look);
[[nodiscard]] double heightOf(const DocumentSignature& signature, const PageLook& look);
[[nodiscard]] double heightOf(const DocumentSignatures& signatures, const PageLook& look);
[[nodiscard]] double heightOf(const DocumentRoom& room);
/// Its lines, without what stands between it and the next.
[[nodiscard]] qsizetype lineCount(const DocumentParagraph& paragraph, const PageLook& look);

} // namespace encours
