// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/policy/payer_profile.h"
#include "core/policy/rule.h"

#include <QString>

namespace encours {

// Payers, and the rules by which customers fall into segments, in words.

/// "Habitually late".
[[nodiscard]] QString profileName(PayerProfile profile);
/// "3 of 8 invoices settled late over 12 months".
[[nodiscard]] QString profileReasonSentence(const ProfileReason& reason);
/// All reasons in one line, the weightiest first.
[[nodiscard]] QString profileReasons(const ProfileFinding& finding);

/// What a condition asks about: "Mean delay over 12 months".
[[nodiscard]] QString ruleFieldName(RuleField field);
/// What it counts, where its name does not say it.
[[nodiscard]] QString ruleFieldHint(RuleField field);
/// " days", "%": what stands behind a number of the field; empty where nothing does.
[[nodiscard]] QString ruleFieldUnit(RuleField field);
/// As it stands between field and value: "is at least".
[[nodiscard]] QString ruleOperatorName(RuleOperator op);
/// "all" or "any", as it follows "Customers that meet".
[[nodiscard]] QString matchName(Match match);

/// A condition's value as a person reads it: "€1,000.00", "Habitually late", "yes".
[[nodiscard]] QString ruleValueText(const Condition& condition, Currency currency);
/// "Open amount: at least €1,000.00".
[[nodiscard]] QString conditionSentence(const Condition& condition, Currency currency);
/// The whole rule in one line, its groups in brackets.
[[nodiscard]] QString ruleSentence(const Rule& rule, Currency currency);

/// What is wrong, and what to do about it.
[[nodiscard]] QString ruleFaultSentence(const RuleFault& fault);

} // namespace encours
