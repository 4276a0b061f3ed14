// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace encours {

// A document as it is printed or sent: what it says, in the language of whom it addresses, without a layout. Everything
// in it is text already.

/// Who writes: what stands at the top of the first page, and what the law wants on each.
struct Letterhead {
    QString name;
    QStringList lines;     ///< below the name
    QString legalMentions; ///< at the foot of every page (C. com. R123-237, R123-238)
};

/// What a line of words is for; each has one look.
enum class TextStyle : std::uint8_t { body, strong, heading, note };

struct DocumentParagraph {
    QString text;
    TextStyle style = TextStyle::body;
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
        sum      ///< stands out; stays with what precedes
    };
    QStringList cells;
    Kind kind = Kind::plain;
};

/// Breaks over pages: its headers are repeated, and a section that is broken says its name again.
struct DocumentTable {
    std::vector<DocumentColumn> columns;
    std::vector<DocumentRow> rows;
    QString continued; ///< follows the name of a section that was broken: "(suite)"
};

/// The sums at the end: amounts below each other, the last one as what must be paid.
struct DocumentTotals {
    std::vector<DocumentFact> lines;
    QString note; ///< below, smaller
};

using DocumentBlock = std::variant<DocumentParagraph, DocumentSides, DocumentTable, DocumentTotals>;

struct Document {
    Date on;
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
