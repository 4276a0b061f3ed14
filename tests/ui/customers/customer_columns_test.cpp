// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_columns.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/sample_view.h"
#include "tests/ui/language/spoken_language.h"
#include "ui/customers/item_columns.h"

using namespace encours;
using namespace encours::test;

namespace {

QString cell(const TableModel& model, int row, const char* column) {
    return model.index(row, model.columnOf(QLatin1String(column))).data().toString();
}

} // namespace

TEST_CASE("the aged balance by customer", "[customers]") {
    const SpokenLanguage english(Language::english);
    CustomersModel model(customerColumns([] { return Currency(); }),
                         [](const CustomerLine& line) { return std::int64_t{line.aging->customer}; });
    auto ledger = sampleLedger();
    ledger.payment(day("2026-10-20"), 4000, 1);
    model.setRows(customerLines(viewOf(ledger, day("2026-10-31"))));
    REQUIRE(model.rowCount() == 3);
    CHECK(cell(model, 2, "code") == "C3");
    CHECK(cell(model, 2, "name") == "Client 3");
    CHECK(cell(model, 2, "city") == "Lyon");
    CHECK(cell(model, 2, "total") == "3,600.00");
    CHECK(cell(model, 2, "not_due") == "1,200.00");
    CHECK(cell(model, 2, "d1_30") == "1,200.00");
    CHECK(cell(model, 2, "d31_60") == "1,200.00");
    CHECK(cell(model, 2, "over_90") == "–");
    CHECK(cell(model, 2, "oldest") == "47\u00A0d"); // due on 14 September
    CHECK(cell(model, 0, "oldest") == "–");         // nothing of it is late
    CHECK(cell(model, 1, "unallocated") == "−40.00");
    CHECK(model.sum(model.columnOf(QLatin1String("total"))) == 716000);
    model.sort(model.columnOf(QLatin1String("oldest")), Qt::DescendingOrder);
    CHECK(cell(model, 0, "code") == "C3");
}

TEST_CASE("open items, the worked out due days marked", "[customers]") {
    const SpokenLanguage english(Language::english);
    auto ledger = sampleLedger();
    const auto contested = ledger.invoice(day("2026-10-01"), day("2026-10-31"), 50000, 2);
    ledger.dispute(contested, day("2026-10-10"), no_day, 20000);
    ledger.credit_note(day("2026-10-05"), day("2026-10-05"), 7000, 2);
    const auto view = viewOf(ledger, day("2026-10-31"));
    CustomerDetail detail = CustomerDetail::of(view, 2);
    REQUIRE(detail.items.size() == 5);
    CHECK(detail.aging.total() == 403000);
    CHECK(detail.oldestDue == day("2026-09-14"));
    CHECK(detail.figures.at == view->at);
    detail.items[0].isDueEstimated = true;
    detail.items[0].invoice.number = "F-2026-0412";

    ItemsModel model(itemColumns([&] { return view->at; }, [] { return Currency(); }),
                     [](const ItemLine& line) { return std::int64_t{line.item.item_id}; });
    model.setRows(detail.items);
    CHECK(cell(model, 0, "number") == "F-2026-0412");
    CHECK(cell(model, 0, "due") == "≈ 14 Sept 2026");
    CHECK(cell(model, 0, "late") == "47");
    CHECK(cell(model, 0, "bucket") == "31–60 days");
    model.sort(model.columnOf(QLatin1String("disputed")), Qt::DescendingOrder);
    CHECK(cell(model, 0, "disputed") == "200.00");
    CHECK(cell(model, 0, "open") == "500.00");
    CHECK(cell(model, 0, "due") == "31 Oct 2026");
    CHECK(cell(model, 0, "bucket") == "Not due");
    model.sort(model.columnOf(QLatin1String("open")), Qt::AscendingOrder);
    CHECK(cell(model, 0, "kind") == "Credit note");
    CHECK(cell(model, 0, "open") == "−70.00");
}

TEST_CASE("an item of another currency bears it and is not summed", "[customers]") {
    const SpokenLanguage english(Language::english);
    ItemLine line;
    line.item.currency = Currency::from_code("USD").value();
    line.item.amount = line.item.open = 5000;
    ItemsModel model(itemColumns([] { return Date{}; }, [] { return Currency(); }),
                     [](const ItemLine&) { return std::int64_t{1}; });
    model.setRows({line});
    CHECK(cell(model, 0, "open").contains("USD"));
    CHECK(model.sum(model.columnOf(QLatin1String("open"))) == 0);
}

TEST_CASE("the due day of an item is told from one that was worked out", "[customers]") {
    auto facts = sampleLedger().facts();
    Receivables receivables = test::to_receivables(facts, 4);
    auto block = std::make_shared<ItemBlock>(*receivables.items[2]);
    block->flags[1] = static_cast<std::uint8_t>(block->flags[1] | item_due_estimated);
    receivables.items[2] = block;
    CHECK(isDueEstimated(receivables, block->item_id[1]));
    CHECK_FALSE(isDueEstimated(receivables, block->item_id[0]));
    CHECK_FALSE(isDueEstimated(receivables, 999999));
}
