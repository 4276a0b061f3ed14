// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace encours {

/// What became of a message that was posted. The numbers are those of the file.
enum class LetterMilestone : std::uint8_t { delivered = 0, returned = 2, presented = 5 };

} // namespace encours
