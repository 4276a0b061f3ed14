// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/policy/debt_class.h"
#include "ui/common/acts.h"

class QWidget;

namespace encours {

/// Where small debts and recent ones end, for the whole company.
void openDebtThresholdsDialog(Acts& acts, const DebtThresholds& thresholds, Currency currency, QWidget* parent);

} // namespace encours
