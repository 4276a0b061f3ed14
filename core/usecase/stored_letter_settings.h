// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/store/connection.h"

namespace encours {

/// See read_letter_settings (letter_settings.h), within the caller's transaction.
[[nodiscard]] LetterSettings stored_letter_settings(const store::Connection& connection);

} // namespace encours
