// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace encours {

/// Nothing that a person could read.
[[nodiscard]] inline bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

} // namespace encours
