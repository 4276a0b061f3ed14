// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/answer.h"
#include "core/ledger/customer_file.h"

#include <QString>

namespace encours {

// What was said, agreed and decided about reminders, as a customer's timeline says it.

/// "The customer will pay".
[[nodiscard]] QString answerTitle(AnswerOutcome outcome);
/// Of the kinds of timeline entries from promise_withdrawn on.
[[nodiscard]] QString followUpTitle(const TimelineEntry& entry);

} // namespace encours
