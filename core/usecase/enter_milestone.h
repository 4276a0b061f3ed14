// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/letter_milestone.h"
#include "core/reminder/run.h"
#include "core/store/act_scope.h"
#include "core/usecase/act_in_progress.h"

#include <filesystem>
#include <optional>
#include <string>

namespace encours {

struct LetterMilestoneEntry {
    LetterMilestone milestone{};
    Date on;
    std::string detail; ///< why it came back
    std::optional<std::filesystem::path> proof;
};

/// What the post told of a message, with what follows from it: the event; of a formal notice that `is_proved`, what the law
/// counts from, for each of the items that it claims; the task to find the addressee of one that came back. Gives the first
/// of the law's events.
std::optional<LegalEventId> keep_milestone(const store::ActScope& scope, std::int64_t now_utc_ms,
                                           const ReminderMessage& message, const LetterMilestoneEntry& entry,
                                           bool is_proved);

/// Enters it within the act. Of a formal notice it is what a consumer's interest is counted from (C. civ. 1231-6, 1344-1):
/// its presentation or delivery is recorded for each of the items that it claims. One that came back brings the task to find
/// the right addressee. Refused: already_recorded (with nothing new), day_before_start (`text`: the day on which it was
/// posted), and what is wrong with the proof.
[[nodiscard]] std::optional<ActFailure> enter_milestone(ActInProgress& act, const ReminderMessage& message,
                                                        const LetterMilestoneEntry& entry);

} // namespace encours
