// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/reminder_runs.h"

#include "tests/core/usecase/reminding.h"

using namespace encours;
using namespace encours::test;

namespace {

using Reason = RunFailure::Reason;

FreezeRunRequest freezing(const Reminding& here, const char* on) {
    FreezeRunRequest request;
    request.ledger = here.ledger();
    request.on = date(on);
    request.actor = "claire";
    return request;
}

RunId freeze(const Reminding& here, const char* on) {
    const auto run = freeze_run(freezing(here, on), *here.receivables(), FixedClock(date(on)));
    REQUIRE(run.ok());
    return run.value();
}

MessagesRequest of_run(const Reminding& here, RunId run) {
    MessagesRequest request;
    request.ledger = here.ledger();
    request.run = run;
    request.actor = "claire";
    return request;
}

/// The message of a customer in a run; the last one.
MessageId message_of(const Reminding& here, const std::string& code) {
    return MessageId{here.in.number("SELECT max(m.id) FROM message m JOIN customer c ON c.id = m.customer_id"
                                    " WHERE c.code = '" +
                                    code + "'")};
}

PostRequest posting(const Reminding& here, const std::string& code, const char* on) {
    PostRequest request;
    request.ledger = here.ledger();
    request.messages = {message_of(here, code)};
    request.posted_on = date(on);
    request.actor = "claire";
    return request;
}

std::string states(const Reminding& here) {
    return here.in.rows("SELECT c.code, m.state FROM message m JOIN customer c ON c.id = m.customer_id ORDER BY m.id",
                        2);
}

std::string progress(const Reminding& here) {
    return here.in.rows("SELECT i.number, s.step_key, date(s.last_posted * 86400, 'unixepoch'),"
                        " date(s.granted_deadline * 86400, 'unixepoch') FROM item_state s"
                        " JOIN due_item d ON d.id = s.due_item_id JOIN invoice i ON i.id = d.invoice_id ORDER BY 1",
                        4);
}

} // namespace

TEST_CASE("a run is the agenda of its day, frozen once", "[runs]") {
    const Reminding here;
    const auto agenda = here.agenda("2026-10-16");
    const auto run = freeze(here, "2026-10-16");
    const auto detail = read_run(here.ledger(), *here.receivables(), run, date("2026-10-16"));
    REQUIRE(detail);
    REQUIRE(detail->messages.size() == agenda.plan.actions.size());
    for (std::size_t i = 0; i < detail->messages.size(); ++i) {
        const auto& message = detail->messages[i];
        const auto& action = agenda.plan.actions[i];
        CHECK(message.message.total == action.total());
        CHECK(message.items.size() == action.items_end - action.items_begin);
        CHECK(message.message.state == MessageState::approved); // reminders need no approval
        CHECK(message.obsolete.empty());
    }
    REQUIRE(detail->left_out.size() == 1);
    CHECK(detail->left_out[0].number == "F4");
    CHECK(detail->left_out[0].left_out == LeftOutReason::not_yet);
    CHECK(detail->left_out[0].until == date("2026-11-04"));
    CHECK(detail->summary.run.state == RunState::approved);

    CHECK(freeze(here, "2026-10-16") == run);
    CHECK(here.in.rows("SELECT (SELECT count(*) FROM run), (SELECT count(*) FROM message),"
                       " (SELECT count(*) FROM message_item), (SELECT count(*) FROM run_line)",
                       4) == "1|2|3|4");
    // On its day the agenda still shows what is to be done, with what became of it; from the next day on it waits.
    const auto again = here.agenda("2026-10-16");
    CHECK(again.plan == agenda.plan);
    CHECK(again.actions.front().message);
    CHECK(again.progress.waiting == 2);
    CHECK(here.left_out("2026-10-19") == "C1 20; C2 20; F4 0");
    CHECK(here.in.is_sound());
}

