// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/policy/reminder_policy.h"
#include "ui/common/table_model.h"

namespace encours {

/// A step of a policy with its place, and what is wrong with it.
struct StepLine {
    int number = 1;
    PolicyStep step;
    QString faults;
};
using StepsModel = RowsModel<StepLine>;

class TableView;

/// The steps in their order, each with the sentences of its faults.
[[nodiscard]] std::vector<StepLine> stepLines(const ReminderPolicy& policy, const std::vector<PolicyFault>& faults);
/// `hasFaults`: the last column says what is wrong.
[[nodiscard]] std::vector<Column<StepLine>> stepColumns(std::function<Currency()> currency, bool hasFaults);

/// Shows only those columns for which a table has room, the day, the channels and what is wrong before all others: what a
/// narrow table leaves out stands in the hint of the step.
void showFittingStepColumns(TableView& view);

} // namespace encours
