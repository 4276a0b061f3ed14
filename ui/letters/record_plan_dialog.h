// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/promises.h"
#include "ui/common/acts.h"

#include <functional>

class QWidget;

namespace encours {

/// Asks when a plan was agreed and signed, and records it. `request`: its customer, items and instalments; `then`: once it is
/// recorded.
void openRecordPlanDialog(Acts& acts, const AgreePlanRequest& request, Currency currency, QWidget* parent,
                          std::function<void()> then);

} // namespace encours
