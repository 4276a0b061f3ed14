// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/answers.h"

#include "core/usecase/insolvency.h"
#include "core/usecase/legal_events.h"
#include "core/usecase/record_dispute.h"
#include "tests/core/usecase/answering.h"

using namespace encours;
using namespace encours::test;
using Outcome = AnswerOutcome;
using Reason = ActFailure::Reason;

namespace {

std::string disputes(const Importing& ledger) {
    return ledger.rows("SELECT i.number, s.part_minor, s.cause, s.owner, date(s.answer_by * 86400, 'unixepoch')"
                       " FROM dispute s JOIN due_item d ON d.id = s.due_item_id JOIN invoice i ON i.id = d.invoice_id"
                       " ORDER BY s.id",
                       5);
}

std::vector<PromiseState> promises(const Importing& ledger, const char* at) {
    const auto file = LedgerFile::open(ledger.ledger);
    REQUIRE(file.ok());
    return promises_of(ledger.ledger, *file.value()->receivables(), customer_of(ledger, "A"), date(at));
}

} // namespace

TEST_CASE("a promise is made by an answer, holds its amount, and is taken back with it", "[usecase][answer]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto asked = answer(ledger, Outcome::will_pay, {"F1", "F2"});
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::day_missing);
    asked.until = date("2026-12-04");
    asked.amount = 150001;
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::part_too_large);
    asked.amount.reset();
    const auto done = record_answer(asked, ledger.clock);
    REQUIRE(done.ok());
    CHECK(done.value().number == "Martin");
    REQUIRE(promises(ledger, "2026-11-25").size() == 1);
    CHECK(promises(ledger, "2026-11-25").front().promise.amount == 150000);
    CHECK(promises(ledger, "2026-11-25").front().promise.items.size() == 2);
    CHECK(promises(ledger, "2026-12-08").front().outcome.status == PromiseStatus::open);
    CHECK(promises(ledger, "2026-12-09").front().outcome.status == PromiseStatus::broken);
    CHECK(promises(ledger, "2026-11-24").empty()); // not made yet
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::already_recorded);
    CHECK(answers_of(ledger.ledger, customer_of(ledger, "A")).front().act == done.value().act);
    CHECK(ledger.number(
              "SELECT count(*) FROM journal_entry WHERE event = 'answer_recorded' AND facts NOT LIKE '%Martin%'") == 1);
    REQUIRE(undo(ledger, done));
    CHECK(promises(ledger, "2026-11-25").empty());
    CHECK(answers_of(ledger.ledger, customer_of(ledger, "A")).empty());
    CHECK(record_answer(asked, ledger.clock).ok());
    CHECK(ledger.is_sound());
}

TEST_CASE("a second promise of the same things replaces the first", "[usecase][answer]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto asked = answer(ledger, Outcome::will_pay, {"F1"}, "2026-11-20");
    asked.until = date("2026-11-30");
    REQUIRE(record_answer(asked, ledger.clock).ok());
    asked.on = date("2026-11-25");
    asked.until = date("2026-12-15");
    const auto second = record_answer(asked, ledger.clock);
    REQUIRE(second.ok());
    const auto both = promises(ledger, "2026-11-26");
    REQUIRE(both.size() == 2);
    CHECK(both[0].outcome.status == PromiseStatus::open);
    CHECK(both[1].outcome.status == PromiseStatus::withdrawn);
    CHECK(withdraw_promise({ledger.ledger, both[0].promise.id, date("2026-11-25"), "he called again", "Jeanne"},
                           ledger.clock)
              .ok());
    CHECK(refusal(withdraw_promise({ledger.ledger, both[0].promise.id, date("2026-11-25"), "again", "Jeanne"},
                                   ledger.clock)) == Reason::nothing_changes);
    CHECK_FALSE(undo(ledger, second)); // its promise was taken back since
}

