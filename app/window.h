// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"

#include <string>

namespace encours {

/// Whether a window can be shown at all.
[[nodiscard]] bool has_screen();
/// What is said instead of a window.
[[nodiscard]] ExitCode say_no_screen();

/// Shows the window, with a ledger unless `file` is empty, until it is closed; in that language ("fr", "en"), or in
/// the one that the person chose in the window when it is empty. Needs a QApplication.
[[nodiscard]] ExitCode run_window(const std::string& file, const std::string& language);

} // namespace encours
