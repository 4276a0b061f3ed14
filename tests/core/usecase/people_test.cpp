// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/people.h"

#include "tests/core/usecase/answering.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

std::string assignee(const Importing& ledger, const char* code, const char* at) {
    const auto all = assignee_by_customer(ledger.ledger, date(at));
    const auto found = all.find(customer_of(ledger, code));
    return found == all.end() ? "-" : found->second;
}

Result<DoneAct, ActFailure> assign(Importing& ledger, std::vector<CustomerId> customers, const char* person,
                                   const char* from, std::optional<Date> until = {}) {
    return assign_customers({ledger.ledger, std::move(customers), person, date(from), until, "", "Jeanne"},
                            ledger.clock);
}

} // namespace

TEST_CASE("customers are whose they were given to, from a day, for good or for a time", "[usecase][people]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto a = customer_of(ledger, "A");
    const auto b = customer_of(ledger, "B");
    const auto both = assign(ledger, {a, b}, " Paul ", "2026-11-01");
    REQUIRE(both.ok());
    CHECK(both.value().count == 2);
    CHECK(refusal(assign(ledger, {a}, "Paul", "2026-11-10")) == Reason::nothing_changes);
    CHECK(refusal(assign(ledger, {}, "Paul", "2026-11-10")) == Reason::unknown_customer);
    REQUIRE(assign(ledger, {a}, "Marie", "2026-11-10", date("2026-11-20")).ok());
    CHECK(assignee(ledger, "A", "2026-10-31") == "-");
    CHECK(assignee(ledger, "A", "2026-11-09") == "Paul");
    CHECK(assignee(ledger, "A", "2026-11-10") == "Marie");
    CHECK(assignee(ledger, "A", "2026-11-20") == "Paul");
    REQUIRE(assign(ledger, {b}, "", "2026-11-15").ok());
    CHECK(assignee(ledger, "B", "2026-11-15") == "-");
    CHECK(assignments_of(ledger.ledger, a).size() == 2);
    CHECK(ledger.is_sound());
}

TEST_CASE("who is absent hands over, also to one who hands over in turn", "[usecase][people]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    REQUIRE(assign(ledger, {customer_of(ledger, "A")}, "Paul", "2026-11-01").ok());
    const auto hand = [&](const char* person, const char* to, const char* from, const char* until) {
        return hand_over({ledger.ledger, person, to, date(from), date(until), "leave", "Jeanne"}, ledger.clock);
    };
    CHECK(refusal(hand("Paul", "Paul", "2026-11-10", "2026-11-20")) == Reason::nothing_changes);
    CHECK(refusal(hand("Paul", "", "2026-11-10", "2026-11-20")) == Reason::name_missing);
    CHECK(refusal(hand("Paul", "Marie", "2026-11-20", "2026-11-20")) == Reason::day_before_start);
    const auto done = hand("Paul", "Marie", "2026-11-10", "2026-11-20");
    REQUIRE(done.ok());
    CHECK(refusal(hand("Paul", "Marie", "2026-11-10", "2026-11-20")) == Reason::nothing_changes);
    CHECK(assignee(ledger, "A", "2026-11-09") == "Paul");
    CHECK(assignee(ledger, "A", "2026-11-10") == "Marie");
    CHECK(assignee(ledger, "A", "2026-11-20") == "Paul");
    REQUIRE(hand("Marie", "Luc", "2026-11-12", "2026-11-14").ok());
    CHECK(assignee(ledger, "A", "2026-11-12") == "Luc");
    REQUIRE(hand("Luc", "Paul", "2026-11-13", "2026-11-14").ok()); // all three are away
    CHECK(assignee(ledger, "A", "2026-11-13") == "Paul");
    const auto who = people(ledger.ledger, date("2026-11-12"));
    std::string text;
    for (const auto& person : who)
        text += person.name + " " + std::to_string(person.customers) + (person.back_on ? " away" : "") + ", ";
    CHECK(text == "Jeanne 0, Luc 1, Marie 0 away, Paul 0 away, test 0, ");
    CHECK(deeds(ledger.ledger, "Jeanne", 2).size() == 2);
    CHECK(deeds(ledger.ledger, "Jeanne", 10).front().event == "handed_over");
    CHECK(deeds(ledger.ledger, "nobody", 10).empty());
    REQUIRE(undo(ledger, done));
    CHECK(assignee(ledger, "A", "2026-11-10") == "Paul");
}
