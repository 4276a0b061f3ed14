// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/import/receivable_row.h"

#include <cstdint>
#include <string_view>

namespace encours {

/// What makes a document this one, its customer apart: number and kind.
[[nodiscard]] std::uint64_t number_hash(std::string_view number, DocumentKind kind);

/// All that a row says about its document, its customer apart. Two rows with the same digest change nothing.
[[nodiscard]] std::uint64_t document_hash(const ReceivableRow& row);

/// All that a row says about its customer.
[[nodiscard]] std::uint64_t customer_hash(const CustomerFields& customer);

} // namespace encours
