// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace encours {

/// The cell without surrounding blanks (no-break spaces, line breaks and DOS's Ctrl-Z too) and without the guard
/// ="00123" by which exports keep a spreadsheet from reading a number. A view into the cell: leading zeros stay.
[[nodiscard]] std::string_view cell_value(std::string_view cell);

/// What is left of a word for comparing: its letters without accents, in lower case, and its digits. "N° de facture",
/// "n de Facture" and "N_DE_FACTURE" are one.
[[nodiscard]] std::string fold(std::string_view text);

} // namespace encours
