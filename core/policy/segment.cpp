// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/segment.h"

#include <algorithm>
#include <iterator>

namespace encours {

std::optional<std::size_t> segment_of(const CustomerTraits& traits, std::span<const Segment> segments) {
    const auto found = std::find_if(segments.begin(), segments.end(),
                                    [&](const Segment& segment) { return holds(segment.rule, traits); });
    if (found == segments.end())
        return std::nullopt;
    return static_cast<std::size_t>(std::distance(segments.begin(), found));
}

} // namespace encours
