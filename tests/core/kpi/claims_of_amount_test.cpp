// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/claims_of_amount.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("claims of exactly an amount are found whosever they are, the first due first", "[kpi]") {
    ReceivablesBuilder ledger;
    const auto late = ledger.invoice(day("2026-09-01"), day("2026-10-15"), 10000, 0);
    const auto soon = ledger.invoice(day("2026-09-02"), day("2026-10-02"), 10000, 1);
    const auto partly = ledger.invoice(day("2026-09-03"), day("2026-10-30"), 25000, 2);
    ledger.pay(partly, day("2026-10-01"), 15000);
    ledger.pay(ledger.invoice(day("2026-09-03"), day("2026-10-01"), 10000), day("2026-10-01"), 10000); // settled
    ledger.credit_note(day("2026-09-03"), day("2026-09-03"), 10000);
    ledger.invoice(day("2026-11-03"), day("2026-12-03"), 10000); // not yet
    const auto doubtful = ledger.invoice(day("2026-09-03"), day("2026-10-01"), 10000);
    ledger.stand(doubtful, day("2026-10-05"), Standing::doubtful);
    ledger.add({0,
                day("2026-09-03"),
                day("2026-10-01"),
                10000,
                DocumentKind::invoice,
                {},
                Currency::from_code("USD").value()});
    const auto receivables = ledger.build(2);
    const auto found = [&](std::int64_t amount, std::size_t most) {
        std::vector<std::uint32_t> ids;
        for (const auto place : claims_of_amount(receivables, day("2026-10-31"), amount, most))
            ids.push_back(receivables.items[place.block]->item_id[place.index]);
        return ids;
    };
    CHECK(found(10000, 10) == std::vector<std::uint32_t>{soon, late, partly});
    CHECK(found(10000, 2) == std::vector<std::uint32_t>{soon, late});
    CHECK(found(25000, 10).empty());
    CHECK(found(0, 10).empty());
    CHECK(found(-10000, 10).empty());
}
