// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_keys.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, step_kind_count> kinds{
    "notice_before_due", "thanks", "reminder", "call", "formal_notice", "hand_over", "terms_reminder", "sanction"};

} // namespace

std::string_view key_of(StepKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::optional<StepKind> step_kind_from_key(std::string_view key) {
    const auto* found = std::find(kinds.begin(), kinds.end(), key);
    return found == kinds.end() ? std::nullopt : std::optional(static_cast<StepKind>(found - kinds.begin()));
}

} // namespace encours
