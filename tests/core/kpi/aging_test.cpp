// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/aging.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

namespace {

const Currency dollar = Currency::from_code("USD").value();

/// The worked example of the balance: 65 000 / 30 000 / 6 000 / 12 000 / 4 000.
ReceivablesBuilder example() {
    ReceivablesBuilder builder;
    const auto issued = day("2026-06-01");
    builder.invoice(issued, day("2026-10-31"), 40'000'00);
    builder.invoice(issued, day("2026-09-30"), 25'000'00);
    builder.invoice(issued, day("2026-09-29"), 18'000'00);
    builder.invoice(issued, day("2026-08-31"), 12'000'00);
    builder.invoice(issued, day("2026-08-30"), 9'000'00);
    builder.invoice(issued, day("2026-07-31"), 7'000'00);
    builder.invoice(issued, day("2026-07-02"), 5'000'00);
    builder.invoice(issued, day("2026-07-01"), 4'000'00);
    builder.credit_note(day("2026-08-15"), day("2026-08-15"), 3'000'00);
    return builder;
}

} // namespace

TEST_CASE("what is due today is not overdue, and buckets end at 30, 60 and 90 days", "[kpi]") {
    const auto at = day("2026-09-30");
    CHECK(age_bucket(day("2026-10-31"), at) == AgeBucket::not_due);
    CHECK(age_bucket(day("2026-09-30"), at) == AgeBucket::not_due);
    CHECK(age_bucket(day("2026-09-29"), at) == AgeBucket::d1_30);
    CHECK(age_bucket(day("2026-08-31"), at) == AgeBucket::d1_30);
    CHECK(age_bucket(day("2026-08-30"), at) == AgeBucket::d31_60);
    CHECK(age_bucket(at - 60, at) == AgeBucket::d31_60);
    CHECK(age_bucket(at - 61, at) == AgeBucket::d61_90);
    CHECK(age_bucket(day("2026-07-02"), at) == AgeBucket::d61_90);
    CHECK(age_bucket(day("2026-07-01"), at) == AgeBucket::over_90);
    CHECK(age_bucket(no_day, earliest_date) == AgeBucket::not_due);
}

TEST_CASE("the worked example of the aged balance", "[kpi]") {
    const auto balance = aged_balance(example().build(), day("2026-09-30"));
    CHECK(balance.at == day("2026-09-30"));
    CHECK(balance.total.in(AgeBucket::not_due) == 65'000'00);
    CHECK(balance.total.in(AgeBucket::d1_30) == 30'000'00);
    CHECK(balance.total.in(AgeBucket::d31_60) == 6'000'00); // 9 000 less the credit note of 3 000
    CHECK(balance.total.in(AgeBucket::d61_90) == 12'000'00);
    CHECK(balance.total.in(AgeBucket::over_90) == 4'000'00);
    CHECK(balance.total.overdue() == 52'000'00);
    CHECK(balance.total.total() == 117'000'00);
    REQUIRE(balance.customers.size() == 1);
    CHECK(balance.customers.front().aging == balance.total);
    CHECK(balance.customers.front().open_items == 9);
    CHECK(balance.customers.front().oldest_due == day("2026-07-01"));
}

