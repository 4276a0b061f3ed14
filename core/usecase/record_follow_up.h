// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/event_line.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Records a line of what customers said, were granted or sent, or of what was decided about reminding them: the same
/// acts as on
/// screen. Nothing for a line of another kind.
[[nodiscard]] std::optional<Result<DoneAct, ActFailure>> record_follow_up(const EventLine& line,
                                                                          const std::filesystem::path& folder,
                                                                          const std::string& actor, const Clock& clock);

[[nodiscard]] std::vector<EventForm> follow_up_forms();

} // namespace encours
