// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/cell.h"

#include <filesystem>
#include <fstream>

namespace encours {

/// How a CSV is written. Days are always ISO, quotes double inside quotes (RFC 4180), lines end in CR LF.
struct CsvForm {
    char separator = ';';
    char decimal_sign = ',';
    bool byte_order_mark = true; ///< without it Excel takes UTF-8 for the system's encoding
    /// Texts that a spreadsheet would run as a formula (= + - @, tab, carriage return first) get an apostrophe before
    /// them, numbers apart.
    bool guard_formulas = true;
};

/// What French Excel opens by a double click.
inline constexpr CsvForm spreadsheet_csv{};
/// For programs: nothing is changed in the texts.
inline constexpr CsvForm neutral_csv{',', '.', false, false};

class CsvWriter final : public TableWriter {
public:
    CsvWriter(const std::filesystem::path& file, const std::vector<Column>& columns, const CsvForm& form);
    [[nodiscard]] bool row(std::span<const Cell> cells) override;
    [[nodiscard]] bool finish() override;

private:
    void add(const Cell& cell);
    void add_text(std::string_view text);
    [[nodiscard]] bool flush();

    CsvForm form_;
    std::ofstream out_;
    std::string buffer_;
};

} // namespace encours
