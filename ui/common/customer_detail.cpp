// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/customer_detail.h"

#include <algorithm>

namespace encours {

bool isDueEstimated(const Receivables& receivables, std::uint32_t itemId) {
    // Ids ascend from block to block and within each.
    const auto block = std::find_if(receivables.items.begin(), receivables.items.end(),
                                    [&](const auto& one) { return one->size() > 0 && one->item_id.back() >= itemId; });
    if (block == receivables.items.end())
        return false;
    const auto& ids = (*block)->item_id;
    const auto found = std::lower_bound(ids.begin(), ids.end(), itemId);
    const auto place = static_cast<std::size_t>(found - ids.begin());
    return found != ids.end() && *found == itemId && ((*block)->flags[place] & item_due_estimated) != 0;
}

CustomerDetail CustomerDetail::of(std::shared_ptr<const LedgerView> view, CustomerIndex index) {
    CustomerDetail detail;
    const Receivables& receivables = *view->snapshot->receivables;
    detail.index = index;
    for (const CustomerAging& one : view->balance.customers) {
        if (one.customer == index) {
            detail.aging = one.aging;
            detail.oldestDue = one.oldest_due;
        }
    }
    FiguresRequest request;
    request.at = view->at;
    request.customer = index;
    detail.figures = encours::figures(receivables, request).now;
    for (const OpenItem& item : open_items(receivables, view->at, index))
        detail.items.push_back({item, {}, isDueEstimated(receivables, item.item_id)});
    detail.delays = customer_items(receivables, view->at, index);
    for (const CustomerItem& one : detail.delays)
        detail.all.push_back({one.item, {}, one.is_due_estimated, one.settled, one.days_beyond});
    detail.view = std::move(view);
    return detail;
}

void CustomerDetail::addTexts(const LedgerFile& ledger) {
    for (auto* lines : {&items, &all}) {
        std::vector<std::uint32_t> ids;
        for (const ItemLine& line : *lines)
            ids.push_back(line.item.invoice_id);
        auto texts = ledger.invoices(ids);
        for (std::size_t i = 0; i < texts.size() && i < lines->size(); ++i)
            (*lines)[i].invoice = std::move(texts[i]);
    }
}

} // namespace encours
