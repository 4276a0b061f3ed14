// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/legal_events.h"

#include "core/usecase/attachments.h"
#include "core/usecase/claim_choices.h"
#include "core/usecase/customer_list.h"
#include "core/usecase/imports.h"
#include "core/usecase/late_interest.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/merge_customers.h"
#include "core/usecase/time_limits.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;
using Kind = LegalEventKind;

namespace {

constexpr const char* two_customers = "number;issued;due;amount;customer_code;customer_name;customer_kind\n"
                                      "F1;2022-01-01;2022-01-31;500;A;Martin;business\n"
                                      "F2;2026-05-01;2026-05-31;700;B;Martin SARL;business\n"
                                      "F3;2024-11-30;2024-12-31;80;C;Mme Petit;consumer\n";

InvoiceId invoice_of(const Importing& ledger, const std::string& number) {
    return InvoiceId{ledger.number("SELECT id FROM invoice WHERE number = '" + number + "'")};
}

RecordLegalEventRequest request(const Importing& ledger, Kind kind, const std::string& number, const char* on) {
    RecordLegalEventRequest made;
    made.ledger = ledger.ledger;
    made.kind = kind;
    made.invoice = invoice_of(ledger, number);
    made.on = date(on);
    made.actor = "Jeanne";
    return made;
}

Reason refusal(Importing& ledger, const RecordLegalEventRequest& request) {
    const auto done = record_legal_event(request, ledger.clock);
    REQUIRE_FALSE(done.ok());
    return done.error().reason;
}

NearLimits limits(const Importing& ledger, const char* at) {
    const auto file = LedgerFile::open(ledger.ledger);
    REQUIRE(file.ok());
    return near_limits(ledger.ledger, *file.value()->receivables(), date(at));
}

} // namespace

TEST_CASE("what the law counts from is recorded once, listed, and taken back", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(two_customers)));
    auto asked = request(ledger, Kind::acknowledgement, "F1", "2025-03-01");
    asked.amount = 50000;
    asked.reference = "letter of 1 March";
    const auto done = record_legal_event(asked, ledger.clock);
    REQUIRE(done.ok());
    CHECK(done.value().number == "F1");
    CHECK(refusal(ledger, asked) == Reason::already_recorded);
    const auto events = legal_events_of(ledger.ledger, customer_of(ledger, "A"));
    REQUIRE(events.size() == 1);
    CHECK(events.front().kind == Kind::acknowledgement);
    CHECK(events.front().number == "F1");
    CHECK(events.front().amount == 50000);
    CHECK(events.front().proved());
    CHECK(events.front().act == done.value().act);
    CHECK(ledger.number("SELECT count(*) FROM journal_entry WHERE event = 'legal_event_recorded'"
                        " AND facts NOT LIKE '%letter%'") == 1);
    REQUIRE(undo(ledger, done));
    CHECK(legal_events_of(ledger.ledger, invoice_of(ledger, "F1")).empty());
    CHECK(record_legal_event(asked, ledger.clock).ok()); // what was taken back may come again
    CHECK(ledger.is_sound());
}

