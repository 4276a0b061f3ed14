// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/sheet.h"

#include <vector>

namespace encours {

/// A piece of a line in one kind of letters, so far from the line's left end.
struct MarkedPiece {
    QString text;
    bool isStrong = false;
    double x = 0, width = 0;
};
using MarkedLine = std::vector<MarkedPiece>;

/// Breaks a text at a width, whose parts between "**" stand out; a mark without its partner is written as it is.
[[nodiscard]] std::vector<MarkedLine> brokenMarked(const QString& text, SheetFont font, double width);

/// The text without its marks: for what shows one kind of letters only.
[[nodiscard]] QString withoutMarks(const QString& text);

} // namespace encours
