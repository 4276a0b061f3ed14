// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_choice.h"

#include "core/import/cell_text.h"
#include "core/import/column_map.h"

#include <algorithm>

namespace encours {

std::string column_reference(const std::vector<std::string>& headers, std::size_t column) {
    const auto position = "#" + std::to_string(column + 1);
    if (column >= headers.size() || fold(headers[column]).empty() || column_from_position(headers[column]))
        return position;
    const auto title = fold(headers[column]);
    const auto alike = std::count_if(headers.begin(), headers.end(),
                                     [&title](const std::string& header) { return fold(header) == title; });
    return alike == 1 ? headers[column] : position;
}

std::map<std::string, std::string> column_choice(ListKind kind, const std::vector<std::string>& headers,
                                                 const std::vector<std::optional<ReceivableField>>& fields) {
    CsvOptions options;
    options.kind = kind;
    PerField<bool> chosen{};
    for (std::size_t column = 0; column < fields.size(); ++column) {
        if (!fields[column])
            continue;
        options.columns[std::string(field_name(kind, *fields[column]))] = column_reference(headers, column);
        chosen[index_of(*fields[column])] = true;
    }
    // A column that is left out may be taken for one field and, once that is said not to be, for another.
    for (bool some_guess = true; some_guess;) {
        some_guess = false;
        const auto map = map_columns(headers, options);
        for (std::size_t i = 0; i < receivable_field_count; ++i) {
            if (!map.places[i] || chosen[i])
                continue;
            const auto name = std::string(field_name(kind, static_cast<ReceivableField>(i)));
            some_guess = options.columns.emplace(name, "").second || some_guess;
        }
    }
    return options.columns;
}

} // namespace encours
