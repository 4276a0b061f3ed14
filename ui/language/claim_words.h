// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/claim_choices.h"
#include "core/usecase/late_interest.h"

#include <QString>

namespace encours {

// What a person decided and recorded of a claim, in words.

/// "claimed", "kept in reserve", "waived".
[[nodiscard]] QString stanceName(Stance stance);
[[nodiscard]] QString waiverTargetName(WaiverTarget target);
/// "Judgment", "Formal notice received".
[[nodiscard]] QString legalEventName(LegalEventKind kind);
/// What it does, for whoever chooses it.
[[nodiscard]] QString legalEventEffect(LegalEventKind kind);
/// Its amount, reference and note in one line.
[[nodiscard]] QString legalEventDetail(const LegalEvent& event, Currency currency);
/// "Interest: kept in reserve".
[[nodiscard]] QString claimChoiceSentence(const ClaimChoice& choice);

/// Why there is no statement.
[[nodiscard]] QString noInterestSentence(NoInterest reason);
[[nodiscard]] QString factCautionSentence(FactCaution caution);

} // namespace encours
