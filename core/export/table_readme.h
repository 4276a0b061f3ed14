// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace encours {

struct ExportedTable {
    std::string name;
    std::vector<std::string> columns;
    std::int64_t rows = 0;
};

/// What stands beside the exported tables: how they are written, and what each column holds.
[[nodiscard]] std::string table_readme(const std::string& company, const std::vector<ExportedTable>& tables);

} // namespace encours
