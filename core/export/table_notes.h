// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace encours {

/// What a column of the file holds. Amounts are numbers: minor units, as their names say (…_minor).
enum class ColumnContent : std::uint8_t {
    number,
    text,
    day,  ///< days since 1970-01-01
    time, ///< milliseconds since then, UTC
    bytes,
};

struct ColumnNote {
    std::string_view column;
    ColumnContent content;
    std::string_view note;
};

struct TableNote {
    std::string_view table;
    std::string_view note;
    std::span<const ColumnNote> columns; ///< those that mean the same in every table stand in common_column_notes
};

[[nodiscard]] std::span<const TableNote> ledger_table_notes();
[[nodiscard]] std::span<const TableNote> books_table_notes();
[[nodiscard]] std::span<const TableNote> follow_up_table_notes();
[[nodiscard]] std::span<const TableNote> reminder_table_notes();
[[nodiscard]] std::span<const TableNote> agreements_table_notes();

/// Nothing for a table or a column that has no note: a test asks for every one of the schema.
[[nodiscard]] std::optional<TableNote> table_note(std::string_view table);
[[nodiscard]] std::optional<ColumnNote> column_note(std::string_view table, std::string_view column);

} // namespace encours
