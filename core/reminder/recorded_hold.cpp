// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/recorded_hold.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, hold_kind_count> keys{
    "promise",      "dispute",  "plan",       "quiet",           "manual",       "agency",   "insolvency",
    "direct_debit", "factored", "difficulty", "wrong_addressee", "not_received", "complaint"};

} // namespace

std::string_view key_of(HoldKind kind) { return keys[static_cast<std::size_t>(kind)]; }

std::optional<HoldKind> hold_kind_from_key(std::string_view key) {
    const auto* found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<HoldKind>(found - keys.begin());
}

} // namespace encours
