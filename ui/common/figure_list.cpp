// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figure_list.h"

#include <utility>

namespace encours {

FigureList FigureList::of(std::shared_ptr<const LedgerView> view, FigureKey key) {
    FigureList list;
    const Receivables& receivables = *view->snapshot->receivables;
    const FigureDetail detail = figure_detail(receivables, key, view->at, view->now().window_days);
    list.key = key;
    list.rows.reserve(detail.lines.size() + detail.left_out.size());
    for (const FigureLine& line : detail.lines) {
        FigureRow row;
        row.role = line.role;
        row.invoiceId = line.invoice_id;
        row.customer = line.customer;
        row.hasCustomer = line.role != DetailRole::month;
        row.day = line.day;
        row.amount = line.amount;
        row.currency = receivables.currency;
        row.days = line.days;
        list.rows.push_back(std::move(row));
    }
    for (const LeftOutLine& line : detail.left_out) {
        FigureRow row;
        row.counts = false;
        row.reason = line.reason;
        row.invoiceId = line.invoice_id;
        row.customer = line.customer;
        row.day = line.day;
        row.amount = line.amount;
        row.currency = line.currency;
        list.rows.push_back(std::move(row));
    }
    list.view = std::move(view);
    return list;
}

} // namespace encours