TEST_CASE("only what was posted advances, and from the day on which it really left", "[runs]") {
    const Reminding here;
    const auto run = freeze(here, "2026-10-16");
    const FixedClock monday(date("2026-10-19"));
    CHECK(produce_messages(of_run(here, run), *here.receivables(), monday).value().count == 2);
    CHECK(states(here) == "C1|2 C2|2");
    CHECK(progress(here).empty());

    CHECK(mark_posted(posting(here, "C1", "2026-10-20"), monday).error().reason == Reason::day_in_future);
    const auto early = mark_posted(posting(here, "C1", "2026-10-15"), monday);
    CHECK(early.error().reason == Reason::day_before_run);
    CHECK(early.error().text == "2026-10-16");
    const auto posted = mark_posted(posting(here, "C1", "2026-10-19"), monday);
    REQUIRE(posted.ok());
    CHECK(progress(here) == "F1|reminder_1|2026-10-19|- F2|reminder_1|2026-10-19|-");
    CHECK(mark_posted(posting(here, "C1", "2026-10-19"), monday).error().reason == Reason::wrong_state);
    CHECK(here.actions("2026-10-28").empty());
    CHECK(here.actions("2026-10-29").find("C1 reminder_2") == 0); // ten days after it left, not after it was planned

    REQUIRE(mark_posted(posting(here, "C2", "2026-10-19"), monday).ok());
    CHECK(here.in.rows("SELECT state FROM run", 1) == "2"); // done
    const auto second = freeze(here, "2026-10-29");
    CHECK(second != run);
    auto request = posting(here, "C1", "2026-10-30");
    request.done_elsewhere = true;
    REQUIRE(mark_posted(request, FixedClock(date("2026-10-30"))).ok());
    CHECK(progress(here).find("F1|reminder_2|2026-10-30|2026-11-09") ==
          0); // eight days granted, and Monday where that is a Saturday

    // A click too much is taken back whole.
    REQUIRE(undo_act({here.ledger(), posted.value().act, "claire"}, monday).ok() == false); // a later one built upon it
    CHECK(here.in.is_sound());
}

TEST_CASE("what is handed in after the last collection leaves with the next one, and is done today", "[runs]") {
    const Reminding here;
    const auto run = freeze(here, "2026-10-16");
    const FixedClock friday(date("2026-10-16"));
    REQUIRE(produce_messages(of_run(here, run), *here.receivables(), friday).ok());
    auto request = posting(here, "C1", "2026-10-16"); // by e-mail
    request.messages.push_back(message_of(here, "C2"));
    request.collected_on = date("2026-10-20");
    CHECK(mark_posted(request, friday).error().reason == Reason::day_in_future);
    request.collected_on = date("2026-10-19");
    const auto posted = mark_posted(request, friday);
    REQUIRE(posted.ok());
    CHECK(progress(here) == "F1|reminder_1|2026-10-16|- F2|reminder_1|2026-10-16|- F3|reminder_1|2026-10-19|-");
    for (const auto* day : {"2026-10-16", "2026-10-17", "2026-10-19", "2026-10-23"}) {
        CAPTURE(day);
        CHECK(here.actions(day).empty());
    }
    CHECK(here.agenda("2026-10-16").progress.done == 2);
    const auto detail = read_run(here.ledger(), *here.receivables(), run, date("2026-10-16"));
    CHECK(detail->messages[0].message.handed_in_on == detail->messages[0].message.posted_on);
    CHECK(detail->messages[1].message.handed_in_on == date("2026-10-16"));
    CHECK(detail->messages[1].message.posted_on == date("2026-10-19"));
    CHECK(here.left_out("2026-10-16").find("C2 20") == std::string::npos); // it waits for nothing
    CHECK(here.actions("2026-10-28").find("C2 reminder_2") == std::string::npos);
    CHECK(here.actions("2026-10-29").find("C2 reminder_2") != std::string::npos); // ten days after it leaves
    // A day before the posting, seen from later, is as it was.
    DoneNowRequest again{
        here.ledger(), here.customer("C2"), "reminder_1", Channel::telephone, date("2026-10-16"), {}, {}, "claire"};
    CHECK(done_now(again, *here.receivables(), friday).error().reason == Reason::not_planned);
    REQUIRE(undo_act({here.ledger(), posted.value().act, "claire"}, friday).ok());
    CHECK(here.actions("2026-10-16").find("C2 reminder_1") != std::string::npos);
    CHECK(here.in.rows("SELECT count(*) FROM message WHERE handed_in_on IS NOT NULL", 1) == "0");
    CHECK(here.in.is_sound());
}

