// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A row of a small data file.
struct DataRow {
    int line = 0; ///< on which it begins, from 1
    std::vector<std::string> cells;
};

/// The rows of UTF-8 CSV (RFC 4180), with or without a byte order mark. Blank lines, and lines that begin with #, are left out.
/// An unclosed quotation runs to the end of the text.
[[nodiscard]] std::vector<DataRow> data_rows(std::string_view text, char separator = ',');

/// The cell as data_rows reads it back.
[[nodiscard]] std::string quoted_cell(std::string_view text);

} // namespace encours
