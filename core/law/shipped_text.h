// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace encours {

/// The files of resources/law, as CMake put them into the program.
extern const std::string_view shipped_rates_text;
extern const std::string_view shipped_amounts_text;
extern const std::string_view shipped_articles_text;
extern const std::string_view shipped_limitation_text;

} // namespace encours
