// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_options.h"
#include "core/import/receivable_field.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// How a person names a column of a list: by its title, or "#3" where it has none or shares it.
[[nodiscard]] std::string column_reference(const std::vector<std::string>& headers, std::size_t column);

/// What CsvOptions::columns must say for the columns of a list to hold exactly these fields, and no other by its title.
/// `fields[i]` is what column i holds, nothing: it is left out. No field stands twice.
[[nodiscard]] std::map<std::string, std::string>
column_choice(ListKind kind, const std::vector<std::string>& headers,
              const std::vector<std::optional<ReceivableField>>& fields);

} // namespace encours
