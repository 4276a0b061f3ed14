// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace encours {

/// A name that every system takes, its ending kept: no sign that one of them forbids, no dot in front or behind, 120 bytes
/// at most.
[[nodiscard]] std::string safe_file_name(std::string name);

/// A safe name that is not among those taken, also where case makes no difference: "x.pdf", "x (2).pdf"; it is then taken.
[[nodiscard]] std::string free_file_name(const std::string& wanted, std::set<std::string>& taken);

/// A name in UTF-8 for the system.
[[nodiscard]] std::filesystem::path utf8_path(const std::string& name);

} // namespace encours
