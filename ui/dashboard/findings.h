// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"

#include <QString>

namespace encours {

// What the figures say, as sentences: the titles of the dashboard. Differences are of the rounded numbers that a person
// reads beside them.

/// The most telling change, or what is owed where no figure can be computed.
[[nodiscard]] QString headline(const LedgerView& view);

[[nodiscard]] QString dsoFinding(const Figures& now);
[[nodiscard]] QString ceiFinding(const Figures& now);
[[nodiscard]] QString dbtFinding(const Figures& now);
/// Of the month ends, oldest first: how what is over 60 days late has moved.
[[nodiscard]] QString agingFinding(const LedgerView& view);
/// How much of the overdue the first `shown` debtors hold.
[[nodiscard]] QString debtorsFinding(const std::vector<CustomerAging>& debtors, std::int64_t overdue);

} // namespace encours
