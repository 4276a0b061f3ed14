// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/reminder_policy.h"

#include <QStringList>

namespace encours {

/// The step that a new one begins as, behind those of a policy: a reminder that counts from the one before. It has no key:
/// saving gives one, where it is known which ones older versions had.
[[nodiscard]] PolicyStep newStep(const ReminderPolicy& policy);

/// The texts that come with the program, by the keys under which the shipped policies name them; in the order of the
/// alphabet.
[[nodiscard]] QStringList shippedTemplateKeys();

} // namespace encours
