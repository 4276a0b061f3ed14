// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace encours {

/// A value as an issue quotes it: valid UTF-8, on one line, cut where it is long, so that a report of thousands of bad
/// rows stays small.
[[nodiscard]] std::string shown(std::string_view value);

} // namespace encours
