// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_options.h"
#include "core/import/receivable_field.h"
#include "core/import/report.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Which column of a list holds which field.
struct ColumnMap {
    /// Why a column holds a field: a person said so, it bears the field's name, or its header is a word for it.
    enum class Ground : std::uint8_t { asked, own_name, guessed };
    struct Place {
        std::size_t column; ///< from 0
        Ground ground;
    };

    ListKind kind = ListKind::receivables;
    std::vector<std::string> headers; ///< as they stand in the file, without surrounding blanks
    PerField<std::optional<Place>> places;
    std::string package; ///< whose export it is, as far as the headers tell: the key of a KnownPackage

    [[nodiscard]] bool has(ReceivableField field) const { return places[index_of(field)].has_value(); }
    /// The header over a field's column; "#3" where there is none.
    [[nodiscard]] std::string header_of(ReceivableField field) const;
    /// How many cells a row has at least, to hold every field.
    [[nodiscard]] std::size_t cells_needed() const;
    /// ... to hold those without which there is no row: see check_columns.
    [[nodiscard]] std::size_t cells_required() const;
};

/// Finds the fields' columns: where a person said so (by header, or "#3" for the third column; an empty header leaves the
/// field out), else by what its package writes (known_packages), else by the field's own name, else by the words that
/// packages use (header_synonyms), each the leftmost column that is free. Where no column holds the amount but one
/// holds what is open, that is the amount known. Gives as many fields as it finds; what is wrong with the map is for
/// check_columns.
[[nodiscard]] ColumnMap map_columns(std::vector<std::string> headers, const CsvOptions& options);

/// How sure it is that these cells are the header of a list: the fields found, those that a person named counting more.
[[nodiscard]] std::size_t header_score(const ColumnMap& map, const CsvOptions& options);

/// What keeps the map from being used: unknown fields, headers that are not there, one column for two fields, and the
/// fields without which there is no row: number, issue day, amount and customer of a receivable; a customer's code or name;
/// amount and day of a payment, and its customer or the document that it pays.
[[nodiscard]] std::vector<Issue> check_columns(const ColumnMap& map, const CsvOptions& options);

/// "#3" → 2.
[[nodiscard]] std::optional<std::size_t> column_from_position(std::string_view text);

} // namespace encours
