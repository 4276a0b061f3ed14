// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/reminder_policy.h"

#include <QString>

namespace encours {

// Policies and their steps, in words.

/// "Reminder", "Formal notice": as a title.
[[nodiscard]] QString stepKindName(StepKind kind);
/// What such a step is for, for whoever chooses it.
[[nodiscard]] QString stepKindSentence(StepKind kind);
/// "Letter", "E-mail".
[[nodiscard]] QString channelName(Channel channel);
/// "E-mail, else letter": by order of preference; a dash where there is none.
[[nodiscard]] QString channelsText(const std::vector<Channel>& channels);
[[nodiscard]] QString toneName(Tone tone);
/// What the days of a step count from: "the due day", "the step before, as posted".
[[nodiscard]] QString stepAnchorName(StepAnchor anchor);
/// When a step comes: "3 days after the due day", "every 90 days, apart from any claim".
[[nodiscard]] QString stepDayPhrase(const PolicyStep& step);
/// "again every 14 days"; empty where it does not repeat.
[[nodiscard]] QString stepRepeatPhrase(const PolicyStep& step);
/// "8 days to pay"; empty where the step grants none.
[[nodiscard]] QString stepDeadlinePhrase(const PolicyStep& step);

/// What is wrong, and what to do about it. Which step it is, the place tells where it is shown.
[[nodiscard]] QString policyFaultSentence(PolicyFault::Reason reason);

/// From what a policy was chosen: "chosen for this customer".
[[nodiscard]] QString policyGroundName(PolicyGround ground);
/// "Standard, version 3".
[[nodiscard]] QString policyVersionText(const QString& name, int version);

} // namespace encours
