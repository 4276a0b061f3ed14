// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/policy_document.h"

namespace encours {

class DocumentWords;

/// The steps, a row each: when, at the earliest after the due day, by which channels.
[[nodiscard]] DocumentTable policyStepsTable(const PrintedPolicy& printed, const DocumentWords& words);

/// "8 jours".
[[nodiscard]] QString daysText(int days, const DocumentWords& words);

} // namespace encours
