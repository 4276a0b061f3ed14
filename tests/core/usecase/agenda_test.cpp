// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agenda.h"

#include "core/usecase/answers.h"
#include "core/usecase/costs.h"
#include "core/usecase/ledger_overview.h"
#include "core/usecase/record_dispute.h"
#include "tests/core/usecase/reminding.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("the agenda of a day lists what the file's policies ask for", "[agenda]") {
    const Reminding here;
    CHECK(here.actions("2026-10-05").empty()); // four days late
    CHECK(here.actions("2026-10-06") == "C1 reminder_1 2 100000: F1; C2 reminder_1 0 30000: F3");
    CHECK(here.left_out("2026-10-06") == "F2 0; F4 0");
    // Days of absence lose nothing: one message with everything that is late.
    CHECK(here.actions("2026-10-16") == "C1 reminder_1 2 120000: F1 F2; C2 reminder_1 0 30000: F3");
    const auto agenda = here.agenda("2026-10-16");
    REQUIRE(agenda.actions.size() == 2);
    CHECK(agenda.actions[0].action.total() == 120000); // the larger first
    CHECK(agenda.actions[0].action.late_by_days == 10);
    CHECK(agenda.actions[0].why.policy_key == "own");
    CHECK(agenda.actions[0].why.ground == PolicyGround::company);
    CHECK(agenda.actions[0].interest.value() > 0);
    CHECK(agenda.actions[0].indemnity == 8000); // 40 € an invoice
    CHECK(agenda.actions[1].indemnity == 4000);
    CHECK(agenda.progress.all() == 2);
}

TEST_CASE("a glance at a ledger counts what its day asks for", "[agenda]") {
    const Reminding here;
    const auto to_do = [&](const char* on) { return ledger_overview(here.ledger(), *from_iso(on)).value().to_do; };
    CHECK(to_do("2026-10-05") == 0);
    CHECK(to_do("2026-10-16") == 2);
    here.execute("INSERT INTO task (uuid, kind, customer_id, due_on, created_on, actor)"
                 " SELECT 'u', 7, id, 20742, 20731, 'Anne' FROM customer WHERE code = 'C3'"); // for 16 October
    CHECK(to_do("2026-10-15") == 2);
    CHECK(to_do("2026-10-16") == 3);
    here.execute("DELETE FROM task; DELETE FROM policy_step; DELETE FROM policy");
    CHECK_FALSE(to_do("2026-10-16").has_value());
}

TEST_CASE("what waited for a dispute is not late when it is settled", "[agenda]") {
    const Reminding here;
    here.execute("INSERT INTO dispute (due_item_id, from_day, until_day) SELECT d.id, 20731, 20745 FROM due_item d"
                 " JOIN invoice i ON i.id = d.invoice_id WHERE number = 'F3'"); // 5 to 19 October, a Monday
    CHECK(here.left_out("2026-10-16").find("F3 2") != std::string::npos);
    const auto agenda = here.agenda("2026-10-20");
    REQUIRE(agenda.plan.actions.size() == 2);
    CHECK(agenda.plan.actions[1].planned == date("2026-10-19"));
    CHECK(agenda.plan.actions[1].late_by_days == 1);
}

TEST_CASE("what was posted drives what comes next, as of any day", "[agenda]") {
    const Reminding here;
    here.execute(
        "INSERT INTO message (id, uuid, customer_id, policy_id, step_id, step_key, channel, state, created_at,"
        " planned, posted_on, handed_in_on, actor) SELECT 1, 'm1', customer_id, 1, 1, 'reminder_1', 2, 3, 0, 20732,"
        " 20733, 20733, ''"
        " FROM invoice WHERE number = 'F1';" // 2026-10-07
        "INSERT INTO message_item (message_id, due_item_id, step_id, cycle, open_minor, days_late)"
        " SELECT 1, d.id, 1, 1, 100000, 6 FROM due_item d JOIN invoice i ON i.id = d.invoice_id"
        " WHERE number = 'F1';"
        "INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, occurrence)"
        " SELECT d.id, 1, 'reminder_1', 20733, 1 FROM due_item d JOIN invoice i ON i.id = d.invoice_id"
        " WHERE number = 'F1'");
    // Before it was posted the first reminder was still to come.
    CHECK(here.actions("2026-10-06").find("C1 reminder_1") == 0);
    CHECK(here.actions("2026-10-08") == "C2 reminder_1 0 30000: F3");
    CHECK(here.actions("2026-10-19") == "C1 reminder_2 2 120000: F1 F2; C2 reminder_1 0 30000: F3");
    CHECK(here.agenda("2026-10-07").progress.done == 1);
}

