// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/customer_items.h"
#include "ui/common/chart_data.h"

namespace encours {

/// How late a customer paid, month by month: the average, that of the year before, and a point for each invoice that was
/// settled.
[[nodiscard]] ChartData delayChart(const std::vector<CustomerItem>& items, Currency currency, Date at);

} // namespace encours
