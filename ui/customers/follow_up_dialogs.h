// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"

class QWidget;

namespace encours {

/// Nobody reminds the customer until a day, or until a person ends it, and why.
void openHoldDialog(Acts& acts, CustomerId customer, QWidget* parent);
void openEndHoldDialog(Acts& acts, std::int64_t hold, QWidget* parent);
void openWithdrawPromiseDialog(Acts& acts, std::int64_t promise, QWidget* parent);
/// A time of every year in which it is left in peace, beside those there are; without a day: none any more.
void openQuietPeriodDialog(Acts& acts, CustomerId customer, QWidget* parent);
void openAssignDialog(Acts& acts, CustomerId customer, QWidget* parent);

} // namespace encours
