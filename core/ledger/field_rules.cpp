// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/field_rules.h"

#include <charconv>

namespace encours {

std::optional<std::int64_t> field_number(std::string_view text, std::int64_t most) {
    std::int64_t value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    const bool is_whole = read.ec == std::errc() && read.ptr == end;
    return is_whole && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace encours