TEST_CASE("what is learnt later of an event completes it, and is taken back first", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(two_customers)));
    auto asked = request(ledger, Kind::court_claim, "F1", "2025-03-01");
    REQUIRE(record_legal_event(asked, ledger.clock).ok());
    asked.until = date("2026-02-01");
    asked.reference = "RG 25/12";
    const auto ended = record_legal_event(asked, ledger.clock);
    REQUIRE(ended.ok());
    CHECK(refusal(ledger, asked) == Reason::already_recorded);
    const auto invoice = invoice_of(ledger, "F1");
    REQUIRE(legal_events_of(ledger.ledger, invoice).size() == 1);
    CHECK(legal_events_of(ledger.ledger, invoice).front().until == date("2026-02-01"));
    CHECK(legal_events_of(ledger.ledger, invoice).front().proved());

    const auto proof = ledger.folder() / "jugement.pdf";
    std::ofstream(proof, std::ios::binary) << "%PDF-1.4 signed";
    asked.proof = proof;
    const auto proved = record_legal_event(asked, ledger.clock);
    REQUIRE(proved.ok());
    CHECK(legal_events_of(ledger.ledger, invoice).front().attachment_name == "jugement.pdf");
    CHECK(refusal(ledger, asked) == Reason::already_recorded);
    REQUIRE(undo(ledger, proved));

    asked.proof.reset();
    asked.until = date("2026-03-01"); // another instance that began on that day
    REQUIRE(record_legal_event(asked, ledger.clock).ok());
    CHECK(legal_events_of(ledger.ledger, invoice).size() == 2);
    const auto taken_back = [&] {
        const auto act = legal_events_of(ledger.ledger, invoice).back().act;
        return undo_act({ledger.ledger, act, "Jeanne"}, ledger.clock).ok();
    };
    REQUIRE(taken_back()); // its end
    CHECK_FALSE(legal_events_of(ledger.ledger, invoice).back().until);
    REQUIRE(taken_back()); // all of it
    CHECK(legal_events_of(ledger.ledger, invoice).size() == 1);
    CHECK(ledger.is_sound());
}

TEST_CASE("what a judgment awards goes to what was open, and nothing else is left", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import("number;issued;due;amount;customer_code;customer_name;settled\n"
                                "F1;2026-01-01;2026-01-31;600;A;Martin;2026-03-15\n"
                                "F2;2026-01-01;2026-02-28;600;A;Martin;\n"
                                "F3;2026-01-01;2026-03-31;600;A;Martin;\n")));
    auto asked = request(ledger, Kind::judgment, "F1", "2026-05-01");
    asked.more = {invoice_of(ledger, "F2"), invoice_of(ledger, "F3"), invoice_of(ledger, "F2")};
    asked.amount = 180001; // an invoice named twice is one
    CHECK(refusal(ledger, asked) == Reason::part_too_large);
    asked.amount = 60000;
    REQUIRE(record_legal_event(asked, ledger.clock).ok());
    CHECK(refusal(ledger, asked) == Reason::already_recorded);
    const auto left = [&](const char* number) {
        const auto statement = invoice_statement(ledger.ledger, invoice_of(ledger, number), date("2026-05-31"));
        return statement->principal.left();
    };
    CHECK(left("F1") == 0);
    CHECK(left("F2") == 60000);
    CHECK(left("F3") == 0);
    CHECK(ledger.is_sound());
}

TEST_CASE("an event that cannot be is refused", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(two_customers)));
    CHECK(refusal(ledger, request(ledger, Kind::judgment, "F1", "2026-11-26")) == Reason::day_in_future);
    CHECK(refusal(ledger, request(ledger, Kind::judgment, "F1", "2021-12-31")) == Reason::day_before_start);
    CHECK(refusal(ledger, request(ledger, Kind::insolvency_opened, "F1", "2026-01-01")) == Reason::kind_of_customer);
    auto ended = request(ledger, Kind::court_claim, "F1", "2026-02-01");
    ended.until = date("2026-01-01");
    CHECK(refusal(ledger, ended) == Reason::day_before_start);
    auto much = request(ledger, Kind::judgment, "F1", "2026-02-01");
    much.amount = 50001;
    CHECK(refusal(ledger, much) == Reason::part_too_large);
    much.amount = 0;
    CHECK(refusal(ledger, much) == Reason::amount_missing);
    auto nobody = request(ledger, Kind::acknowledgement, "F1", "2026-02-01");
    nobody.invoice.reset();
    nobody.customer = CustomerId{99};
    CHECK(refusal(ledger, nobody) == Reason::unknown_customer);
    CHECK(ledger.number("SELECT count(*) FROM legal_event") == 0);
}

