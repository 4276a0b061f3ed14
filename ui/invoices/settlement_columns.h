// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/invoice_detail.h"
#include "ui/common/table_model.h"

namespace encours {

/// One due item of a document as of the date shown.
struct DueLine {
    InvoiceDetail::Item item;
    std::int64_t open = 0;
    std::int64_t disputed = 0;
    Date at;
    bool isDisputed = false; ///< a dispute lasts, whatever the date shown
};
using DueLinesModel = RowsModel<DueLine>;
/// Columns "due", "amount", "open", "late", "disputed", "told", "reason".
[[nodiscard]] std::vector<Column<DueLine>> dueLineColumns(std::function<Currency()> currency);

using SettlementsModel = RowsModel<InvoiceDetail::Settlement>;
/// Columns "on", "what", "text", "amount", "sure", "source".
[[nodiscard]] std::vector<Column<InvoiceDetail::Settlement>> settlementColumns(std::function<Currency()> currency);

} // namespace encours
