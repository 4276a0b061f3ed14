// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/reminder_changes.h"

#include "tests/core/usecase/reminding.h"

using namespace encours;
using namespace encours::test;

namespace {

using Reason = StepChangeFailure::Reason;

} // namespace

TEST_CASE("a person moves, postpones and skips what comes next, with a reason, and takes it back", "[agenda]") {
    const Reminding here;
    const auto there = here.receivables();
    const FixedClock friday(date("2026-10-16"));
    ChangeStepRequest request;
    request.ledger = here.ledger();
    request.items = {DueItemId{here.item("F1")}, DueItemId{here.item("F2")}};
    request.day = date("2026-10-21");
    request.actor = "claire";
    CHECK(postpone_step(request, *there, friday).error().reason == Reason::text_missing);
    request.reason = "they pay on the 20th";
    SECTION("postponed") {
        const auto done = postpone_step(request, *there, friday);
        REQUIRE(done.ok());
        CHECK(done.value().count == 2);
        CHECK(here.left_out("2026-10-16") == "F1 24; F2 24; F4 0");
        CHECK(here.actions("2026-10-21").find("C1 reminder_1 2 120000") == 0);
        CHECK(here.in.rows("SELECT text FROM v_journal WHERE event = 'step_postponed'", 1) == request.reason);
        REQUIRE(undo_act({here.ledger(), done.value().act, "claire"}, friday).ok());
        CHECK(here.actions("2026-10-16").find("C1 reminder_1 2 120000") == 0);
        CHECK(here.in.number("SELECT count(*) FROM item_state") == 0);
        request.day = friday.today();
        CHECK(postpone_step(request, *there, friday).error().reason == Reason::day_in_past);
    }
    SECTION("moved to an earlier day") {
        request.items = {DueItemId{here.item("F4")}};
        request.day = date("2026-10-19"); // before it falls due
        REQUIRE(move_step(request, *there, friday).ok());
        CHECK(here.actions("2026-10-19").find("C3 reminder_1 2 40000: F4") != std::string::npos);
        CHECK(here.actions("2026-10-16").find("C3") == std::string::npos);
    }
    SECTION("skipped: the step behind it comes next") {
        const auto done = skip_step(request, *there, friday);
        REQUIRE(done.ok());
        CHECK(here.actions("2026-10-20").find("C1 reminder_2 2 120000: F1 F2") == 0);
        REQUIRE(skip_step(request, *there, friday).ok()); // of the second
        CHECK(skip_step(request, *there, friday).error().reason == Reason::step_mandatory);
        CHECK(here.in.rows("SELECT step_key, reason FROM skipped_step WHERE due_item_id = " +
                               std::to_string(here.item("F1")) + " ORDER BY 1",
                           2) == "reminder_1|they pay on the 20th reminder_2|they pay on the 20th");
        CHECK(here.in.is_sound());
    }
    SECTION("what is paid has no step") {
        here.pay("F4", "2026-10-15", 40000);
        request.items = {DueItemId{here.item("F4")}};
        CHECK(move_step(request, *here.receivables(), friday).error().reason == Reason::unknown_item);
    }
}
