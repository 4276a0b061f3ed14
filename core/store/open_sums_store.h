// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/money/currency.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <map>
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

/// What customers owe in the currency, in neutral form: the open total of every import's report.
[[nodiscard]] std::string owed_text(const OpenSums& sums, Currency currency);

} // namespace encours::store
