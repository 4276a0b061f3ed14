// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agenda.h"
#include "core/usecase/reminder_runs.h"
#include "tests/core/usecase/reminding.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

/// "customer kind step total; …", so that plans of two days read alike.
std::string text_of(const DayPlan& plan) {
    std::string text = to_iso(plan.day);
    for (const ReminderAction& action : plan.actions) {
        text += "; " + std::to_string(action.customer) + " " + std::to_string(static_cast<int>(action.kind)) + " " +
                std::to_string(action.step) + " " + std::to_string(action.total());
        for (const ActionItem& item : plan.items_of(action)) {
            text += " " + std::to_string(item.item_id) + (item.claimed ? "" : "*");
        }
    }
    return text;
}

/// Freezes what is planned, approves, produces and posts it on its day.
void do_the_work(const Reminding& here, const Receivables& receivables, Date on) {
    const FixedClock clock(on);
    FreezeRunRequest freezing;
    freezing.ledger = here.ledger();
    freezing.on = on;
    freezing.actor = "claire";
    freezing.accept_stale = true;
    const auto run = freeze_run(freezing, receivables, clock);
    REQUIRE(run.ok());
    MessagesRequest of_run;
    of_run.ledger = here.ledger();
    of_run.run = run.value();
    of_run.actor = "claire";
    (void)approve_messages(of_run, clock); // where something waits for it
    REQUIRE(produce_messages(of_run, receivables, clock).ok());
    PostRequest posting;
    posting.ledger = here.ledger();
    posting.posted_on = on;
    posting.actor = "claire";
    const auto detail = read_run(here.ledger(), receivables, run.value(), on);
    REQUIRE(detail);
    for (const RunMessage& message : detail->messages) {
        posting.messages.push_back(message.message.id);
    }
    REQUIRE(mark_posted(posting, clock).ok());
}

/// Each day's run does what the calendar of the first day showed. Returns on how many days something was done.
std::size_t work_through(const Reminding& here, Date first, Date last) {
    const auto receivables = here.receivables();
    const auto calendar = read_calendar(here.ledger(), *receivables, first, first, last);
    std::size_t worked = 0;
    for (Date day = first; day <= last; day = day + 1) {
        const Agenda agenda = read_agenda(here.ledger(), *receivables, day);
        CHECK(text_of(agenda.plan) == text_of(calendar[static_cast<std::size_t>(day - first)]));
        if (agenda.plan.actions.empty()) {
            continue;
        }
        do_the_work(here, *receivables, day);
        CHECK(read_agenda(here.ledger(), *receivables, day).plan.actions.empty()); // nothing twice
        ++worked;
    }
    return worked;
}

} // namespace

TEST_CASE("what the calendar showed on the first day is what each day's run does", "[runs]") {
    const Reminding here;
    here.execute("UPDATE policy SET max_contacts = 3, max_contacts_days = 21;"
                 "INSERT INTO company_closing (first, last) VALUES (20743, 20745)"); // 17 to 19 October
    CHECK(work_through(here, date("2026-10-05"), date("2026-11-12")) >= 6);
}

TEST_CASE("late thanks and what counts from a deadline behind a sanction come on the calendar's days", "[runs]") {
    const Reminding here;
    here.execute("UPDATE policy_step SET days = 15 WHERE key = 'thanks';"
                 "UPDATE policy_step SET position = position + 10 WHERE position >= 2;"
                 "UPDATE policy_step SET days = 12 WHERE key = 'notice';"
                 "INSERT INTO policy_step (id, policy_id, key, name, position, kind, anchor, days, channels) VALUES"
                 " (6, 1, 'stopped', 'Deliveries stopped', 2, 7, 2, 1, '2,0')");
    here.pay("F4", "2026-10-02", 40000);
    CHECK(work_through(here, date("2026-10-05"), date("2026-11-30")) >= 6);
    CHECK(here.in.number("SELECT count(*) FROM message WHERE step_key = 'thanks' AND posted_on IS NOT NULL") == 1);
    // Of F1 the second reminder went out on Monday the 19th, behind the first one of F2, and granted time until the 27th; the
    // deliveries were stopped behind the second one of F2, and granted none. The formal notice counts from the 27th.
    CHECK(here.in.rows("SELECT date(m.deadline * 86400, 'unixepoch') FROM message m JOIN customer c ON c.id ="
                       " m.customer_id WHERE c.code = 'C1' AND m.step_key = 'reminder_2'",
                       1) == "2026-10-27 2026-11-03");
    CHECK(here.in.rows("SELECT date(posted_on * 86400, 'unixepoch') FROM message m JOIN customer c ON c.id ="
                       " m.customer_id WHERE c.code = 'C1' AND m.step_key IN ('stopped', 'notice') ORDER BY 1",
                       1) == "2026-10-29 2026-11-04 2026-11-09 2026-11-16");
    const auto then = here.agenda("2026-11-06");
    const auto is_first = [&](const PlannedItem& item) { return item.item_id == here.item("F1"); };
    const auto item = std::find_if(then.input.items.begin(), then.input.items.end(), is_first);
    REQUIRE(item != then.input.items.end());
    CHECK(item->last_posted == date("2026-10-29"));
    CHECK(item->deadline == date("2026-10-27"));
}