TEST_CASE("who says that it paid is left in peace for a while, and somebody looks for the money", "[usecase][answer]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    REQUIRE(record_answer(answer(ledger, Outcome::has_paid, {"F1"}), ledger.clock).ok());
    CHECK(holds_text(ledger) == "quiet 2026-11-25 2026-12-02 F1"); // five business days
    CHECK(tasks_text(ledger) == "verify_payment 2026-12-02 F1");
}

TEST_CASE("what is contested is a dispute with an owner and a deadline; the rest goes on", "[usecase][answer]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto asked = answer(ledger, Outcome::contests, {"F2", "F1"});
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::text_missing);
    asked.cause = "two windows broken";
    asked.owner = "Paul";
    asked.amount = 120000;
    const auto done = record_answer(asked, ledger.clock);
    REQUIRE(done.ok());
    // The oldest first: all of F1, a part of F2.
    CHECK(disputes(ledger) == "F1|-|two windows broken|Paul|2026-12-10 F2|20000|two windows broken|Paul|2026-12-10");
    CHECK(tasks_text(ledger) == "acknowledge_dispute 2026-11-30 120000, settle_dispute 2026-12-10 F1 100000,"
                                " settle_dispute 2026-12-10 F2 20000");
    CHECK(tasks(ledger.ledger, ledger.clock.today()).front().assignee == "Paul");
    CHECK(holds_text(ledger).empty());
    asked.note = "once more";
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::dispute_there);
    REQUIRE(undo(ledger, done));
    CHECK(disputes(ledger).empty());
    CHECK(ledger.is_sound());
}

TEST_CASE("each other answer brings its hold and its task", "[usecase][answer]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto after = [&](AnswerRequest asked) {
        asked.cause = "words";
        const auto done = record_answer(asked, ledger.clock);
        REQUIRE(done.ok());
        const auto text = holds_text(ledger) + " / " + tasks_text(ledger);
        REQUIRE(undo(ledger, done));
        return text;
    };
    CHECK(after(answer(ledger, Outcome::in_difficulty)) ==
          "difficulty 2026-11-25 2026-12-10 / propose_plan 2026-11-30");
    CHECK(after(answer(ledger, Outcome::wants_plan)) == "quiet 2026-11-25 2026-12-10 / propose_plan 2026-11-30");
    CHECK(after(answer(ledger, Outcome::wrong_addressee)) ==
          "wrong_addressee 2026-11-25 - / find_addressee 2026-11-30");
    CHECK(after(answer(ledger, Outcome::not_received, {"F1", "F2"})) ==
          "not_received 2026-11-25 2026-12-05 F1, not_received 2026-11-25 2026-12-05 F2 / send_invoice 2026-11-26 F1,"
          " send_invoice 2026-11-26 F2");
    CHECK(after(answer(ledger, Outcome::complains)) == "complaint 2026-11-25 - / answer_complaint 2026-12-02");
    CHECK(after(answer(ledger, Outcome::not_reached)) == " / ");
    CHECK(after(answer(ledger, Outcome::all_in_order, {"F3"})) == " / ");
}

TEST_CASE("a complaint that is closed ends its hold and its task", "[usecase][answer]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto asked = answer(ledger, Outcome::complains);
    asked.cause = "reminded though paid";
    REQUIRE(record_answer(asked, ledger.clock).ok());
    const auto complaints = complaints_of(ledger.ledger, customer_of(ledger, "A"));
    REQUIRE(complaints.size() == 1);
    CHECK(complaints.front().reason == "reminded though paid");
    const auto closed = close_complaint(
        {ledger.ledger, complaints.front().id, date("2026-11-25"), "we apologised", "Jeanne"}, ledger.clock);
    REQUIRE(closed.ok());
    CHECK(holds_text(ledger) == "complaint 2026-11-25 - ended 2026-11-25");
    CHECK(tasks_text(ledger).empty());
    REQUIRE(undo(ledger, closed));
    CHECK(holds_text(ledger) == "complaint 2026-11-25 -");
}

