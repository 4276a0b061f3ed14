// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/receivables.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

namespace {

std::int64_t open_of(const Receivables& receivables, std::uint32_t item_id, const char* at) {
    const auto place = receivables.find(item_id).value();
    return open_on(receivables, *receivables.items[place.block], place.index, day(at));
}

Standing standing_of(const Receivables& receivables, std::uint32_t item_id, const char* at) {
    const auto place = receivables.find(item_id).value();
    return standing_on(receivables, *receivables.items[place.block], place.index, day(at));
}

} // namespace

TEST_CASE("an item is open from its booking, less what took effect", "[ledger]") {
    ReceivablesBuilder builder;
    const auto item = builder.add(
        {0, day("2026-01-10"), day("2026-02-09"), 10'000, DocumentKind::invoice, day("2026-01-12"), Currency{}});
    builder.pay(item, day("2026-02-20"), 4'000);
    builder.pay(item, day("2026-01-05"), 1'000); // before the invoice: takes effect with it
    const auto receivables = builder.build();
    CHECK(open_of(receivables, item, "2026-01-11") == 0);
    CHECK(open_of(receivables, item, "2026-01-12") == 9'000);
    CHECK(open_of(receivables, item, "2026-02-19") == 9'000);
    CHECK(open_of(receivables, item, "2026-02-20") == 5'000);
}

TEST_CASE("a bounced payment was one until it bounced", "[ledger]") {
    ReceivablesBuilder builder;
    const auto item = builder.invoice(day("2026-01-10"), day("2026-02-09"), 10'000);
    builder.pay(item, day("2026-02-01"), 2'000);
    const auto payment = builder.pay(item, day("2026-02-09"), 8'000);
    builder.reverse(payment, day("2026-02-14"));
    const auto receivables = builder.build();
    CHECK(open_of(receivables, item, "2026-02-08") == 8'000);
    CHECK(open_of(receivables, item, "2026-02-13") == 0);
    CHECK(open_of(receivables, item, "2026-02-14") == 8'000);
}

TEST_CASE("an item stands where its last change put it, and nothing is open once it is cancelled", "[ledger]") {
    ReceivablesBuilder builder;
    const auto plain = builder.invoice(day("2026-01-10"), day("2026-02-09"), 700);
    const auto item = builder.invoice(day("2026-01-10"), day("2026-02-09"), 10'000);
    builder.stand(item, day("2026-03-01"), Standing::doubtful);
    builder.stand(item, day("2026-04-01"), Standing::cancelled);
    const auto receivables = builder.build();
    CHECK(standing_of(receivables, plain, "2026-05-01") == Standing::receivable);
    CHECK(standing_of(receivables, item, "2026-02-28") == Standing::receivable);
    CHECK(standing_of(receivables, item, "2026-03-01") == Standing::doubtful);
    CHECK(standing_of(receivables, item, "2026-04-01") == Standing::cancelled);
    CHECK(open_of(receivables, item, "2026-03-31") == 10'000);
    CHECK(open_of(receivables, item, "2026-04-01") == 0);
}

TEST_CASE("a credit note set against an invoice lowers both", "[ledger]") {
    ReceivablesBuilder builder;
    const auto invoice = builder.invoice(day("2026-01-10"), day("2026-02-09"), 10'000);
    const auto credit = builder.credit_note(day("2026-01-20"), day("2026-01-20"), 3'000);
    builder.set_against(credit, invoice, 3'000);
    const auto receivables = builder.build();
    CHECK(open_of(receivables, invoice, "2026-01-19") == 10'000);
    CHECK(open_of(receivables, invoice, "2026-01-20") == 7'000);
    CHECK(open_of(receivables, credit, "2026-01-20") == 0);
}

TEST_CASE("items are found by id, in any block", "[ledger]") {
    ReceivablesBuilder builder;
    for (int i = 0; i != 7; ++i) {
        builder.invoice(day("2026-01-10"), day("2026-02-09"), 100 + i);
    }
    const auto receivables = builder.build(3);
    CHECK(receivables.item_count() == 7);
    REQUIRE(receivables.items.size() == 3);
    CHECK(receivables.find(1) == ItemPlace{0, 0});
    CHECK(receivables.find(3) == ItemPlace{0, 2});
    CHECK(receivables.find(4) == ItemPlace{1, 0});
    CHECK(receivables.find(7) == ItemPlace{2, 0});
    CHECK_FALSE(receivables.find(0));
    CHECK_FALSE(receivables.find(8));
    CHECK_FALSE(Receivables{}.find(1));
}

TEST_CASE("customers are found by id", "[ledger]") {
    Receivables receivables;
    CHECK(receivables.customer_count() == 0);
    CHECK_FALSE(receivables.index_of(CustomerId{1}));
    receivables.customers = std::make_shared<const std::vector<CustomerId>>(std::vector<CustomerId>{{2}, {5}, {9}});
    CHECK(receivables.customer_count() == 3);
    CHECK(receivables.index_of(CustomerId{2}) == 0U);
    CHECK(receivables.index_of(CustomerId{9}) == 2U);
    CHECK_FALSE(receivables.index_of(CustomerId{4}));
    CHECK_FALSE(receivables.index_of(CustomerId{10}));
}

TEST_CASE("the rare facts of an item are its own", "[ledger]") {
    ReceivablesBuilder builder;
    const auto first = builder.invoice(day("2026-01-10"), day("2026-02-09"), 100);
    const auto second = builder.invoice(day("2026-01-10"), day("2026-02-09"), 100);
    builder.dispute(first, day("2026-02-01"));
    builder.dispute(second, day("2026-02-02"), day("2026-03-01"), 40);
    builder.dispute(second, day("2026-02-05"));
    const auto receivables = builder.build();
    REQUIRE(receivables.disputes_of(second).size() == 2);
    CHECK(receivables.disputes_of(second).front().part == 40);
    CHECK(receivables.disputes_of(first).size() == 1);
    CHECK(receivables.standings_of(first).empty());
    CHECK(receivables.reversals_of(3).empty());
}
