// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What was said to the program, in UTF-8, without its own name.
using Arguments = std::vector<std::string>;

[[nodiscard]] Arguments arguments_of(int argc, char* argv[]);

/// The file that the window should open: empty for none. Nothing when the arguments are not about the window: a verb, a
/// question for help, or something that is neither.
[[nodiscard]] std::optional<std::string> window_file(const Arguments& arguments);

/// The language of `--lang`, wherever it stands; needed before anything can be said. Empty when it was not asked.
[[nodiscard]] std::string language_asked(const Arguments& arguments);

/// The verb prints a document, and so needs fonts: a QGuiApplication, though no screen.
[[nodiscard]] bool prints_document(const Arguments& arguments);

/// Reads the arguments and carries out the verb. Needs a QCoreApplication and its translations, and no screen.
[[nodiscard]] ExitCode run_command_line(const Arguments& arguments);

} // namespace encours
