// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/marked_text.h"
#include "ui/documents/page_look.h"
#include "ui/documents/sheet_writer.h"

#include <unordered_map>
#include <vector>

namespace encours {

// The parts of a document that are no tables, each written where the writer stands. `after`: the height of what must stay on the
// same page below the part's last two lines.

/// The lines of a document's paragraphs. Each is broken once, though it is measured for what stands above it before it is
/// written. Look and paragraphs outlive it.
class ParagraphLines {
public:
    explicit ParagraphLines(const PageLook& look) : look_(look) {}

    [[nodiscard]] const std::vector<MarkedLine>& of(const DocumentParagraph& paragraph);
    [[nodiscard]] qsizetype count(const DocumentParagraph& paragraph) {
        return static_cast<qsizetype>(of(paragraph).size());
    }
    /// With what stands between it and the next.
    [[nodiscard]] double heightOf(const DocumentParagraph& paragraph);

private:
    const PageLook& look_;
    std::unordered_map<const DocumentParagraph*, std::vector<MarkedLine>> lines_;
};

void writeParagraph(SheetWriter& writer, const DocumentParagraph& paragraph, const std::vector<MarkedLine>& lines,
                    const PageLook& look, double after);
void writeSides(SheetWriter& writer, const DocumentSides& sides, const PageLook& look);
void writeTotals(SheetWriter& writer, const DocumentTotals& totals, const PageLook& look);
void writePayment(SheetWriter& writer, const DocumentPayment& payment, const PageLook& look, double after);
void writeSignature(SheetWriter& writer, const DocumentSignature& signature, const PageLook& look);
void writeSignatures(SheetWriter& writer, const DocumentSignatures& signatures, const PageLook& look);
void writeRoom(SheetWriter& writer, const DocumentRoom& room, double after);

/// How high it is: to keep it with what precedes.
[[nodiscard]] double heightOf(const DocumentSignature& signature, const PageLook& look);
[[nodiscard]] double heightOf(const DocumentSignatures& signatures, const PageLook& look);
[[nodiscard]] double heightOf(const DocumentRoom& room);

} // namespace encours
