// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/holds.h"

#include "core/usecase/promises.h"
#include "tests/core/usecase/answering.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

HoldRequest stop(const Importing& ledger, HoldKind kind = HoldKind::manual) {
    HoldRequest request;
    request.ledger = ledger.ledger;
    request.customer = customer_of(ledger, "A");
    request.kind = kind;
    request.from = date("2026-11-20");
    request.reason = "the director said so";
    request.actor = "Jeanne";
    return request;
}

AgreePlanRequest plan(const Importing& ledger) {
    AgreePlanRequest request;
    request.ledger = ledger.ledger;
    request.customer = customer_of(ledger, "A");
    request.items = {DueItemId{item_of(ledger, "F2")}, DueItemId{item_of(ledger, "F1")}};
    request.instalments = equal_instalments(150000, 3, date("2026-12-10"));
    request.agreed_on = date("2026-11-25");
    request.actor = "Jeanne";
    return request;
}

} // namespace

TEST_CASE("a person stops reminders with a reason, and ends the stop with another", "[usecase][hold]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto asked = stop(ledger);
    asked.reason = " ";
    CHECK(refusal(hold_customer(asked, ledger.clock)) == Reason::text_missing);
    CHECK(refusal(hold_customer(stop(ledger, HoldKind::promise), ledger.clock)) == Reason::kind_unfit);
    CHECK(refusal(hold_customer(stop(ledger, HoldKind::agency), ledger.clock)) == Reason::kind_unfit);
    asked = stop(ledger);
    asked.until = date("2026-11-20");
    CHECK(refusal(hold_customer(asked, ledger.clock)) == Reason::day_before_start);
    const auto done = hold_customer(stop(ledger), ledger.clock);
    REQUIRE(done.ok());
    CHECK(refusal(hold_customer(stop(ledger), ledger.clock)) == Reason::already_recorded);
    const auto hold = holds_of(ledger.ledger, customer_of(ledger, "A")).front();
    CHECK(hold.act == done.value().act);
    CHECK(hold.lasts_on(date("2026-11-20")));
    CHECK_FALSE(hold.lasts_on(date("2026-11-19")));
    CHECK(refusal(end_hold({ledger.ledger, hold.id, date("2026-11-24"), "", "Jeanne"}, ledger.clock)) ==
          Reason::text_missing);
    REQUIRE(end_hold({ledger.ledger, hold.id, date("2026-11-24"), "settled", "Jeanne"}, ledger.clock).ok());
    CHECK_FALSE(holds_of(ledger.ledger, customer_of(ledger, "A")).front().lasts_on(date("2026-11-24")));
    CHECK(holds_of(ledger.ledger, customer_of(ledger, "A")).front().lasts_on(date("2026-11-23")));
    CHECK_FALSE(undo(ledger, done)); // it was ended since
    CHECK(ledger.is_sound());
}

TEST_CASE("holds of chosen invoices are one each, in one act", "[usecase][hold]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    auto asked = stop(ledger, HoldKind::direct_debit);
    asked.items = {DueItemId{item_of(ledger, "F1")}, DueItemId{item_of(ledger, "F3")}};
    const auto done = hold_customer(asked, ledger.clock);
    REQUIRE(done.ok());
    CHECK(holds_text(ledger) == "direct_debit 2026-11-20 - F1, direct_debit 2026-11-20 - F3");
    REQUIRE(undo(ledger, done));
    CHECK(holds_text(ledger).empty());
}

TEST_CASE("the busy times of a customer and the closings of the company are saved whole", "[usecase][hold]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto customer = customer_of(ledger, "A");
    CHECK(refusal(save_quiet_periods({ledger.ledger, customer, {{230, 301, ""}}, "Jeanne"}, ledger.clock)) ==
          Reason::day_missing);
    const std::vector<YearlyQuiet> busy{{125, 205, "month end"}, {1220, 105, "inventory"}};
    REQUIRE(save_quiet_periods({ledger.ledger, customer, busy, "Jeanne"}, ledger.clock).ok());
    CHECK(quiet_periods_of(ledger.ledger, customer) == busy);
    CHECK(refusal(save_quiet_periods({ledger.ledger, customer, busy, "Jeanne"}, ledger.clock)) ==
          Reason::nothing_changes);
    const auto none = save_quiet_periods({ledger.ledger, customer, {}, "Jeanne"}, ledger.clock);
    CHECK(quiet_periods_of(ledger.ledger, customer).empty());
    REQUIRE(undo(ledger, none));
    CHECK(quiet_periods_of(ledger.ledger, customer) == busy);
    CHECK(refusal(save_closings({ledger.ledger, {{date("2026-08-10"), date("2026-08-09"), ""}}, "Jeanne"},
                                ledger.clock)) == Reason::day_before_start);
    const std::vector<CompanyClosing> closed{{date("2026-08-10"), date("2026-08-21"), "summer"},
                                             {date("2026-12-24"), date("2026-12-31"), ""}};
    REQUIRE(save_closings({ledger.ledger, {closed[1], closed[0]}, "Jeanne"}, ledger.clock).ok());
    CHECK(company_closings(ledger.ledger) == closed);
    REQUIRE(save_closings({ledger.ledger, {closed[1]}, "Jeanne"}, ledger.clock).ok());
    CHECK(company_closings(ledger.ledger) == std::vector<CompanyClosing>{closed[1]});
    CHECK(ledger.is_sound());
}

