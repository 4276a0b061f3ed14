// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/ledger/receivables_builder.h"
#include "ui/common/ledger_view.h"

namespace encours::test {

/// A view of the ledger that a test built, whose customers are C1, C2, … "Client 1", "Client 2", …
inline std::shared_ptr<const LedgerView> viewOf(const ReceivablesBuilder& builder, Date at) {
    auto snapshot = std::make_shared<LedgerSnapshot>();
    snapshot->path = "/tmp/sample.encours";
    snapshot->company = {"Menuiserie Vauban", "Perpignan", "EUR", false};
    snapshot->receivables = std::make_shared<const Receivables>(builder.build());
    for (const CustomerId id : *snapshot->receivables->customers) {
        const std::string number = std::to_string(snapshot->customers.size() + 1);
        snapshot->customers.push_back({id, "C" + number, "Client " + number, "Lyon", CustomerKind::business});
    }
    return LedgerView::of(snapshot, at, at);
}

/// Two years of one invoice of 1,200 € a month to each of three customers, due after 30 days: the first pays on the day,
/// the second 20 days late (30 in the first year), the third leaves the last three open.
inline ReceivablesBuilder sampleLedger() {
    ReceivablesBuilder builder;
    builder.cover(day("2024-01-01"), day("2026-10-31"));
    for (Date issued = day("2024-01-15"); issued < day("2026-10-31"); issued = add_months(issued, 1)) {
        for (CustomerIndex customer = 0; customer < 3; ++customer) {
            const Date due = issued + 30;
            const auto item = builder.invoice(issued, due, 120000, customer);
            const std::int32_t late = customer == 1 ? (issued < day("2025-09-01") ? 30 : 20) : 0;
            const bool pays = customer == 2 ? issued < day("2026-08-01") : due + late <= day("2026-10-31");
            if (pays)
                builder.pay(item, due + late, 120000);
        }
    }
    return builder;
}

inline std::shared_ptr<const LedgerView> sampleView() { return viewOf(sampleLedger(), day("2026-10-31")); }

} // namespace encours::test
