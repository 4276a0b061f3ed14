// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace encours {

/// Who is at work, for the journal: the person's name on this computer, or `otherwise` where the system does not tell.
[[nodiscard]] std::string actorName(const char* otherwise = "encours");

} // namespace encours