TEST_CASE("who answered is treated, who could not be reached is still to be", "[agenda]") {
    const Reminding here;
    AnswerRequest request;
    request.ledger = here.ledger();
    request.customer = here.customer("C1");
    request.on = date("2026-10-16");
    request.outcome = AnswerOutcome::not_reached;
    const FixedClock clock(request.on);
    REQUIRE(record_answer(request, clock).ok());
    CHECK(here.agenda("2026-10-16").progress.done == 0);
    CHECK(here.agenda("2026-10-16").progress.left == 2);
    request.outcome = AnswerOutcome::will_pay;
    request.until = date("2026-10-23");
    REQUIRE(record_answer(request, clock).ok());
    CHECK(here.agenda("2026-10-16").progress.done == 1);
    CHECK(here.agenda("2026-10-16").progress.left == 1);
    // Of one colleague's customers alone: nobody has been given any.
    CHECK(read_agenda(here.ledger(), *here.receivables(), request.on, "Camille").progress.all() == 0);
}

TEST_CASE("promises, disputes, holds and credits keep items out, each with its reason", "[agenda]") {
    Reminding here;
    const auto customer = std::to_string(here.customer("C1").value);
    SECTION("a promise, until it was decided") {
        here.execute(
            "INSERT INTO promise (uuid, customer_id, made_on, until_day, amount_minor, currency) VALUES ('p', " +
            customer + ", 20732, 20741, 100000, 'EUR')"); // made 2026-10-06 for the 15th
        CHECK(here.actions("2026-10-16") == "C2 reminder_1 0 30000: F3");
        CHECK(here.left_out("2026-10-16") == "F1 1; F2 1; F4 0");
        const auto days = read_calendar(here.ledger(), *here.receivables(), date("2026-10-16"), date("2026-10-16"),
                                        date("2026-10-23"));
        REQUIRE(days.size() == 8);
        CHECK(days[3].actions.empty());     // Monday the 19th is the last day of grace
        CHECK(days[4].actions.size() == 1); // it was not kept: reminders resume by themselves
        CHECK(here.actions("2026-10-20").find("C1 reminder_1 2 120000") == 0);
        CHECK(here.agenda("2026-10-20").actions.front().priority.promise == 10);
    }
    SECTION("a dispute of a part") {
        OpenDisputeRequest request;
        request.ledger = here.ledger();
        request.item = DueItemId{here.item("F1")};
        request.from = date("2026-10-05");
        request.part = 40000;
        REQUIRE(open_dispute(request, here.in.clock).ok());
        CHECK(here.actions("2026-10-06").find("C1 reminder_1 2 60000: F1") == 0);
    }
    SECTION("insolvency freezes everything") {
        here.execute("INSERT INTO legal_event (uuid, customer_id, kind, on_day, entered_at, actor) VALUES ('e', " +
                     customer + ", 5, 20730, 0, '')");
        CHECK(here.left_out("2026-10-16") == "F1 7; F2 7; F4 0");
        CHECK(here.agenda("2026-10-16").stagnating.empty());
    }
    SECTION("a stop by a person, that she ended") {
        here.execute("INSERT INTO hold (kind, customer_id, from_day, ended_on) VALUES (4, " + customer +
                     ", 20730, 20743)");
        CHECK(here.left_out("2026-10-16") == "F1 5; F2 5; F4 0"); // the 17th was not there yet
        CHECK(here.actions("2026-10-19").find("C1 reminder_1") == 0);
    }
    SECTION("cash that is set against nothing is deducted") {
        EnterPaymentRequest request;
        request.ledger = here.ledger();
        request.customer = here.customer("C1");
        request.paid = date("2026-10-02");
        request.amount = 30000;
        REQUIRE(enter_payment(request, here.in.clock).ok());
        CHECK(here.actions("2026-10-06").find("C1 reminder_1 2 70000: F1") == 0);
    }
    SECTION("who said no to e-mail is written a letter") {
        here.execute("INSERT INTO contact (id, uuid, customer_id, name, email, is_default) VALUES (1, 'k', " +
                     customer +
                     ", 'Anne', 'a@example.fr', 1);"
                     "INSERT INTO consent (contact_id, channel, granted, on_day) VALUES (1, 2, 0, 20700)");
        CHECK(here.actions("2026-10-06").find("C1 reminder_1 0 100000") == 0);
    }
}

