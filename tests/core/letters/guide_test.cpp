// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/call_script.h"
#include "core/letters/guide.h"
#include "tests/catch.h"

using namespace encours;

TEST_CASE("the guides that ship are whole in both languages", "[letters]") {
    const auto french = shipped_guides("fr");
    const auto english = shipped_guides("de"); // whatever is not French
    REQUIRE(french.size() == 12);
    REQUIRE(english.size() == french.size());
    for (std::size_t i = 0; i < french.size(); ++i) {
        INFO(french[i].key);
        CHECK(french[i].key == english[i].key);
        CHECK(french[i].language == "fr");
        CHECK(english[i].language == "en");
        for (const auto& guide : {french[i], english[i]}) {
            CHECK_FALSE(guide.title.empty());
            CHECK(guide.title.find('#') == std::string::npos);
            CHECK(faults_of(guide).empty());
            CHECK(guide.is_shipped);
        }
    }
    CHECK(french.front().title == "Prévenance, avant l’échéance");
}

TEST_CASE("a call guide is filled in part by part; a line that would say nothing is left out", "[letters]") {
    Guide guide;
    guide.key = "call_own";
    guide.body = "lost: before the first heading\n"
                 "## Greeting of {customer}\n\n- Ask for {contact}\n- {total} of {company}\n"
                 "## Context\n- Last: {last_contact}\n- Last {last_contact} and {total}\n"
                 "## Solution\nPay {half} now\n\n"
                 "## Questions\n- Why {?\n";
    CallFacts facts;
    facts.customer = "Petit SARL";
    facts.contact = "Mme Roy";
    facts.total = "1 200,00 €";
    const auto parts = call_script(facts, guide);
    REQUIRE(parts.size() == 4);
    CHECK(parts[0].heading == "Greeting of Petit SARL");
    CHECK(parts[0].text == "- Ask for Mme Roy\n- 1 200,00 € of ");
    CHECK(parts[1].text == "- Last  and 1 200,00 €");
    CHECK(parts[2].text == "Pay {half} now");
    CHECK(parts[3].text == "- Why {?");
    CHECK(faults_of(guide) == std::vector<std::string>{"half"});
    guide.body = "## One\n## Two\n";
    CHECK(faults_of(guide) == std::vector<std::string>{""});
}

TEST_CASE("a card is one part without a heading", "[letters]") {
    Guide card;
    card.key = "card_own";
    card.body = "When: {customer} is silent.\n## a heading stays text\n";
    CallFacts facts;
    facts.customer = "Petit";
    const auto parts = call_script(facts, card);
    REQUIRE(parts.size() == 1);
    CHECK(parts.front().heading.empty());
    CHECK(parts.front().text == "When: Petit is silent.\n## a heading stays text");
    CHECK(faults_of(card).empty());
    CHECK(value_of(facts, "customer") == "Petit");
    CHECK(value_of(facts, "nothing").empty());
}
