// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encours {

/// What a verb tells the script that called it: the contract of the command line.
enum class ExitCode : int {
    done = 0,
    some_refused = 1, ///< done, but rows or actions were refused: they are in the report
    wrong_usage = 2,
    input_refused = 3, ///< as a whole, nothing was changed
    environment = 4,   ///< locked, disk full, newer version; also what the person broke off
    fault_found = 5,   ///< by verify
};

/// Of several results, the one that a script must hear of.
[[nodiscard]] constexpr ExitCode worst(ExitCode a, ExitCode b) { return a < b ? b : a; }

} // namespace encours
