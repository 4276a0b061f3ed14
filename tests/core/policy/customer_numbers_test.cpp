// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/customer_numbers.h"

#include "core/kpi/aging.h"
#include "core/kpi/figures.h"
#include "tests/catch.h"
#include "tests/core/kpi/random_ledger.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;

TEST_CASE("on random ledgers the numbers of customers are those of the figures and of what is open",
          "[policy][property]") {
    for (std::uint32_t seed = 1; seed <= 600; ++seed) {
        RandomLedger random(seed);
        const auto receivables = to_receivables(random.facts(), 7);
        const auto at = random.any_day();
        CAPTURE(seed, to_iso(at));
        const auto numbers = customer_numbers(receivables, at);
        const auto last = customer_delays(receivables, at, 365);
        std::vector<CustomerNumbers> plain(numbers.size());
        for (const auto& item : open_items(receivables, at)) {
            if (item.currency != receivables.currency || item.kind == DocumentKind::credit_note || item.amount <= 0 ||
                item.open <= 0)
                continue;
            auto& of = plain[item.customer];
            of.open += item.open;
            of.disputed += item.disputed;
            of.largest_debt = std::max(of.largest_debt, item.open);
            of.overdue += item.days_late > 0 ? item.open : 0;
            of.oldest_days_late = std::max(of.oldest_days_late, item.days_late);
        }
        for (CustomerIndex customer = 0; customer < numbers.size(); ++customer) {
            const auto& found = numbers[customer];
            CHECK(found.open == plain[customer].open);
            CHECK(found.disputed == plain[customer].disputed);
            CHECK(found.largest_debt == plain[customer].largest_debt);
            CHECK(found.overdue == plain[customer].overdue);
            CHECK(found.oldest_days_late == plain[customer].oldest_days_late);
            CHECK(found.last.delay.amount == last[customer].amount);
            CHECK((found.last.delay.amount_days == last[customer].amount_days));
            const auto alone = customer_numbers(receivables, at, customer)[customer];
            CHECK(alone.open == found.open);
            CHECK(alone.last.settled == found.last.settled);
        }
    }
}

TEST_CASE("a due item is settled by its last cash, late from the sixth day on", "[policy]") {
    ReceivablesBuilder builder;
    const auto paid = [&](const char* due, const char* on, SettlementKind kind = SettlementKind::cash) {
        const auto item = builder.invoice(day(due) - 30, day(due), 100);
        const auto settlement = builder.settlement({0, day(on), 100, kind, {}, Currency{}});
        builder.allocate(settlement, item, 100);
    };
    paid("2026-02-10", "2026-02-15");
    paid("2026-02-10", "2026-02-16");
    paid("2026-02-10", "2026-02-20", SettlementKind::write_off); // nobody paid it
    paid("2025-03-10", "2025-03-25");
    const auto numbers = customer_numbers(builder.build(), day("2026-11-25")).at(0);
    CHECK(numbers.last.settled == 2);
    CHECK(numbers.last.settled_late == 1);
    CHECK(numbers.before.settled == 1);
    CHECK(numbers.before.settled_late == 1);
}
