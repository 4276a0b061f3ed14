// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/reminder_changes.h"
#include "core/usecase/reminder_runs.h"

#include <QString>

namespace encours {

// Runs and their messages, in words.

/// "to be approved", "printed, not yet posted": how far a message has come.
[[nodiscard]] QString messageStateName(MessageState state);
/// The same with the day on which it left: "sent on 3 Nov 2026", "handed in for the collection of 4 Nov 2026".
[[nodiscard]] QString messageStateText(const ReminderMessage& message);
/// "12 sent".
[[nodiscard]] QString messageCountText(MessageState state, int count);
/// "12 letters": so many messages go by that channel.
[[nodiscard]] QString channelCountText(Channel channel, int count);
[[nodiscard]] QString runStateName(RunState state);
[[nodiscard]] QString runKindName(RunKind kind);
/// Why nothing came of it, and what to do.
[[nodiscard]] QString runFailureSentence(const RunFailure& failure);
[[nodiscard]] QString stepChangeFailureSentence(const StepChangeFailure& failure);
/// Why a message has become pointless, from its key: "it was paid meanwhile".
[[nodiscard]] QString obsoleteSentence(const std::string& key);

} // namespace encours
