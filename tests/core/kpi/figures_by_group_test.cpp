// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figures_by_group.h"

#include "tests/catch.h"
#include "tests/core/kpi/plain_figures.h"
#include "tests/core/kpi/random_ledger.h"

using namespace encours;
using namespace encours::test;

namespace {

/// The ledger as if each group were one customer; those without a group are a last one.
LedgerFacts merged(LedgerFacts facts, const std::vector<std::uint32_t>& group_of, std::uint32_t groups) {
    const auto group = [&](CustomerIndex customer) { return std::min(group_of[customer], groups); };
    for (auto& item : facts.items) {
        item.customer = group(item.customer);
        for (auto& allocation : item.allocations) {
            allocation.payer = group(allocation.payer);
        }
    }
    for (auto& payment : facts.payments) {
        payment.customer = group(payment.customer);
    }
    facts.customers = groups + 1;
    return facts;
}

bool same(const Figure& a, const Figure& b) {
    return a.missing == b.missing && a.numerator == b.numerator && a.denominator == b.denominator;
}

} // namespace

TEST_CASE("the figures of groups of customers are those of their items and cash", "[kpi]") {
    int covered = 0;
    for (std::uint32_t seed = 1; seed <= 800; ++seed) {
        RandomLedger ledger(seed);
        const auto& facts = ledger.facts();
        const auto receivables = to_receivables(facts, 7);
        const auto groups = static_cast<std::uint32_t>(ledger.pick(1, 3));
        std::vector<std::uint32_t> group_of;
        for (std::uint32_t customer = 0; customer != facts.customers; ++customer) {
            group_of.push_back(
                ledger.one_in(4) ? no_group : static_cast<std::uint32_t>(ledger.pick(0, static_cast<int>(groups) - 1)));
        }
        const auto at = ledger.any_day();
        const auto by_group = figures_by_group(receivables, at, 45, group_of, groups);
        const auto as_customers = merged(facts, group_of, groups);
        REQUIRE(by_group.size() == groups);
        for (std::uint32_t group = 0; group != groups; ++group) {
            const auto plain = PlainFigures(as_customers, at, 45, group).figures();
            INFO("seed " << seed << " group " << group);
            covered += plain.covered ? 1 : 0;
            const auto& fast = by_group[group];
            if (fast.aging != plain.aging || fast.sales != plain.sales || !same(fast.cei_percent, plain.cei_percent) ||
                !same(fast.dso_countback, plain.dso_countback) || !same(fast.dbt_with_open, plain.dbt_with_open) ||
                !same(fast.recovery_percent, plain.recovery_percent) ||
                !same(fast.mean_payment_days, plain.mean_payment_days)) {
                FAIL();
            }
        }
    }
    CHECK(covered > 200);
}

TEST_CASE("each customer's figures at once", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    builder.invoice(day("2026-08-01"), day("2026-08-31"), 100'00, 2);
    builder.pay(builder.invoice(day("2026-08-01"), day("2026-08-31"), 300'00, 0), day("2026-09-10"), 300'00);
    const auto all = figures_by_customer(builder.build(), day("2026-09-30"), 90);
    REQUIRE(all.size() == 3);
    CHECK(all[0].dbt.value == 10.0);
    CHECK(all[0].receivables == 0);
    CHECK(all[1].sales == 0);
    CHECK(all[1].dso.missing == NoFigure::no_sales);
    CHECK(all[2].receivables == 100'00);
    CHECK(figures_by_customer(Receivables{}, day("2026-09-30"), 90).empty());
}
