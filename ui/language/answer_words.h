// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/answer.h"

#include <QString>
#include <QStringList>

namespace encours {

// What a customer said, in words.

/// "Will pay": as a button and a list say it.
[[nodiscard]] QString answerName(AnswerOutcome outcome);
/// The letter that chooses it, of the language.
[[nodiscard]] QString answerKey(AnswerOutcome outcome);
/// "will pay", behind the customer's name.
[[nodiscard]] QString answerSentence(AnswerOutcome outcome);
/// What follows of it by itself.
[[nodiscard]] QString answerConsequence(AnswerOutcome outcome);
/// What invoices are usually contested for, and what reminders are usually complained of: proposals, no list of all there is.
[[nodiscard]] QStringList disputeCauses();
[[nodiscard]] QStringList complaintCauses();

} // namespace encours
