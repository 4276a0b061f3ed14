// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_row.h"

#include <cstdint>
#include <string_view>

namespace encours {

/// 64 bits of anything, for telling contents apart: the same on every machine and in every version, since the ledger keeps
/// them (invoice.row_digest). Multiply-and-fold over words of eight bytes; not for security.
class ContentHash {
public:
    ContentHash& add(std::string_view text);
    ContentHash& add(std::int64_t value);
    [[nodiscard]] std::uint64_t value() const { return state_; }

private:
    void mix(std::uint64_t word);
    std::uint64_t state_ = 0x656E636F757273ULL; // "encours"
};

/// What makes a document this one, its customer apart: number and kind.
[[nodiscard]] std::uint64_t number_hash(std::string_view number, DocumentKind kind);

/// All that a row says about its document, its customer apart. Two rows with the same digest change nothing.
[[nodiscard]] std::uint64_t document_hash(const ReceivableRow& row);

/// All that a row says about its customer.
[[nodiscard]] std::uint64_t customer_hash(const CustomerFields& customer);

} // namespace encours