TEST_CASE("full payment is thanked for once, and a payment that bounced begins anew", "[agenda]") {
    const Reminding here;
    here.pay("F4", "2026-10-29", 40000);
    CHECK(here.actions("2026-10-30").find("C3 thanks 2 0: F4") != std::string::npos);
    here.execute(
        "INSERT INTO message (id, uuid, customer_id, policy_id, step_id, step_key, channel, state, created_at,"
        " planned, posted_on, handed_in_on, actor) SELECT 1, 'm1', customer_id, 1, 5, 'thanks', 2, 3, 0, 20756, 20756,"
        " 20756, ''"
        " FROM invoice WHERE number = 'F4';"
        "INSERT INTO message_item (message_id, due_item_id, step_id, cycle, open_minor, days_late)"
        " SELECT 1, d.id, 5, 1, 0, 0 FROM due_item d JOIN invoice i ON i.id = d.invoice_id"
        " WHERE number = 'F4'");
    CHECK(here.actions("2026-11-02").find("thanks") == std::string::npos);
    here.execute("UPDATE payment SET reversed_on = 20760"); // 2026-11-03
    CHECK(here.actions("2026-11-05").find("C3 reminder_1 2 40000: F4") != std::string::npos);
    const auto input = read_planner_input(here.ledger(), *here.receivables(), date("2026-11-05"));
    CHECK(std::count_if(input.items.begin(), input.items.end(), [](const auto& one) { return one.cycle == 2; }) == 1);
}

TEST_CASE("files that nobody thinks of are listed, and stale payments said", "[agenda]") {
    const Reminding here;
    CHECK(here.agenda("2026-10-16").stagnating.empty());
    here.execute("UPDATE policy SET min_total_minor = 50000"); // C2 owes less
    const auto agenda = here.agenda("2026-10-16");
    REQUIRE(agenda.stagnating.size() == 1);
    CHECK(agenda.stagnating[0].overdue == 30000);
    CHECK(agenda.stagnating[0].reason == LeftOutReason::below_minimum);
    CHECK(agenda.stagnating[0].oldest_days_late == 15);

    CHECK(payment_freshness(here.ledger(), date("2026-12-31")).fresh); // no source tells of payments: all is entered
    const Reminding paid("number;customer_code;issued;due;amount;settled\n"
                         "F1;C1;2026-09-01;2026-10-01;10,00;2026-10-05\nF2;C1;2026-09-01;2026-10-01;10,00;\n");
    const auto until = date("2026-11-25"); // the day of the import
    CHECK(payment_freshness(paid.ledger(), until).payments_until == until);
    CHECK(payment_freshness(paid.ledger(), until + 1).business_days_old == 1);
    CHECK(payment_freshness(paid.ledger(), date("2026-12-02")).fresh);
    CHECK_FALSE(payment_freshness(paid.ledger(), date("2026-12-03")).fresh); // six business days
    paid.execute("INSERT INTO setting (key, value) VALUES ('reminders.fresh_days', '6')");
    CHECK(payment_freshness(paid.ledger(), date("2026-12-03")).fresh);
}

TEST_CASE("when payments are old and a file stagnates is the company's to say, and nothing else", "[agenda]") {
    const Reminding here;
    const FixedClock clock(date("2026-10-07"));
    const auto set = [&](const char* key, const char* value) {
        return set_setting({here.ledger(), key, value, "claire"}, clock);
    };
    CHECK(day_rules(here.ledger()) == DayRules{5, 30});
    REQUIRE(set("reminders.fresh_days", "2").ok());
    REQUIRE(set("reminders.stagnation_days", "10").ok());
    CHECK(day_rules(here.ledger()) == DayRules{2, 10});
    CHECK_FALSE(set("reminders.stagnation_days", "0").ok()); // all would stagnate
}