TEST_CASE("an aged balance at a past date knows nothing of what came after", "[kpi]") {
    ReceivablesBuilder builder;
    const auto old = builder.invoice(day("2026-01-10"), day("2026-02-09"), 1'000'00);
    builder.pay(old, day("2026-05-20"), 1'000'00);
    builder.invoice(day("2026-05-01"), day("2026-05-31"), 500'00);
    const auto receivables = builder.build();
    CHECK(aged_balance(receivables, day("2026-01-09")).customers.empty());
    const auto april = aged_balance(receivables, day("2026-04-30"));
    CHECK(april.total.in(AgeBucket::d61_90) == 1'000'00);
    CHECK(april.total.total() == 1'000'00);
    CHECK(aged_balance(receivables, day("2026-05-20")).total.total() == 500'00);
}

TEST_CASE("cash that is not set against anything stands in its own column and in the total", "[kpi]") {
    ReceivablesBuilder builder;
    const auto invoice = builder.invoice(day("2026-01-10"), day("2026-02-09"), 1'000'00);
    const auto payment = builder.payment(day("2026-02-15"), 1'200'00);
    builder.allocate(payment, invoice, 700'00);
    builder.payment(day("2026-02-10"), 50'00, 1); // an advance of a customer without invoices
    const auto balance = aged_balance(builder.build(), day("2026-02-28"));
    CHECK(balance.total.unallocated == -550'00);
    CHECK(balance.total.total() == -250'00);
    REQUIRE(balance.customers.size() == 2);
    CHECK(balance.customers[0].aging.unallocated == -500'00);
    CHECK(balance.customers[1].aging.unallocated == -50'00);
    CHECK(balance.customers[1].open_items == 0);
    CHECK(balance.customers[1].oldest_due == no_day);
}

TEST_CASE("a payment that waits for its invoice is not allocated until then", "[kpi]") {
    ReceivablesBuilder builder;
    const auto invoice = builder.invoice(day("2026-03-10"), day("2026-04-09"), 300'00);
    builder.pay(invoice, day("2026-03-01"), 300'00);
    const auto receivables = builder.build();
    CHECK(aged_balance(receivables, day("2026-03-09")).total.unallocated == -300'00);
    CHECK(aged_balance(receivables, day("2026-03-10")).customers.empty());
}

TEST_CASE("cash of another payer is used up where it came from", "[kpi]") {
    ReceivablesBuilder builder;
    const auto invoice = builder.invoice(day("2026-01-10"), day("2026-02-09"), 800'00, 0);
    const auto payment = builder.payment(day("2026-02-05"), 1'000'00, 1);
    builder.allocate(payment, invoice, 800'00);
    const auto balance = aged_balance(builder.build(), day("2026-02-28"));
    REQUIRE(balance.customers.size() == 1);
    CHECK(balance.customers.front().customer == 1);
    CHECK(balance.customers.front().aging.unallocated == -200'00);
}

TEST_CASE("doubtful items stand outside the total, bills inside it", "[kpi]") {
    ReceivablesBuilder builder;
    const auto doubtful = builder.invoice(day("2026-01-10"), day("2026-02-09"), 400'00);
    builder.stand(doubtful, day("2026-03-15"), Standing::doubtful);
    const auto bill = builder.invoice(day("2026-02-10"), day("2026-04-30"), 600'00);
    builder.stand(bill, day("2026-03-01"), Standing::bill);
    const auto cancelled = builder.invoice(day("2026-02-10"), day("2026-03-12"), 50'00);
    builder.pay(cancelled, day("2026-02-20"), 20'00);
    builder.stand(cancelled, day("2026-03-01"), Standing::cancelled);
    const auto receivables = builder.build();
    const auto before = aged_balance(receivables, day("2026-02-28")).total;
    CHECK(before.doubtful == 0);
    CHECK(before.bills == 0);
    CHECK(before.total() == 1'030'00);
    const auto after = aged_balance(receivables, day("2026-03-31"));
    CHECK(after.total.doubtful == 400'00);
    CHECK(after.total.bills == 600'00);
    CHECK(after.total.not_due() == 600'00);
    CHECK(after.total.unallocated == -20'00); // what the cancelled invoice gives back
    CHECK(after.customers.front().oldest_due == day("2026-04-30"));
    CHECK(after.customers.front().open_items == 2);
}

TEST_CASE("another currency stands apart", "[kpi]") {
    ReceivablesBuilder builder;
    builder.invoice(day("2026-01-10"), day("2026-02-09"), 100'00);
    const auto foreign =
        builder.add({1, day("2026-01-10"), day("2026-01-20"), 900'00, DocumentKind::invoice, {}, dollar});
    builder.pay(foreign, day("2026-01-30"), 300'00);
    const auto balance = aged_balance(builder.build(), day("2026-01-31"));
    CHECK(balance.total.total() == 100'00);
    REQUIRE(balance.customers.size() == 1);
    REQUIRE(balance.other_currencies.size() == 1);
    CHECK(balance.other_currencies.front().currency == dollar);
    CHECK(balance.other_currencies.front().aging.in(AgeBucket::d1_30) == 600'00);
    CHECK(balance.other_currencies.front().aging.unallocated == 0);
}

TEST_CASE("open items are listed by due day, with what is contested", "[kpi]") {
    ReceivablesBuilder builder;
    const auto late = builder.invoice(day("2026-01-10"), day("2026-02-09"), 1'000'00, 1);
    builder.pay(late, day("2026-02-01"), 400'00);
    builder.dispute(late, day("2026-02-20"), no_day, 900'00);
    const auto credit = builder.credit_note(day("2026-01-15"), day("2026-01-15"), 30'00);
    const auto paid = builder.invoice(day("2026-01-10"), day("2026-02-01"), 10'00);
    builder.pay(paid, day("2026-02-01"), 10'00);
    const auto early = builder.invoice(day("2026-01-20"), day("2026-03-20"), 70'00);
    const auto receivables = builder.build(2);

    const auto items = open_items(receivables, day("2026-02-28"));
    REQUIRE(items.size() == 3);
    CHECK(items[0].item_id == credit);
    CHECK(items[0].open == -30'00);
    CHECK(items[0].disputed == 0);
    CHECK(items[1].item_id == late);
    CHECK(items[1].amount == 1'000'00);
    CHECK(items[1].open == 600'00);
    CHECK(items[1].disputed == 600'00); // 900 are contested, 600 are left
    CHECK(items[1].days_late == 19);
    CHECK(items[2].item_id == early);
    CHECK(items[2].days_late == -20);

    const auto of_one = open_items(receivables, day("2026-02-28"), 1);
    REQUIRE(of_one.size() == 1);
    CHECK(of_one.front().item_id == late);
    CHECK(open_items(receivables, day("2026-02-28"), 7).empty());
}
