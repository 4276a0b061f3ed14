// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/personal_data.h"

#include "core/usecase/add_note.h"
#include "core/usecase/costs.h"
#include "core/usecase/save_contact.h"
#include "tests/core/usecase/answering.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace encours;
using namespace encours::test;

namespace {

ContactId add_claire(Importing& ledger) {
    Contact contact;
    contact.name = "Mme Claire Besnard";
    contact.role = "comptable";
    contact.email = "claire.besnard@example.com";
    contact.phone = "0299112233";
    const auto done = save_contact({ledger.ledger, customer_of(ledger, "A"), contact, "Jeanne"}, ledger.clock);
    REQUIRE(done.ok());
    return ContactId{done.value().entity_id};
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("what is held about a person is told whole, and the telling is journaled without it", "[usecase][personal]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto claire = add_claire(ledger);
    REQUIRE(record_consent({ledger.ledger, customer_of(ledger, "A"), claire, Channel::sms, false, date("2026-11-20"),
                            "by telephone", "Jeanne"},
                           ledger.clock)
                .ok());
    REQUIRE(add_customer_note({ledger.ledger, customer_of(ledger, "A"), "Claire Besnard is away on Fridays", "Jeanne"},
                              ledger.clock)
                .ok());
    const auto told = export_personal_data(ledger.ledger, claire, "Jeanne", ledger.clock);
    REQUIRE(told.ok());
    const auto object = nlohmann::json::parse(told.value());
    CHECK(object["person"]["email"] == "claire.besnard@example.com");
    CHECK(object["of"]["code"] == "A");
    CHECK(object["records"]["consent"].size() == 1);
    CHECK(object["named_in"].size() == 1);
    CHECK(ledger.number("SELECT count(*) FROM journal_entry WHERE event = 'personal_data_exported'"
                        " AND facts NOT LIKE '%laire%'") == 1);
    CHECK_FALSE(export_personal_data(ledger.ledger, ContactId{99}, "Jeanne", ledger.clock).ok());
    CHECK(ledger.is_sound());
}

TEST_CASE("an erased person is nowhere in the file, and the journal's chain still holds", "[usecase][personal]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto claire = add_claire(ledger);
    const auto customer = customer_of(ledger, "A");
    REQUIRE(add_customer_note({ledger.ledger, customer, "Claire Besnard, 0299112233, is away on Fridays", "Jeanne"},
                              ledger.clock)
                .ok());
    auto said = answer(ledger, AnswerOutcome::has_paid);
    said.contact = claire;
    said.note = "said by claire.besnard@example.com";
    REQUIRE(record_answer(said, ledger.clock).ok());
    const auto mentions = mentions_of(ledger.ledger, claire);
    // The note, the answer, and what follows of the answer: its hold and its task.
    REQUIRE(mentions.size() == 4);
    const auto done = erase_contact({ledger.ledger, claire, mentions, "Jeanne"}, ledger.clock);
    REQUIRE(done.ok());
    CHECK(ledger.rows("SELECT text FROM note", 1) == "[…], […], is away on Fridays");
    CHECK(ledger.rows("SELECT name, email, phone FROM contact WHERE erased_on IS NOT NULL", 3) == "||");
    const auto bytes = bytes_of(ledger.ledger);
    for (const char* word : {"Besnard", "claire.besnard", "0299112233"}) {
        INFO(word);
        CHECK(bytes.find(word) == std::string::npos);
    }
    CHECK(ledger.number("SELECT count(*) FROM journal_entry WHERE event = 'contact_erased'") == 1);
    CHECK(ledger.is_sound());
    CHECK(mentions_of(ledger.ledger, claire).empty());
    CHECK_FALSE(erase_contact({ledger.ledger, claire, {}, "Jeanne"}, ledger.clock).ok());
}

TEST_CASE("what is not chosen stays, and nothing erased comes back by undoing", "[usecase][personal]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    Contact contact;
    contact.name = "Paul Nantois";
    const auto added = save_contact({ledger.ledger, customer_of(ledger, "A"), contact, "Jeanne"}, ledger.clock);
    REQUIRE(added.ok());
    contact.id = ContactId{added.value().entity_id};
    contact.is_default = true;
    contact.email = "paul@example.com";
    const auto corrected = save_contact({ledger.ledger, customer_of(ledger, "A"), contact, "Jeanne"}, ledger.clock);
    REQUIRE(corrected.ok());
    REQUIRE(add_customer_note({ledger.ledger, customer_of(ledger, "A"), "Paul Nantois called", "Jeanne"}, ledger.clock)
                .ok());
    REQUIRE(erase_contact({ledger.ledger, contact.id, {}, "Jeanne"}, ledger.clock).ok());
    CHECK(ledger.rows("SELECT text FROM note", 1) == "Paul Nantois called");
    CHECK_FALSE(undo(ledger, corrected));
    CHECK_FALSE(undo(ledger, added));
    CHECK(ledger.number("SELECT count(*) FROM contact WHERE name <> '' OR email <> ''") == 0);
    CHECK(ledger.is_sound());
}

TEST_CASE("the retention report names who is silent for years, and what must still be kept", "[usecase][personal]") {
    Importing ledger;
    REQUIRE(holds(ledger.import("number;issued;due;amount;customer_code;customer_name;settled;customer_contact\n"
                                "F1;2014-03-01;2014-03-31;100;OLD;Ancien;2014-04-15;M. Vieux\n"
                                "F2;2021-03-01;2021-03-31;100;MID;Moyen;2021-04-15;M. Milieu\n"
                                "F3;2014-03-01;2014-03-31;100;OWES;Devoir;;M. Dette\n"
                                "F4;2026-10-01;2026-10-31;100;NEW;Neuf;2026-11-01;M. Neuf\n")));
    const auto file = LedgerFile::open(ledger.ledger);
    REQUIRE(file.ok());
    const auto report = retention_report(ledger.ledger, *file.value()->receivables(), date("2026-11-25"));
    REQUIRE(report.lines.size() == 2);
    CHECK(report.lines[0].code == "OLD");
    CHECK(report.lines[0].finding == RetentionLine::Finding::accounts_expired);
    CHECK(report.lines[0].keep_until == date("2024-12-31"));
    CHECK(report.lines[1].code == "MID");
    CHECK(report.lines[1].finding == RetentionLine::Finding::contacts_expired);
    CHECK(report.lines[1].keep_until == date("2031-12-31"));
    CHECK(report.lines[1].contacts == 1);
    CHECK(report.people_kept == 4);
}
