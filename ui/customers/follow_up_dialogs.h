// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/holds.h"
#include "ui/common/acts.h"

class QWidget;

namespace encours {

/// Nobody reminds the customer until a day, or until a person ends it, and why.
void openHoldDialog(Acts& acts, CustomerId customer, QWidget* parent);
void openEndHoldDialog(Acts& acts, std::int64_t hold, QWidget* parent);
void openWithdrawPromiseDialog(Acts& acts, std::int64_t promise, QWidget* parent);
/// A time of every year in which it is left in peace, beside those there are, which may be removed there.
void openQuietPeriodDialog(Acts& acts, CustomerId customer, const std::vector<YearlyQuiet>& periods, QWidget* parent);
void openAssignDialog(Acts& acts, CustomerId customer, QWidget* parent);

} // namespace encours
