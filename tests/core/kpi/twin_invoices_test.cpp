// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/twin_invoices.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

namespace {

const Date at = day("2026-10-31");

/// The invoices' ids of each lot, "1,2 5,7".
std::string lots(const ReceivablesBuilder& ledger) {
    std::string text;
    for (const auto& twins : twin_invoices(ledger.build(2), at)) { // blocks of two: lots cross them
        text += text.empty() ? "" : " ";
        for (std::size_t i = 0; i < twins.invoice_ids.size(); ++i)
            text += (i == 0 ? "" : ",") + std::to_string(twins.invoice_ids[i]);
    }
    return text;
}

} // namespace

TEST_CASE("invoices of one customer, day and amount, all unpaid, are probably one", "[quality]") {
    ReceivablesBuilder ledger;
    const auto add = [&](const char* issued, std::int64_t amount, CustomerIndex customer = 0) {
        return ledger.invoice(day(issued), day("2026-10-30"), amount, customer);
    };
    add("2026-09-01", 10000);
    add("2026-09-01", 20000, 1);
    add("2026-09-02", 10000);
    add("2026-09-01", 10000, 1);
    add("2026-09-01", 20000, 1);
    add("2026-09-01", 10000);
    add("2026-09-01", 20000, 1);
    CHECK(lots(ledger) == "1,6 2,5,7");
}

TEST_CASE("what was paid, credited, split or issued later is no twin", "[quality]") {
    ReceivablesBuilder ledger;
    const auto add = [&] { return ledger.invoice(day("2026-09-01"), day("2026-09-30"), 10000); };
    ledger.pay(add(), day("2026-10-02"), 10000);
    ledger.pay(add(), day("2026-10-02"), 1); // someone knows it
    ledger.part_of(ledger.invoice(day("2026-09-01"), day("2026-09-30"), 10000), day("2026-10-30"), 10000);
    ledger.credit_note(day("2026-09-01"), day("2026-09-01"), 10000);
    ledger.credit_note(day("2026-09-01"), day("2026-09-01"), 10000);
    ledger.invoice(day("2026-11-01"), day("2026-11-30"), 7000);
    ledger.invoice(day("2026-11-01"), day("2026-11-30"), 7000);
    add();
    CHECK(lots(ledger).empty());
}
