// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace encours {

/// The way by which a customer is reached. The numbers are those of the file.
enum class Channel : std::uint8_t {
    letter = 0,
    registered_letter = 1, ///< with acknowledgement of receipt
    email = 2,
    sms = 3,
    telephone = 4,
    office = 5, ///< nobody is written to: something that the company itself does (a file for the agency)
};
inline constexpr std::size_t channel_count = 6;
/// What the post carries.
[[nodiscard]] constexpr bool is_postal(Channel channel) {
    return channel == Channel::letter || channel == Channel::registered_letter;
}

/// Channels as bits: by which a customer can be reached.
using Channels = std::uint8_t;
[[nodiscard]] constexpr Channels bit(Channel channel) {
    return static_cast<Channels>(1U << static_cast<unsigned>(channel));
}
[[nodiscard]] constexpr bool has(Channels channels, Channel channel) { return (channels & bit(channel)) != 0; }

} // namespace encours
