// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rate_table.h"

#include "core/law/shipped_text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <tuple>

namespace encours {

namespace {

constexpr std::array<std::string_view, rate_series_count> series_keys{"ecb_refinancing", "legal_professional",
                                                                      "legal_private"};

std::tuple<RateSeries, HalfYear> place(const Rate& rate) { return {rate.series, rate.half_year}; }

bool same_place(const Rate& a, const Rate& b) { return place(a) == place(b); }

} // namespace

std::string_view key_of(RateSeries series) { return series_keys.at(static_cast<std::size_t>(series)); }

std::optional<RateSeries> rate_series_from_key(std::string_view key) {
    const auto found = std::find(series_keys.begin(), series_keys.end(), key);
    if (found == series_keys.end()) {
        return std::nullopt;
    }
    return static_cast<RateSeries>(std::distance(series_keys.begin(), found));
}

RateTable::RateTable(std::vector<Rate> rates) : rates_(std::move(rates)) {
    // The last of a place must be kept: the first, once the order is turned round.
    std::reverse(rates_.begin(), rates_.end());
    std::stable_sort(rates_.begin(), rates_.end(), [](const Rate& a, const Rate& b) { return place(a) < place(b); });
    rates_.erase(std::unique(rates_.begin(), rates_.end(), same_place), rates_.end());
}

const Rate* RateTable::find(RateSeries series, HalfYear half_year) const {
    const auto wanted = std::tuple{series, half_year};
    const auto found = std::lower_bound(rates_.begin(), rates_.end(), wanted,
                                        [](const Rate& rate, const auto& key) { return place(rate) < key; });
    return found != rates_.end() && place(*found) == wanted ? &*found : nullptr;
}

std::optional<HalfYear> RateTable::last(RateSeries series) const {
    std::optional<HalfYear> last;
    for (const Rate& rate : rates_) {
        if (rate.series == series) {
            last = rate.half_year;
        }
    }
    return last;
}

const RateTable& shipped_rates() {
    static const RateTable table = [] {
        RateFile file = rates_from_csv(shipped_rates_text);
        assert(file.faults.empty() && !file.rates.empty());
        return RateTable{std::move(file.rates)};
    }();
    return table;
}

} // namespace encours