TEST_CASE("an insolvency freezes everything and sets the day by which the claim is declared",
          "[usecase][answer][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto asked = answer(ledger, Outcome::insolvent);
    asked.opened = date("2026-10-15"); // F3 is issued before, and not yet due
    const auto done = record_answer(asked, ledger.clock);
    REQUIRE(done.ok());
    CHECK(holds_text(ledger) == "insolvency 2026-10-15 -");
    CHECK(tasks_text(ledger) == "declare_claim 2026-12-15 170000");
    CHECK(legal_events_of(ledger.ledger, customer_of(ledger, "A")).front().kind == LegalEventKind::insolvency_opened);
    // The publication and the officer are learnt later.
    auto event = RecordLegalEventRequest();
    event.ledger = ledger.ledger;
    event.kind = LegalEventKind::insolvency_opened;
    event.customer = customer_of(ledger, "A");
    event.on = date("2026-10-15");
    event.published = date("2026-10-25");
    event.addressee = "Me Durand";
    REQUIRE(record_legal_event(event, ledger.clock).ok());
    CHECK(tasks_text(ledger) == "declare_claim 2026-12-25 170000");
    CHECK(tasks(ledger.ledger, ledger.clock.today()).front().addressee == "Me Durand");
    CHECK(refusal(record_legal_event(event, ledger.clock)) == Reason::already_recorded);
    const auto task = tasks(ledger.ledger, ledger.clock.today()).front();
    CHECK(refusal(postpone_task({ledger.ledger, task.id, date("2027-01-31"), "holidays", "Jeanne"}, ledger.clock)) ==
          Reason::day_of_law);
    CHECK(ledger.number("SELECT count(*) FROM hold") == 1);
    CHECK(ledger.is_sound());
}

TEST_CASE("a legal event of an insolvency alone freezes as well, and is taken back with its hold", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto event = RecordLegalEventRequest();
    event.ledger = ledger.ledger;
    event.kind = LegalEventKind::insolvency_opened;
    event.customer = customer_of(ledger, "A");
    event.on = date("2026-09-30"); // F3 is issued later: it is no claim of before the judgment
    const auto done = record_legal_event(event, ledger.clock);
    REQUIRE(done.ok());
    CHECK(tasks_text(ledger) == "declare_claim 2026-11-30 150000");
    REQUIRE(undo(ledger, done));
    CHECK(holds_text(ledger).empty());
    CHECK(tasks_text(ledger).empty());
}

TEST_CASE("the days to declare a claim are two months, four from overseas", "[law]") {
    CHECK(claim_declaration_day(date("2026-12-31"), {}, false) == date("2027-02-28"));
    CHECK(claim_declaration_day(date("2026-10-01"), date("2026-10-12"), false) == date("2026-12-12"));
    CHECK(claim_declaration_day(date("2026-10-01"), date("2026-10-12"), true) == date("2027-02-12"));
}

TEST_CASE("answers that cannot be are refused, and leave nothing", "[usecase][answer]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto asked = answer(ledger, Outcome::has_paid, {"F1"});
    asked.on = date("2026-11-26");
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::day_in_future);
    asked = answer(ledger, Outcome::has_paid, {"G1"}); // another customer's
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::unknown_document);
    asked = answer(ledger, Outcome::has_paid);
    asked.customer = CustomerId{999};
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::unknown_customer);
    asked = answer(ledger, Outcome::has_paid);
    asked.until = date("2026-11-24");
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::day_before_start);
    asked = answer(ledger, Outcome::has_paid);
    asked.message = MessageId{7};
    CHECK(refusal(record_answer(asked, ledger.clock)) == Reason::unknown_document);
    CHECK(ledger.number("SELECT count(*) FROM answer") == 0);
    CHECK(ledger.number("SELECT count(*) FROM act") == 0);
}
