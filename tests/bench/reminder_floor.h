// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace encours::bench {

struct RowCounts {
    std::size_t messages = 0, items = 0, lines = 0;
};

/// What freezing a day's work left in a file, in memory, to be written again by a program that knows nothing but SQLite.
class RunRows {
public:
    explicit RunRows(const std::filesystem::path& ledger);

    [[nodiscard]] RowCounts counts() const;
    /// In one transaction, durable as the engine's, into a file that holds none of it.
    void write(const std::filesystem::path& ledger) const;

private:
    using Value = std::variant<std::monostate, std::int64_t, std::string>;
    struct Table {
        std::string name;
        std::size_t columns = 0;
        std::vector<Value> values; ///< row after row
        [[nodiscard]] std::size_t rows() const { return columns == 0 ? 0 : values.size() / columns; }
    };
    std::vector<Table> tables_;
};

} // namespace encours::bench
