// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/arranged_invoices.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/sample_view.h"
#include "ui/invoices/invoices_model.h"

#include <QSignalSpy>

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

/// The sample ledger, whose documents are numbered F1, F2, … with one contested and one credit note.
std::shared_ptr<const InvoiceList> sampleList() {
    auto ledger = sampleLedger();
    const auto contested = ledger.invoice(day("2026-10-01"), day("2026-10-31"), 50000, 2);
    ledger.dispute(contested, day("2026-10-10"), no_day, 20000);
    ledger.credit_note(day("2026-10-05"), day("2026-10-05"), 7000, 2);
    const auto view = viewOf(ledger, day("2026-10-31"));
    auto numbers = std::make_shared<InvoiceNumbers>();
    std::uint32_t last = 0;
    for (const auto& block : view->snapshot->receivables->items)
        for (const auto id : block->invoice_id)
            last = std::max(last, id);
    for (std::uint32_t id = 1; id <= last; ++id)
        numbers->add(id, "FÉ-" + std::to_string(id));
    return InvoiceList::of(view, numbers);
}

std::shared_ptr<const ArrangedInvoices> arrange(const InvoiceQuery& query) {
    return arrangeInvoices(sampleList(), query, [] { return true; });
}

} // namespace

TEST_CASE("open, overdue and all due items with their sums", "[invoices]") {
    const auto list = sampleList();
    const auto open = arrange({InvoiceChoice::open, {}, InvoiceColumn::due, false});
    CHECK(open->open == list->view().balance.total.total() - list->view().balance.total.unallocated);
    CHECK(open->disputed == 20000);
    const auto overdue = arrange({InvoiceChoice::overdue, {}, InvoiceColumn::due, false});
    CHECK(overdue->open == list->view().balance.total.overdue() + 7000); // less the credit note, which is not late
    for (const auto row : overdue->rows)
        CHECK(list->line(row).due < list->view().at);
    CHECK(arrange({InvoiceChoice::all, {}, InvoiceColumn::due, false})->rows.size() == list->size());
}

TEST_CASE("one class of debts is listed, and its opposite lists the others", "[invoices]") {
    const auto all = arrange({InvoiceChoice::open, {}, InvoiceColumn::due, false});
    const auto of = [](DebtChoice debts, DebtThresholds thresholds) {
        InvoiceQuery query{InvoiceChoice::open, {}, InvoiceColumn::due, false};
        query.debts = debts;
        query.thresholds = thresholds;
        return arrange(query);
    };
    const auto contested = of({{}, {}, true}, {});
    REQUIRE(contested->rows.size() == 1);
    CHECK(contested->disputed == 20000);
    const auto owed = static_cast<std::size_t>(std::count_if(
        all->rows.begin(), all->rows.end(), [&](std::uint32_t row) { return all->list->line(row).open > 0; }));
    REQUIRE(owed < all->rows.size()); // a credit note is open too, and no debt
    CHECK(of({{}, {}, false}, {})->rows.size() == owed - 1);
    const std::int64_t limit = contested->list->line(contested->rows.front()).open;
    const auto small = of({false, {}, {}}, {limit, 0});
    for (const auto row : small->rows)
        CHECK(small->list->line(row).open <= limit);
    CHECK(small->rows.size() + of({true, {}, {}}, {limit, 0})->rows.size() == owed);
    const auto old = of({{}, true, {}}, {0, 0});
    for (const auto row : old->rows)
        CHECK(old->list->line(row).due < old->list->view().at);
    CHECK(old->rows.size() + of({{}, false, {}}, {0, 0})->rows.size() == owed);
}

TEST_CASE("due items are in the order that was asked for, either way", "[invoices]") {
    const auto list = sampleList();
    const auto up = arrange({InvoiceChoice::all, {}, InvoiceColumn::number, false});
    REQUIRE(up->rows.size() > 20);
    // By value: FÉ-9 before FÉ-10.
    CHECK(list->number(up->rows[8]) == QStringLiteral("FÉ-9"));
    CHECK(list->number(up->rows[9]) == QStringLiteral("FÉ-10"));
    const auto down = arrange({InvoiceChoice::all, {}, InvoiceColumn::number, true});
    CHECK(std::equal(up->rows.begin(), up->rows.end(), down->rows.rbegin(), down->rows.rend()));
    const auto late = arrange({InvoiceChoice::open, {}, InvoiceColumn::late, true});
    for (std::size_t i = 1; i < late->rows.size(); ++i) {
        const auto before = list->line(late->rows[i - 1]);
        const auto after = list->line(late->rows[i]);
        CHECK((!after.isLateKnown() || before.due <= after.due));
    }
}

TEST_CASE("the filter looks in numbers and customers, without accents", "[invoices]") {
    const auto list = sampleList();
    const auto found = arrange({InvoiceChoice::all, QStringLiteral("fe-12 client"), InvoiceColumn::due, false});
    REQUIRE_FALSE(found->rows.empty());
    for (const auto row : found->rows)
        CHECK(list->number(row).startsWith(QStringLiteral("FÉ-12")));
    const auto ofOne = arrange({InvoiceChoice::all, QStringLiteral("C2"), InvoiceColumn::due, false});
    REQUIRE_FALSE(ofOne->rows.empty());
    for (const auto row : ofOne->rows)
        CHECK(list->customer(row) == 1);
    CHECK(arrange({InvoiceChoice::all, QStringLiteral("nobody"), InvoiceColumn::due, false})->rows.empty());
}

TEST_CASE("an arrangement that nobody waits for stops", "[invoices]") {
    CHECK(arrangeInvoices(sampleList(), {}, [] { return false; }) == nullptr);
}
