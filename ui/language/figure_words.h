// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure_detail.h"

#include <QString>

namespace encours {

/// What a line of a figure's detail stands for, as the title of a list: "Open items", "Payments of the period".
[[nodiscard]] QString detailRoleName(DetailRole role);
/// Why something does not count: "Other currency", "Not settled".
[[nodiscard]] QString leftOutName(NotCounted reason);

} // namespace encours