TEST_CASE("a plan covers what is open or less, and ends what waited for it", "[usecase][plan]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    REQUIRE(record_answer(answer(ledger, AnswerOutcome::in_difficulty), ledger.clock).ok());
    auto asked = plan(ledger);
    asked.instalments.front().amount += 1;
    CHECK(refusal(agree_plan(asked, ledger.clock)) == Reason::part_too_large);
    asked.accessories = 1; // interest that was agreed besides
    const auto more = agree_plan(asked, ledger.clock);
    REQUIRE(more.ok());
    REQUIRE(undo_act({ledger.ledger, more.value().act, "Jeanne"}, ledger.clock).ok());
    asked = plan(ledger);
    asked.instalments.front().due = date("2026-11-24");
    CHECK(refusal(agree_plan(asked, ledger.clock)) == Reason::day_before_start);
    asked = plan(ledger);
    asked.items.push_back(DueItemId{item_of(ledger, "G1")});
    CHECK(refusal(agree_plan(asked, ledger.clock)) == Reason::unknown_document);
    const auto done = agree_plan(plan(ledger), ledger.clock);
    REQUIRE(done.ok());
    CHECK(refusal(agree_plan(plan(ledger), ledger.clock)) == Reason::already_recorded);
    CHECK(holds_text(ledger) == "difficulty 2026-11-25 2026-12-10 ended 2026-11-25");
    CHECK(tasks_text(ledger).empty());
    const auto file = LedgerFile::open(ledger.ledger);
    const auto& receivables = *file.value()->receivables();
    const auto plans = plans_of(ledger.ledger, receivables, customer_of(ledger, "A"), date("2026-12-31"));
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().plan.instalments.size() == 3);
    CHECK(plans.front().outcome.status == PlanStatus::in_default);
    CHECK(plans.front().outcome.default_on == date("2026-12-15")); // Thursday 10, Monday 14 is the last day of grace
    REQUIRE(
        end_plan({ledger.ledger, plans.front().plan.id, date("2026-11-25"), "not kept", "Jeanne"}, ledger.clock).ok());
    CHECK(all_plans(ledger.ledger, receivables, date("2026-11-25")).empty());
    CHECK(ledger.is_sound());
}

TEST_CASE("equal instalments add up, the cents in the first", "[usecase][plan]") {
    const auto parts = equal_instalments(100001, 3, date("2026-12-31"));
    REQUIRE(parts.size() == 3);
    CHECK(parts[0] == Instalment{date("2026-12-31"), 33335});
    CHECK(parts[1] == Instalment{date("2027-01-31"), 33333});
    CHECK(parts[2] == Instalment{date("2027-02-28"), 33333});
}

TEST_CASE("tasks are added, put off, done, and listed by their days", "[usecase][task]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    AddTaskRequest asked;
    asked.ledger = ledger.ledger;
    asked.customer = customer_of(ledger, "A");
    asked.due_on = date("2026-12-01");
    asked.actor = "Jeanne";
    CHECK(refusal(add_task(asked, ledger.clock)) == Reason::text_missing);
    asked.note = "ask for the delivery note";
    const auto added = add_task(asked, ledger.clock);
    REQUIRE(added.ok());
    const TaskId id{added.value().entity_id};
    REQUIRE(postpone_task({ledger.ledger, id, date("2026-12-05"), "the driver is away", "Jeanne"}, ledger.clock).ok());
    CHECK(tasks_text(ledger) == "other 2026-12-05");
    const auto finished = finish_task({ledger.ledger, id, date("2026-11-25"), "found", "Paul"}, ledger.clock);
    REQUIRE(finished.ok());
    CHECK(tasks_text(ledger).empty());
    CHECK(refusal(finish_task({ledger.ledger, id, date("2026-11-25"), "", "Paul"}, ledger.clock)) ==
          Reason::nothing_changes);
    REQUIRE(undo(ledger, finished));
    CHECK(tasks_of(ledger.ledger, customer_of(ledger, "A")).front().done_on == std::nullopt);
}
