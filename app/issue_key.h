// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"

#include <string_view>

namespace encours {

/// "amount_unreadable": the code of an issue in JSON. Scripts compare it, so it never changes.
[[nodiscard]] std::string_view issue_key(IssueCode code);

} // namespace encours
