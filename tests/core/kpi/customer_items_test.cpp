// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/customer_items.h"

#include "core/kpi/customer_delays.h"
#include "core/kpi/figures_by_group.h"
#include "tests/catch.h"
#include "tests/core/kpi/random_ledger.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("the delay of each customer is its DBT, whatever the ledger holds", "[kpi]") {
    int compared = 0;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        RandomLedger random(seed);
        const auto receivables = to_receivables(random.facts(), 5);
        for (int i = 0; i < 4; ++i) {
            const Date at = random.any_day();
            const int window = random.pick(1, 400);
            const auto delays = customer_delays(receivables, at, window);
            const auto figures = figures_by_customer(receivables, at, window);
            REQUIRE(delays.size() == figures.size());
            for (std::size_t c = 0; c < delays.size(); ++c) {
                if (figures[c].dbt.missing == NoFigure::not_covered)
                    continue;
                INFO("seed " << seed << ", at " << to_iso(at) << ", window " << window << ", customer " << c);
                CHECK(delays[c].amount == static_cast<std::int64_t>(figures[c].dbt.denominator));
                if (figures[c].dbt.value) {
                    REQUIRE(delays[c].days().has_value());
                    CHECK(*delays[c].days() == Catch::Approx(*figures[c].dbt.value));
                    ++compared;
                }
            }
        }
    }
    CHECK(compared > 100);
}

TEST_CASE("the items of a customer, when they were settled and how late", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2025-01-01"), day("2026-10-31"));
    const auto late = builder.invoice(day("2026-01-10"), day("2026-02-10"), 1000, 0);
    builder.pay(late, day("2026-02-20"), 400);
    builder.pay(late, day("2026-03-02"), 600);
    const auto early = builder.invoice(day("2026-01-15"), day("2026-02-15"), 3000, 0);
    builder.pay(early, day("2026-02-10"), 3000);
    builder.invoice(day("2026-01-20"), day("2026-02-20"), 500, 0);
    builder.credit_note(day("2026-01-21"), day("2026-01-21"), 200, 0);
    builder.invoice(day("2026-01-22"), day("2026-02-22"), 700, 1);
    const auto receivables = builder.build();

    const auto items = customer_items(receivables, day("2026-10-31"), 0);
    REQUIRE(items.size() == 4);
    CHECK(items[0].settled == day("2026-03-02"));
    CHECK(items[0].days_beyond == 20);
    CHECK(items[1].days_beyond == -5);
    CHECK(items[2].settled == no_day);
    CHECK(items[2].item.open == 500);
    CHECK_FALSE(items[3].days_beyond.has_value());
    CHECK(customer_items(receivables, day("2026-01-12"), 0).size() == 1);
    const auto before = customer_items(receivables, day("2026-03-01"), 0);
    CHECK(before[0].settled == no_day);
    CHECK(before[0].item.open == 600);

    const auto months = months_of_delays(items, receivables.currency, day("2026-04-15"), 24);
    REQUIRE(months.size() == 3);
    CHECK(months[0].end == day("2026-02-28"));
    CHECK(months[0].items == 1);
    CHECK(months[0].average() == 0.0); // early counts 0
    CHECK(months[1].average() == 20.0);
    CHECK(months[1].average_of_year() == 5.0); // 20 days of 1000, 0 of 3000
    CHECK_FALSE(months[2].average().has_value());
    CHECK(months[2].average_of_year() == 5.0);
    CHECK(months_of_delays(items, receivables.currency, day("2026-04-15"), 2).front().end == day("2026-03-31"));
    CHECK(months_of_delays({}, receivables.currency, day("2026-04-15"), 2).empty());
}