TEST_CASE("a formal notice waits for a person, and its time runs from the posting", "[runs]") {
    const Reminding here;
    here.execute("INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, granted_deadline, occurrence)"
                 " SELECT d.id, 1, 'reminder_2', 20740, 20748, 1 FROM due_item d JOIN invoice i ON i.id = d.invoice_id"
                 " WHERE number = 'F1'"); // posted on 2026-10-14, until the 22nd
    const auto run = freeze(here, "2026-10-23");
    const FixedClock friday(date("2026-10-23"));
    CHECK(states(here) == "C1|0 C2|1");
    CHECK(here.in.rows("SELECT number, claimed FROM v_message_item WHERE customer_code = 'C1' ORDER BY 1", 2) ==
          "F1|yes F2|no"); // the other invoice stands for information
    CHECK(produce_messages(of_run(here, run), *here.receivables(), friday).value().count == 1);
    CHECK(mark_posted(posting(here, "C1", "2026-10-23"), friday).error().reason == Reason::needs_approval);
    const auto approved = approve_messages(of_run(here, run), friday);
    REQUIRE(approved.ok());
    CHECK(here.in.rows("SELECT approved_by FROM message WHERE state = 1", 1) == "claire");
    REQUIRE(undo_act({here.ledger(), approved.value().act, "claire"}, friday).ok());
    CHECK(states(here) == "C1|0 C2|2");
    REQUIRE(approve_messages(of_run(here, run), friday).ok());
    REQUIRE(produce_messages(of_run(here, run), *here.receivables(), friday).ok());
    auto request = posting(here, "C1", "2026-10-23");
    request.tracking = "1A 234";
    REQUIRE(mark_posted(request, friday).ok());
    CHECK(progress(here) == "F1|notice|2026-10-23|2026-11-02"); // Saturday the 31st moved; F2 was not claimed
    CHECK(here.actions("2026-11-17").find("C1 hand_over 5 100000: F1") == 0);
}

TEST_CASE("what was paid, promised or taken back since is not produced", "[runs]") {
    Reminding here;
    const auto run = freeze(here, "2026-10-16");
    const FixedClock monday(date("2026-10-19"));
    here.pay("F2", "2026-10-19", 20000);
    here.execute(
        "INSERT INTO promise (uuid, customer_id, made_on, until_day, amount_minor, currency) SELECT 'p', id, 20745,"
        " 20750, 30000, 'EUR' FROM customer WHERE code = 'C2'");
    auto detail = read_run(here.ledger(), *here.receivables(), run, date("2026-10-19"));
    CHECK(detail->messages[0].obsolete.empty()); // F1 is still open
    CHECK(detail->messages[1].obsolete == "promise");
    CHECK(produce_messages(of_run(here, run), *here.receivables(), monday).value().count == 1);
    CHECK(states(here) == "C1|2 C2|6");
    CHECK(here.in.rows("SELECT total_minor, detail FROM message ORDER BY id", 2) == "100000| 30000|promise");
    CHECK(here.in.rows("SELECT number, withdrawn_why FROM v_message_item ORDER BY 1", 2) == "F1| F2|paid F3|promise");
    // A produced one is flagged when its last item is paid; a person decides.
    here.pay("F1", "2026-10-19", 100000);
    detail = read_run(here.ledger(), *here.receivables(), run, date("2026-10-19"));
    CHECK(detail->messages[0].obsolete == "paid");
    CHECK(here.in.is_sound());
}

