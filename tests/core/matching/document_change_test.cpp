// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/document_change.h"

#include "tests/catch.h"

using namespace encours;

namespace {

constexpr Date issued{20'000};
constexpr Date due{20'030};
constexpr Date today{20'100};
constexpr SourceScope scope{true, true, today};

DocumentFacts facts(std::int64_t amount = 1000, std::int64_t settled = 0) {
    DocumentFacts known;
    known.issued = issued;
    known.amount = amount;
    known.due = due;
    known.settled = settled;
    return known;
}

ReceivableRow row(std::int64_t amount = 1000) {
    ReceivableRow row;
    row.issued = issued;
    row.amount = amount;
    row.kind = amount < 0 ? DocumentKind::credit_note : DocumentKind::invoice;
    return row;
}

DocumentChange compare(const DocumentFacts& known, const ReceivableRow& row) {
    return compare_document(known, row, due, DueOrigin::stated, scope);
}

bool is(const Settlements& paid, std::int64_t on_day, std::int64_t unknown_day) {
    return paid.on_day == on_day && paid.unknown_day == unknown_day;
}

} // namespace

TEST_CASE("a new row pays what it says is paid", "[matching]") {
    auto told = row();
    CHECK(is(settlements_of(told), 0, 0));
    told.open_amount = 400;
    CHECK(is(settlements_of(told), 0, 600));
    told.settled = today;
    CHECK(is(settlements_of(told), 400, 600));
    told.open_amount = 0;
    CHECK(is(settlements_of(told), 1000, 0));
    told.open_amount.reset();
    CHECK(is(settlements_of(told), 1000, 0));
    auto credit = row(-1000);
    credit.open_amount = -300;
    CHECK(is(settlements_of(credit), 0, -700));
}

TEST_CASE("the same row changes nothing", "[matching]") {
    const auto change = compare(facts(), row());
    CHECK_FALSE(change.changes_document());
    CHECK(is(change.paid, 0, 0));
    CHECK_FALSE(change.settled_taken_back);
}

TEST_CASE("what is still open in the ledger is what a row can pay", "[matching]") {
    auto told = row();
    told.settled = today;
    CHECK(is(compare(facts(1000, 250), told).paid, 750, 0));
    CHECK(is(compare(facts(1000, 1000), told).paid, 0, 0));
    told.open_amount = 300;
    CHECK(is(compare(facts(1000, 250), told).paid, 300, 450));
    told.settled.reset();
    CHECK(is(compare(facts(1000, 250), told).paid, 0, 450));
    auto credit = row(-1000);
    credit.open_amount = -400;
    CHECK(is(compare(facts(-1000, -100), credit).paid, 0, -500));
}

TEST_CASE("more open in the source than in the ledger is warned about", "[matching]") {
    auto told = row();
    told.open_amount = 800;
    CHECK(compare(facts(1000, 500), told).settled_taken_back);
    CHECK_FALSE(compare(facts(1000, 200), told).settled_taken_back);
    told.open_amount.reset();
    CHECK(compare(facts(1000, 1000), told).settled_taken_back);
    CHECK_FALSE(compare(facts(1000, 500), told).settled_taken_back); // a part that was paid is no contradiction
    SourceScope silent = scope;
    silent.tells_settlement = false;
    CHECK_FALSE(compare_document(facts(1000, 1000), told, due, DueOrigin::stated, silent).settled_taken_back);
}

TEST_CASE("an amount may change down to what is settled", "[matching]") {
    CHECK(compare(facts(1000, 400), row(400)).amount == 400);
    CHECK(compare(facts(1000, 400), row(399)).conflict == DocumentConflict::amount_below_settled);
    CHECK(compare(facts(-1000, -400), row(-399)).conflict == DocumentConflict::amount_below_settled);
    auto other = row();
    other.currency = *Currency::from_code("USD");
    CHECK(compare(facts(), other).conflict == DocumentConflict::currency_differs);
}

TEST_CASE("a due day that a person corrected, or that stands for several, stays", "[matching]") {
    auto known = facts();
    known.due = Date{20'050};
    CHECK(compare(known, row()).due == due);
    known.due_origin = DueOrigin::estimated;
    CHECK(compare(known, row()).due_origin == DueOrigin::stated);
    known.due_origin = DueOrigin::corrected;
    CHECK_FALSE(compare(known, row()).changes_document());
    known.due_origin = DueOrigin::stated;
    known.due_items = 2;
    CHECK_FALSE(compare(known, row()).changes_document());
}

TEST_CASE("blank texts and days say nothing", "[matching]") {
    auto known = facts();
    known.label = "chairs";
    known.category = "wood";
    known.booked = issued;
    CHECK_FALSE(compare(known, row()).changes_document());
    auto told = row();
    told.label = "tables";
    CHECK(compare(known, told).texts_or_days);
    told = row();
    told.booked = today;
    CHECK(compare(known, told).texts_or_days);
}

TEST_CASE("disputes of imports follow the source, those of persons stay", "[matching]") {
    using DisputeChange = DocumentChange::DisputeChange;
    auto told = row();
    told.disputed = true;
    told.disputed_on = Date{20'010};
    CHECK(compare(facts(), told).dispute_change == DisputeChange::open);
    auto known = facts();
    known.dispute = DocumentFacts::Dispute{Date{20'010}, std::nullopt, true};
    CHECK(compare(known, told).dispute_change == DisputeChange::none);
    told.dispute_closed_on = Date{20'020};
    CHECK(compare(known, told).dispute_until == Date{20'020});
    const auto over = compare(known, row());
    CHECK(over.dispute_change == DisputeChange::change);
    CHECK(over.dispute_until == today);
    known.dispute->imported = false;
    CHECK(compare(known, told).dispute_change == DisputeChange::none);
    CHECK(compare(known, row()).dispute_change == DisputeChange::none);
}
