// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace encours::test {

using ZipParts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive of these parts, stored as they are.
[[nodiscard]] std::string zip_of(const ZipParts& parts);

/// A cell for both kinds of workbook. `value` is a text, a number, an ISO day, an error.
struct SheetCell {
    enum class Kind { blank, text, number, day, percent, code, error, flag };
    Kind kind = Kind::blank;
    std::string value;
};
[[nodiscard]] inline SheetCell text(std::string value) { return {SheetCell::Kind::text, std::move(value)}; }
[[nodiscard]] inline SheetCell number(std::string value) { return {SheetCell::Kind::number, std::move(value)}; }
[[nodiscard]] inline SheetCell day(std::string iso) { return {SheetCell::Kind::day, std::move(iso)}; }
using SheetRows = std::vector<std::vector<SheetCell>>;

/// What a workbook holds besides its rows.
struct SheetOf {
    std::string name = "Factures";
    SheetRows rows = {};
    bool hidden = false;
    std::string merged = {}; ///< "A1:A2", XLSX alone
};

enum class Strings { shared, in_line };

/// Parts of an XLSX and of an ODS, as those write them who keep to the standards; to be changed at will before zip_of.
[[nodiscard]] ZipParts xlsx_parts(const std::vector<SheetOf>& sheets, bool from_1904 = false,
                                  Strings strings = Strings::shared);
[[nodiscard]] ZipParts ods_parts(const std::vector<SheetOf>& sheets);
/// The same rows as CSV: semicolons, days day/month/year and decimal commas.
[[nodiscard]] std::string csv_of(const SheetRows& rows);

} // namespace encours::test
