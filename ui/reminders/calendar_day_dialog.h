// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/reminders/calendar_data.h"

class QWidget;

namespace encours {

enum class StepChange : std::uint8_t { move, postpone, skip };

/// The next step of what a message takes with it: another day, not before a day, or let fall; always with a reason.
void openStepChangeDialog(Acts& acts, StepChange change, const CalendarRow& row, Date today, QWidget* parent);

} // namespace encours
