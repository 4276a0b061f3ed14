// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/cuts.h"

#include <cassert>
#include <limits>

namespace encours {

Cuts::Cuts(std::vector<Date> days, std::int32_t reach) : days_(std::move(days)), reach_(reach) {
    std::sort(days_.begin(), days_.end());
    days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
    assert(!days_.empty() && days_.size() < std::numeric_limits<std::uint16_t>::max() && reach >= 0);
    assert(last() - days_.front() <= longest);
    const auto first = last() - near_before;
    const auto size = static_cast<std::size_t>(near_before + near_after + reach_);
    slots_.reserve(size);
    for (std::size_t cut = 0; cut != days_.size(); ++cut) {
        slots_.resize(static_cast<std::size_t>(days_[cut] - first) + 1, static_cast<std::uint16_t>(cut));
    }
    slots_.resize(size, static_cast<std::uint16_t>(days_.size()));
}

std::size_t Cuts::place(Date cut) const {
    const auto found = std::lower_bound(days_.begin(), days_.end(), cut);
    assert(found != days_.end() && *found == cut);
    return static_cast<std::size_t>(found - days_.begin());
}

} // namespace encours
