// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_layout.h"

#include "ui/documents/block_layout.h"
#include "ui/documents/letter_head_layout.h"
#include "ui/documents/table_layout.h"

#include <algorithm>

namespace encours {

namespace {

using Side = SheetWriter::Side;

/// A paragraph up to that may be a closing formula, which is not enough beside a signature.
constexpr qsizetype mostClosingLines = 2;

/// A table up to that may stand whole below the words before it.
constexpr std::size_t fewRows = 10;

/// `isDense`: a little smaller and nearer, which nobody sees who does not compare.
PageLook lookOf(const Document& document, bool isDense) {
    PageLook look;
    if (!document.letter)
        return look;
    look.body = {10, false};
    look.strong = {10, true};
    look.heading = {10.5, true};
    look.note = {8.2, false};
    look.paragraphGap = mm(2.8);
    look.noteGap = mm(1.8);
    if (isDense) {
        look.body.points = look.strong.points = 9.4;
        look.heading.points = 10;
        look.note.points = 7.8;
        look.paragraphGap = mm(2);
        look.noteGap = mm(1.2);
        look.airyPoints = 8.7;
        look.airyPad = mm(0.7);
        look.roomToSign = mm(8);
        look.belowWindow = mm(4.5);
    }
    if (document.letter->accent.isValid())
        look.accent = document.letter->accent;
    return look;
}

class DocumentLayout {
public:
    DocumentLayout(const Document& document, bool isDense)
        : document_(document),
          look_(lookOf(document, isDense)),
          lines_(look_),
          mentions_(SheetWriter::broken(document.from.legalMentions, look_.foot, page::width - page::numberWidth)),
          footTop_(page::footBottom - mm(1.5) -
                   SheetWriter::lineHeight(look_.foot) * static_cast<double>(std::max<qsizetype>(mentions_.size(), 2))),
          writer_(page::top, footTop_ - mm(3), [this](SheetWriter& writer) { beginPage(writer); }) {}

    std::vector<Sheet> write() {
        if (document_.letter)
            writeLetterHead(writer_, document_, look_);
        else
            writeStatementHead(writer_, document_, look_);
        for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
            after_ = std::holds_alternative<DocumentTable>(document_.blocks[i]) ? keptBelowTable(i) : keptAfter(i);
            std::visit([this](const auto& one) { writeBlock(one); }, document_.blocks[i]);
        }
        writeFeet();
        return writer_.take();
    }

private:
    /// The height of what must stand on the page of block `i`'s end: a table below the words before it; a signature, and the line
    /// or two that close a letter with it, below a text, a payment or the last rows of a table: alone they would sign an empty
    /// page.
    [[nodiscard]] double keptAfter(std::size_t i) {
        const auto* paragraph = std::get_if<DocumentParagraph>(&document_.blocks[i]);
        const auto* table = paragraph != nullptr && i + 1 < document_.blocks.size()
                                ? std::get_if<DocumentTable>(&document_.blocks[i + 1])
                                : nullptr;
        if (table != nullptr) // a long one is not measured twice
            return paragraph->style == TextStyle::heading || table->rows.size() > fewRows
                       ? mm(25)
                       : beginningOf(writer_, *table, page::left, page::right, look_, keptBelowTable(i + 1));
        if (paragraph != nullptr && paragraph->style == TextStyle::heading)
            return mm(5);
        double kept = 0;
        qsizetype lines = 0;
        for (++i; i < document_.blocks.size(); ++i) {
            const DocumentBlock& next = document_.blocks[i];
            if (const auto* one = std::get_if<DocumentSignature>(&next))
                return kept + heightOf(*one, look_) + shortNotesAfter(i);
            if (const auto* both = std::get_if<DocumentSignatures>(&next))
                return kept + heightOf(*both, look_);
            if (const auto* room = std::get_if<DocumentRoom>(&next))
                return kept + heightOf(*room) + keptAfter(i);
            const auto* line = std::get_if<DocumentParagraph>(&next);
            if (line == nullptr || line->style == TextStyle::heading)
                break;
            lines += lines_.count(*line);
            if (lines > mostClosingLines)
                break;
            kept += lines_.heightOf(*line);
        }
        return 0;
    }

    /// With the room between.
    [[nodiscard]] double keptBelowTable(std::size_t i) {
        const double kept = keptAfter(i);
        return kept > 0 ? kept + mm(3) : 0;
    }

    /// What is enclosed goes with the signature unless it is long.
    [[nodiscard]] double shortNotesAfter(std::size_t i) {
        double height = 0;
        for (++i; i < document_.blocks.size(); ++i) {
            const auto* note = std::get_if<DocumentParagraph>(&document_.blocks[i]);
            if (note == nullptr || note->style != TextStyle::note || lines_.count(*note) > 4)
                break;
            height += lines_.heightOf(*note);
        }
        return std::min(height, mm(30));
    }

    void beginPage(SheetWriter& writer) {
        const QStringList words = SheetWriter::broken(document_.runningTitle, look_.note, page::width);
        const double end = writer.writeAt(page::left, page::top, page::width, words, look_.note, ink::secondary);
        writer.drawLine(page::left, end + mm(1), page::right, end + mm(1), ink::rule);
        writer.moveTo(end + mm(5));
    }

    void writeBlock(const DocumentParagraph& paragraph) {
        writeParagraph(writer_, paragraph, lines_.of(paragraph), look_, after_);
    }
    void writeBlock(const DocumentSides& sides) { writeSides(writer_, sides, look_); }
    void writeBlock(const DocumentTable& table) {
        writeTable(writer_, table, page::left, page::right, look_, after_);
        writer_.move(mm(2));
    }
    void writeBlock(const DocumentTotals& totals) { writeTotals(writer_, totals, look_); }
    void writeBlock(const DocumentPayment& payment) { writePayment(writer_, payment, look_, after_); }
    void writeBlock(const DocumentSignature& signature) { writeSignature(writer_, signature, look_); }
    void writeBlock(const DocumentSignatures& signatures) { writeSignatures(writer_, signatures, look_); }
    void writeBlock(const DocumentRoom& room) { writeRoom(writer_, room, after_); }

    void writeFeet() {
        const std::size_t pages = writer_.pageCount();
        for (std::size_t at = 0; at < pages; ++at) {
            writer_.turnTo(at);
            if (document_.letter)
                writeMark(writer_, document_.letter->mark);
            writer_.drawLine(page::left, footTop_, page::right, footTop_, ink::rule);
            writer_.writeAt(page::left, footTop_ + mm(1.5), page::width, mentions_, look_.foot, ink::secondary);
            const QString number = QString(document_.pageWords).arg(at + 1).arg(pages);
            writer_.writeAt(page::left, footTop_ + mm(1.5), page::width, {number}, look_.foot, ink::secondary,
                            Side::right);
        }
    }

    const Document& document_;
    PageLook look_;
    ParagraphLines lines_;
    QStringList mentions_;
    double footTop_;
    double after_ = 0; ///< what must stand below a block on its page
    SheetWriter writer_;
};

} // namespace

std::vector<Sheet> layOut(const Document& document) {
    std::vector<Sheet> sheets = DocumentLayout(document, false).write();
    if (!document.letter || sheets.size() != 2)
        return sheets;
    // A letter of one page is read, and costs one sheet.
    std::vector<Sheet> dense = DocumentLayout(document, true).write();
    return dense.size() == 1 ? dense : sheets;
}

} // namespace encours
