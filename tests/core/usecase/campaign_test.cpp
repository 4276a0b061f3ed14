// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/campaign.h"

#include "core/usecase/reminder_changes.h"
#include "core/usecase/reminder_runs.h"
#include "tests/core/usecase/reminding.h"

using namespace encours;
using namespace encours::test;

namespace {

using Reason = RunFailure::Reason;

/// On Monday 2 November the invoice F4 of C3 is late, and its first reminder comes on Wednesday the 4th.
constexpr const char* monday = "2026-11-02";

FreezeRunRequest campaign(const Reminding& here, const char* on, const std::vector<std::string>& codes, int ahead) {
    FreezeRunRequest request;
    request.ledger = here.ledger();
    request.on = date(on);
    request.name = "Before the year's end";
    request.only.emplace();
    for (const auto& code : codes)
        request.only->push_back(here.customer(code));
    request.days_ahead = ahead;
    request.actor = "claire";
    return request;
}

Result<RunId, RunFailure> freeze(const Reminding& here, const char* on, const std::vector<std::string>& codes,
                                 int ahead) {
    return freeze_run(campaign(here, on, codes, ahead), *here.receivables(), FixedClock(date(on)));
}

bool is_nothing(const Reminding& here, const char* on, const std::vector<std::string>& codes, int ahead) {
    const auto run = freeze(here, on, codes, ahead);
    return !run.ok() && run.error().reason == Reason::nothing_to_do;
}

/// Which items stand where by a person's decision: "F4|2026-11-02|1".
std::string moved(const Reminding& here) {
    return here.in.rows("SELECT i.number, date(s.not_before * 86400, 'unixepoch'), s.moved_earlier FROM item_state s"
                        " JOIN due_item d ON d.id = s.due_item_id JOIN invoice i ON i.id = d.invoice_id"
                        " WHERE s.not_before IS NOT NULL ORDER BY 1",
                        3);
}

/// Of a run: "C1|-|20", customer, number and why.
std::string left_out(const Reminding& here, RunId run) {
    return here.in.rows("SELECT c.code, coalesce(i.number, '-'), l.left_out FROM run_line l"
                        " JOIN customer c ON c.id = l.customer_id LEFT JOIN due_item d ON d.id = l.due_item_id"
                        " LEFT JOIN invoice i ON i.id = d.invoice_id WHERE l.left_out IS NOT NULL AND l.run_id = " +
                            std::to_string(run.value) + " ORDER BY l.position",
                        3);
}

std::string posted_to(const std::string& code, const char* on) {
    return "INSERT INTO message (uuid, customer_id, policy_id, step_id, step_key, channel, state, created_at, planned,"
           " posted_on, handed_in_on, actor) SELECT 'posted', id, 1, 1, 'reminder_1', 2, 3, 0, " +
           std::to_string(date(on).days) + ", " + std::to_string(date(on).days) + ", " + std::to_string(date(on).days) +
           ", 'claire' FROM customer WHERE code = '" + code + "'";
}

/// An item at a step that was posted on a day and granted time until another.
std::string at_step(const std::string& number, const std::string& step, const char* posted, const char* deadline) {
    return "INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, granted_deadline, occurrence)"
           " SELECT d.id, 1, '" +
           step + "', " + std::to_string(date(posted).days) + ", " +
           (deadline == nullptr ? std::string("NULL") : std::to_string(date(deadline).days)) +
           ", 1 FROM due_item d JOIN invoice i ON i.id = d.invoice_id WHERE number = '" + number + "'";
}

CancelMessagesRequest cancelling(const Reminding& here, RunId run) {
    CancelMessagesRequest request;
    request.ledger = here.ledger();
    request.run = run;
    request.reason = "not this year";
    request.actor = "claire";
    return request;
}

} // namespace

TEST_CASE("a campaign brings the next step forward within its days, and the agenda says the same", "[campaign]") {
    const Reminding here;
    CHECK(is_nothing(here, monday, {"C3"}, 0));
    CHECK(is_nothing(here, monday, {"C3"}, 1));
    CHECK(moved(here).empty());
    const auto run = freeze(here, monday, {"C3"}, 2);
    REQUIRE(run.ok());
    CHECK(moved(here) == "F4|2026-11-02|1");
    CHECK(here.actions(monday).find("C3 reminder_1 2 40000: F4") != std::string::npos);
    CHECK(here.in.rows("SELECT date(until_day * 86400, 'unixepoch') FROM run_line WHERE message_id IS NOT NULL", 1) ==
          "2026-11-04"); // its own day stays known
    CHECK(here.in.rows("SELECT facts FROM journal_entry WHERE event = 'run_frozen'", 1).find("\"brought_forward\":1") !=
          std::string::npos);
    CHECK(here.left_out("2026-11-03").find("C3 20") != std::string::npos); // it waits, as any message of a run

    PostRequest post;
    post.ledger = here.ledger();
    post.messages = {MessageId{here.in.number("SELECT max(id) FROM message")}};
    post.posted_on = date("2026-11-03");
    post.actor = "claire";
    REQUIRE(mark_posted(post, FixedClock(date("2026-11-03"))).ok());
    CHECK(moved(here).empty());
    CHECK(here.in.rows("SELECT step_key FROM item_state", 1) == "reminder_1");
    CHECK(here.actions("2026-11-12").find("C3") == std::string::npos);
    CHECK(here.actions("2026-11-13").find("C3 reminder_2") != std::string::npos);
    CHECK(here.in.is_sound());
}

