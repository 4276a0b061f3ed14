// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/costs.h"
#include "core/usecase/record_events.h"
#include "core/usecase/reminder_runs.h"
#include "tests/core/usecase/answering.h"
#include "tests/core/usecase/reminding.h"

#include <fstream>

using namespace encours;
using namespace encours::test;

namespace {

RecordedEvents record(Importing& ledger, const std::string& lines) {
    const auto source = ledger.folder() / "events.jsonl";
    std::ofstream(source, std::ios::binary) << lines;
    auto recorded = record_events({ledger.ledger, source, "script"}, ledger.clock);
    REQUIRE(recorded.ok());
    return std::move(recorded).value();
}

/// Nothing but journal and acts changes when the same lines come again.
void check_again(Importing& ledger, const std::string& lines) {
    const auto entries = ledger.number("SELECT count(*) FROM journal_entry");
    const auto again = record(ledger, lines);
    CHECK(again.recorded == 0);
    CHECK(again.refused.empty());
    CHECK(again.unchanged == again.read);
    CHECK(ledger.number("SELECT count(*) FROM journal_entry") == entries);
}

} // namespace

TEST_CASE("lines of payments, allocations, promises, plans, holds and answers are the acts of the screen",
          "[usecase][record]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const std::string lines =
        R"({"kind":"payment","on":"2026-11-02","customer":"A","amount":"300.00","reference":"VIR 12"})"
        "\n"
        R"({"kind":"allocation","on":"2026-11-03","items":["F1"],"amount":"250.00","reference":"VIR 12"})"
        "\n"
        R"({"kind":"promise","on":"2026-11-20","items":["F1"],"amount":"500","until":"2026-12-04","by":"Paul"})"
        "\n"
        R"({"kind":"hold","on":"2026-11-21","customer":"A","type":"direct_debit","reason":"mandate signed"})"
        "\n"
        R"({"kind":"answer","on":"2026-11-22","items":["F2"],"outcome":"not_received","channel":"email"})"
        "\n"
        R"({"kind":"plan","on":"2026-11-23","items":["G1"],"instalments":[{"due":"2026-12-01","amount":350},{"due":"2027-01-01","amount":"350.00"}]})"
        "\n"
        R"({"kind":"complaint","on":"2026-11-23","customer":"B","reason":"called at night"})"
        "\n"
        R"({"kind":"dispute","on":"2026-11-23","items":["F3"],"amount":"50","reason":"late","owner":"Paul","until":"2026-12-20"})"
        "\n"
        R"({"kind":"opt_out","on":"2026-11-23","customer":"A","channel":"sms","note":"by e-mail"})"
        "\n"
        R"({"kind":"cost","on":"2026-11-23","of":"postage","amount":"5.36","customer":"A"})"
        "\n"
        R"({"kind":"setting","key":"answers.has_paid_days","value":8})"
        "\n"
        R"({"kind":"note","on":"2026-11-23","customer":"A","note":"pays on the 10th"})"
        "\n";
    const auto recorded = record(ledger, lines);
    for (const auto& fault : recorded.refused)
        FAIL("line " << fault.line << " reason " << static_cast<int>(fault.reason) << " " << fault.text << " act "
                     << static_cast<int>(fault.act.reason));
    CHECK(recorded.recorded == 12);
    CHECK(open_of(ledger) == "F1|75000 F2|50000 F3|20000 G1|70000");
    CHECK(ledger.rows("SELECT amount_minor, actor FROM promise", 2) == "50000|Paul");
    CHECK(holds_text(ledger) == "direct_debit 2026-11-21 -, not_received 2026-11-22 2026-12-02 F2");
    CHECK(ledger.rows("SELECT part_minor, owner, date(answer_by * 86400, 'unixepoch') FROM dispute", 3) ==
          "5000|Paul|2026-12-20");
    CHECK(ledger.number("SELECT count(*) FROM instalment") == 2);
    CHECK(ledger.number("SELECT count(*) FROM consent WHERE granted = 0 AND channel = 3") == 1);
    CHECK(answer_delays(ledger.ledger).has_paid_days == 8);
    check_again(ledger, lines);
    CHECK(ledger.is_sound());
}

