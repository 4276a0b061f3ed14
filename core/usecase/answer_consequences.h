// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/answers.h"

#include <cstdint>
#include <optional>

namespace encours {

class ActInProgress;

inline constexpr int longest_answer_delay = 365; ///< days

/// What follows of an answer that was just added, as answers.h says. A failure: nothing of the act may be committed.
[[nodiscard]] std::optional<ActFailure> follow_up(ActInProgress& act, const AnswerRequest& request, std::int64_t answer,
                                                  const AnswerDelays& delays);

} // namespace encours
