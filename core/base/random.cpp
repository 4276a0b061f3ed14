// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

namespace encours {

void fill_random(std::span<std::uint8_t> bytes) {
    thread_local std::random_device system; // to make one takes a hundred times as long as to ask it
    while (!bytes.empty()) {
        const auto drawn = system();
        const auto count = std::min(bytes.size(), sizeof drawn);
        std::memcpy(bytes.data(), &drawn, count);
        bytes = bytes.subspan(count);
    }
}

std::string new_uuid() {
    std::array<std::uint8_t, 16> bytes{};
    fill_random(bytes);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | 0x40U); // version 4
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U); // variant of RFC 9562
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        text += "0123456789abcdef"[bytes[i] >> 4U];
        text += "0123456789abcdef"[bytes[i] & 15U];
    }
    return text;
}

} // namespace encours
