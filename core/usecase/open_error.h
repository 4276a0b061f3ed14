// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment_error.h"
#include "core/usecase/ledger_file.h"

#include <optional>

namespace encours {

/// What the person is told when a file does not open. Nothing for what happens to any file at any time (disk full,
/// reading fails): that stays an exception.
[[nodiscard]] std::optional<OpenError> open_error(const EnvironmentError& error);

} // namespace encours