TEST_CASE("lines that cannot hold are refused with their numbers, and the others stand", "[usecase][record]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto recorded = record(
        ledger,
        "{\"kind\":\"promise\",\"on\":\"2026-11-20\",\"items\":[\"F9\"],\"until\":\"2026-12-04\"}\n" // unknown item
        "{\"kind\":\"promise\",\"on\":\"2026-11-20\",\"items\":[\"F1\"],\"amount\":2000,\"until\":\"2026-12-04\"}\n"
        "\n"
        "{\"kind\":\"answer\",\"on\":\"2026-11-26\",\"customer\":\"A\",\"outcome\":\"has_paid\"}\n" // to come
        "{\"kind\":\"answer\",\"on\":\"2026-11-20\",\"customer\":\"A\",\"outcome\":\"maybe\"}\n"
        "{\"kind\":\"allocation\",\"on\":\"2026-11-20\",\"items\":[\"F1\"],\"amount\":5}\n" // no cash
        "{\"kind\":\"hold\",\"on\":\"2026-11-20\",\"customer\":\"A\",\"type\":\"promise\",\"reason\":\"x\"}\n"
        "{\"kind\":\"delivered\",\"on\":\"2026-11-20\",\"customer\":\"A\"}\n" // nothing was posted
        "{\"kind\":\"setting\",\"key\":\"no.such\",\"value\":1}\n"
        "{\"kind\":\"answer\",\"on\":\"2026-11-20\",\"customer\":\"A\",\"outcome\":\"not_reached\",\"shoe\":1}\n"
        "{\"kind\":\"answer\",\"on\":\"2026-11-20\",\"customer\":\"A\",\"outcome\":\"not_reached\"}\n");
    CHECK(recorded.recorded == 1);
    std::string lines;
    for (const auto& fault : recorded.refused)
        lines += std::to_string(fault.line) + " ";
    CHECK(lines == "1 2 4 5 6 7 8 9 10 ");
    CHECK(recorded.refused[1].act.reason == ActFailure::Reason::part_too_large);
    CHECK(recorded.refused[2].act.reason == ActFailure::Reason::day_in_future);
    CHECK(recorded.refused[4].act.reason == ActFailure::Reason::allocated_too_much);
    CHECK(recorded.refused[6].act.reason == ActFailure::Reason::message_missing);
    CHECK(recorded.refused[8].text == "shoe");
    CHECK(ledger.number("SELECT count(*) FROM act") == 1);
}

TEST_CASE("a hold ends by a line; a call that reached nobody twice a day is said twice", "[usecase][record]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto recorded = record(
        ledger,
        "{\"kind\":\"hold\",\"on\":\"2026-11-10\",\"customer\":\"A\",\"reason\":\"the director said so\"}\n"
        "{\"kind\":\"hold\",\"on\":\"2026-11-20\",\"customer\":\"A\",\"reason\":\"over\",\"ends\":true}\n"
        "{\"kind\":\"answer\",\"on\":\"2026-11-20\",\"customer\":\"A\",\"outcome\":\"not_reached\"}\n"
        "{\"kind\":\"answer\",\"on\":\"2026-11-20\",\"customer\":\"A\",\"outcome\":\"not_reached\",\"again\":true}\n"
        "{\"kind\":\"insolvency\",\"on\":\"2026-11-05\",\"customer\":\"B\",\"published\":\"2026-11-12\",\"addressee\":"
        "\"Me Roy\"}\n");
    CHECK(recorded.recorded == 5);
    CHECK(holds_text(ledger) == "manual 2026-11-10 - ended 2026-11-20");
    CHECK(ledger.number("SELECT count(*) FROM answer") == 2);
    CHECK(tasks_text(ledger) == "declare_claim 2027-01-12 70000");
}

TEST_CASE("lines say that a message was posted, that it came, that it came back", "[usecase][record]") {
    Reminding here;
    const auto today = here.in.clock.today(); // long after the first reminder's day
    FreezeRunRequest freezing;
    freezing.ledger = here.ledger();
    freezing.on = today;
    freezing.accept_stale = true;
    freezing.actor = "claire";
    REQUIRE(freeze_run(freezing, *here.receivables(), here.in.clock).ok());
    const std::string posted = R"({"kind":"posted","on":"2026-11-25","customer":"C2","channel":"letter"})"
                               "\n";
    CHECK(record(here.in, posted).recorded == 1);
    CHECK(here.in.rows("SELECT s.step_key, s.last_posted FROM item_state s JOIN due_item d ON d.id = s.due_item_id"
                       " JOIN invoice i ON i.id = d.invoice_id WHERE i.number = 'F3'",
                       2) == "reminder_1|20782");
    check_again(here.in, posted);
    const std::string fate = R"({"kind":"delivered","on":"2026-11-25","customer":"C2"})"
                             "\n"
                             R"({"kind":"returned","on":"2026-11-25","customer":"C2","reason":"unknown there"})"
                             "\n";
    CHECK(record(here.in, fate).recorded == 2);
    CHECK(here.in.rows("SELECT kind, detail FROM message_event ORDER BY kind", 2) == "0| 2|unknown there");
    CHECK(tasks_text(here.in) == "find_addressee 2026-11-30");
    check_again(here.in, fate);
    // C2 has been written to today: nothing more is planned for it.
    const auto more =
        record(here.in, R"({"kind":"posted","on":"2026-11-25","customer":"C2","channel":"email","step":"reminder_2"})");
    REQUIRE(more.refused.size() == 1);
    CHECK(more.refused.front().act.reason == ActFailure::Reason::not_planned);
}

TEST_CASE("a line says what was done by other means of what is planned today", "[usecase][record]") {
    Reminding here;
    const auto done = record(
        here.in, R"({"kind":"posted","on":"2026-11-25","customer":"C2","channel":"letter","step":"reminder_1"})");
    CHECK(done.recorded == 1);
    CHECK(here.in.rows("SELECT state, done_elsewhere FROM message", 2) == "3|1");
    CHECK(record(here.in, R"({"kind":"posted","on":"2026-11-25","customer":"C3"})").refused.size() == 1);
    const std::string past =
        R"({"kind":"posted","on":"2026-11-10","customer":"C3","channel":"email","step":"reminder_1"})";
    CHECK(record(here.in, past).recorded == 1);
    CHECK(here.in.number("SELECT posted_on FROM message ORDER BY id DESC LIMIT 1") == date("2026-11-10").days);
}
