// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_writer.h"
#include "core/export/file_being_written.h"
#include "core/export/folder_being_written.h"
#include "core/export/overloaded.h"
#include "core/export/table_notes.h"
#include "core/export/table_readme.h"
#include "core/store/open_ledger.h"
#include "core/store/table_store.h"
#include "core/store/transaction.h"
#include "core/usecase/export_ledger.h"

#include <array>
#include <cstdio>
#include <deque>

namespace encours {

namespace {

/// "2026-10-31T08:30:00.000Z" of milliseconds since 1970-01-01, UTC.
std::string iso_time(std::int64_t ms) {
    constexpr std::int64_t ms_of_day = 86'400'000;
    auto days = ms / ms_of_day;
    auto rest = ms % ms_of_day;
    if (rest < 0) {
        --days;
        rest += ms_of_day;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d.%03dZ", static_cast<int>(rest / 3'600'000),
                  static_cast<int>(rest / 60'000 % 60), static_cast<int>(rest / 1000 % 60),
                  static_cast<int>(rest % 1000));
    return to_iso(Date{static_cast<std::int32_t>(days)}) + text.data();
}

std::string hexadecimal(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

/// Turns stored values into cells by what their columns hold. Texts that are made live until the next row.
class CellMaker {
public:
    CellMaker(const std::string& table, const std::vector<std::string>& columns) : cells_(columns.size()) {
        for (const auto& column : columns) {
            const auto note = column_note(table, column);
            contents_.push_back(note ? note->content : ColumnContent::text);
        }
    }

    [[nodiscard]] std::span<const Cell> cells(std::span<const store::StoredValue> values) {
        made_.clear();
        for (std::size_t i = 0; i < values.size(); ++i)
            cells_[i] = cell(values[i], contents_[i]);
        return cells_;
    }

private:
    [[nodiscard]] Cell cell(const store::StoredValue& value, ColumnContent content) {
        return std::visit(Overloaded{[](std::monostate) { return Cell{}; },
                                     [](std::string_view text) { return Cell{text}; },
                                     [&](const store::StoredBytes& bytes) { return kept(hexadecimal(bytes.bytes)); },
                                     [&](std::int64_t number) {
                                         if (content == ColumnContent::day)
                                             return Cell{Date{static_cast<std::int32_t>(number)}};
                                         return content == ColumnContent::time ? kept(iso_time(number)) : Cell{number};
                                     }},
                          value);
    }
    [[nodiscard]] Cell kept(std::string text) { return std::string_view(made_.emplace_back(std::move(text))); }

    std::vector<ColumnContent> contents_;
    std::vector<Cell> cells_;
    std::deque<std::string> made_;
};

enum class Written : std::uint8_t { yes, no, cancelled };

Written write_table(const store::Connection& connection, const std::filesystem::path& folder, ExportedTable& table,
                    std::int64_t rows_before, std::int64_t total, const Progress& progress) {
    std::vector<Column> titles;
    for (const auto& column : table.columns)
        titles.push_back({column});
    CsvWriter writer(folder / (table.name + ".csv"), titles, neutral_csv);
    CellMaker maker(table.name, table.columns);
    bool is_written = true;
    bool goes_on = true;
    store::read_table(connection, table.name, [&](std::span<const store::StoredValue> values) {
        is_written = writer.row(maker.cells(values));
        ++table.rows;
        goes_on = table.rows % 4096 != 0 || progress.goes_on(rows_before + table.rows, total);
        return is_written && goes_on;
    });
    if (!goes_on)
        return Written::cancelled;
    return is_written && writer.finish() ? Written::yes : Written::no;
}

bool write_readme(const std::filesystem::path& folder, const std::string& text) {
    std::ofstream out(folder / "README.txt", std::ios::binary);
    out << text;
    out.close();
    return !out.fail();
}

} // namespace

Result<std::int64_t, ExportError> export_all_tables(const LedgerFile& ledger, const std::filesystem::path& folder,
                                                    const Progress& progress) {
    const auto cannot = [&] {
        return failure(is_disk_full(folder) ? ExportError::disk_full : ExportError::target_unwritable);
    };
    const auto connection = store::open_ledger(ledger.path(), store::Access::read);
    const store::ReadTransaction one_state(connection);
    FolderBeingWritten target(folder);
    if (!target.create())
        return cannot();

    std::vector<ExportedTable> tables;
    std::int64_t total = 0;
    for (auto& name : store::table_names(connection)) {
        total += store::row_count(connection, name);
        auto columns = store::column_names(connection, name);
        tables.push_back({std::move(name), std::move(columns), 0});
    }
    std::int64_t rows = 0;
    for (auto& table : tables) {
        const auto written = write_table(connection, target.path(), table, rows, total, progress);
        if (written == Written::cancelled)
            return failure(ExportError::cancelled);
        if (written == Written::no)
            return cannot();
        rows += table.rows;
    }
    if (!write_readme(target.path(), table_readme(ledger.company().name, tables)) || !target.commit())
        return cannot();
    return rows;
}

} // namespace encours