TEST_CASE("a proof is attached with its event, and goes with it", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(two_customers)));
    const auto proof = ledger.folder() / "aveu.pdf";
    std::ofstream(proof, std::ios::binary) << "%PDF-1.4 signed";
    auto asked = request(ledger, Kind::acknowledgement, "F1", "2025-03-01");
    asked.proof = proof;
    const auto done = record_legal_event(asked, ledger.clock);
    REQUIRE(done.ok());
    const auto events = legal_events_of(ledger.ledger, invoice_of(ledger, "F1"));
    REQUIRE(events.size() == 1);
    REQUIRE(events.front().attachment);
    CHECK(events.front().attachment_name == "aveu.pdf");
    CHECK(read_attached_file(ledger.ledger, *events.front().attachment)->bytes == "%PDF-1.4 signed");
    REQUIRE(undo(ledger, done));
    CHECK(ledger.number("SELECT count(*) FROM attachment") == 0);
    CHECK(ledger.number("SELECT count(*) FROM document") == 0);
    CHECK(ledger.is_sound());
}

TEST_CASE("time limits draw near from the due day alone, and only proved events move them", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(two_customers)));
    const auto near = limits(ledger, "2026-11-25");
    REQUIRE(near.listed.size() == 2);
    CHECK(near.listed[0].number == "F3"); // a consumer's two years
    CHECK(near.listed[0].limit.last_day == date("2026-12-31"));
    CHECK(near.listed[0].alarm == LimitAlarm::months_3);
    CHECK(near.listed[0].customer_name == "Mme Petit");
    CHECK(near.listed[1].number == "F1");
    CHECK(near.listed[1].limit.last_day == date("2027-01-31"));
    CHECK(near.by_alarm[static_cast<std::size_t>(LimitAlarm::months_3)].items == 2);
    CHECK(near.by_alarm[static_cast<std::size_t>(LimitAlarm::months_3)].open == 58000);
    CHECK(limits(ledger, "2027-02-01").listed.back().alarm == LimitAlarm::over);

    auto asked = request(ledger, Kind::acknowledgement, "F1", "2025-03-01");
    REQUIRE(record_legal_event(asked, ledger.clock).ok());
    CHECK(limits(ledger, "2026-11-25").listed.size() == 2); // no proof
    asked.on = date("2025-03-02");
    asked.reference = "lettre";
    REQUIRE(record_legal_event(asked, ledger.clock).ok());
    CHECK(limits(ledger, "2026-11-25").listed.size() == 1);
    auto notice = request(ledger, Kind::notice_received, "F3", "2026-10-01");
    notice.reference = "1A 234";
    REQUIRE(record_legal_event(notice, ledger.clock).ok());
    CHECK(limits(ledger, "2026-11-25").listed.front().number == "F3"); // a formal notice moves nothing

    REQUIRE(
        choose({ledger.ledger, invoice_of(ledger, "F2"), {{ChoiceKind::nature, 1, "carriage"}}, "Jeanne"}, ledger.clock)
            .ok());
    CHECK(limits(ledger, "2026-11-25").listed.back().number == "F2"); // transport: one year
}

TEST_CASE("events go with the customer that is merged, and come back with it", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(two_customers)));
    auto asked = request(ledger, Kind::acknowledgement, "F2", "2026-06-10");
    REQUIRE(record_legal_event(asked, ledger.clock).ok());
    asked.kind = Kind::insolvency_opened;
    asked.invoice.reset();
    asked.customer = customer_of(ledger, "B");
    REQUIRE(record_legal_event(asked, ledger.clock).ok());
    const auto a = customer_of(ledger, "A");
    const auto merged = merge_customers({ledger.ledger, customer_of(ledger, "B"), a, "Jeanne"}, ledger.clock);
    REQUIRE(merged.ok());
    CHECK(legal_events_of(ledger.ledger, a).size() == 2);
    auto meanwhile = request(ledger, Kind::mediation, "F2", "2026-07-01");
    REQUIRE(record_legal_event(meanwhile, ledger.clock).ok());
    REQUIRE(unmerge_customers({ledger.ledger, merged.value().merge, "Jeanne"}, ledger.clock).ok());
    CHECK(legal_events_of(ledger.ledger, a).empty());
    CHECK(legal_events_of(ledger.ledger, customer_of(ledger, "B")).size() == 3);
    CHECK(ledger.is_sound());
}

