// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/reminder_runs.h"
#include "ui/common/acts.h"

class QWidget;

namespace encours {

/// They did not leave, or nobody knows whether they did.
void openFailedDialog(Acts& acts, const std::vector<RunMessage>& messages, QWidget* parent);
/// They are not sent, and why.
void openCancelMessagesDialog(Acts& acts, RunId run, const std::vector<RunMessage>& messages, QWidget* parent);

} // namespace encours
