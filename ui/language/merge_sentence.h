// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/merge_customers.h"

#include <QString>

namespace encours {

/// Why two customers were not merged, or a merge not taken back, and what to do.
[[nodiscard]] QString mergeFailureSentence(const MergeFailure& failure);

} // namespace encours
