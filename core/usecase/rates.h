// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rate_table.h"
#include "core/ledger/receivables.h"
#include "core/usecase/act.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

// The rates that the law refers to: those that come with the program, and what the company added or corrected, which goes
// before them. All throw store's EnvironmentError.

/// A rate in force.
struct KnownRate {
    Rate rate;
    bool is_own = false;         ///< the company entered it
    std::optional<Rate> shipped; ///< what comes with the program for the half-year, where it is own
    std::int64_t entered_at_utc_ms = 0;
    std::string actor;
};

/// By series, then half-year.
[[nodiscard]] std::vector<KnownRate> read_rates(const std::filesystem::path& ledger);

struct SetRateRequest {
    std::filesystem::path ledger;
    RateSeries series{};
    HalfYear half_year;
    std::int32_t hundredths = 0; ///< of a percent a year
    std::string note;            ///< where it was read; not blank
    std::string actor;
};

/// Adds a half-year, or corrects it. Refused: rate_out_of_range (0 to 100 %), text_missing, nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> set_rate(const SetRateRequest& request, const Clock& clock);

struct RemoveRateRequest {
    std::filesystem::path ledger;
    RateSeries series{};
    HalfYear half_year;
    std::string actor;
};

/// Gives up what the company entered: the shipped rate holds again, or none. Refused: nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> remove_rate(const RemoveRateRequest& request, const Clock& clock);

struct ImportRatesRequest {
    std::filesystem::path ledger;
    std::filesystem::path file; ///< CSV as exported_rates writes it
    std::string actor;
};

/// What became of a file of rates; with faults nothing was done.
struct ImportedRates {
    std::vector<RateFileFault> faults;
    std::int64_t changed = 0, unchanged = 0;
    std::optional<DoneAct> act; ///< nothing where no rate changed
};

/// Takes over the rows that differ from what is in force; all or none. Refused: file_unreadable, file_too_large.
[[nodiscard]] Result<ImportedRates, ActFailure> import_rates(const ImportRatesRequest& request, const Clock& clock);

/// All rates in force as CSV, UTF-8.
[[nodiscard]] std::string exported_rates(const std::filesystem::path& ledger);

/// A half-year that interest on what is open and late needs, and whose rate is not there or is to be checked.
struct RateGap {
    RateSeries series{};
    HalfYear half_year;
    bool is_missing = false;   ///< else provisional
    std::int64_t items = 0;    ///< late due items that need it
    std::int64_t at_stake = 0; ///< what is open of those, minor units of the company's currency

    friend bool operator==(const RateGap&, const RateGap&) = default;
};

/// By series, then half-year, as of the close of a day.
[[nodiscard]] std::vector<RateGap> rate_gaps(const std::filesystem::path& ledger, const Receivables& receivables,
                                             Date at);

} // namespace encours
