// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letter_renderer.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// Renders each case on the calling thread and `more_threads` others, in the order of the cases. `goes_on` is asked from the
/// calling thread with how many are done; where it says no, the letters that are under way are finished and nothing is given.
/// What a renderer throws is thrown here.
[[nodiscard]] std::optional<std::vector<RenderedLetter>>
render_batch(const LetterRenderer& renderer, std::span<const LetterTemplate> texts, std::span<const LetterCase> cases,
             int more_threads, const std::function<bool(std::size_t done)>& goes_on);

} // namespace encours
