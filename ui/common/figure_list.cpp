// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figure_list.h"

#include <unordered_map>
#include <utility>

namespace encours {

namespace {

/// The invoices of the items that are left out: their lines do not tell them.
std::unordered_map<std::uint32_t, std::uint32_t> invoicesOf(const Receivables& receivables,
                                                            const std::vector<LeftOutLine>& lines) {
    std::unordered_map<std::uint32_t, std::uint32_t> invoices;
    for (const LeftOutLine& line : lines)
        if (line.item_id != 0)
            invoices.emplace(line.item_id, 0);
    if (invoices.empty())
        return invoices;
    for (const auto& block : receivables.items) {
        for (std::size_t i = 0; i < block->size(); ++i) {
            const auto found = invoices.find(block->item_id[i]);
            if (found != invoices.end())
                found->second = block->invoice_id[i];
        }
    }
    return invoices;
}

} // namespace

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
    const auto invoices = invoicesOf(receivables, detail.left_out);
    for (const LeftOutLine& line : detail.left_out) {
        FigureRow row;
        row.counts = false;
        row.reason = line.reason;
        row.invoiceId = line.item_id != 0 ? invoices.at(line.item_id) : 0;
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
