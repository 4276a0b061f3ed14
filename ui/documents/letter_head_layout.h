// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/page_look.h"
#include "ui/documents/sheet_writer.h"

namespace encours {

/// The head of a statement: sender, addressee in the window of the envelope (DL or C5, at the right), references, title. Leaves the
/// writer below it.
void writeStatementHead(SheetWriter& writer, const Document& document, const PageLook& look);

/// The head of a letter: logo and name with one line below and a rule, place and day with the references, the kind of sending
/// and the address in the window (at the right, or at the left as DIN 5008 form B has it), title and subject.
void writeLetterHead(SheetWriter& writer, const Document& document, const PageLook& look);

/// "SPÉCIMEN" across the page, pale, and in a frame at its upper edge.
void writeMark(SheetWriter& writer, const QString& mark);

} // namespace encours
