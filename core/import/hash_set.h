// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace encours {

/// A set of 64-bit hashes in one block, open addressing: 8 bytes a place, at most half of them filled, so that what a list
/// of a million rows has met costs 16 MB.
class HashSet {
public:
    /// False when it is in already.
    bool insert(std::uint64_t hash);
    [[nodiscard]] bool contains(std::uint64_t hash) const;
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] std::size_t size() const { return size_; }

private:
    [[nodiscard]] std::size_t place_of(std::uint64_t hash) const;
    void grow();

    std::vector<std::uint64_t> places_; ///< a power of two, or none; 0: free
    std::size_t size_ = 0;
};

} // namespace encours
