// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace encours {

/// What is left of a word for comparing: its letters without accents, in lower case, and its digits. "N° de facture",
/// "n de Facture" and "N_DE_FACTURE" are one.
[[nodiscard]] std::string fold(std::string_view text);

} // namespace encours
