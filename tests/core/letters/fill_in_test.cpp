// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_text.h"
#include "core/letters/written_text.h"
#include "tests/catch.h"

#include <random>

using namespace encours;

namespace {

using Reason = LetterFault::Reason;

LetterTemplate one_block(std::string text, LetterForm form = LetterForm::letter) {
    LetterTemplate written;
    written.key = "own";
    written.language = "fr";
    written.form = form;
    written.subject = "Objet";
    written.blocks.push_back({BlockKind::paragraph, {}, std::move(text)});
    return written;
}

LetterFacts facts() {
    LetterFacts made;
    made.fields = {{"total", "120,00 €"}, {"customer", "** BLOQUÉ *** Roy"}, {"deadline", ""}};
    made.conditions = {"business", "one"};
    return made;
}

} // namespace

TEST_CASE("a text is filled in by field and by number; doubled braces are the braces themselves", "[letters]") {
    auto several = facts();
    several.count = 2;
    const auto written = one_block("{{{total}}} pour {votre facture|vos factures}{|s} **{total}**");
    CHECK(fill_in(written, facts()).parts.at(0).text == "{120,00 €} pour votre facture **120,00 €**");
    CHECK(fill_in(written, several).parts.at(0).text == "{120,00 €} pour vos facturess **120,00 €**");
    several.count = 0; // nothing is claimed: the word stands for the kind of thing
    CHECK(fill_in(one_block("{pièce|pièces}"), several).parts.at(0).text == "pièce");
    CHECK(fill_in(written, facts()).faults.empty());
}

TEST_CASE("stars of a name make no words stand out", "[letters]") {
    CHECK(fill_in(one_block("à {customer}"), facts()).parts.at(0).text == "à * BLOQUÉ * Roy");
}

TEST_CASE("a field that is empty stops the letter where its block is shown, and only there", "[letters]") {
    auto written = one_block("avant le {deadline}");
    auto text = fill_in(written, facts());
    REQUIRE(text.faults.size() == 1);
    CHECK(text.faults[0] == LetterFault{Reason::field_empty, 0, "deadline"});
    CHECK(stops(text.faults));
    written.blocks[0].when = {"has_deadline"};
    written.blocks.push_back({BlockKind::items, {"!consumer"}, ""});
    text = fill_in(written, facts());
    CHECK(text.faults.empty());
    REQUIRE(text.parts.size() == 1);
    CHECK(text.parts[0].kind == BlockKind::items);
    written.subject = "{tracking}";
    written.title = "{nothing}";
    text = fill_in(written, facts());
    REQUIRE(text.faults.size() == 2);
    CHECK(text.faults[0] == LetterFault{Reason::field_empty, {}, "tracking"});
    CHECK(text.faults[1] == LetterFault{Reason::unknown_field, {}, "nothing"});
}

TEST_CASE("braces that open or close nothing are found, and so are braces within braces", "[letters]") {
    for (const char* text : {"a {total", "a } b", "{votre {total}|vos}", "{a|b|c}", "{", "}", "{{}", "{total{"}) {
        INFO(text);
        const auto made = fill_in(one_block(text), facts());
        REQUIRE(made.faults.size() == 1);
        CHECK(made.faults[0].reason == Reason::braces_unclosed);
    }
    CHECK(fill_in(one_block("{}"), facts()).faults.at(0) == LetterFault{Reason::unknown_field, 0, ""});
}

TEST_CASE("an SMS leaves in the letters that SMS have", "[letters]") {
    CHECK(fill_in(one_block("Reçu\u00A0: {total}, n’oubliez pas", LetterForm::sms), facts()).parts.at(0).text ==
          "Recu : 120,00 €, n'oubliez pas");
}

TEST_CASE("whatever is typed can be filled in and checked", "[letters]") {
    std::mt19937 random(20261130);
    const std::string_view signs[] = {"{",       "}",  "{{", "|",    "total", "deadline", "}",  " ",  "é",  "**",
                                      "saisie ", "40", "€",  "\xC3", "\xFF",  ",",        "\n", "L4", "{a", "\uFFFC"};
    for (int i = 0; i < 1500; ++i) {
        std::string text;
        for (auto n = random() % 24; n > 0; --n)
            text += signs[random() % std::size(signs)];
        const auto written = one_block(text, static_cast<LetterForm>(random() % 3));
        const auto made = fill_in(written, facts());
        REQUIRE(made.parts.size() == 1);
        (void)check_template(written);
        (void)check_letter(written, made, LetterCase{});
        std::string again;
        for (const auto& piece : pieces_of(text))
            again += piece.text;
        CHECK(again.size() <= text.size());
    }
}
