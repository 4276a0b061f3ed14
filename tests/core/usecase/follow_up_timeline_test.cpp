// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/add_note.h"
#include "core/usecase/costs.h"
#include "core/usecase/customer_list.h"
#include "core/usecase/people.h"
#include "core/usecase/save_contact.h"
#include "tests/core/usecase/answering.h"

using namespace encours;
using namespace encours::test;
using Kind = TimelineEntry::Kind;
using Outcome = AnswerOutcome;

namespace {

/// Of the kinds that are asked for: "2026-11-25 30 words", the last first.
std::string entries(const CustomerFile& file, std::initializer_list<Kind> kinds) {
    std::string text;
    for (const auto& entry : file.timeline) {
        if (std::find(kinds.begin(), kinds.end(), entry.kind) == kinds.end())
            continue;
        text += (text.empty() ? "" : ", ") + to_iso(entry.on) + " " + std::to_string(entry.code) +
                (entry.number.empty() ? "" : " " + entry.number) + (entry.text.empty() ? "" : ": " + entry.text);
    }
    return text;
}

CustomerFile file_of(const Importing& ledger, const char* at = "2026-11-25") {
    auto file = read_customer(ledger.ledger, customer_of(ledger, "A")).value();
    const auto opened = LedgerFile::open(ledger.ledger);
    REQUIRE(opened.ok());
    add_promise_outcomes(
        file, promises_of(ledger.ledger, *opened.value()->receivables(), customer_of(ledger, "A"), date(at)));
    return file;
}

} // namespace

TEST_CASE("the timeline tells answers and what followed of them, each on its day", "[usecase][timeline]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto paid = answer(ledger, Outcome::has_paid, {"F1"}, "2026-11-20");
    paid.note = "cheque of Tuesday";
    REQUIRE(record_answer(paid, ledger.clock).ok());
    auto hold = file_of(ledger);
    CHECK(entries(hold, {Kind::answer}) == "2026-11-20 1: cheque of Tuesday");
    CHECK(entries(hold, {Kind::hold_begun}) == "2026-11-20 3 F1: cheque of Tuesday");
    CHECK(entries(hold, {Kind::task}) == "2026-11-20 6 F1: cheque of Tuesday");
    const auto task = tasks(ledger.ledger, ledger.clock.today()).front();
    REQUIRE(finish_task({ledger.ledger, task.id, date("2026-11-24"), "it came", "Paul"}, ledger.clock).ok());
    const auto id = holds_of(ledger.ledger, customer_of(ledger, "A")).front().id;
    REQUIRE(end_hold({ledger.ledger, id, date("2026-11-24"), "it came", "Paul"}, ledger.clock).ok());
    hold = file_of(ledger);
    CHECK(entries(hold, {Kind::task_done}) == "2026-11-24 6 F1: it came");
    CHECK(entries(hold, {Kind::hold_ended}) == "2026-11-24 3 F1: it came");
}

TEST_CASE("a promise stands in the timeline when it was made, and when it was broken or taken back",
          "[usecase][timeline]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto said = answer(ledger, Outcome::will_pay, {"F1"}, "2026-11-02");
    said.until = date("2026-11-10");
    REQUIRE(record_answer(said, ledger.clock).ok());
    // Tuesday 10, Wednesday 11 is a holiday: the grace ends on Friday 13.
    CHECK(entries(file_of(ledger, "2026-11-13"), {Kind::promise, Kind::promise_broken}) == "2026-11-02 0 2026-11-10");
    CHECK(entries(file_of(ledger, "2026-11-14"), {Kind::promise, Kind::promise_broken}) ==
          "2026-11-14 0 2026-11-10, 2026-11-02 0 2026-11-10");
    auto other = answer(ledger, Outcome::will_pay, {"F2"}, "2026-11-20");
    other.until = date("2026-12-10");
    REQUIRE(record_answer(other, ledger.clock).ok());
    const auto opened = LedgerFile::open(ledger.ledger);
    const auto id =
        promises_of(ledger.ledger, *opened.value()->receivables(), customer_of(ledger, "A"), date("2026-11-25"))
            .front()
            .promise.id;
    REQUIRE(withdraw_promise({ledger.ledger, id, date("2026-11-24"), "he cannot", "Jeanne"}, ledger.clock).ok());
    CHECK(entries(file_of(ledger), {Kind::promise_withdrawn}) == "2026-11-24 0 2026-12-10: he cannot");
}

