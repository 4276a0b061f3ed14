// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours::store {

// Bytes as they were sent or received, once each, whoever refers to them. Who refers to one more kind of them says so in
// drop_unused_bytes (attachment_store.h).

struct StoredBytes {
    std::int64_t id = 0;
    Digest digest{}; ///< as it was when they were stored
    std::string media_type, bytes;
};

/// The id of the bytes, added where they are not there.
[[nodiscard]] std::int64_t store_bytes(const Transaction& transaction, const Digest& digest,
                                       std::string_view media_type, std::string_view bytes);
[[nodiscard]] std::optional<StoredBytes> read_bytes(const Connection& connection, std::int64_t id);
[[nodiscard]] std::optional<StoredBytes> read_bytes(const Connection& connection, const Digest& digest);

} // namespace encours::store
