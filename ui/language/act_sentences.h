// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/act.h"

#include <QString>

namespace encours {

/// Why something that was entered or corrected was not taken down, and what to do.
[[nodiscard]] QString actFailureSentence(const ActFailure& failure);
/// What was done: "The due day of F-12 was corrected."
[[nodiscard]] QString actSentence(const DoneAct& act);
/// That it was taken back.
[[nodiscard]] QString undoneSentence(const DoneAct& act);

} // namespace encours
