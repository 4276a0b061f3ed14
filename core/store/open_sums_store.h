// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/money/currency.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace encours::store {

/// What the file says, whenever it takes effect, by the packed code of the currency.
struct OpenSums {
    /// What customers owe, as the aged balance's total: documents less what settles them, and less cash that is set against
    /// nothing; what is doubtful or cancelled apart.
    std::map<std::uint16_t, std::int64_t> owed;
    /// What is open of the chosen documents, whatever stands.
    std::map<std::uint16_t, std::int64_t> chosen;
};
[[nodiscard]] OpenSums open_sums(const Connection& connection, const std::function<bool(InvoiceId)>& is_chosen);

/// The same where all documents are chosen, by SQLite's own sums: ten times faster on a million. Nothing unless the
/// file holds exactly so many documents, none of the books, in one currency, and none stands apart.
[[nodiscard]] std::optional<OpenSums> open_sums_of_all(const Connection& connection, std::int64_t documents);

/// What customers owe in the currency, in neutral form: the open total of every import's report.
[[nodiscard]] std::string owed_text(const OpenSums& sums, Currency currency);

} // namespace encours::store
