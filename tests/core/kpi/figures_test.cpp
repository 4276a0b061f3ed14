// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figures.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

namespace {

// The worked numbers of the third quarter of 2026: 170 000 at its opening, 276 000 of sales, 184 000 at its close, of
// which 120 000 not due.
ReceivablesBuilder third_quarter() {
    ReceivablesBuilder builder;
    builder.cover(day("2026-07-01"), day("2026-09-30"));
    const auto opening =
        builder.add({0, day("2026-06-30"), day("2026-06-30"), 170'000'00, DocumentKind::opening, {}, Currency{}});
    builder.pay(opening, day("2026-07-20"), 170'000'00);
    const auto july = builder.invoice(day("2026-07-10"), day("2026-08-31"), 120'000'00);
    builder.pay(july, day("2026-09-15"), 56'000'00);
    const auto august = builder.invoice(day("2026-08-10"), day("2026-10-31"), 70'000'00);
    const auto credit = builder.credit_note(day("2026-08-20"), day("2026-08-20"), 4'000'00);
    builder.set_against(credit, august, 4'000'00);
    builder.pay(august, day("2026-09-20"), 36'000'00);
    builder.invoice(day("2026-09-10"), day("2026-10-31"), 90'000'00);
    return builder;
}

Figures at_quarter_end(const ReceivablesBuilder& builder) {
    return figures(builder.build(), {day("2026-09-30"), 92, 0, {}}).now;
}

/// A value to the last digit that the worked example prints.
bool prints(const Figure& figure, double expected, double digit = 0.01) {
    return figure.value && std::abs(*figure.value - expected) <= digit / 2;
}

} // namespace

TEST_CASE("DSO, best possible DSO and the days of delay of the worked example", "[kpi]") {
    const auto quarter = at_quarter_end(third_quarter());
    CHECK(quarter.covered);
    CHECK(quarter.opening_receivables == 170'000'00);
    CHECK(quarter.sales == 276'000'00);
    CHECK(quarter.receivables == 184'000'00);
    CHECK(quarter.aging.not_due() == 120'000'00);
    CHECK(prints(quarter.dso, 61.33));
    CHECK(prints(quarter.dso_countback, 68.23));
    CHECK_FALSE(quarter.dso_countback_is_minimum);
    CHECK(prints(quarter.best_possible_dso, 40.00));
    CHECK(prints(quarter.average_days_delinquent, 21.33));
    CHECK(quarter.dso.numerator == 184'000'00);
    CHECK(quarter.dso.denominator == 276'000'00);
}

TEST_CASE("CEI of the worked example", "[kpi]") {
    const auto quarter = at_quarter_end(third_quarter());
    CHECK(quarter.cei_percent.numerator == 262'000'00);
    CHECK(quarter.cei_percent.denominator == 326'000'00);
    CHECK(prints(quarter.cei_percent, 80.37));
}