TEST_CASE("a cancelled message comes back on the next day, one that failed or is uncertain waits for a person",
          "[runs]") {
    const Reminding here;
    const auto run = freeze(here, "2026-10-16");
    const FixedClock friday(date("2026-10-16"));
    CancelMessagesRequest cancel;
    cancel.ledger = here.ledger();
    cancel.messages = {message_of(here, "C2")};
    cancel.actor = "claire";
    CHECK(cancel_messages(cancel, friday).error().reason == Reason::text_missing);
    cancel.reason = "we meet them today";
    REQUIRE(cancel_messages(cancel, friday).ok());
    CHECK(here.actions("2026-10-16") == "C1 reminder_1 2 120000: F1 F2");
    CHECK(freeze(here, "2026-10-16") == run);
    CHECK(states(here) == "C1|1 C2|6");
    CHECK(here.actions("2026-10-19") == "C2 reminder_1 0 30000: F3");

    FailedRequest failed{here.ledger(), {message_of(here, "C1")}, true, "no answer after the dot", "claire"};
    REQUIRE(mark_failed(failed, friday).ok());
    CHECK(here.left_out("2026-10-19").find("C1 20") == 0);
    CHECK(produce_messages(of_run(here, run), *here.receivables(), friday).error().reason == Reason::wrong_state);
    CHECK(approve_messages(of_run(here, run), friday).error().reason == Reason::wrong_state); // not by the way
    auto named = of_run(here, run);
    named.messages = failed.messages;
    REQUIRE(approve_messages(named, friday).ok());
    CHECK(states(here) == "C1|1 C2|6");
    cancel.messages = {};
    cancel.run = run;
    REQUIRE(cancel_messages(cancel, friday).ok());
    CHECK(here.in.rows("SELECT state FROM run", 1) == "3");
    const auto next = freeze(here, "2026-10-19"); // nothing stands in the way of doing it again
    CHECK(next != run);
    CHECK(here.in.number("SELECT count(*) FROM message WHERE state = 1") == 2);
}

TEST_CASE("a call that was made is recorded at once, and only if it was to be made", "[runs]") {
    const Reminding here;
    const FixedClock friday(date("2026-10-16"));
    DoneNowRequest request;
    request.ledger = here.ledger();
    request.customer = here.customer("C1");
    request.step_key = "reminder_2";
    request.channel = Channel::telephone;
    request.posted_on = friday.today();
    request.actor = "claire";
    CHECK(done_now(request, *here.receivables(), friday).error().reason == Reason::not_planned);
    request.step_key = "reminder_1";
    const auto done = done_now(request, *here.receivables(), friday);
    REQUIRE(done.ok());
    CHECK(progress(here) == "F1|reminder_1|2026-10-16|- F2|reminder_1|2026-10-16|-");
    CHECK(here.in.rows("SELECT channel, state, done_elsewhere FROM message", 3) == "4|3|1");
    CHECK(done_now(request, *here.receivables(), friday).error().reason == Reason::not_planned);
    CHECK(here.agenda("2026-10-16").progress.done == 1);
    CHECK(std::to_string(here.agenda("2026-10-16").progress.covered) ==
          here.in.rows("SELECT total_minor FROM message", 1));
    CHECK(here.agenda("2026-10-16").progress.covered > 0);
    freeze(here, "2026-10-16"); // the others alone
    CHECK(states(here) == "C1|3 C2|1");
    request.customer = here.customer("C2"); // of the run that waits
    REQUIRE(done_now(request, *here.receivables(), friday).ok());
    CHECK(states(here) == "C1|3 C2|3");
    REQUIRE(undo_act({here.ledger(), done.value().act, "claire"}, friday).ok());
    CHECK(here.in.number("SELECT count(*) FROM message") == 1);
    CHECK(progress(here) == "F3|reminder_1|2026-10-16|-");
    CHECK(here.in.is_sound());
}

