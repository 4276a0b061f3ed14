// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agenda.h"
#include "core/usecase/reminder_runs.h"
#include "tests/core/usecase/reminding.h"

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

} // namespace

TEST_CASE("what the calendar showed on the first day is what each day's run does", "[runs]") {
    const Reminding here;
    here.execute("UPDATE policy SET max_contacts = 3, max_contacts_days = 21;"
                 "INSERT INTO company_closing (first, last) VALUES (20743, 20745)"); // 17 to 19 October
    const auto receivables = here.receivables();
    const Date first = date("2026-10-05");
    const Date last = date("2026-11-12");
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
    CHECK(worked >= 6);
}
