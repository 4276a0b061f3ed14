// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folded_text.h"

#include <string>
#include <string_view>

namespace encours {

/// The cell without surrounding blanks (no-break spaces, line breaks and DOS's Ctrl-Z too) and without the guard
/// ="00123" by which exports keep a spreadsheet from reading a number. A view into the cell: leading zeros stay.
[[nodiscard]] std::string_view cell_value(std::string_view cell);

} // namespace encours
