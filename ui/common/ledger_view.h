// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/aging.h"
#include "core/kpi/figures.h"
#include "core/usecase/ledger_file.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace encours {

/// A ledger as it was read: what does not depend on the date looked at.
struct LedgerSnapshot {
    std::filesystem::path path;
    CompanyRow company;
    std::shared_ptr<const Receivables> receivables;
    std::vector<CustomerRow> customers; ///< by CustomerIndex
    bool hasPolicies = false;           ///< it is reminded by written rules: the day's work is what one opens it for
};

/// Everything that the pages show, of one snapshot as of one date: computed together on a worker and never changed, so
/// that no page shows one date beside another.
struct LedgerView {
    static constexpr int months = 36; ///< computed; charts show the last of them

    std::shared_ptr<const LedgerSnapshot> snapshot;
    Date today;
    Date usual; ///< the date shown when none is asked: default_date()
    Date at;
    AgedBalance balance;
    FiguresSeries series; ///< with `months` month ends
    Figures monthAgo;
    Figures yearAgo;

    [[nodiscard]] const Figures& now() const { return series.now; }
    [[nodiscard]] Currency currency() const { return snapshot->receivables->currency; }
    [[nodiscard]] const CustomerRow& customer(CustomerIndex index) const { return snapshot->customers[index]; }
    /// The date is another than the usual one, because a person asked for it.
    [[nodiscard]] bool isDateAsked() const { return at != usual; }
    /// The data end so long before today that figures stand at their last day.
    [[nodiscard]] bool isDataOld() const { return usual != today; }
    /// Nothing was imported yet.
    [[nodiscard]] bool isEmpty() const { return snapshot->receivables->item_count() == 0; }

    [[nodiscard]] static std::shared_ptr<const LedgerView> of(std::shared_ptr<const LedgerSnapshot> snapshot,
                                                              Date today, std::optional<Date> asked);
};

} // namespace encours