TEST_CASE("an import with events is taken back, but for what was acted upon", "[usecase][law]") {
    Importing ledger;
    const auto imported = ledger.import(two_customers);
    REQUIRE(holds(imported));
    const auto recorded = record_legal_event(request(ledger, Kind::acknowledgement, "F1", "2025-03-01"), ledger.clock);
    REQUIRE(recorded.ok());
    REQUIRE(choose({ledger.ledger, invoice_of(ledger, "F2"), {{ChoiceKind::indemnity_by_item, 1, ""}}, "Jeanne"},
                   ledger.clock)
                .ok());
    const auto undone = undo_import({ledger.ledger, imported.batch, "test"}, ledger.clock);
    REQUIRE(undone.ok());
    CHECK(ledger.number("SELECT count(*) FROM invoice") == 2); // kept as cancelled
    const auto at = date("2026-11-25");
    CHECK(invoice_statement(ledger.ledger, invoice_of(ledger, "F1"), at)->none == NoInterest::cancelled);
    CHECK(customer_statement(ledger.ledger, customer_of(ledger, "A"), at)->invoices.empty());
    CHECK(limits(ledger, "2026-11-25").listed.empty());
    CHECK(ledger.is_sound());
}

TEST_CASE("a customer's timeline tells what was recorded, decided and given up of its claims", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(two_customers)));
    auto asked = request(ledger, Kind::judgment, "F1", "2025-03-01");
    asked.amount = 50000;
    asked.reference = "TC Lille 2025/12";
    REQUIRE(record_legal_event(asked, ledger.clock).ok());
    const auto decided =
        choose({ledger.ledger, invoice_of(ledger, "F1"), {{ChoiceKind::interest_stance, 1, "for now"}}, "Jeanne"},
               ledger.clock);
    REQUIRE(decided.ok());
    REQUIRE(waive({ledger.ledger, invoice_of(ledger, "F1"), WaiverTarget::costs, 1500, date("2026-01-05"),
                   "old customer", "Jeanne"},
                  ledger.clock)
                .ok());

    const auto customer = CustomerId{ledger.number("SELECT id FROM customer WHERE code = 'A'")};
    const auto told = [&](TimelineEntry::Kind kind) {
        std::vector<TimelineEntry> found;
        const auto file = read_customer(ledger.ledger, customer);
        for (const auto& entry : file->timeline)
            if (entry.kind == kind)
                found.push_back(entry);
        return found;
    };
    const auto events = told(TimelineEntry::Kind::legal_event);
    REQUIRE(events.size() == 1);
    CHECK(events[0].on == date("2025-03-01"));
    CHECK(events[0].number == "F1");
    CHECK(events[0].code == static_cast<int>(Kind::judgment));
    CHECK(events[0].amount == 50000);
    CHECK(events[0].text == "TC Lille 2025/12");
    const auto decisions = told(TimelineEntry::Kind::decision);
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].code == static_cast<int>(ChoiceKind::interest_stance));
    CHECK(decisions[0].chosen == 1);
    CHECK(decisions[0].text == "for now");
    const auto waivers = told(TimelineEntry::Kind::waiver);
    REQUIRE(waivers.size() == 1);
    CHECK(waivers[0].amount == 1500);
    CHECK(waivers[0].text == "old customer");

    REQUIRE(undo(ledger, decided));
    CHECK(told(TimelineEntry::Kind::decision).empty());
}
