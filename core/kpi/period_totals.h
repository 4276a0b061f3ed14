// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/asked_days.h"
#include "core/kpi/item_history.h"
#include "core/kpi/period.h"
#include "core/kpi/tally.h"
#include "core/ledger/receivables.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// An allocation whose settlement came from another customer than the item's.
struct UsedCash {
    ItemPlace place;
    std::uint32_t allocation;
    CustomerIndex customer; ///< of the item
    CustomerIndex payer;
};
[[nodiscard]] std::vector<UsedCash> cash_of_other_payers(const Receivables& receivables);

/// Every period that is asked for, of a set of items and settlements.
class PeriodTotals {
public:
    /// The tally is complete and not accumulated yet.
    PeriodTotals(const Receivables& receivables, const AskedDays& asked, Tally tally);

    /// An allocation whose settlement is in the set while its item is not (sign 1), or the other way round (sign −1).
    void add_used_cash(const UsedCash& used, int sign);

    /// Of a date that was asked.
    [[nodiscard]] Period period(Date at) const;
    [[nodiscard]] const SalesByDay& sales() const { return tally_.sales(); }

private:
    [[nodiscard]] Position position(std::size_t cut) const;

    const Receivables& receivables_;
    const AskedDays& asked_;
    Tally tally_;
    std::vector<std::int64_t> used_; ///< by cut: cash used across the border of the set
};

/// Are there so many items that a second thread saves more than it costs?
[[nodiscard]] bool is_worth_a_thread(const Receivables& receivables);

/// All items and settlements of the company, or of one customer; two threads share the work when there is much of it.
[[nodiscard]] PeriodTotals period_totals(const Receivables& receivables, const AskedDays& asked,
                                         std::optional<CustomerIndex> customer);

} // namespace encours
