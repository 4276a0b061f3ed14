// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/known_documents.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace encours {

std::uint32_t KnownDocuments::line_number(std::int64_t line) {
    return static_cast<std::uint32_t>(std::min<std::int64_t>(line, std::numeric_limits<std::uint32_t>::max()));
}

std::uint64_t KnownDocuments::key_of(CustomerId customer, std::uint64_t number_hash) {
    // Fibonacci hashing spreads the small ids over the high bits, by which places are chosen.
    const auto mixed = (static_cast<std::uint64_t>(customer.value) * 0x9E3779B97F4A7C15ULL) ^ number_hash;
    return (mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93ULL;
}

void KnownDocuments::grow(std::size_t places) {
    std::vector<Entry> old(places);
    old.swap(places_);
    shift_ = 64 - std::countr_zero(places);
    size_ = 0;
    for (const auto& entry : old) {
        if (entry.invoice_id != 0)
            add(entry);
    }
}

void KnownDocuments::reserve(std::size_t documents) {
    const auto places = std::bit_ceil(2 * documents + 16);
    if (places > places_.size())
        grow(places);
}

void KnownDocuments::add(const Entry& entry) {
    if (2 * (size_ + 1) > places_.size())
        grow(places_.empty() ? 1024 : 2 * places_.size());
    auto place = place_of(entry.key);
    while (places_[place].invoice_id != 0)
        place = (place + 1) & (places_.size() - 1);
    places_[place] = entry;
    ++size_;
}

KnownDocuments::Entry* KnownDocuments::find(std::uint64_t key, const Entry* previous) {
    if (places_.empty())
        return nullptr;
    const auto mask = places_.size() - 1;
    auto place = previous == nullptr ? place_of(key) : (static_cast<std::size_t>(previous - places_.data()) + 1) & mask;
    for (; places_[place].invoice_id != 0; place = (place + 1) & mask) {
        if (places_[place].key == key)
            return &places_[place];
    }
    return nullptr;
}

} // namespace encours
