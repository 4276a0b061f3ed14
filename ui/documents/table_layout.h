// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/page_look.h"
#include "ui/documents/sheet_writer.h"

namespace encours {

/// Writes a table between two edges of the page and over as many pages as it needs: numbers are never broken nor cut,
/// texts are broken. Where even that does not fit, the whole table is written smaller. `after`: the height of what must stay on
/// the page of its last rows.
void writeTable(SheetWriter& writer, const DocumentTable& table, double left, double right, const PageLook& look,
                double after = 0);

/// The height of its headers and of the rows that stand with them on a page: to keep them with the words before it.
[[nodiscard]] double beginningOf(SheetWriter& writer, const DocumentTable& table, double left, double right,
                                 const PageLook& look, double after);

} // namespace encours
