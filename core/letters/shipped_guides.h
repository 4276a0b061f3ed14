// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace encours {

/// A file of resources/guides; its first line is "# " and the title.
struct ShippedGuide {
    std::string_view key, text;
};
[[nodiscard]] std::span<const ShippedGuide> shipped_french_guides();
[[nodiscard]] std::span<const ShippedGuide> shipped_english_guides();

} // namespace encours
