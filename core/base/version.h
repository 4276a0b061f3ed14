// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace encours {

/// The version of the program, as the build declares it: "major.minor.patch".
[[nodiscard]] std::string_view version() noexcept;

} // namespace encours
