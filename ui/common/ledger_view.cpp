// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ledger_view.h"

#include <utility>

namespace encours {

std::shared_ptr<const LedgerView> LedgerView::of(std::shared_ptr<const LedgerSnapshot> snapshot, Date today,
                                                 std::optional<Date> asked) {
    auto view = std::make_shared<LedgerView>();
    view->snapshot = std::move(snapshot);
    const Receivables& receivables = *view->snapshot->receivables;
    view->today = today;
    view->usual = default_date(receivables.coverage, today);
    view->at = asked.value_or(view->usual);
    view->balance = aged_balance(receivables, view->at);

    FiguresRequest request;
    request.at = view->at;
    request.months = months;
    view->series = figures(receivables, request);
    request.months = 0;
    request.at = add_months(view->at, -1);
    view->monthAgo = figures(receivables, request).now;
    request.at = add_months(view->at, -12);
    view->yearAgo = figures(receivables, request).now;
    return view;
}

} // namespace encours
