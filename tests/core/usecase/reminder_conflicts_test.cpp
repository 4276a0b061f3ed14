// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/environment_error.h"
#include "core/usecase/merge_customers.h"
#include "core/usecase/reminder_changes.h"
#include "core/usecase/reminder_runs.h"
#include "tests/core/usecase/importing_books.h"
#include "tests/core/usecase/reminding.h"

#include <thread>

using namespace encours;
using namespace encours::test;

namespace {

const FixedClock friday(date("2026-10-16"));
const FixedClock monday(date("2026-10-19"));

Result<RunId, RunFailure> freeze(const Reminding& here, const FixedClock& clock) {
    return freeze_run({here.ledger(), clock.today(), {}, {}, false, "claire"}, *here.receivables(), clock);
}

Result<DoneAct, RunFailure> cancel(const Reminding& here, RunId run, const FixedClock& clock) {
    return cancel_messages({here.ledger(), run, {}, "not today", "claire"}, clock);
}

Result<DoneAct, RunFailure> post(const Reminding& here, std::vector<MessageId> messages, const FixedClock& clock) {
    PostRequest request;
    request.ledger = here.ledger();
    request.messages = std::move(messages);
    request.posted_on = clock.today();
    request.done_elsewhere = true;
    request.actor = "claire";
    return mark_posted(request, clock);
}

DoneNowRequest done(const Reminding& here, const char* on, const std::string& step = "reminder_1") {
    DoneNowRequest request;
    request.ledger = here.ledger();
    request.customer = here.customer("C1");
    request.step_key = step;
    request.channel = Channel::telephone;
    request.posted_on = date(on);
    request.actor = "claire";
    return request;
}

bool is_refused(const Reminding& here, const Result<DoneAct, RunFailure>& act, const FixedClock& clock) {
    const auto undone = undo_act({here.ledger(), act.value().act, "claire"}, clock);
    return !undone && undone.error().reason == ActFailure::Reason::changed_since;
}

std::string whose_messages(const Reminding& here) {
    return here.in.rows("SELECT c.code, m.state FROM message m JOIN customer c ON c.id = m.customer_id ORDER BY m.id",
                        2);
}

} // namespace

TEST_CASE("a cancelling is not taken back once another run says the same", "[runs]") {
    const Reminding here;
    const auto run = freeze(here, friday);
    REQUIRE(run);
    const auto cancelled = cancel(here, run.value(), friday);
    REQUIRE(cancelled);
    SECTION("on a later day: nothing is asked for twice") {
        REQUIRE(freeze(here, monday));
        CHECK(is_refused(here, cancelled, monday));
        CHECK(whose_messages(here) == "C1|6 C2|6 C1|1 C2|1");
    }
    SECTION("on the same day: it has one run") {
        here.execute(
            "UPDATE item_state SET not_before = NULL WHERE due_item_id = " + std::to_string(here.item("F3")) +
            "; UPDATE message SET run_id = NULL WHERE customer_id = " + std::to_string(here.customer("C2").value));
        REQUIRE(freeze(here, friday));
        CHECK(is_refused(here, cancelled, friday));
        CHECK(here.in.rows("SELECT state FROM run ORDER BY id", 1) == "3 1");
    }
    CHECK(here.in.is_sound());
}

TEST_CASE("a run that was done has work again when more comes to it on its day", "[runs]") {
    const Reminding here;
    here.execute("INSERT INTO hold (kind, customer_id, from_day, reason) SELECT 4, id, 20700, 'asked' FROM customer"
                 " WHERE code = 'C2'");
    const auto run = freeze(here, friday);
    REQUIRE(run);
    REQUIRE(post(here, {MessageId{1}}, friday));
    CHECK(here.in.rows("SELECT state FROM run", 1) == "2"); // done
    here.execute("DELETE FROM hold");
    CHECK(freeze(here, friday).value() == run.value());
    CHECK(here.in.rows("SELECT state FROM run", 1) == "1"); // approved
    CHECK(whose_messages(here) == "C1|3 C2|1");
}

