// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_words.h"
#include "core/letters/sms_text.h"
#include "tests/catch.h"

using namespace encours;

TEST_CASE("a text is written in the letters of GSM 03.38", "[letters]") {
    CHECK(gsm_text("Reçu « œuvre » – l’été à Noël… 12\u00A0€") == "Recu \" oeuvre \" - l'été à Noel... 12 €");
    CHECK(gsm_text("ÊTRE ça ÇA Ô ŒUVRE") == "ETRE ca ÇA O oeUVRE");
    CHECK(gsm_text("Ж\xFF") == "Ж\xFF");
}

TEST_CASE("160 letters of GSM fit into an SMS, the euro counts twice; 70 of another alphabet", "[letters]") {
    CHECK(sms_length(std::string(160, 'a')).fits());
    CHECK_FALSE(sms_length(std::string(161, 'a')).fits());
    CHECK(sms_length("€[é").units == 5);
    const auto wide = sms_length("Ж" + std::string(69, 'a'));
    CHECK(wide.limit == 70);
    CHECK(wide.fits());
    CHECK_FALSE(sms_length("😀" + std::string(69, 'a')).fits());
    CHECK(sms_length("").units == 0);
}

TEST_CASE("words are compared without accents, signs and the dress of letters", "[letters]") {
    const auto folded = [](std::string_view text) {
        std::string joined;
        for (const auto& word : words_of(text))
            joined += word.folded + "|";
        return joined;
    };
    CHECK(folded("L’Été, c’est **bien**tôt !") == "l|ete|c|est|bientot|");
    CHECK(folded("L.441-10 II, 1 240,40 €") == "l|441|10|ii|1|240,40|eur|");
    CHECK(folded("sai\u00ADsie e\u0301te\u0301") == "saisie|ete|");
    CHECK(folded("fin 40. Puis") == "fin|40|puis|");
    const auto phrases = phrases_of("frais de relance, saisie");
    CHECK(phrases.size() == 2);
    CHECK(occurrences(phrases, "des FRAIS  de\u00A0relances") == std::vector<std::string>{"FRAIS  de\u00A0relances"});
    CHECK(occurrences(phrases, "ressaisie, frais de la relance").empty());
}
