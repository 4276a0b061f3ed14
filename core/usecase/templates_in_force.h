// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_template.h"
#include "core/store/connection.h"

#include <vector>

namespace encours {

/// See read_templates (templates.h), within the caller's transaction.
[[nodiscard]] std::vector<LetterTemplate> templates_in_force(const store::Connection& connection);

} // namespace encours
