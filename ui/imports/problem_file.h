// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace encours {

/// Writes a table of texts for whoever corrects a file: a CSV that a spreadsheet opens. False when it cannot be written;
/// then nothing is there.
[[nodiscard]] bool writeTextTable(const QString& file, const std::vector<std::string>& titles,
                                  const std::vector<std::vector<std::string>>& rows);

} // namespace encours
