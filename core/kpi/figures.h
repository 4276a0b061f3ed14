// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/aging.h"
#include "core/kpi/figure.h"
#include "core/ledger/receivables.h"

#include <optional>
#include <vector>

namespace encours {

/// All figures of one date. Formulas: one file each in this folder; conventions common to all: amounts with tax,
/// calendar days, the window is the N days that end with the date, days in (at − N, at]; opening = close of at − N.
struct Figures {
    Date at;
    int window_days = 90;
    Aging aging;
    std::int64_t receivables = 0; ///< aging.total()
    std::int64_t opening_receivables = 0;
    std::int64_t sales = 0; ///< invoices less credit notes of the window; meaningless where `covered` is false
    bool covered = false;   ///< the window and its opening lie in covered days

    Figure dso;
    Figure dso_countback;
    bool dso_countback_is_minimum = false; ///< history ended first: "at least n days"
    Figure best_possible_dso;
    Figure average_days_delinquent;
    Figure cei_percent;
    Figure dbt;
    Figure dbt_signed;
    Figure dbt_with_open;
    Figure recovery_percent;
    Figure recovery_of_due_percent;
    Figure mean_payment_days;
    Figure mean_payment_days_weighted;
    Figure dispute_percent;

    /// Settlements of unknown day lie in the window: receipts count them on the source's last covered day.
    bool holds_unknown_days = false;
};

struct FiguresRequest {
    Date at;
    int window_days = 90;                  ///< 1 to 3660
    int months = 0;                        ///< month ends before or on `at`, 0 to 600
    std::optional<CustomerIndex> customer; ///< only this customer's items
};

struct FiguresSeries {
    Figures now;
    std::vector<Figures> month_ends; ///< oldest first
};

/// All figures as of a date, and of the month ends before it, in a single pass over the columns.
[[nodiscard]] FiguresSeries figures(const Receivables& receivables, const FiguresRequest& request);

} // namespace encours
