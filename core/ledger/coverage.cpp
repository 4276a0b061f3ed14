// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/coverage.h"

#include <algorithm>

namespace encours {

Coverage::Coverage(std::vector<CoveredSpan> spans, std::optional<Date> last_balance) : last_balance_(last_balance) {
    std::erase_if(spans, [](const CoveredSpan& span) { return span.last < span.first; });
    std::sort(spans.begin(), spans.end(), [](const CoveredSpan& a, const CoveredSpan& b) { return a.first < b.first; });
    for (const auto& span : spans) {
        if (!spans_.empty() && span.first <= spans_.back().last + 1) {
            spans_.back().last = std::max(spans_.back().last, span.last);
        } else {
            spans_.push_back(span);
        }
    }
}

bool Coverage::contains(Date day) const {
    return std::any_of(spans_.begin(), spans_.end(),
                       [day](const CoveredSpan& span) { return span.first <= day && day <= span.last; });
}

std::optional<Date> Coverage::first_day() const {
    return spans_.empty() ? std::nullopt : std::optional(spans_.front().first);
}

std::optional<Date> Coverage::last_day() const {
    return spans_.empty() ? std::nullopt : std::optional(spans_.back().last);
}

std::optional<Date> Coverage::last_known_day() const {
    return std::max(last_day(), last_balance_); // nothing is before every day
}

std::optional<Date> Coverage::history_start(Date at) const {
    if (spans_.empty() || at < spans_.front().first - 1) {
        return std::nullopt;
    }
    if (at < spans_.front().first) {
        return spans_.front().first;
    }
    const auto after = std::upper_bound(spans_.begin(), spans_.end(), at,
                                        [](Date day, const CoveredSpan& span) { return day < span.first; });
    const auto& span = *(after - 1);
    const bool in_gap = span.last < at && after != spans_.end();
    return in_gap ? std::nullopt : std::optional(span.first);
}

bool Coverage::allows_window(Date opening, Date at) const {
    const auto start = history_start(at);
    if (!start || opening > at) {
        return false;
    }
    // Only the first source of all has nothing before it: at the eve of a later one, the gap's last day is unknown.
    return opening >= *start || (*start == spans_.front().first && opening == *start - 1);
}

} // namespace encours
