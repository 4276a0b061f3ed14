// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace encours::store {

/// What rules ask about a customer and only the file knows.
struct TraitTexts {
    CustomerKind kind{};
    std::string country, language, category;
    std::string tags; ///< as written: several, parted by commas, semicolons or lines
    std::optional<std::int64_t> credit_limit;
};
/// Of all customers, in one pass.
void visit_trait_texts(const Connection& connection,
                       const std::function<void(CustomerId customer, TraitTexts&& texts)>& visit);

/// Product categories of the invoices of those ids, where they have one.
void visit_categories(const Connection& connection, std::span<const std::uint32_t> invoices,
                      const std::function<void(std::size_t place, std::string_view category)>& visit);

} // namespace encours::store
