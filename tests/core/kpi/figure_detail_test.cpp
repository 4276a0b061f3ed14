// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figure_detail.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

std::vector<FigureLine> lines_of(const FigureDetail& detail, DetailRole role) {
    std::vector<FigureLine> lines;
    std::copy_if(detail.lines.begin(), detail.lines.end(), std::back_inserter(lines),
                 [&](const FigureLine& line) { return line.role == role; });
    return lines;
}

} // namespace

TEST_CASE("the detail of the DBT lists each payment with its days, and what was left out and why", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    const auto late = builder.invoice(day("2026-07-01"), day("2026-07-31"), 100'00);
    builder.pay(late, day("2026-08-10"), 100'00);
    const auto early = builder.invoice(day("2026-07-01"), day("2026-08-31"), 50'00);
    builder.pay(early, day("2026-08-21"), 50'00);
    const auto bounced = builder.invoice(day("2026-07-01"), day("2026-07-31"), 70'00);
    builder.reverse(builder.pay(bounced, day("2026-08-05"), 70'00), day("2026-08-09"));
    const auto lost = builder.invoice(day("2026-07-01"), day("2026-07-31"), 30'00);
    builder.pay(lost, day("2026-08-15"), 30'00, SettlementKind::write_off);
    const auto receivables = builder.build();

    const auto floored = figure_detail(receivables, FigureKey::dbt, day("2026-09-30"), 90);
    REQUIRE(floored.lines.size() == 2);
    CHECK(floored.lines[0].role == DetailRole::payment);
    CHECK(floored.lines[0].item_id == late);
    CHECK(floored.lines[0].days == 10);
    CHECK(floored.lines[0].numerator == 1'000'00);
    CHECK(floored.lines[1].item_id == early);
    CHECK(floored.lines[1].days == -10);
    CHECK(floored.lines[1].numerator == 0);
    REQUIRE(floored.left_out.size() == 2);
    CHECK(floored.left_out[0].item_id == bounced);
    CHECK(floored.left_out[0].invoice_id == receivables.items[0]->invoice_id[2]);
    CHECK(floored.left_out[0].reason == NotCounted::reversed);
    CHECK(floored.left_out[1].item_id == lost);
    CHECK(floored.left_out[1].reason == NotCounted::not_cash);
    const auto with_sign = figure_detail(receivables, FigureKey::dbt_signed, day("2026-09-30"), 90);
    CHECK(with_sign.lines[1].numerator == -500'00);
}

TEST_CASE("the detail of the DSO holds open items, free cash and the sales of the window", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    const auto open = builder.invoice(day("2026-08-01"), day("2026-08-31"), 100'00);
    builder.payment(day("2026-09-01"), 15'00);
    builder.add({0, day("2026-08-05"), day("2026-09-04"), 40'00, DocumentKind::deposit, {}, Currency{}});
    const auto detail = figure_detail(builder.build(), FigureKey::dso, day("2026-09-30"), 90);
    const auto items = lines_of(detail, DetailRole::open_item);
    REQUIRE(items.size() == 2);
    CHECK(items[0].item_id == open);
    CHECK(items[0].days == 30);
    const auto cash = lines_of(detail, DetailRole::open_cash);
    REQUIRE(cash.size() == 1);
    CHECK(cash[0].numerator == -15'00);
    const auto sales = lines_of(detail, DetailRole::sale);
    REQUIRE(sales.size() == 1);
    CHECK(sales[0].denominator == 100'00);
    REQUIRE(detail.left_out.size() == 1);
    CHECK(detail.left_out[0].reason == NotCounted::deposit);
}

TEST_CASE("the detail of the count-back is its months", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    builder.invoice(day("2026-08-01"), day("2026-08-31"), 200'00);
    builder.pay(builder.invoice(day("2026-08-01"), day("2026-08-31"), 100'00), day("2026-08-31"), 100'00);
    builder.invoice(day("2026-09-01"), day("2026-10-31"), 50'00);
    const auto detail = figure_detail(builder.build(), FigureKey::dso_countback, day("2026-09-30"), 90);
    REQUIRE(detail.lines.size() == 2);
    CHECK(detail.lines[0].days == 30);
    CHECK(detail.lines[0].amount == 50'00);
    CHECK(detail.lines[1].day == day("2026-08-31"));
    CHECK(detail.lines[1].amount == 300'00);
    CHECK(detail.figure.value == Catch::Approx(30.0 + 200.0 / 300.0 * 31.0).epsilon(1e-12));
    CHECK_FALSE(detail.is_minimum);
}

TEST_CASE("a figure that is not covered has no lines", "[kpi]") {
    ReceivablesBuilder builder;
    builder.invoice(day("2026-08-01"), day("2026-08-31"), 200'00);
    const auto detail = figure_detail(builder.build(), FigureKey::dso, day("2026-09-30"), 90);
    CHECK(detail.figure.missing == NoFigure::not_covered);
    CHECK(detail.lines.empty());
    CHECK(detail.left_out.empty());
}
