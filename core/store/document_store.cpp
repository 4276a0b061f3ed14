// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_store.h"

#include "core/store/statement.h"

#include <algorithm>
#include <span>

namespace encours::store {

namespace {

constexpr const char* insert_bytes =
    "INSERT INTO document (digest, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT (digest) DO NOTHING";
constexpr const char* select_id = "SELECT id FROM document WHERE digest = ?";
constexpr const char* select_by_id = "SELECT id, digest, media_type, bytes FROM document WHERE id = ?";
constexpr const char* select_by_digest = "SELECT id, digest, media_type, bytes FROM document WHERE digest = ?";

std::optional<StoredBytes> stored(Statement& row) {
    if (!row.step())
        return std::nullopt;
    StoredBytes found;
    found.id = row.integer(0);
    const auto digest = row.blob(1);
    std::copy_n(digest.begin(), std::min(digest.size(), found.digest.size()), found.digest.begin());
    found.media_type = row.text(2);
    found.bytes = row.blob(3);
    return found;
}

} // namespace

std::int64_t store_bytes(const Transaction& transaction, const Digest& digest, std::string_view media_type,
                         std::string_view bytes) {
    const std::span<const std::uint8_t> raw{reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
    Statement(transaction.connection(), insert_bytes).bind(digest, media_type, raw).run();
    Statement row(transaction.connection(), select_id);
    (void)row.bind(digest).step();
    return row.integer(0);
}

std::optional<StoredBytes> read_bytes(const Connection& connection, std::int64_t id) {
    Statement row(connection, select_by_id);
    row.bind(id);
    return stored(row);
}

std::optional<StoredBytes> read_bytes(const Connection& connection, const Digest& digest) {
    Statement row(connection, select_by_digest);
    row.bind(digest);
    return stored(row);
}

} // namespace encours::store
