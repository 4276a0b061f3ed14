// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/kpi/aging.h"
#include "core/kpi/figure.h"
#include "core/ledger/coverage.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace encours {

// Values as the contract of the command line writes them in JSON, the same in every language: money as a string with a
// dot, days in ISO form, figures as numbers, null for what cannot be computed.

using Json = nlohmann::ordered_json;

[[nodiscard]] Json to_json(std::int64_t minor, Currency currency);
[[nodiscard]] Json to_json(Date date);
[[nodiscard]] Json to_json(const Figure& figure);
/// {"from", "to"}, or null.
[[nodiscard]] Json to_json(const std::optional<CoveredSpan>& span);
[[nodiscard]] Json to_json(const std::vector<Control>& controls);
/// From the first covered day to the last, gaps left aside.
[[nodiscard]] Json covered_json(const Coverage& coverage);
/// Adds the keys of an aged balance to an object.
void add_aging(Json& object, const Aging& aging, Currency currency);

/// What is owed in other currencies: [{"currency", …}].
[[nodiscard]] Json other_currencies_json(const std::vector<CurrencyAging>& others);

} // namespace encours
