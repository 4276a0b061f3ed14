// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/letters/letter_case.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace encours {

// A document as it is printed or sent: what it says, in the language of whom it addresses, without a layout. Everything
// in it is text already.

/// Who writes: what stands at the top of the first page, and what the law wants on each.
struct Letterhead {
    QString name;
    QString reach;         ///< of a letter, in one line beside the logo: street, city, telephone, e-mail
    QStringList lines;     ///< below the name
    QString legalMentions; ///< at the foot of every page (C. com. R123-237, R123-238)
};

/// What a line of words is for; each has one look.
enum class TextStyle : std::uint8_t { body, strong, heading, note };

struct DocumentParagraph {
    QString text;
    TextStyle style = TextStyle::body;
    bool isMarked = false; ///< "**…**" in it stands out
};

/// A line for a name and what it is, as the references of a letter.
struct DocumentFact {
    QString name, value;
};

/// Facts in two columns side by side, each with its title: who claims and who owes.
struct DocumentSides {
    struct Side {
        QString title;
        QStringList lines; ///< the first stands out
    };
    Side left, right;
};

struct DocumentColumn {
    QString header;
    bool isNumber = false;   ///< at the right, never broken
    bool isFlexible = false; ///< takes the width that is left, and breaks its text
};

struct DocumentRow {
    enum class Kind : std::uint8_t {
        plain,
        section, ///< the first cell over the whole width; stays with what follows
        remark,  ///< likewise over the whole width, an amount at its end as the second cell
        closing, ///< likewise, and stands out; stays with what precedes
        account, ///< likewise, in plain letters; stays with what precedes
        sum      ///< stands out; stays with what precedes
    };
    QStringList cells;
    Kind kind = Kind::plain;
    QString carried = {}; ///< what the rows come to up to this one: said where the next page goes on
};

/// Breaks over pages: its headers are repeated, and a section that is broken says its name again.
struct DocumentTable {
    std::vector<DocumentColumn> columns;
    std::vector<DocumentRow> rows;
    QString continued;     ///< follows the name of a section that was broken: "(suite)"
    bool isAiry = false;   ///< of letters: lines between the rows, no ground below the headers
    int amountColumn = -1; ///< below which the amounts of rows over the whole width stand; -1: at the end
    QString carriedWords;  ///< before the sum that is carried to the next page; empty: none is
};

/// The sums at the end: amounts below each other, the last one as what must be paid.
struct DocumentTotals {
    std::vector<DocumentFact> lines;
    QString note; ///< below, smaller
};

/// How to pay, in a frame that is never broken.
struct DocumentPayment {
    QString title;
    std::vector<DocumentFact> lines;
    QByteArray code;   ///< what a QR code holds (epc_qr.h); empty: none is drawn
    QString codeWords; ///< below it
};

/// Who signs; stays with the text before it.
struct DocumentSignature {
    QImage picture; ///< null: room to sign by hand
    QStringList lines;
};

/// Rooms in which two sign beside each other.
struct DocumentSignatures {
    DocumentSides::Side left, right;
    QString hint; ///< what to write there
};

/// Ruled lines to write upon by hand.
struct DocumentRoom {
    int lines = 4;
};

using DocumentBlock = std::variant<DocumentParagraph, DocumentSides, DocumentTable, DocumentTotals, DocumentPayment,
                                   DocumentSignature, DocumentSignatures, DocumentRoom>;

/// How a letter looks, beside what it says.
struct LetterLook {
    QImage logo;
    QColor accent; ///< of the name, the rules and the title
    EnvelopeWindow window{};
    QString sending;       ///< above the address: registered, its number
    QString returnAddress; ///< of the sender in one line, above the address; in a window at the left
    QString subject;       ///< below the title: "Objet : …"
    QString mark;          ///< across every page: "SPÉCIMEN"
};

struct Document {
    Date on;
    std::optional<LetterLook> letter; ///< nothing: a statement
    bool isList = false;              ///< of the company itself: addressed to nobody, no room is left for a window
    Letterhead from;
    QStringList addressee; ///< in the window of the envelope: at most six lines
    std::vector<DocumentFact> references;
    QString placeAndDay;
    QString title, subtitle;
    QString runningTitle; ///< at the top of the second and each following page
    std::vector<DocumentBlock> blocks;
    QString pageWords; ///< "Page %1 sur %2"
};

} // namespace encours
