// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/reminder_runs.h"
#include "ui/common/acts.h"

class QWidget;

namespace encours {

/// They left: which of them, by channel; on which day really, by which other means, under which number. Opens once it knows
/// with which collection letters leave. `acts` outlives it.
void openPostDialog(Acts& acts, const std::vector<RunMessage>& messages, QWidget* over);

} // namespace encours