TEST_CASE("what is written off or moved to 416 in the window is not collected", "[kpi]") {
    auto builder = third_quarter();
    const auto lost = builder.invoice(day("2026-07-02"), day("2026-07-31"), 10'000'00);
    builder.pay(lost, day("2026-08-30"), 1'500'00);
    builder.pay(lost, day("2026-09-01"), 6'000'00, SettlementKind::write_off);
    const auto doubtful = builder.invoice(day("2026-07-02"), day("2026-07-31"), 8'000'00);
    builder.pay(doubtful, day("2026-08-01"), 500'00);
    builder.stand(doubtful, day("2026-09-01"), Standing::doubtful);
    builder.pay(doubtful, day("2026-09-10"), 700'00); // cash all the same
    const auto quarter = at_quarter_end(builder);
    CHECK(quarter.receivables == 184'000'00 + 2'500'00);
    CHECK(quarter.aging.doubtful == 6'800'00);
    CHECK(quarter.cei_percent.numerator == 262'000'00 + 1'500'00 + 500'00 + 700'00);
    CHECK(quarter.cei_percent.denominator == 326'000'00 + 18'000'00);
}

TEST_CASE("what stood in 416 at the opening already does not come back into the CEI", "[kpi]") {
    auto builder = third_quarter();
    const auto old =
        builder.add({0, day("2026-05-01"), day("2026-05-31"), 9'000'00, DocumentKind::opening, {}, Currency{}});
    builder.stand(old, day("2026-06-15"), Standing::doubtful);
    builder.pay(old, day("2026-08-01"), 2'000'00, SettlementKind::write_off);
    const auto quarter = at_quarter_end(builder);
    CHECK(quarter.opening_receivables == 170'000'00);
    CHECK(quarter.cei_percent.numerator == 262'000'00);
}

TEST_CASE("opening entries and deposits are never sales; a cancelled invoice takes its sale back", "[kpi]") {
    auto builder = third_quarter();
    builder.add({0, day("2026-08-01"), day("2026-10-31"), 5'000'00, DocumentKind::deposit, {}, Currency{}});
    builder.add({0, day("2026-08-01"), day("2026-10-31"), 3'000'00, DocumentKind::opening, {}, Currency{}});
    const auto cancelled = builder.invoice(day("2026-07-15"), day("2026-08-14"), 50'000'00);
    builder.stand(cancelled, day("2026-09-02"), Standing::cancelled);
    const auto quarter = at_quarter_end(builder);
    CHECK(quarter.sales == 276'000'00);
    CHECK(quarter.receivables == 184'000'00 + 8'000'00);
}

TEST_CASE("DBT of the worked example: floored, signed, and with what is overdue", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    const auto due = day("2026-08-15");
    const auto issued = day("2026-07-15");
    builder.pay(builder.invoice(issued, due, 10'000'00), due, 10'000'00);
    builder.pay(builder.invoice(issued, due, 6'000'00), due + 15, 6'000'00);
    builder.pay(builder.invoice(issued, due, 4'000'00), due - 6, 4'000'00);
    builder.invoice(issued, day("2026-08-31"), 5'000'00);
    builder.invoice(issued, day("2026-10-15"), 3'000'00);
    const auto quarter = at_quarter_end(builder);
    CHECK(quarter.dbt.value == 4.5);
    CHECK(quarter.dbt_signed.value == 3.3);
    CHECK(quarter.dbt_with_open.value == 9.6);
}

TEST_CASE("only cash of a known day on invoices makes delays", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    const auto issued = day("2026-07-15");
    const auto due = day("2026-08-15");
    builder.pay(builder.invoice(issued, due, 100'00), due + 10, 100'00);
    const auto others = builder.invoice(issued, due, 900'00);
    builder.pay(others, due + 40, 100'00, SettlementKind::write_off);
    builder.pay(others, due + 40, 100'00, SettlementKind::set_off);
    builder.pay(others, due + 40, 100'00, SettlementKind::difference);
    builder.pay(others, due + 40, 100'00, SettlementKind::cash_unknown_day);
    const auto credit = builder.credit_note(due + 40, due + 40, 100'00);
    builder.set_against(credit, others, 100'00);
    const auto opening =
        builder.add({0, day("2025-12-31"), day("2025-12-31"), 100'00, DocumentKind::opening, {}, Currency{}});
    builder.pay(opening, due, 100'00);
    const auto bounced = builder.invoice(issued, due, 100'00);
    builder.reverse(builder.pay(bounced, due + 20, 100'00), due + 25);
    const auto receivables = builder.build();

    const auto end = figures(receivables, {day("2026-09-30"), 92, 0, {}}).now;
    CHECK(end.dbt.numerator == 100'00 * 10);
    CHECK(end.dbt.denominator == 100'00);
    CHECK(end.holds_unknown_days);
    // On the day before it bounced, the payment was one like others.
    const auto before = figures(receivables, {due + 24, 92, 0, {}}).now;
    CHECK(before.dbt.numerator == 100'00 * 10 + 100'00 * 20);
    CHECK(before.dbt.denominator == 200'00);
    CHECK_FALSE(before.holds_unknown_days);
}

TEST_CASE("an allocation takes effect on the latest of payment and booking days", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    const auto late_booked = builder.add(
        {0, day("2026-07-01"), day("2026-07-31"), 100'00, DocumentKind::invoice, day("2026-08-10"), Currency{}});
    builder.pay(late_booked, day("2026-07-20"), 100'00);
    const auto quarter = at_quarter_end(builder);
    CHECK(quarter.dbt.value == 10.0);
    CHECK(quarter.mean_payment_days.value == 40.0);
}

TEST_CASE("both recovery rates of the worked example", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    const auto old = builder.invoice(day("2026-06-01"), day("2026-06-30"), 100'000'00);
    const auto recent = builder.invoice(day("2026-07-10"), day("2026-08-10"), 90'000'00);
    builder.pay(old, day("2026-07-31"), 92'000'00);
    builder.pay(recent, day("2026-08-31"), 60'000'00);
    const auto quarter = at_quarter_end(builder);
    CHECK(quarter.recovery_percent.value == 80.0); // 152 000 / 190 000
    CHECK(quarter.recovery_of_due_percent.value == 80.0);

    // What is not due yet, and cash that is not set against anything, tell the two apart.
    builder.pay(builder.invoice(day("2026-09-01"), day("2026-10-01"), 10'000'00), day("2026-09-20"), 4'000'00);
    builder.payment(day("2026-09-25"), 1'000'00);
    const auto apart = at_quarter_end(builder);
    CHECK(apart.recovery_percent.numerator == 157'000'00);
    CHECK(apart.recovery_percent.denominator == 200'000'00);
    CHECK(apart.recovery_of_due_percent.numerator == 152'000'00);
    CHECK(apart.recovery_of_due_percent.denominator == 190'000'00);
}

TEST_CASE("mean payment days of the worked example", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    builder.pay(builder.invoice(day("2026-04-03"), day("2026-05-03"), 8'000'00), day("2026-05-20"), 8'000'00);
    builder.pay(builder.invoice(day("2026-04-10"), day("2026-05-10"), 2'000'00), day("2026-06-02"), 2'000'00);
    const auto last = builder.invoice(day("2026-04-28"), day("2026-05-28"), 10'000'00);
    builder.pay(last, day("2026-06-01"), 3'000'00);
    builder.pay(last, day("2026-06-30"), 7'000'00);
    builder.pay(builder.invoice(day("2026-04-28"), day("2026-05-28"), 500'00), day("2026-06-15"), 499'00);
    const auto half = figures(builder.build(), {day("2026-06-30"), 91, 0, {}}).now;
    CHECK(half.mean_payment_days.numerator == 163);
    CHECK(half.mean_payment_days.denominator == 3);
    CHECK(prints(half.mean_payment_days, 54.33));
    CHECK(prints(half.mean_payment_days_weighted, 55.60, 1e-9));
}

TEST_CASE("an invoice of several due items is settled by the last cash on any of them", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    const auto first = builder.invoice(day("2026-07-01"), day("2026-07-31"), 300'00);
    const auto second = builder.part_of(first, day("2026-08-31"), 200'00);
    builder.pay(second, day("2026-08-20"), 200'00);
    const auto half_paid = figures(builder.build(), {day("2026-08-31"), 60, 0, {}}).now;
    CHECK(half_paid.mean_payment_days.missing == NoFigure::no_events);
    builder.pay(first, day("2026-09-09"), 300'00);
    const auto paid = figures(builder.build(), {day("2026-09-30"), 60, 0, {}}).now;
    CHECK(paid.mean_payment_days.value == 70.0);
    CHECK(paid.mean_payment_days.denominator == 1);
    CHECK(paid.mean_payment_days_weighted.denominator == 500'00);
}

TEST_CASE("an invoice that a credit note settles after its last cash was not settled by cash", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    const auto by_credit = builder.invoice(day("2026-07-01"), day("2026-07-31"), 300'00);
    builder.pay(by_credit, day("2026-08-01"), 200'00);
    const auto after = builder.credit_note(day("2026-08-05"), day("2026-08-05"), 100'00);
    builder.set_against(after, by_credit, 100'00);
    CHECK(at_quarter_end(builder).mean_payment_days.missing == NoFigure::no_events);
    const auto by_cash = builder.invoice(day("2026-07-01"), day("2026-07-31"), 300'00);
    const auto before = builder.credit_note(day("2026-07-20"), day("2026-07-20"), 100'00);
    builder.set_against(before, by_cash, 100'00);
    builder.pay(by_cash, day("2026-08-01"), 200'00);
    CHECK(at_quarter_end(builder).mean_payment_days.value == 31.0);
}

TEST_CASE("the dispute rate is of open invoices, before credit notes and cash", "[kpi]") {
    ReceivablesBuilder builder;
    const auto whole = builder.invoice(day("2026-07-01"), day("2026-07-31"), 500'00);
    builder.pay(whole, day("2026-08-01"), 200'00);
    builder.dispute(whole, day("2026-08-10"));
    const auto part = builder.invoice(day("2026-07-01"), day("2026-07-31"), 700'00);
    builder.dispute(part, day("2026-08-10"), day("2026-09-30"), 100'00);
    builder.credit_note(day("2026-08-01"), day("2026-08-01"), 400'00);
    builder.payment(day("2026-08-01"), 250'00);
    const auto doubtful = builder.invoice(day("2026-07-01"), day("2026-07-31"), 900'00);
    builder.stand(doubtful, day("2026-08-01"), Standing::doubtful);
    builder.dispute(doubtful, day("2026-08-10"));
    const auto receivables = builder.build();
    CHECK(figures(receivables, {day("2026-08-09"), 30, 0, {}}).now.dispute_percent.value == 0.0);
    CHECK(figures(receivables, {day("2026-09-29"), 30, 0, {}}).now.dispute_percent.value == 40.0); // 400 / 1 000
    CHECK(figures(receivables, {day("2026-09-30"), 30, 0, {}}).now.dispute_percent.value == 30.0); // one is closed
}

TEST_CASE("days that no source told of give no figure, balances apart", "[kpi]") {
    auto builder = third_quarter();
    const auto receivables = builder.build();
    const auto too_long = figures(receivables, {day("2026-09-30"), 93, 0, {}}).now;
    CHECK_FALSE(too_long.covered);
    for (const auto* figure :
         {&too_long.dso, &too_long.best_possible_dso, &too_long.average_days_delinquent, &too_long.cei_percent,
          &too_long.dbt, &too_long.dbt_signed, &too_long.dbt_with_open, &too_long.recovery_percent,
          &too_long.recovery_of_due_percent, &too_long.mean_payment_days, &too_long.mean_payment_days_weighted}) {
        CHECK_FALSE(figure->value);
        CHECK(figure->missing == NoFigure::not_covered);
    }
    CHECK(too_long.receivables == 184'000'00);
    CHECK(prints(too_long.dso_countback, 68.23)); // it asks for no window
    CHECK(too_long.dispute_percent.value == 0.0);
}

TEST_CASE("a window without sales, receivables or payments says so", "[kpi]") {
    ReceivablesBuilder builder;
    builder.cover(day("2026-01-01"), day("2026-09-30"));
    const auto empty = at_quarter_end(builder);
    CHECK(empty.covered);
    CHECK(empty.dso.missing == NoFigure::no_sales);
    CHECK(empty.cei_percent.missing == NoFigure::nothing_to_collect);
    CHECK(empty.recovery_percent.missing == NoFigure::nothing_to_collect);
    CHECK(empty.recovery_of_due_percent.missing == NoFigure::nothing_to_collect);
    CHECK(empty.dbt.missing == NoFigure::no_events);
    CHECK(empty.dbt_with_open.missing == NoFigure::no_events);
    CHECK(empty.mean_payment_days.missing == NoFigure::no_events);
    CHECK(empty.dispute_percent.missing == NoFigure::nothing_to_collect);
    CHECK(empty.dso_countback.value == 0.0);

    builder.credit_note(day("2026-08-01"), day("2026-08-01"), 10'00);
    CHECK(at_quarter_end(builder).dso.missing == NoFigure::no_sales); // turnover below 0
}