TEST_CASE("what a campaign brought forward goes back to its own day when it is cancelled", "[campaign]") {
    const Reminding here;
    const auto run = freeze(here, monday, {"C1", "C3"}, 15);
    REQUIRE(run.ok());
    SECTION("on its day") {
        const FixedClock clock(date(monday));
        const auto cancelled = cancel_messages(cancelling(here, run.value()), clock);
        REQUIRE(cancelled.ok());
        CHECK(moved(here) == "F1|2026-11-03|0 F2|2026-11-03|0"); // these were due: not today again
        CHECK(here.left_out(monday).find("F4 0") != std::string::npos);
        CHECK(here.actions("2026-11-03").find("C1") != std::string::npos);
        CHECK(here.actions("2026-11-03").find("C3") == std::string::npos);
        CHECK(here.actions("2026-11-04").find("C3 reminder_1") != std::string::npos);
        REQUIRE(undo_act({here.ledger(), cancelled.value().act, "claire"}, clock).ok());
        CHECK(moved(here) == "F4|2026-11-02|1");
        CHECK(here.actions(monday).find("C3 reminder_1") != std::string::npos);
    }
    SECTION("on a later day") {
        const FixedClock clock(date("2026-11-03"));
        const auto cancelled = cancel_messages(cancelling(here, run.value()), clock);
        REQUIRE(cancelled.ok());
        CHECK(moved(here).empty());
        CHECK(here.actions("2026-11-03").find("C3") == std::string::npos);
        CHECK(here.actions("2026-11-04").find("C3 reminder_1") != std::string::npos);
        REQUIRE(undo_act({here.ledger(), cancelled.value().act, "claire"}, clock).ok());
        CHECK(moved(here) == "F4|2026-11-02|1");
        CHECK(here.left_out("2026-11-03").find("C3 20") != std::string::npos);
    }
    SECTION("taken out because it was promised meanwhile") {
        here.execute("INSERT INTO promise (uuid, customer_id, made_on, until_day, amount_minor, currency) SELECT 'p',"
                     " id, 20760, 20765, 40000, 'EUR' FROM customer WHERE code = 'C3'");
        MessagesRequest all;
        all.ledger = here.ledger();
        all.run = run.value();
        all.actor = "claire";
        REQUIRE(produce_messages(all, *here.receivables(), FixedClock(date("2026-11-03"))).value().count == 1);
        CHECK(moved(here).empty());
    }
    SECTION("a person has said another day since: that one stands") {
        ChangeStepRequest later;
        later.ledger = here.ledger();
        later.items = {DueItemId{here.item("F4")}};
        later.day = date("2026-11-20");
        later.reason = "they are away";
        later.actor = "claire";
        REQUIRE(postpone_step(later, *here.receivables(), FixedClock(date(monday))).ok());
        REQUIRE(cancel_messages(cancelling(here, run.value()), FixedClock(date("2026-11-03"))).ok());
        CHECK(moved(here) == "F4|2026-11-20|0");
    }
    CHECK(here.in.is_sound());
}

TEST_CASE("bringing forward asks all other rules, and who is left out stands in the run with the reason",
          "[campaign]") {
    const Reminding here;
    std::string why;
    SECTION("a promise") {
        here.execute("INSERT INTO promise (uuid, customer_id, made_on, until_day, amount_minor, currency) SELECT 'p',"
                     " id, 20755, 20770, 40000, 'EUR' FROM customer WHERE code = 'C3'");
        why = "C3|F4|1";
    }
    SECTION("a dispute of all") {
        here.execute("INSERT INTO dispute (due_item_id, from_day) SELECT d.id, 20755 FROM due_item d JOIN invoice i ON"
                     " i.id = d.invoice_id WHERE number = 'F4'");
        why = "C3|F4|2";
    }
    SECTION("the gap between two contacts") {
        here.execute(posted_to("C3", "2026-10-31"));
        why = "C3|-|18";
    }
    SECTION("as many contacts as the policy allows") {
        here.execute("UPDATE policy SET max_contacts = 1, max_contacts_days = 30;" + posted_to("C3", "2026-10-20"));
        why = "C3|-|19";
    }
    SECTION("a message of another run that waits") {
        here.execute("INSERT INTO message (uuid, customer_id, policy_id, step_id, step_key, channel, state, created_at,"
                     " planned, actor) SELECT 'waits', id, 1, 1, 'reminder_1', 2, 1, 0, 20750, 'claire' FROM customer"
                     " WHERE code = 'C3'");
        why = "C3|-|20";
    }
    SECTION("a person put it off") {
        ChangeStepRequest later;
        later.ledger = here.ledger();
        later.items = {DueItemId{here.item("F4")}};
        later.day = date("2026-11-10");
        later.reason = "they pay on the 9th";
        later.actor = "claire";
        REQUIRE(postpone_step(later, *here.receivables(), FixedClock(date("2026-10-30"))).ok());
        why = "C3|F4|24";
    }
    const std::string before = moved(here);
    CHECK(is_nothing(here, monday, {"C3"}, 15));
    const auto run = freeze(here, monday, {"C1", "C3"}, 15);
    REQUIRE(run.ok());
    CHECK(left_out(here, run.value()) == why);
    CHECK(moved(here) == before); // nothing is moved in vain
    CHECK(here.in.number("SELECT count(*) FROM message WHERE run_id IS NOT NULL") == 1);
    CHECK(here.in.is_sound());
}

