// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/annual_rate.h"
#include "core/law/half_year.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The rates that the law refers to. The numbers are those of the file.
enum class RateSeries : std::uint8_t {
    ecb_refinancing = 0, ///< the ECB's main refinancing rate in force on the half-year's first day
    legal_professional =
        1,             ///< legal interest rate, "tous autres cas": every creditor but a private person (CMF L313-2)
    legal_private = 2, ///< legal interest rate where the creditor is a private person not acting for a trade
};
inline constexpr int rate_series_count = 3;

[[nodiscard]] std::string_view key_of(RateSeries series);
[[nodiscard]] std::optional<RateSeries> rate_series_from_key(std::string_view key);

/// How sure a rate is. The numbers are those of the file.
enum class Certainty : std::uint8_t {
    published = 0,   ///< read in several sources, or in the official one
    provisional = 1, ///< to be checked against the official source before it is claimed
    entered = 2,     ///< a person entered it, with a note
};

struct Rate {
    RateSeries series{};
    HalfYear half_year;
    std::int32_t hundredths = 0; ///< of a percent a year; 0 to 10,000
    std::string source;          ///< where it was read, or what the person noted
    Certainty certainty{};

    friend bool operator==(const Rate&, const Rate&) = default;

    [[nodiscard]] AnnualRate annual() const { return rate_from_hundredths_of_percent(hundredths); }
};

/// All known rates, at most one for a series and half-year. A half-year that is not there has no rate: nothing is ever
/// extrapolated.
class RateTable {
public:
    RateTable() = default;
    /// Of several rates of a series and half-year the last holds: what a company corrected follows what is shipped.
    explicit RateTable(std::vector<Rate> rates);

    [[nodiscard]] const Rate* find(RateSeries series, HalfYear half_year) const;
    [[nodiscard]] const std::vector<Rate>& rates() const { return rates_; } ///< by series, then half-year
    /// The last half-year that the series knows; nothing for an empty one.
    [[nodiscard]] std::optional<HalfYear> last(RateSeries series) const;

private:
    std::vector<Rate> rates_;
};

/// The rates that come with the program (resources/law/rates.csv).
[[nodiscard]] const RateTable& shipped_rates();

/// Where a row of a rate file could not be taken.
struct RateFileFault {
    enum class Reason : std::uint8_t { header, series, half_year, rate, certainty, twice };
    int line = 0; ///< from 1
    Reason reason{};
    std::string text; ///< what stands there
};
/// Reads `series,half_year,percent,certainty,source` as UTF-8 CSV with its header, the form that rates_to_csv writes; percent
/// with a dot, at most two decimals. Either all rows, or the faults.
struct RateFile {
    std::vector<Rate> rates;
    std::vector<RateFileFault> faults;
};
[[nodiscard]] RateFile rates_from_csv(std::string_view text);
[[nodiscard]] std::string rates_to_csv(const std::vector<Rate>& rates);

} // namespace encours
