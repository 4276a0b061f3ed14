// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/reminder_policy.h"

#include <optional>
#include <string_view>

namespace encours {

/// "reminder", "formal_notice": as shipped policies, JSON and lists that leave name it, the same in every language for ever.
[[nodiscard]] std::string_view key_of(StepKind kind);
[[nodiscard]] std::optional<StepKind> step_kind_from_key(std::string_view key);

} // namespace encours