TEST_CASE("programs that freeze a day at once make one run of it", "[runs]") {
    const Reminding here;
    const auto there = here.receivables();
    const auto go = [&] {
        for (;;) {
            try {
                static_cast<void>(freeze_run({here.ledger(), friday.today(), {}, {}, false, "claire"}, *there, friday));
                return;
            } catch (const EnvironmentError& error) {
                if (error.code() != EnvironmentCode::locked)
                    return;
            }
        }
    };
    std::thread first(go), second(go);
    first.join();
    second.join();
    CHECK(here.in.number("SELECT count(*) FROM run") == 1);
    CHECK(whose_messages(here) == "C1|1 C2|1");
    CHECK(here.in.is_sound());
}

TEST_CASE("a message that is named twice is posted once", "[runs]") {
    const Reminding here;
    here.execute("INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, granted_deadline, occurrence)"
                 " SELECT d.id, 1, 'notice', 20730, 20738, 1 FROM due_item d JOIN invoice i ON i.id = d.invoice_id"
                 " WHERE number = 'F3'");
    const FixedClock day(date("2026-10-27"));
    REQUIRE(freeze(here, day));
    const MessageId message{here.in.number("SELECT max(m.id) FROM message m JOIN customer c ON c.id = m.customer_id"
                                           " WHERE c.code = 'C2'")};
    CHECK(post(here, {message, message}, day).value().count == 1);
    CHECK(here.in.number("SELECT count(*) FROM agency_case") == 1);
}

TEST_CASE("what began anew does not go back for a message of before", "[runs]") {
    const Reminding here;
    REQUIRE(freeze(here, friday));
    here.execute("INSERT INTO item_state (due_item_id, policy_id, cycle, not_before) VALUES (" +
                 std::to_string(here.item("F3")) + ", 1, 2, 20800)"); // paid, bounced, and put off since
    REQUIRE(post(here, {MessageId{2}}, friday));
    CHECK(here.in.rows("SELECT step_key, cycle, not_before FROM item_state WHERE cycle = 2", 3) == "|2|20800");
}

TEST_CASE("what was done elsewhere on a past day is recorded as that day would have planned it", "[runs]") {
    const Reminding here;
    CHECK(done_now(done(here, "2026-10-05"), *here.receivables(), monday).error().reason ==
          RunFailure::Reason::not_planned); // a day too early
    SECTION("where nothing came since") {
        REQUIRE(done_now(done(here, "2026-10-08"), *here.receivables(), monday));
        CHECK(here.in.rows("SELECT date(planned * 86400, 'unixepoch'), date(posted_on * 86400, 'unixepoch') FROM"
                           " message",
                           2) == "2026-10-06|2026-10-08");
        CHECK(here.in.rows("SELECT i.number, s.step_key FROM item_state s JOIN due_item d ON d.id = s.due_item_id"
                           " JOIN invoice i ON i.id = d.invoice_id ORDER BY 1",
                           2) == "F1|reminder_1"); // F2 was not late then
        CHECK(here.in.is_sound());
    }
    SECTION("not where a message waits") {
        REQUIRE(freeze(here, monday));
        CHECK(done_now(done(here, "2026-10-08"), *here.receivables(), monday).error().reason ==
              RunFailure::Reason::day_before_run);
        const FixedClock tuesday(date("2026-10-20"));
        CHECK(done_now(done(here, "2026-10-08"), *here.receivables(), tuesday).error().reason ==
              RunFailure::Reason::not_planned);
    }
    SECTION("not where one was posted since") {
        REQUIRE(done_now(done(here, "2026-10-19"), *here.receivables(), monday));
        CHECK(done_now(done(here, "2026-10-08"), *here.receivables(), monday).error().reason ==
              RunFailure::Reason::not_planned);
    }
}

