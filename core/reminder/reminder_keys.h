// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <string_view>

namespace encours {

/// "not_yet", "promised": as JSON and lists that leave name it, the same in every language for ever.
[[nodiscard]] std::string_view key_of(LeftOutReason reason);

} // namespace encours
