// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/hold.h"
#include "core/reminder/planner.h"

#include <QString>

namespace encours {

// Why nobody is reminded, in words.

/// "Promise to pay", "Left in peace": as a title.
[[nodiscard]] QString holdKindName(HoldKind kind);
/// What it does, for whoever chooses it.
[[nodiscard]] QString holdKindSentence(HoldKind kind);
/// "in force from 1 May 2026 until 30 May 2026", "until somebody ends it".
[[nodiscard]] QString holdSpanText(Date from, Date until);

/// Short, for a column or a filter: "Not yet", "Contested".
[[nodiscard]] QString leftOutReasonName(LeftOutReason reason);
/// Why a due item or a customer is left in peace, with the day on which the reason ends where it is known.
[[nodiscard]] QString leftOutSentence(LeftOutReason reason, Date until);

} // namespace encours
