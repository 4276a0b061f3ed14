// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/content_hash.h"

#include <bit>
#include <cstring>

namespace encours {

namespace {

__extension__ typedef unsigned __int128 WideWord;

std::uint64_t little_endian_word(const char* bytes, std::size_t count) {
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&word, bytes, count);
    } else {
        for (std::size_t i = 0; i < count; ++i)
            word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    }
    return word;
}

} // namespace

void ContentHash::mix(std::uint64_t word) {
    // Both factors are kept from being 0 for good by constants with half of their bits set (fractions of √2 and √3).
    const auto product = WideWord{state_ ^ 0x6A09E667F3BCC909ULL} * (word ^ 0xBB67AE8584CAA73BULL) + WideWord{word};
    state_ = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

ContentHash& ContentHash::add(std::int64_t value) {
    mix(static_cast<std::uint64_t>(value));
    return *this;
}

ContentHash& ContentHash::add(std::string_view text) {
    // The length first: "ab", "c" is not "a", "bc".
    mix(text.size());
    for (; text.size() >= 8; text.remove_prefix(8))
        mix(little_endian_word(text.data(), 8));
    if (!text.empty())
        mix(little_endian_word(text.data(), text.size()));
    return *this;
}

} // namespace encours
