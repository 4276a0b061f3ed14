// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/legal_data.h"
#include "core/usecase/rates.h"
#include "ui/common/table_model.h"

#include <array>

namespace encours {

inline constexpr std::array allRateSeries{RateSeries::ecb_refinancing, RateSeries::legal_professional,
                                          RateSeries::legal_private};

/// The rates of a half-year, series beside series.
struct HalfYearRates {
    HalfYear half;
    std::array<std::optional<KnownRate>, rate_series_count> rates;
    std::array<bool, rate_series_count> isNeeded{}; ///< by late claims, and missing

    [[nodiscard]] const std::optional<KnownRate>& of(RateSeries series) const {
        return rates[static_cast<std::size_t>(series)];
    }
};
using HalfYearRatesModel = RowsModel<HalfYearRates>;

/// Every half-year that has a rate or lacks one that is needed.
[[nodiscard]] std::vector<HalfYearRates> halfYearRates(const std::vector<KnownRate>& rates,
                                                       const std::vector<RateGap>& gaps);
[[nodiscard]] std::vector<Column<HalfYearRates>> halfYearRateColumns();

/// Who owes what for a delay: a line of the law.
struct RegimeRow {
    QString who, rate, from, indemnity, ground;
};
using RegimeRowsModel = RowsModel<RegimeRow>;
/// As of a day, at the rates that are known.
[[nodiscard]] std::vector<RegimeRow> regimeRows(const RateTable& rates, const LegalData& law, Date on);
[[nodiscard]] std::vector<Column<RegimeRow>> regimeColumns();

} // namespace encours
