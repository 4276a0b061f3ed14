// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace encours {

/// The files of resources/policy, as CMake put them into the program: what the policies and segments are, and their words.
extern const std::string_view shipped_policies_text;
extern const std::string_view shipped_segments_text;
extern const std::string_view shipped_words_fr_text;
extern const std::string_view shipped_words_en_text;

} // namespace encours
