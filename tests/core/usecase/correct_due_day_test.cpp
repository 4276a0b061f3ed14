// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/correct_due_day.h"

#include "core/usecase/add_note.h"
#include "core/usecase/imports.h"
#include "core/usecase/record_dispute.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

std::string list(const std::string& due) {
    return "number;issued;due;amount;customer_code;customer_name\nF1;2026-01-01;" + due +
           ";100;A;Martin\nF2;2026-01-05;2026-02-05;250;A;Martin\n";
}

CorrectDueDayRequest correct(const Importing& ledger, std::optional<Date> due) {
    return {ledger.ledger, DueItemId{item_of(ledger, "F1")}, due, "agreed by telephone", "Jeanne"};
}

} // namespace

TEST_CASE("a corrected due day outlives imports, and goes back to what they say last", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("2026-02-01"))));
    const auto corrected = correct_due_day(correct(ledger, date("2026-03-15")), ledger.clock);
    REQUIRE(corrected.ok());
    CHECK(corrected.value().number == "F1");
    CHECK(due_of(ledger, "F1") == "2026-03-15|2");

    SECTION("the same file again") {
        REQUIRE(holds(ledger.import(list("2026-02-01"))));
        CHECK(due_of(ledger, "F1") == "2026-03-15|2");
        REQUIRE(correct_due_day(correct(ledger, std::nullopt), ledger.clock).ok());
        CHECK(due_of(ledger, "F1") == "2026-02-01|0");
    }
    SECTION("a list with another day") {
        REQUIRE(holds(ledger.import(list("2026-02-20"))));
        CHECK(due_of(ledger, "F1") == "2026-03-15|2");
        REQUIRE(correct_due_day(correct(ledger, std::nullopt), ledger.clock).ok());
        CHECK(due_of(ledger, "F1") == "2026-02-20|0");
    }
    SECTION("the books, which know no due days") {
        const std::string books =
            "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
            "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
            "ValidDate\tMontantdevise\tIdevise\n"
            "VE\tVentes\t1\t20260101\t411000\tClients\tA\tMartin\tF1\t20260101\tFacture\t100,00\t"
            "0,00\t\t\t20260101\t\t\n"
            "VE\tVentes\t1\t20260101\t707000\tVentes\t\t\tF1\t20260101\tFacture\t0,00\t100,00\t\t\t"
            "20260101\t\t\n";
        REQUIRE(holds(ledger.import(books)));
        CHECK(ledger.number("SELECT count(*) FROM invoice WHERE book_source_id IS NOT NULL") == 1);
        CHECK(due_of(ledger, "F1") == "2026-03-15|2");
        REQUIRE(holds(ledger.import(list("2026-02-20"))));
        CHECK(due_of(ledger, "F1") == "2026-03-15|2");
        REQUIRE(correct_due_day(correct(ledger, std::nullopt), ledger.clock).ok());
        CHECK(due_of(ledger, "F1") == "2026-02-20|0");
    }
    SECTION("corrected again") {
        REQUIRE(correct_due_day(correct(ledger, date("2026-04-01")), ledger.clock).ok());
        REQUIRE(correct_due_day(correct(ledger, std::nullopt), ledger.clock).ok());
        CHECK(due_of(ledger, "F1") == "2026-02-01|0");
    }
    SECTION("taken back") {
        REQUIRE(undo(ledger, corrected));
        CHECK(due_of(ledger, "F1") == "2026-02-01|0");
        CHECK(ledger.number("SELECT count(*) FROM due_correction") == 0);
        const auto again = undo_act({ledger.ledger, corrected.value().act, "Jeanne"}, ledger.clock);
        REQUIRE_FALSE(again.ok());
        CHECK(again.error().reason == Reason::unknown_act);
    }
    SECTION("a reset taken back is the correction again") {
        const auto reset = correct_due_day(correct(ledger, std::nullopt), ledger.clock);
        REQUIRE(undo(ledger, reset));
        CHECK(due_of(ledger, "F1") == "2026-03-15|2");
        CHECK(ledger.number("SELECT count(*) FROM due_correction") == 1);
    }
    SECTION("its import taken back keeps it, as cancelled") {
        REQUIRE(undo_import({ledger.ledger, "1", "Jeanne"}, ledger.clock).ok());
        CHECK(due_of(ledger, "F1") == "2026-03-15|2");
        CHECK(ledger.number("SELECT count(*) FROM withdrawal") == 1);
    }
    CHECK(ledger.is_sound());
}

