// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/environment_error.h"
#include "core/usecase/reminder_runs.h"
#include "tests/core/store/failing_vfs.h"
#include "tests/core/usecase/importing_books.h"
#include "tests/core/usecase/reminding.h"

using namespace encours;
using namespace encours::test;

namespace {

const FixedClock friday(date("2026-10-16"));

std::string everything(const Reminding& here) {
    return here.in.rows("SELECT (SELECT count(*) FROM run), (SELECT count(*) FROM message),"
                        " (SELECT count(*) FROM message_item), (SELECT count(*) FROM run_line),"
                        " (SELECT count(*) FROM item_state), (SELECT count(*) FROM message WHERE state = 3),"
                        " (SELECT count(*) FROM journal_entry WHERE event IN ('run_frozen', 'messages_posted'))",
                        7);
}

/// Does it with a disk that fails at every change in turn. Whatever happens, it is done whole or not at all, and doing it
/// again does the rest and nothing twice.
template <class Do>
void at_every_change(DiskTrouble trouble, const std::string& before, const std::string& after, Do&& go) {
    for (int nth = 1; nth < 2000; nth += 17) {
        const Reminding here;
        if (before != "0|0|0|0|0|0|0") {
            FreezeRunRequest request{here.ledger(), friday.today(), {}, {}, false, "claire"};
            REQUIRE(freeze_run(request, *here.receivables(), friday).ok());
        }
        REQUIRE(everything(here) == before);
        const auto there = here.receivables();
        bool told = false;
        bool met = false;
        {
            FailingDisk disk(trouble, nth);
            disk.begin();
            try {
                go(here, *there);
            } catch (const EnvironmentError&) {
                told = true;
            }
            met = disk.met_trouble();
        }
        INFO("at change " << nth);
        const auto left = everything(here);
        REQUIRE((left == before || left == after));
        REQUIRE(here.in.is_sound());
        here.execute("DELETE FROM lease"); // as if the program had ended; it could not give it back
        go(here, *there);
        REQUIRE(everything(here) == after);
        if (!met) {
            CHECK_FALSE(told);
            CHECK(nth > 10);
            return;
        }
    }
    FAIL("it never went well");
}

} // namespace

TEST_CASE("a disk that fails while a run is frozen leaves it whole or not at all", "[runs]") {
    const auto trouble = GENERATE(DiskTrouble::full_from_then, DiskTrouble::broken_once);
    at_every_change(trouble, "0|0|0|0|0|0|0", "1|2|3|4|0|0|1", [](const Reminding& here, const Receivables& there) {
        FreezeRunRequest request{here.ledger(), friday.today(), {}, {}, false, "claire"};
        const bool done = freeze_run(request, there, friday).ok(); // may throw: not within the check
        REQUIRE(done);
    });
}

TEST_CASE("a disk that fails while messages are posted advances all items or none", "[runs]") {
    const auto trouble = GENERATE(DiskTrouble::full_from_then, DiskTrouble::broken_once);
    at_every_change(trouble, "1|2|3|4|0|0|1", "1|2|3|4|3|2|2", [](const Reminding& here, const Receivables&) {
        PostRequest request;
        request.ledger = here.ledger();
        request.messages = {MessageId{1}, MessageId{2}};
        request.posted_on = friday.today();
        request.actor = "claire";
        const auto done = mark_posted(request, friday);
        // It may have been done before the trouble was told: then it is refused, not done twice.
        REQUIRE((done.ok() || done.error().reason == RunFailure::Reason::wrong_state));
    });
}

TEST_CASE("what was reminded and whose import is taken back stays, and is withdrawn with its reason", "[runs]") {
    const Reminding here;
    FreezeRunRequest request{here.ledger(), friday.today(), {}, {}, false, "claire"};
    const auto run = freeze_run(request, *here.receivables(), friday);
    REQUIRE(run.ok());
    PostRequest post;
    post.ledger = here.ledger();
    post.messages = {MessageId{1}};
    post.posted_on = friday.today();
    post.actor = "claire";
    REQUIRE(mark_posted(post, friday).ok());
    const auto batch = std::to_string(here.in.number("SELECT id FROM import_batch"));
    CHECK(encours::test::undo(here.in, batch) == "undone");
    CHECK(here.in.rows("SELECT i.number, w.reason FROM withdrawal w JOIN invoice i ON i.id = w.invoice_id ORDER BY 1",
                       2) == "F1|0 F2|0 F3|0 F4|0");
    CHECK(here.in.number("SELECT count(*) FROM message_item") == 3); // what was said was said
    const auto detail = read_run(here.ledger(), *here.receivables(), run.value(), friday.today());
    CHECK(detail->messages[0].obsolete.empty()); // it was posted
    CHECK(detail->messages[1].obsolete == "withdrawn");
    CHECK(here.actions("2026-11-30").empty());
    MessagesRequest produce{here.ledger(), run.value(), {}, "claire"};
    CHECK(produce_messages(produce, *here.receivables(), friday).value().count == 0);
    CHECK(here.in.rows("SELECT state, detail FROM message ORDER BY id", 2) == "3| 6|withdrawn");
    CHECK(here.in.is_sound());
}
