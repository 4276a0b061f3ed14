// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/late_interest.h"
#include "core/law/legal_data.h"
#include "core/law/rate_table.h"
#include "core/law/regime.h"
#include "core/law/term_cap.h"
#include "core/law/time_limit.h"

#include <QString>

namespace encours {

// What the law grants, in words. Points, multiples and articles come from the legal data, never from here.

/// "Between businesses, no rate agreed".
[[nodiscard]] QString regimeName(Regime regime);
/// Which rate runs, from when, and what else is owed: "The ECB's rate plus 10 points, from the day after the due day,
/// without a reminder".
[[nodiscard]] QString regimeSentence(const RegimeChoice& choice, const LegalData& law, Date on);
/// The rule behind a regime, to name its article.
[[nodiscard]] Ground groundOf(Regime regime);
/// "3 times the legal rate", "ECB + 10 points", "9.00% a year".
[[nodiscard]] QString clauseText(const PenaltyClause& clause);
/// What was set aside and why.
[[nodiscard]] QString refusalSentence(Refusal refusal);
[[nodiscard]] QString interestCautionSentence(InterestCaution caution);
/// The rule of a segment in few words: "ECB + 10 points".
[[nodiscard]] QString segmentRule(Ground ground, const LegalData& law, Date on);

/// "2nd half of 2026", in a column "2026 H2".
[[nodiscard]] QString halfYearName(HalfYear half);
[[nodiscard]] QString shortHalfYear(HalfYear half);
[[nodiscard]] QString rateSeriesName(RateSeries series);
/// As the title of a column: "Legal, in business".
[[nodiscard]] QString shortSeriesName(RateSeries series);
[[nodiscard]] QString certaintyName(Certainty certainty);
[[nodiscard]] QString rateFileFaultSentence(const RateFileFault& fault);

[[nodiscard]] QString imputationName(Imputation imputation);
[[nodiscard]] QString daysInYearName(DaysInYear days);
[[nodiscard]] QString claimNatureName(ClaimNature nature);

/// Why terms are longer than the law allows.
[[nodiscard]] QString termBreachSentence(TermBreach breach, const LegalData& law, Date on);

/// "Between businesses: 5 years".
[[nodiscard]] QString limitationName(Ground ground, std::int32_t months);
/// The last day to act with its ground, and that neither a reminder nor a formal notice moves it.
[[nodiscard]] QString timeLimitSentence(const TimeLimit& limit, const LegalData& law, Date at);
/// How near the last day to act is; empty where there is time.
[[nodiscard]] QString limitAlarmText(LimitAlarm alarm);

} // namespace encours
