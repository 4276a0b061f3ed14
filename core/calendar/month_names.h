// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace encours {

/// 1–12 for the name of a month in French or English (UTF-8, any case, with or without accents), whole or cut after
/// three letters or more: "févr", "FEB", "septembre". 0 for other words and for "jui", which two months begin with.
[[nodiscard]] int month_of_name(std::string_view name);

/// How many bytes of the text's beginning are letters that a month's name can hold.
[[nodiscard]] std::size_t leading_letters(std::string_view text);

} // namespace encours
