// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/promise_outcome.h"
#include "core/ledger/task.h"
#include "core/money/currency.h"
#include "core/reminder/priority.h"

#include <QString>

namespace encours {

// The day's work in words.

/// "38 days late", "due today", "due in 5 days".
[[nodiscard]] QString daysLateText(int days);
/// Why it comes before others, the weightiest first: "promise broken or due today · large amount".
[[nodiscard]] QString priorityReasons(const Priority& priority);
/// What the planner takes for granted when it looks ahead.
[[nodiscard]] QString forecastAssumption();

[[nodiscard]] QString promiseStatusName(PromiseStatus status);
/// "€1,200.00 by 12 Mar 2026: kept".
[[nodiscard]] QString promiseSentence(const Promise& promise, const PromiseOutcome& outcome);
[[nodiscard]] QString taskKindName(TaskKind kind);

} // namespace encours
