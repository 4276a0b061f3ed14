// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/policies.h"
#include "core/usecase/segments.h"

#include <QString>

namespace encours {

/// Why a policy was not saved, published or chosen, and what to do about it.
[[nodiscard]] QString policyFailureSentence(const PolicyFailure& failure);
/// The same of segments and personas.
[[nodiscard]] QString segmentFailureSentence(const SegmentFailure& failure, const SegmentList& list);
/// Why this policy: "the policy of its segment, Key accounts", "chosen for this customer: agreed with the owner".
[[nodiscard]] QString policyWhySentence(const PolicyWhy& why);

} // namespace encours
