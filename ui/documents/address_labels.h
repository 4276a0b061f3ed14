// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/sheet.h"

#include <QStringList>

#include <vector>

namespace encours {

/// What stands on a label: for the envelope and the slip of a registered letter.
struct AddressLabel {
    QStringList lines; ///< of the address
    QString note;      ///< small, at the foot: the tracking number
};

/// Labels in the order of their places: fourteen an A4 sheet, two beside each other, 99.1 by 38.1 mm. `used`: how many places of
/// the first sheet are empty already, 0 to 13.
[[nodiscard]] std::vector<Sheet> labelSheets(const std::vector<AddressLabel>& labels, int used = 0);

} // namespace encours
