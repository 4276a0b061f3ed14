// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figures.h"
#include "core/kpi/figures_by_group.h"

#include "tests/catch.h"
#include "tests/core/kpi/random_ledger.h"

using namespace encours;
using namespace encours::test;

namespace {

/// The same ledger many times over, each copy with ids and customers of its own: enough items for a second thread.
LedgerFacts copies_of(const LedgerFacts& facts, std::uint32_t copies) {
    LedgerFacts all = facts;
    all.items.clear();
    all.payments.clear();
    all.customers = facts.customers * copies;
    const auto items = static_cast<std::uint32_t>(facts.items.size());
    for (std::uint32_t copy = 0; copy != copies; ++copy) {
        for (auto item : facts.items) {
            item.item_id += copy * items;
            item.invoice_id += copy * items;
            item.customer += copy * facts.customers;
            for (auto& allocation : item.allocations) {
                allocation.payer += copy * facts.customers;
            }
            for (auto& change : item.standings) {
                change.item_id = item.item_id;
            }
            for (auto& dispute : item.disputes) {
                dispute.item_id = item.item_id;
            }
            all.items.push_back(std::move(item));
        }
        for (auto payment : facts.payments) {
            payment.customer += copy * facts.customers;
            all.payments.push_back(payment);
        }
    }
    return all;
}

bool is_so_many_times(const Figure& all, const Figure& one, std::int64_t copies) {
    return all.missing == one.missing && all.numerator == one.numerator * copies &&
           all.denominator == one.denominator * copies;
}

} // namespace

TEST_CASE("many copies of a ledger have its figures: threads and blocks lose nothing", "[kpi]") {
    std::uint32_t seed = 1;
    while (RandomLedger(seed).facts().items.size() < 20 || RandomLedger(seed).facts().covered.size() != 1) {
        ++seed;
    }
    const RandomLedger small(seed);
    const auto copies = static_cast<std::uint32_t>(110'000 / small.facts().items.size());
    const auto one = to_receivables(small.facts());
    const auto all = to_receivables(copies_of(small.facts(), copies));
    REQUIRE(all.item_count() > 100'000);
    const auto at = small.facts().covered.front().last;
    const auto of_one = figures(one, {at, 60, 6, {}});
    const auto of_all = figures(all, {at, 60, 6, {}});
    REQUIRE(of_one.now.covered);
    REQUIRE(of_one.now.sales != 0);
    for (std::size_t month = 0; month != of_one.month_ends.size(); ++month) {
        const auto& small_month = of_one.month_ends[month];
        const auto& month_of_all = of_all.month_ends[month];
        INFO(to_iso(small_month.at));
        CHECK(month_of_all.receivables == small_month.receivables * copies);
        CHECK(month_of_all.sales == small_month.sales * copies);
        CHECK(is_so_many_times(month_of_all.dso, small_month.dso, copies));
        CHECK(is_so_many_times(month_of_all.cei_percent, small_month.cei_percent, copies));
        CHECK(is_so_many_times(month_of_all.dbt_with_open, small_month.dbt_with_open, copies));
        CHECK(is_so_many_times(month_of_all.recovery_percent, small_month.recovery_percent, copies));
        CHECK(is_so_many_times(month_of_all.recovery_of_due_percent, small_month.recovery_of_due_percent, copies));
        CHECK(is_so_many_times(month_of_all.mean_payment_days, small_month.mean_payment_days, copies));
        CHECK(
            is_so_many_times(month_of_all.mean_payment_days_weighted, small_month.mean_payment_days_weighted, copies));
        CHECK(is_so_many_times(month_of_all.dispute_percent, small_month.dispute_percent, copies));
    }

    const auto by_customer = figures_by_customer(all, at, 60);
    REQUIRE(by_customer.size() == all.customer_count());
    for (CustomerIndex customer = 0; customer != one.customer_count(); ++customer) {
        const auto alone = figures(one, {at, 60, 0, customer}).now;
        for (const auto copy : {0U, copies / 2, copies - 1}) {
            const auto& of_copy = by_customer[customer + copy * one.customer_count()];
            CHECK(of_copy.aging == alone.aging);
            CHECK(of_copy.dbt.numerator == alone.dbt.numerator);
            CHECK(of_copy.mean_payment_days.value == alone.mean_payment_days.value);
        }
    }
}
