// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/planner.h"

#include "core/reminder/granted_time.h"
#include "core/reminder/next_step.h"
#include "tests/catch.h"
#include "tests/core/reminder/planner_ledger.h"

using namespace encours;
using namespace encours::test;

namespace {

/// A reminder 3 days after the due day, another 10 days later, then a formal notice that grants 8 days.
std::vector<PolicyStep> usual_steps() {
    PolicyStep formal = step(StepKind::formal_notice, "formal", StepAnchor::previous_posted, 15);
    formal.mandatory = true;
    formal.needs_approval = true;
    formal.deadline_days = 8;
    formal.channels = {Channel::letter};
    return {notice(5), reminder("reminder_1", 3), then("reminder_2", 10), formal};
}

LeftOut left(std::uint32_t item, LeftOutReason reason, const std::string& until = "") {
    return {0, item, reason, until.empty() ? no_day : day(until)};
}

std::vector<std::uint32_t> ids(const DayPlan& plan) {
    std::vector<std::uint32_t> found;
    for (const ActionItem& item : plan.items) {
        found.push_back(item.item_id);
    }
    return found;
}

} // namespace

TEST_CASE("a first reminder goes out on its day and not before", "[reminder]") {
    PlannerLedger ledger("2026-03-02"); // a Monday
    ledger.policy(usual_steps());
    ledger.item(0, 1, "2026-03-02", 25'000);
    const PlannerInput input = ledger.input();

    CHECK(plan_day(input, day("2026-03-04")).actions.empty());
    CHECK(plan_day(input, day("2026-03-04")).left_out == std::vector{left(1, LeftOutReason::not_yet, "2026-03-05")});

    const DayPlan plan = plan_day(input, day("2026-03-05"));
    REQUIRE(plan.actions.size() == 1);
    const ReminderAction& action = plan.actions.front();
    CHECK(action.kind == StepKind::reminder);
    CHECK(action.step == 1);
    CHECK(action.channel == Channel::email);
    CHECK(action.planned == day("2026-03-05"));
    CHECK(action.late_by_days == 0);
    CHECK(action.total() == 25'000);
    CHECK(action.claimed == 25'000);
    CHECK(plan.items == std::vector{ActionItem{1, 25'000, 3, 1, true}});
    CHECK(plan.left_out.empty());
}

TEST_CASE("an item due today is not late, one that has no step yet is planned like others", "[reminder]") {
    PlannerLedger ledger("2026-03-02");
    ledger.policy({reminder("reminder_1", 0)});
    ledger.item(0, 1, "2026-03-02");
    ledger.item(0, 2, "2026-02-20");
    const DayPlan plan = plan_day(ledger.input(), day("2026-03-02"));
    REQUIRE(plan.items.size() == 2);
    CHECK(plan.items[0].days_late == 10);
    CHECK(plan.items[1].days_late == 0);
}

TEST_CASE("a day that falls on a weekend or in a closing moves behind it, a notice before due before it",
          "[reminder]") {
    PlannerLedger ledger("2026-03-02");
    ledger.policy(usual_steps());
    ledger.item(0, 1, "2026-03-04").step = 0; // the day of the reminder is Saturday 7 March
    ledger.closed("2026-03-09", "2026-03-10");
    CHECK(next_step(ledger.input(), 0, 1, day("2026-03-04")).day == day("2026-03-11"));

    ledger.item(1, 2, "2026-03-20"); // 15 March is a Sunday
    CHECK(next_step(ledger.input(), 1, 2, day("2026-03-04")).day == day("2026-03-13"));
}

TEST_CASE("days of absence lose no step: each item takes its next one, and says how late", "[reminder]") {
    PlannerLedger ledger("2026-06-01");
    ledger.policy(usual_steps());
    ledger.item(0, 1, "2026-03-02");
    PlannerInput input = ledger.input();
    DayPlan plan = plan_day(input, day("2026-06-01"));
    REQUIRE(plan.actions.size() == 1);
    CHECK(plan.actions[0].step == 1);
    CHECK(plan.actions[0].planned == day("2026-03-05"));
    CHECK(plan.actions[0].late_by_days == 88);

    post(input, plan);
    CHECK(plan_day(input, day("2026-06-01")).actions.empty());
    plan = plan_day(input, day("2026-06-11"));
    REQUIRE(plan.actions.size() == 1);
    CHECK(plan.actions[0].step == 2);
    CHECK(plan.actions[0].late_by_days == 0);
}

TEST_CASE("one message to a customer, at the highest level, lists all that is late and deducts the credits",
          "[reminder]") {
    PlannerLedger ledger("2026-04-01");
    ledger.policy(usual_steps());
    PlannedItem& old = ledger.item(0, 1, "2026-02-02", 20'000);
    old.step = 1;
    old.last_posted = day("2026-03-02");
    ledger.item(0, 2, "2026-03-20", 10'000);
    ledger.item(0, 3, "2026-03-31", 5'000); // late, its own step has not come
    ledger.item(0, 4, "2026-04-30", 1'000);
    ledger.customer(0).credits = 3'000;
    const DayPlan plan = plan_day(ledger.input(), day("2026-04-01"));
    REQUIRE(plan.actions.size() == 1);
    CHECK(plan.actions[0].step == 2);
    CHECK(plan.actions[0].lead_item == 1);
    CHECK(plan.actions[0].claimed == 35'000);
    CHECK(plan.actions[0].total() == 32'000);
    CHECK(ids(plan) == std::vector<std::uint32_t>{1, 2, 3});
    CHECK(plan.items[1].step == 1);
    CHECK(plan.items[2].step == no_step);
    CHECK(plan.left_out == std::vector{left(4, LeftOutReason::not_yet, "2026-04-24")});
}

TEST_CASE("a formal notice claims what came so far, and leaves lower steps to their own message", "[reminder]") {
    PlannerLedger ledger("2026-04-01");
    ledger.policy(usual_steps());
    PlannedItem& old = ledger.item(0, 1, "2026-02-02", 20'000);
    old.step = 2;
    old.last_posted = day("2026-03-02");
    ledger.item(0, 2, "2026-03-20", 10'000);
    PlannerInput input = ledger.input();
    DayPlan plan = plan_day(input, day("2026-04-01"));
    REQUIRE(plan.actions.size() == 1);
    CHECK(plan.actions[0].kind == StepKind::formal_notice);
    CHECK(plan.actions[0].needs_approval);
    CHECK(plan.actions[0].channel == Channel::letter);
    CHECK(plan.actions[0].claimed == 20'000);
    CHECK(plan.items[1] == ActionItem{2, 10'000, 12, no_step, false});
    CHECK(plan.left_out == std::vector{left(2, LeftOutReason::lower_message)});

    post(input, plan);
    CHECK(input.items[0].deadline == day("2026-04-09"));
    plan = plan_day(input, day("2026-04-01"));
    CHECK(plan.actions.empty()); // one contact a day
    CHECK(plan.left_out ==
          std::vector{left(0, LeftOutReason::too_soon, "2026-04-02"), left(1, LeftOutReason::no_step_left)});
    CHECK(plan_day(input, day("2026-04-02")).actions.size() == 1);
}

TEST_CASE("a hold leaves the item out with its reason, until its end; a dispute of a part only lowers it",
          "[reminder]") {
    PlannerLedger ledger("2026-04-01");
    ledger.policy(usual_steps());
    ledger.item(0, 1, "2026-03-20");
    ledger.item(0, 2, "2026-03-23");
    ledger.hold(0, 1, HoldKind::promise, "2026-03-27", "2026-04-10");
    ledger.hold(0, 2, HoldKind::dispute, "2026-03-27").part = 4'000;
    const DayPlan plan = plan_day(ledger.input(), day("2026-04-01"));
    CHECK(plan.items == std::vector{ActionItem{2, 6'000, 9, 1, true}});
    CHECK(plan.left_out == std::vector{left(1, LeftOutReason::promised, "2026-04-10")});

    // Unkept, the promise ends by itself, and what comes next is not late for it.
    const DayPlan later = plan_day(ledger.input(), day("2026-04-10"));
    CHECK(ids(later) == std::vector<std::uint32_t>{1, 2});
    CHECK(later.actions[0].lead_item == 1);
    CHECK(later.actions[0].late_by_days == 0);
}

TEST_CASE("a settled dispute makes nothing late, nor do two of parts that contested all together", "[reminder]") {
    PlannerLedger ledger("2026-04-01");
    ledger.policy(usual_steps());
    ledger.item(0, 1, "2026-03-02");
    ledger.hold(0, 1, HoldKind::dispute, "2026-03-04", "2026-03-31");
    CHECK(plan_day(ledger.input(), day("2026-04-01")).actions.at(0).late_by_days == 1);

    ledger.item(1, 2, "2026-03-02");
    ledger.hold(1, 2, HoldKind::dispute, "2026-03-04", "2026-03-31").part = 6'000;
    ledger.hold(1, 2, HoldKind::dispute, "2026-03-04", "2026-03-27").part = 4'000;
    // Behind the 27th 4,000 could be asked for.
    CHECK(plan_day(ledger.input(), day("2026-04-01")).actions.at(1).late_by_days == 5);
    ledger.item(2, 3, "2026-03-02");
    ledger.hold(2, 3, HoldKind::dispute, "2026-03-04", "2026-03-31").part = 6'000;
    CHECK(plan_day(ledger.input(), day("2026-04-01")).actions.at(2).late_by_days == 27); // 4,000 were never contested
}

TEST_CASE("a deadline that was granted stands behind a sanction, which grants none", "[reminder]") {
    PlannerLedger ledger("2026-03-02");
    PolicyStep last = reminder("last", 3);
    last.deadline_days = 8;
    ledger.policy({last, step(StepKind::sanction, "stopped", StepAnchor::deadline_granted, 1),
                   step(StepKind::formal_notice, "formal", StepAnchor::deadline_granted, 8)});
    ledger.item(0, 1, "2026-03-02");
    std::vector<Date> days;
    for (const DayPlan& plan : plan_days(ledger.input(), day("2026-03-02"), day("2026-04-30"))) {
        if (!plan.actions.empty()) {
            days.push_back(plan.day);
        }
    }
    // Until Friday the 13th; the sanction on the next Monday; the formal notice on the 21st, a Saturday, moved.
    CHECK(days == std::vector{day("2026-03-05"), day("2026-03-16"), day("2026-03-23")});
}

TEST_CASE("time that is granted never ends on a day on which no bank pays", "[reminder]") {
    CHECK(last_day_granted(day("2026-03-05"), 8, {}) == day("2026-03-13"));
    CHECK(last_day_granted(day("2026-03-05"), 10, {}) == day("2026-03-16")); // a Sunday
    CHECK(last_day_granted(day("2026-03-26"), 8, {}) == day("2026-04-07"));  // from Good Friday to Easter Monday
    CHECK(last_day_granted(day("2025-12-18"), 8, {}) == day("2025-12-29"));  // 26 December, a Friday
    CHECK(last_day_granted(day("2026-07-06"), 8, {}) == day("2026-07-15"));  // the French holiday

    PlannerLedger ledger("2026-03-02");
    PolicyStep last = reminder("last", 3);
    last.deadline_days = 10;
    ledger.policy({last});
    ledger.item(0, 1, "2026-03-02");
    PlannerInput input = ledger.input();
    post(input, plan_day(input, day("2026-03-05")));
    CHECK(input.items[0].deadline == day("2026-03-16"));
}

TEST_CASE("a formal notice that repeats, in a policy without fault, leaves other invoices their turn", "[reminder]") {
    PolicyStep formal = step(StepKind::formal_notice, "formal", StepAnchor::due_day, 20);
    formal.deadline_days = 8;
    formal.needs_approval = true;
    std::size_t sound = 0, starved = 0;
    for (int again = 1; again <= 21; ++again) {
        for (int gap = 0; gap <= 14; ++gap) {
            for (const int contacts : {0, 1, 2, 4}) {
                formal.repeat_every_days = again;
                PlannerLedger ledger("2026-03-02");
                ReminderPolicy& policy = ledger.policy_at(ledger.policy({reminder("reminder_1", 3), formal}));
                policy.name = "Repeated";
                policy.contact_gap_days = gap;
                policy.max_contacts = contacts;
                PlannedItem& noticed = ledger.item(0, 1, "2026-02-02");
                noticed.step = 1;
                noticed.last_posted = day("2026-02-27");
                ledger.item(0, 2, "2026-03-02");
                const bool is_sound = faults_of(policy).empty();
                const NextStep next = next_step(ledger.input(), 0, 2, day("2026-03-02"));
                CAPTURE(again, gap, contacts, next.step);
                sound += is_sound ? 1 : 0;
                starved += next.step == no_step ? 1 : 0;
                CHECK((!is_sound || (next.step == 0 && next.day <= day("2026-05-31"))));
            }
        }
    }
    CHECK(sound > 400);
    CHECK(starved > 100); // what the fault is for
}

TEST_CASE("thanks go out once, after payment in full, when nothing is late", "[reminder]") {
    PlannerLedger ledger("2026-04-01");
    ledger.policy({reminder("reminder_1", 3), step(StepKind::thanks, "thanks", StepAnchor::settled, 1)});
    PlannedItem& paid = ledger.item(0, 1, "2026-03-30", 0);
    paid.settled = day("2026-03-31");
    PlannerInput input = ledger.input();
    const DayPlan plan = plan_day(input, day("2026-04-01"));
    REQUIRE(plan.actions.size() == 1);
    CHECK(plan.actions[0].kind == StepKind::thanks);
    CHECK(plan.items == std::vector{ActionItem{1, 0, 1, 1, true}});
    post(input, plan);
    CHECK(plan_day(input, day("2026-04-02")).actions.empty());
    CHECK(input.customers[0].contacts.empty()); // not counted

    ledger.item(0, 2, "2026-03-31");
    CHECK(plan_day(ledger.input(), day("2026-04-01")).actions.empty());
}

TEST_CASE("an item is thanked for once, by whichever of two thanks steps", "[reminder]") {
    PlannerLedger ledger("2026-04-01");
    ledger.policy({step(StepKind::thanks, "thanks", StepAnchor::settled, 1), reminder("reminder_1", 3),
                   step(StepKind::thanks, "more_thanks", StepAnchor::settled, 1)});
    PlannedItem& paid = ledger.item(0, 1, "2026-03-30", 0);
    paid.settled = day("2026-03-31");
    CHECK(plan_day(ledger.input(), day("2026-04-01")).actions.size() == 1);
    paid.step = 2;
    CHECK(plan_day(ledger.input(), day("2026-04-02")).actions.empty());
}

TEST_CASE("the terms are recalled to whoever owes something or paid lately", "[reminder]") {
    PlannerLedger ledger("2026-03-02");
    ledger.policy(
        {reminder("reminder_1", 3), step(StepKind::terms_reminder, "terms", StepAnchor::previous_posted, 365)});
    ledger.item(0, 1, "2026-02-20", 0).settled = day("2026-02-27");
    const auto recalled_on = [&](const std::string& last) {
        ledger.customer(0).last_terms = day(last);
        for (const DayPlan& plan : plan_days(ledger.input(), day("2026-03-02"), day("2026-06-30"))) {
            if (!plan.actions.empty()) {
                return to_iso(plan.day);
            }
        }
        return std::string("never");
    };
    CHECK(recalled_on("2025-04-13") == "2026-04-13"); // 45 days after
    CHECK(recalled_on("2025-04-14") == "never");
    ledger.item(0, 2, "2026-12-31");
    CHECK(recalled_on("2025-04-14") == "2026-04-14");
}
