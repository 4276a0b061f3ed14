// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours::bench {

/// A company's documents as its accounting package lists them: most of them settled, some disputed, some credit notes,
/// every customer with many.
struct ListedDocument {
    std::int64_t customer = 0; ///< from 1
    std::string number;
    std::string label;
    Date issued;
    Date due;
    std::int64_t amount = 0;
    std::optional<Date> settled;
    bool disputed = false;
};

struct DocumentList {
    std::vector<std::string> customer_names; ///< of customer 1 first
    std::vector<ListedDocument> documents;
};

[[nodiscard]] DocumentList make_list(std::int64_t documents, std::int64_t customers);
[[nodiscard]] std::string customer_code(std::int64_t customer);
/// As a French package writes it: semicolons, decimal commas, days first.
void write_csv(const DocumentList& list, const std::filesystem::path& file);

} // namespace encours::bench
