// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/sheet.h"

namespace encours {

// The measures of a page that its head, its text and its foot share.

namespace page {
inline constexpr double left = mm(20), right = paperWidth - mm(20);
inline constexpr double width = right - left;
inline constexpr double top = mm(15);
inline constexpr double footBottom = paperHeight - mm(9);
inline constexpr double numberWidth = mm(28);

// What shows through the window of a DL and of a C5 envelope, however the folded sheet lies in it (NF Z 11-001).
inline constexpr double windowLeft = mm(105), windowRight = mm(190), windowTop = mm(54), windowBottom = mm(80);
// DIN 5008 form B: the address field 20 to 105 mm from the left and 45 to 90 mm from the top; its upper 17.7 mm for the sender and
// the kind of sending, six lines of address below. The block of references begins at 125 mm.
inline constexpr double fieldLeft = mm(25), fieldRight = mm(104), fieldTop = mm(50), fieldAddress = mm(62.7),
                        fieldBottom = mm(89), fieldReferences = mm(125);
} // namespace page

/// The letters in which a document is written.
struct PageLook {
    SheetFont body{9.2, false}, strong{9.2, true}, heading{11, true}, note{7.8, false}, foot{7, false};
    double paragraphGap = mm(2.2), noteGap = mm(0.8);
    double airyPoints = 9, airyPad = mm(1.05); ///< of tables in letters
    double roomToSign = mm(14);
    double belowWindow = mm(8); ///< from a letter's window to its title
    QColor accent = ink::accent;
};

} // namespace encours
