// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <string_view>

namespace encours {

// As JSON and lists that leave name them: the same in every language, for ever.

/// "reminder", "formal_notice".
[[nodiscard]] std::string_view key_of(StepKind kind);
/// "not_yet", "promised".
[[nodiscard]] std::string_view key_of(LeftOutReason reason);

} // namespace encours
