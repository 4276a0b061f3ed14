// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/day_work.h"
#include "ui/today/fact_list.h"
#include "ui/today/glance_data.h"

namespace encours {

/// What there is to know before one calls, the weightiest first: promises, disputes, holds, how it pays and why that is said,
/// the last contact, and what comes next.
[[nodiscard]] std::vector<FactList::Fact> glanceFacts(const WorkRow& row, const GlanceData& data, Date today);

/// "Segment Habitual late payers · Policy Strict, version 3".
[[nodiscard]] QString segmentAndPolicy(const WorkRow& row);
/// Why that policy: by what it was chosen, and the reason that was given.
[[nodiscard]] QString policyWhy(const WorkRow& row);

} // namespace encours
