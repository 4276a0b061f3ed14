// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/recorded_hold.h"
#include "core/usecase/act.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

// Why nobody is reminded meanwhile, as a person decides it; the customer's busy time of the year, and the company's closings.
// All throw store's EnvironmentError; acts are taken back by undo_act.

struct HoldRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::vector<DueItemId> items;     ///< empty: all of the customer's
    HoldKind kind = HoldKind::manual; ///< quiet, manual, insolvency, direct_debit, factored, difficulty and the like
    Date from;
    std::optional<Date> until = {}; ///< from that day on it holds no more; nothing: until a person ends it
    std::string reason;             ///< not blank
    std::string actor;
};
/// Refused: unknown_customer, unknown_document, text_missing, day_before_start (`until` not after `from`), kind_unfit (a promise,
/// dispute, plan or agency holds by its own record), already_recorded.
[[nodiscard]] Result<DoneAct, ActFailure> hold_customer(const HoldRequest& request, const Clock& clock);

struct EndHoldRequest {
    std::filesystem::path ledger;
    std::int64_t hold = 0;
    Date on;         ///< from that day on it holds no more
    std::string why; ///< not blank
    std::string actor;
};
/// Refused: unknown_hold, nothing_changes (it is over), text_missing, day_in_future, day_before_start.
[[nodiscard]] Result<DoneAct, ActFailure> end_hold(const EndHoldRequest& request, const Clock& clock);

/// All that are recorded, those that are over too; the latest first.
[[nodiscard]] std::vector<RecordedHold> holds_of(const std::filesystem::path& ledger, CustomerId customer);

/// A time of every year in which a customer is too busy to be reminded; days as month × 100 + day, both included; one that
/// ends before it begins passes over the year's end.
struct YearlyQuiet {
    int from_month_day = 0, until_month_day = 0;
    std::string note;

    friend bool operator==(const YearlyQuiet&, const YearlyQuiet&) = default;
};
[[nodiscard]] std::vector<YearlyQuiet> quiet_periods_of(const std::filesystem::path& ledger, CustomerId customer);

struct SaveQuietPeriodsRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::vector<YearlyQuiet> periods; ///< all of the customer's
    std::string actor;
};
/// Refused: unknown_customer, day_missing (no such day of the year), nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> save_quiet_periods(const SaveQuietPeriodsRequest& request,
                                                             const Clock& clock);

/// Days on which the company is closed, both included.
struct CompanyClosing {
    Date first, last;
    std::string note;

    friend bool operator==(const CompanyClosing&, const CompanyClosing&) = default;
};
/// By their first day.
[[nodiscard]] std::vector<CompanyClosing> company_closings(const std::filesystem::path& ledger);

struct SaveClosingsRequest {
    std::filesystem::path ledger;
    std::vector<CompanyClosing> closings; ///< all of them
    std::string actor;
};
/// Refused: day_before_start (a last day before the first), nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> save_closings(const SaveClosingsRequest& request, const Clock& clock);

} // namespace encours
