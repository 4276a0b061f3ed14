// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace encours {

/// Fills with bytes that nobody can foresee (of the system's or the processor's generator).
void fill_random(std::span<std::uint8_t> bytes);

/// A random UUID (RFC 9562, version 4), lower case: what leaves the file bears one.
[[nodiscard]] std::string new_uuid();

} // namespace encours