TEST_CASE("no step comes early while granted time runs, nor nearer to the last than it may", "[campaign]") {
    const Reminding here;
    SECTION("time that was granted") {
        here.execute(at_step("F3", "reminder_2", "2026-10-14", "2026-10-22")); // the formal notice comes on the 23rd
        CHECK(is_nothing(here, "2026-10-19", {"C2"}, 15));
        CHECK(is_nothing(here, "2026-10-22", {"C2"}, 15));
        CHECK(moved(here).empty());
    }
    SECTION("days that must lie between two steps") {
        here.execute("UPDATE policy_step SET min_gap_days = 9 WHERE key = 'reminder_2';" +
                     at_step("F3", "reminder_1", "2026-10-12", nullptr)); // the second comes on the 22nd
        CHECK(is_nothing(here, "2026-10-20", {"C2"}, 15));
        REQUIRE(freeze(here, "2026-10-21", {"C2"}, 15).ok());
        CHECK(here.in.rows("SELECT step_key FROM message", 1) == "reminder_2");
    }
    SECTION("what is not late is reminded on its day") {
        CHECK(is_nothing(here, "2026-10-30", {"C3"}, 15)); // it falls due on that day
        CHECK(freeze(here, monday, {"C3"}, 15).ok());
    }
}

TEST_CASE("who has a message of the day already is left out of a campaign, and says so", "[campaign]") {
    const Reminding here;
    FreezeRunRequest day;
    day.ledger = here.ledger();
    day.on = date(monday);
    day.actor = "claire";
    REQUIRE(freeze_run(day, *here.receivables(), FixedClock(date(monday))).ok());
    const auto run = freeze(here, monday, {"C1", "C2", "C3"}, 2);
    REQUIRE(run.ok());
    CHECK(left_out(here, run.value()) == "C1|-|20 C2|-|20");
    CHECK(here.in.number("SELECT count(*) FROM message WHERE run_id = " + std::to_string(run.value().value)) == 1);
    CHECK(here.in.is_sound());
}

TEST_CASE("the outlook of a campaign says what freezing it does", "[campaign]") {
    const Reminding here;
    here.execute("INSERT INTO dispute (due_item_id, from_day) SELECT d.id, 20755 FROM due_item d JOIN invoice i ON"
                 " i.id = d.invoice_id WHERE number = 'F3'");
    const auto there = here.receivables();
    const auto now = campaign_outlook(here.ledger(), *there, date(monday), 0);
    REQUIRE(now.customers.size() == 3);
    CHECK(now.customers[0].message->total == 120000);
    CHECK(now.customers[0].overdue == 120000);
    CHECK(now.customers[0].oldest_days_late == 32);
    CHECK(now.customers[1].reason == LeftOutReason::disputed);
    CHECK(now.customers[1].late.front().contested == 30000);
    CHECK_FALSE(now.customers[2].message);
    CHECK(now.customers[2].reason == LeftOutReason::not_yet);
    CHECK(now.customers[2].until == date("2026-11-04"));

    const auto early = campaign_outlook(here.ledger(), *there, date(monday), 15);
    CHECK(early.customers[0].message->own_day == no_day);
    REQUIRE(early.customers[2].message);
    CHECK(early.customers[2].message->own_day == date("2026-11-04"));
    CHECK(early.customers[2].message->step == "First");
    CHECK(here.in.number("SELECT count(*) FROM run") == 0);
    CHECK(moved(here).empty());

    const auto run = freeze(here, monday, {"C1", "C2", "C3"}, 15);
    REQUIRE(run.ok());
    CHECK(here.in.rows("SELECT c.code, m.total_minor FROM message m JOIN customer c ON c.id = m.customer_id ORDER BY 1",
                       2) == "C1|120000 C3|40000");
    const auto after = campaign_outlook(here.ledger(), *there, date(monday), 15);
    CHECK(after.customers[0].reason == LeftOutReason::waiting_for_posting);
    CHECK_FALSE(after.customers[2].message);
}
