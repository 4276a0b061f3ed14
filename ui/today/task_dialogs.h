// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/task.h"
#include "ui/common/acts.h"

class QWidget;

namespace encours {

void openFinishTaskDialog(Acts& acts, const Task& task, QWidget* parent);
void openPostponeTaskDialog(Acts& acts, const Task& task, QWidget* parent);
/// Something of one's own to do about a customer.
void openAddTaskDialog(Acts& acts, CustomerId customer, QWidget* parent);

} // namespace encours
