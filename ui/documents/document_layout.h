// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/sheet.h"

namespace encours {

/// The pages of a document on A4: letterhead, addressee in the window of a French envelope (DL or C5, NF Z 11-001), what it
/// says, and at the foot of every page who writes and "page x of y". Needs a QGuiApplication for its fonts, no screen.
[[nodiscard]] std::vector<Sheet> layOut(const Document& document);

} // namespace encours
