// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"

#include <filesystem>
#include <optional>
#include <string>

namespace encours {

/// Why a source cannot be read at all; nothing when it can.
[[nodiscard]] std::optional<IssueCode> source_refusal(const std::filesystem::path& source);

/// Its first bytes, up to a number.
[[nodiscard]] std::string front_of(const std::filesystem::path& source, std::size_t bytes);

} // namespace encours
