// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/invoice_parts.h"

#include "core/kpi/figures.h"
#include "core/kpi/figures_by_group.h"

#include "tests/catch.h"
#include "tests/core/kpi/figure_differences.h"
#include "tests/core/kpi/plain_figures.h"
#include "tests/core/ledger/receivables_builder.h"

#include <random>

using namespace encours;
using namespace encours::test;

namespace {

/// Invoices of several parts of which none follows the other at once; a few bounce or are cancelled.
LedgerFacts interleaved(std::uint32_t seed, bool odd) {
    std::mt19937 random(seed);
    const auto below = [&](std::uint32_t n) { return static_cast<int>(random() % n); };
    ReceivablesBuilder builder;
    builder.cover(day("2024-06-01"), day("2025-12-31"));
    std::vector<std::uint32_t> items;
    for (int invoice = 0; invoice != 12; ++invoice) {
        const auto issued = day("2025-01-05") + below(60);
        items.push_back(builder.invoice(issued, issued + 30, 500 + below(500), static_cast<CustomerIndex>(below(2))));
    }
    for (int part = 0; part != 24; ++part) {
        const auto first = items[static_cast<std::size_t>(below(12))];
        items.push_back(builder.part_of(first, builder.item(first).issued + 30 + below(60), 100 + below(500)));
    }
    for (const auto item : items) {
        const auto& paid = builder.item(item);
        if (below(8) != 0) {
            const auto payment = builder.payment(paid.issued + 20 + below(80), paid.amount, paid.customer);
            builder.allocate(payment, item, paid.amount);
        }
        if (odd && below(8) == 0) {
            builder.stand(item, paid.issued + below(90), Standing::cancelled);
        }
    }
    return builder.facts();
}

} // namespace

TEST_CASE("an invoice is settled when its last part is, however far apart its parts lie", "[kpi]") {
    std::int64_t settled = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const auto facts = interleaved(seed, seed % 2 == 0);
        const auto receivables = to_receivables(facts, seed % 7 + 1);
        for (Date at = day("2025-02-28"); at < day("2025-07-31"); at = end_of_month(at + 1)) {
            const auto plain = PlainFigures(facts, at, 60, {}).figures();
            Differences differences;
            differences.compare(figures(receivables, {at, 60, 3, {}}).now, plain);
            INFO("seed " << seed << " at " << to_iso(at) << differences.text());
            REQUIRE(differences.text().empty());
            settled += static_cast<std::int64_t>(plain.mean_payment_days.denominator);
        }
        for (const CustomerIndex customer : {0U, 1U}) {
            const auto at = day("2025-05-31");
            Differences differences;
            differences.compare(figures_by_customer(receivables, at, 60).at(customer),
                                PlainFigures(facts, at, 60, customer).figures());
            INFO("seed " << seed << " customer " << customer << differences.text());
            REQUIRE(differences.text().empty());
        }
    }
    CHECK(settled > 1'000);
}

TEST_CASE("only invoices that were not booked as one run come back, their parts in order", "[kpi]") {
    InvoiceParts parts;
    parts.add(7, {0, 0}, true);
    parts.add(7, {0, 1}, false);
    parts.mark_last_run_as_booked();
    parts.add(8, {0, 2}, true); // not booked
    parts.add(9, {0, 3}, true);
    parts.mark_last_run_as_booked();
    InvoiceParts later;
    later.add(9, {1, 0}, true);
    later.mark_last_run_as_booked();
    later.add(5, {1, 1}, true);
    later.mark_last_run_as_booked();
    parts += later;

    std::vector<std::vector<InvoicePart>> unfinished;
    parts.for_each_unfinished(
        [&](std::span<const InvoicePart> invoice) { unfinished.emplace_back(invoice.begin(), invoice.end()); });
    REQUIRE(unfinished.size() == 2);
    CHECK(unfinished[0].size() == 1);
    CHECK(unfinished[0][0].invoice_id == 8);
    REQUIRE(unfinished[1].size() == 2);
    CHECK(unfinished[1][0].place == ItemPlace{0, 3});
    CHECK(unfinished[1][1].place == ItemPlace{1, 0});
    std::size_t runs = 0;
    for_each_run(unfinished[1],
                 [&](std::span<const InvoicePart> run) { runs += static_cast<std::size_t>(run.size() == 1); });
    CHECK(runs == 2);
}