TEST_CASE("plans, complaints, wishes and assignments stand in the timeline", "[usecase][timeline]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto customer = customer_of(ledger, "A");
    REQUIRE(agree_plan({ledger.ledger,
                        customer,
                        {DueItemId{item_of(ledger, "F1")}},
                        equal_instalments(100000, 4, date("2026-12-10")),
                        date("2026-11-20"),
                        {},
                        "by post",
                        "Jeanne"},
                       ledger.clock)
                .ok());
    auto said = answer(ledger, Outcome::complains);
    said.cause = "too many letters";
    REQUIRE(record_answer(said, ledger.clock).ok());
    REQUIRE(close_complaint({ledger.ledger, complaints_of(ledger.ledger, customer).front().id, date("2026-11-25"),
                             "we write less", "Jeanne"},
                            ledger.clock)
                .ok());
    REQUIRE(
        record_consent({ledger.ledger, customer, {}, Channel::email, false, date("2026-11-23"), "by post", "Jeanne"},
                       ledger.clock)
            .ok());
    REQUIRE(
        assign_customers({ledger.ledger, {customer}, "Paul", date("2026-11-24"), {}, "", "Jeanne"}, ledger.clock).ok());
    const auto file = file_of(ledger);
    CHECK(entries(file, {Kind::plan}) == "2026-11-20 0: by post");
    for (const auto& entry : file.timeline) {
        if (entry.kind == Kind::plan) {
            CHECK(entry.amount == 100000);
            CHECK(entry.documents == 4);
        }
    }
    CHECK(entries(file, {Kind::complaint}) == "2026-11-25 0: too many letters");
    CHECK(entries(file, {Kind::complaint_closed}) == "2026-11-25 0: we write less");
    CHECK(entries(file, {Kind::consent}) == "2026-11-23 2 Martin: by post");
    CHECK(entries(file, {Kind::assignment}) == "2026-11-24 0 Paul");
}

TEST_CASE("a note is corrected by another, and both stay", "[usecase][timeline]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto first =
        add_customer_note({ledger.ledger, customer_of(ledger, "A"), "pays on the 10th", "Jeanne", {}}, ledger.clock);
    REQUIRE(first.ok());
    const auto second =
        correct_note({ledger.ledger, first.value().entity_id, "pays on the 15th", "Paul"}, ledger.clock);
    REQUIRE(second.ok());
    CHECK(refusal(correct_note({ledger.ledger, second.value().entity_id, "pays on the 15th", "Paul"}, ledger.clock)) ==
          ActFailure::Reason::nothing_changes);
    CHECK(refusal(correct_note({ledger.ledger, 99, "x", "Paul"}, ledger.clock)) ==
          ActFailure::Reason::unknown_document);
    CHECK(ledger.rows("SELECT text, coalesce(corrects_id, 0) FROM note ORDER BY id", 2) ==
          "pays on the 10th|0 pays on the 15th|1");
    CHECK_FALSE(undo(ledger, first)); // it was corrected since
    CHECK(entries(file_of(ledger), {Kind::note}) == "2026-11-25 0: pays on the 15th, 2026-11-25 0: pays on the 10th");
}

TEST_CASE("a contact that is entered ends the search for the right addressee", "[usecase][answer]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    REQUIRE(record_answer(answer(ledger, Outcome::wrong_addressee), ledger.clock).ok());
    Contact contact;
    contact.name = "Mme Roy";
    const auto added = save_contact({ledger.ledger, customer_of(ledger, "A"), contact, "Jeanne"}, ledger.clock);
    REQUIRE(added.ok());
    CHECK(holds_text(ledger) == "wrong_addressee 2026-11-25 - ended 2026-11-25");
    CHECK(tasks_text(ledger).empty());
    REQUIRE(undo(ledger, added));
    CHECK(holds_text(ledger) == "wrong_addressee 2026-11-25 -");
}