TEST_CASE("a campaign is a chosen set, and says what it brought", "[runs]") {
    const Reminding here;
    auto request = freezing(here, "2026-10-16");
    request.only = std::vector{here.customer("C1")};
    const FixedClock friday(date("2026-10-16"));
    CHECK(freeze_run(request, *here.receivables(), friday).error().reason == Reason::name_missing);
    request.name = "Autumn";
    const auto run = freeze_run(request, *here.receivables(), friday);
    REQUIRE(run.ok());
    CHECK(states(here) == "C1|1");
    REQUIRE(mark_posted(posting(here, "C1", "2026-10-16"), friday).ok());
    CHECK(freeze(here, "2026-10-16") != run.value()); // the day's own
    CHECK(states(here) == "C1|3 C2|1");
    here.pay("F2", "2026-10-20", 20000);
    here.pay("F1", "2026-10-28", 60000);
    const auto results = results_of(here.ledger(), *here.receivables(), run.value(), date("2026-11-30"));
    CHECK(results.messages == 1);
    CHECK(results.reached == 1);
    CHECK(results.asked == 120000);
    CHECK(results.paid[0].amount == 20000);
    CHECK(results.paid[1].amount == 80000);
    CHECK(results.paid[2].messages == 0);
    CHECK(results.left == 40000);
}

TEST_CASE("nothing is frozen for another day, on stale payments, or where there is nothing", "[runs]") {
    const Reminding here("number;customer_code;issued;due;amount;settled;customer_email\n"
                         "F1;C1;2026-09-01;2026-10-01;10,00;2026-10-05;a@example.fr\n"
                         "F2;C1;2026-09-01;2026-10-01;10,00;;a@example.fr\n");
    auto request = freezing(here, "2026-12-14");
    CHECK(freeze_run(request, *here.receivables(), FixedClock(date("2026-12-15"))).error().reason == Reason::not_today);
    const FixedClock today(date("2026-12-14"));
    const auto stale = freeze_run(request, *here.receivables(), today);
    CHECK(stale.error().reason == Reason::stale_payments);
    CHECK(stale.error().text == "2026-11-25");
    request.accept_stale = true;
    const auto run = freeze_run(request, *here.receivables(), today);
    REQUIRE(run.ok());
    CHECK(runs(here.ledger()).front().run.accepted_stale);
    CHECK(
        here.in.rows("SELECT facts FROM journal_entry WHERE event = 'run_frozen'", 1).find("\"accepted_stale\":true") !=
        std::string::npos);
    const Reminding idle("number;customer_code;issued;due;amount\nF1;C1;2026-09-01;2026-12-31;10,00\n");
    CHECK(freeze_run(freezing(idle, "2026-12-14"), *idle.receivables(), today).error().reason == Reason::nothing_to_do);
    CHECK(idle.in.number("SELECT count(*) FROM run") == 0);
}

TEST_CASE("a hand-over opens the agency's case, which holds everything back", "[runs]") {
    const Reminding here;
    here.execute("INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, granted_deadline, occurrence)"
                 " SELECT d.id, 1, 'notice', 20730, 20738, 1 FROM due_item d JOIN invoice i ON i.id = d.invoice_id"
                 " WHERE number = 'F3'"); // posted on 2026-10-04, until the 12th
    freeze(here, "2026-10-27");
    auto request = posting(here, "C2", "2026-10-27");
    request.agency = "Recouvrement du Nord";
    request.done_elsewhere = true;
    REQUIRE(mark_posted(request, FixedClock(date("2026-10-27"))).ok());
    CHECK(here.in.rows("SELECT a.name, i.open_minor FROM agency_case c JOIN agency a ON a.id = c.agency_id"
                       " JOIN agency_case_item i ON i.case_id = c.id",
                       2) == "Recouvrement du Nord|30000");
    CHECK(here.left_out("2026-12-14").find("F3 6") != std::string::npos);
}
