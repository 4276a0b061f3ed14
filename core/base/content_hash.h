// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace encours {

/// 64 bits of anything, for telling contents apart: the same on every machine and in every version, since the ledger keeps
/// them (invoice.row_digest, the identity of a line of the books). Multiply-and-fold over words of eight bytes; not
/// for security.
class ContentHash {
public:
    ContentHash& add(std::string_view text);
    ContentHash& add(std::int64_t value);
    [[nodiscard]] std::uint64_t value() const { return state_; }

private:
    void mix(std::uint64_t word);
    std::uint64_t state_ = 0x656E636F757273ULL; // "encours"
};

} // namespace encours
