// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/texts.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace encours::store {

// Names and texts for what is on screen, in the order asked. An id that is not there gives a row with id 0.

/// Empty texts in a ledger whose company was not entered yet.
[[nodiscard]] CompanyRow read_company_texts(const Connection& connection);
[[nodiscard]] std::vector<CustomerRow> read_customer_texts(const Connection& connection,
                                                           const std::vector<CustomerId>& ids);
/// All, by id.
[[nodiscard]] std::vector<CustomerRow> read_all_customer_texts(const Connection& connection);
[[nodiscard]] std::optional<CustomerId> find_customer(const Connection& connection, const std::string& code);
/// Every document's number, by id. The text lasts until the next; `visit` says false to stop.
void visit_invoice_numbers(const Connection& connection,
                           const std::function<bool(std::uint32_t id, std::string_view number)>& visit);
[[nodiscard]] std::int64_t count_invoices(const Connection& connection);
[[nodiscard]] std::vector<InvoiceRow> read_invoice_texts(const Connection& connection,
                                                         const std::vector<std::uint32_t>& ids);

} // namespace encours::store