TEST_CASE("what was posted follows a customer that is merged, and goes back with it", "[runs]") {
    const Reminding here;
    REQUIRE(freeze(here, friday));
    REQUIRE(post(here, {MessageId{1}}, friday)); // C1's
    here.execute("INSERT INTO hold (kind, customer_id, from_day, until_day, reason) SELECT 3, id, 20750, 20760, 'asked'"
                 " FROM customer WHERE code = 'C1'");
    const auto c1 = here.customer("C1"), c3 = here.customer("C3");
    const auto merge = merge_customers({here.ledger(), c1, c3, "claire"}, monday);
    REQUIRE(merge);
    CHECK(whose_messages(here) == "C3|3 C2|1");
    CHECK(here.in.number("SELECT customer_id FROM hold") == c3.value);
    CHECK(here.actions("2026-11-09") == "C3 reminder_2 2 160000: F1 F2 F4");
    REQUIRE(freeze(here, FixedClock(date("2026-11-09"))));
    REQUIRE(unmerge_customers({here.ledger(), merge.value().merge, "claire"}, FixedClock(date("2026-11-09"))));
    CHECK(here.in.number("SELECT customer_id FROM hold") == c1.value);
    CHECK(whose_messages(here) == "C1|3 C2|1 C3|1");
    // What waits was made for both: the other's invoices are no longer its to pay.
    const auto run = RunId{here.in.number("SELECT max(id) FROM run")};
    const FixedClock day(date("2026-11-09"));
    REQUIRE(produce_messages({here.ledger(), run, {}, "claire"}, *here.receivables(), day));
    CHECK(
        here.in.rows("SELECT i.number, m.withdrawn_why FROM message_item m JOIN due_item d ON d.id = m.due_item_id"
                     " JOIN invoice i ON i.id = d.invoice_id JOIN message e ON e.id = m.message_id WHERE e.run_id = " +
                         std::to_string(run.value) + " ORDER BY 1",
                     2) == "F1|other_customer F2|other_customer F4|");
    CHECK(here.in.number("SELECT total_minor FROM message WHERE run_id = " + std::to_string(run.value)) == 40000);
    CHECK(here.in.is_sound());
}

TEST_CASE("a step that cannot be skipped or is none says of which document", "[agenda]") {
    const Reminding here;
    here.execute("INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, granted_deadline, occurrence)"
                 " SELECT d.id, 1, 'reminder_2', 20740, 20748, 1 FROM due_item d JOIN invoice i ON i.id = d.invoice_id"
                 " WHERE number = 'F1'"); // the formal notice is next
    ChangeStepRequest request{
        here.ledger(), {DueItemId{here.item("F3")}, DueItemId{here.item("F1")}}, {}, "we meet", "claire"};
    const auto skipped = skip_step(request, *here.receivables(), friday);
    CHECK(skipped.error().reason == StepChangeFailure::Reason::step_mandatory);
    CHECK(skipped.error().text == "F1");
    here.execute("UPDATE item_state SET step_key = 'hand_over'");
    request.items = {DueItemId{here.item("F1")}};
    request.day = date("2026-11-30");
    CHECK(postpone_step(request, *here.receivables(), friday).error().text == "F1");
}

TEST_CASE("a ledger of one foreign currency, or of nobody, has nothing to do", "[agenda]") {
    const Reminding here("number;customer_code;issued;due;amount;currency;customer_email\n"
                         "F1;C1;2026-09-01;2026-10-01;10,00;USD;a@example.fr\n");
    CHECK(here.actions("2026-10-16").empty());
    CHECK(freeze(here, friday).error().reason == RunFailure::Reason::nothing_to_do);
    const auto batch = std::to_string(here.in.number("SELECT id FROM import_batch"));
    CHECK(encours::test::undo(here.in, batch) == "undone");
    CHECK(here.in.number("SELECT count(*) FROM customer") == 0);
    CHECK(here.actions("2026-10-16").empty());
    CHECK(freeze(here, friday).error().reason == RunFailure::Reason::nothing_to_do);
}