TEST_CASE("an act that something was built upon is not taken back", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("2026-02-01"))));
    const auto first = correct_due_day(correct(ledger, date("2026-03-15")), ledger.clock);
    REQUIRE(correct_due_day(correct(ledger, date("2026-04-01")), ledger.clock).ok());
    const auto undone = undo_act({ledger.ledger, first.value().act, "Jeanne"}, ledger.clock);
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.error().reason == Reason::changed_since);
    CHECK(due_of(ledger, "F1") == "2026-04-01|2");
    CHECK(ledger.number("SELECT count(*) FROM journal_entry WHERE event = 'act_undone'") == 0);
    CHECK(ledger.is_sound());
}

TEST_CASE("a due day is not corrected to nothing new, nor before the invoice", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("2026-02-01"))));
    const auto before = ledger.contents();
    CHECK(correct_due_day(correct(ledger, date("2026-02-01")), ledger.clock).error().reason == Reason::nothing_changes);
    CHECK(correct_due_day(correct(ledger, date("2025-12-31")), ledger.clock).error().reason ==
          Reason::day_before_start);
    CHECK(correct_due_day(correct(ledger, std::nullopt), ledger.clock).error().reason == Reason::not_corrected);
    CHECK(correct_due_day({ledger.ledger, DueItemId{99}, date("2026-03-01"), {}, {}}, ledger.clock).error().reason ==
          Reason::unknown_document);
    CHECK(ledger.contents() == before);
    CHECK(ledger.number("SELECT count(*) FROM act") == 0);
}

TEST_CASE("a dispute is opened, closed and taken back, and imports leave it", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("2026-02-01"))));
    const DueItemId item{item_of(ledger, "F1")};
    const auto disputes = [&] {
        return ledger.rows("SELECT date(from_day * 86400, 'unixepoch'), date(until_day * 86400, 'unixepoch'),"
                           " part_minor, cause, outcome FROM dispute",
                           5);
    };
    const auto opened =
        open_dispute({ledger.ledger, item, date("2026-02-10"), 4000, "two doors are missing", "Jeanne"}, ledger.clock);
    REQUIRE(opened.ok());
    CHECK(disputes() == "2026-02-10|-|4000|two doors are missing|");
    CHECK(open_dispute({ledger.ledger, item, date("2026-02-11"), {}, {}, {}}, ledger.clock).error().reason ==
          Reason::dispute_there);
    CHECK(close_dispute({ledger.ledger, item, date("2026-02-09"), {}, {}}, ledger.clock).error().reason ==
          Reason::day_before_start);
    REQUIRE(holds(ledger.import(list("2026-02-01"))));
    CHECK(disputes() == "2026-02-10|-|4000|two doors are missing|");

    const auto closed = close_dispute({ledger.ledger, item, date("2026-03-01"), "delivered", "Jeanne"}, ledger.clock);
    REQUIRE(closed.ok());
    CHECK(disputes() == "2026-02-10|2026-03-01|4000|two doors are missing|delivered");
    CHECK(close_dispute({ledger.ledger, item, date("2026-03-02"), {}, {}}, ledger.clock).error().reason ==
          Reason::dispute_missing);
    REQUIRE(undo(ledger, closed));
    CHECK(disputes() == "2026-02-10|-|4000|two doors are missing|");
    REQUIRE(undo(ledger, opened));
    CHECK(disputes().empty());
    CHECK(ledger.is_sound());
}

TEST_CASE("a note stands on its invoice until it is taken back", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("2026-02-01"))));
    const DueItemId item{item_of(ledger, "F2")};
    CHECK(add_note({ledger.ledger, item, "  ", "Jeanne"}, ledger.clock).error().reason == Reason::text_missing);
    const auto noted = add_note({ledger.ledger, item, "calls back on Monday", "Jeanne"}, ledger.clock);
    REQUIRE(noted.ok());
    CHECK(ledger.rows("SELECT i.number, n.text, n.actor FROM note n JOIN invoice i ON i.id = n.invoice_id", 3) ==
          "F2|calls back on Monday|Jeanne");
    REQUIRE(undo(ledger, noted));
    CHECK(ledger.number("SELECT count(*) FROM note") == 0);
}
