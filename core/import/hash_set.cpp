// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/hash_set.h"

namespace encours {

namespace {

constexpr std::size_t places_at_first = 1024;

/// 0 marks what is free.
std::uint64_t storable(std::uint64_t hash) { return hash == 0 ? 1 : hash; }

} // namespace

std::size_t HashSet::place_of(std::uint64_t hash) const {
    const auto mask = places_.size() - 1;
    auto place = static_cast<std::size_t>(hash ^ (hash >> 32)) & mask;
    while (places_[place] != 0 && places_[place] != hash)
        place = (place + 1) & mask;
    return place;
}

void HashSet::grow() {
    std::vector<std::uint64_t> old(places_.empty() ? places_at_first : 2 * places_.size());
    old.swap(places_);
    for (const auto hash : old) {
        if (hash != 0)
            places_[place_of(hash)] = hash;
    }
}

bool HashSet::insert(std::uint64_t hash) {
    if (2 * (size_ + 1) > places_.size())
        grow();
    auto& place = places_[place_of(storable(hash))];
    if (place != 0)
        return false;
    place = storable(hash);
    ++size_;
    return true;
}

bool HashSet::contains(std::uint64_t hash) const { return !places_.empty() && places_[place_of(storable(hash))] != 0; }

} // namespace encours
