// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/plain_sums.h"

#include "core/kpi/figures.h"

#include "tests/catch.h"
#include "tests/core/kpi/figure_differences.h"
#include "tests/core/kpi/plain_figures.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

namespace {

enum class Paid { not_at_all, at_once, in_two };

/// A full block of invoices of one amount and the same days: all that it adds meets in the same sums.
LedgerFacts full_block(std::int64_t amount, Date issued, Date due, Date paid, Paid how) {
    ReceivablesBuilder builder;
    builder.cover(issued - 400, paid + 400);
    for (std::size_t i = 0; i != ItemBlock::capacity; ++i) {
        const auto item = builder.invoice(issued, due, amount);
        if (how == Paid::at_once) {
            builder.allocate(builder.payment(paid, amount), item, amount);
        } else if (how == Paid::in_two) {
            const auto first = amount / 3 + static_cast<std::int64_t>(i);
            builder.allocate(builder.payment(paid, first), item, first);
            builder.allocate(builder.payment(paid + 20, amount - first), item, amount - first);
        }
    }
    return builder.facts();
}

std::string differences_at(const LedgerFacts& facts, Date at) {
    const auto series = figures(to_receivables(facts, ItemBlock::capacity), {at, 90, 1, {}});
    Differences differences;
    differences.compare(series.now, PlainFigures(facts, at, 90, {}).figures());
    for (const auto& month_end : series.month_ends) {
        differences.compare(month_end, PlainFigures(facts, month_end.at, 90, {}).figures());
    }
    return differences.text();
}

} // namespace

TEST_CASE("sums of one word never overflow: larger amounts take the wide ones", "[kpi]") {
    const auto largest = PlainSums::largest_amount;
    for (const auto amount : {largest - 1, largest, largest + 1, largest << 4, largest << 16}) {
        for (const auto how : {Paid::not_at_all, Paid::at_once, Paid::in_two}) {
            INFO(amount << " paid " << static_cast<int>(how));
            const auto late = full_block(amount, day("2025-01-10"), day("2025-02-10"), day("2025-03-20"), how);
            CHECK(differences_at(late, day("2025-04-20")).empty());
            CHECK(differences_at(late, day("2025-03-05")).empty());
        }
    }
}

TEST_CASE("a full block of the largest plain amounts holds the longest delays", "[kpi]") {
    for (const auto how : {Paid::at_once, Paid::in_two}) {
        const auto early =
            full_block(PlainSums::largest_amount, day("2190-01-10"), latest_date, day("2190-01-12"), how);
        CHECK(differences_at(early, day("2190-03-20")).empty());
        const auto late =
            full_block(PlainSums::largest_amount, day("2131-01-10"), day("2131-01-11"), day("2190-01-12"), how);
        CHECK(differences_at(late, day("2190-03-20")).empty());
    }
}

TEST_CASE("two payments count in their own order, on one day, and in any order of storage", "[kpi]") {
    for (const int second : {-25, 0, 1, 45, 140}) {
        ReceivablesBuilder builder;
        builder.cover(day("2024-06-01"), day("2025-12-31"));
        const auto item = builder.invoice(day("2025-01-10"), day("2025-02-10"), 1'000);
        builder.allocate(builder.payment(day("2025-03-05"), 300), item, 300);
        builder.allocate(builder.payment(day("2025-03-05") + second, 700), item, 700);
        for (Date at = day("2025-01-31"); at < day("2025-11-30"); at = end_of_month(at + 1)) {
            INFO(second << " at " << to_iso(at));
            CHECK(differences_at(builder.facts(), at).empty());
        }
    }
}
