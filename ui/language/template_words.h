// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letter_settings.h"
#include "core/usecase/templates.h"

#include <QString>

namespace encours {

/// What is wrong, and what to do about it.
[[nodiscard]] QString templateRefusalSentence(const TemplateRefusal& refusal);
[[nodiscard]] QString letterSettingsRefusalSentence(LetterSettingsRefusal refusal);

} // namespace encours
