// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure_detail.h"
#include "ui/common/ledger_view.h"

#include <memory>
#include <vector>

namespace encours {

/// A line of the list behind a figure, with the text of its document.
struct FigureRow {
    bool counts = true;
    DetailRole role = DetailRole::open_item; ///< where it counts
    NotCounted reason = NotCounted::nothing; ///< where it does not
    std::uint32_t invoiceId = 0;             ///< 0: not of one invoice
    std::string number;
    CustomerIndex customer = 0;
    bool hasCustomer = true; ///< a month has none
    Date day;
    std::int64_t amount = 0;
    Currency currency;
    std::int32_t days = 0;
};

/// The list behind a figure, of the same snapshot and date as the rest of the window.
struct FigureList {
    std::shared_ptr<const LedgerView> view;
    FigureKey key = FigureKey::dso;
    std::vector<FigureRow> rows;

    /// All but the numbers of the documents, which only the file knows.
    [[nodiscard]] static FigureList of(std::shared_ptr<const LedgerView> view, FigureKey key);
};

} // namespace encours
