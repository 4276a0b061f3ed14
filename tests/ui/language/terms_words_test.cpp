// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/terms_words.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/language/spoken_language.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("payment terms are said in words", "[language]") {
    const SpokenLanguage french(Language::french);
    CHECK(termsText("30") == "30 jours");
    CHECK(termsText("1 M") == "1 mois");
    CHECK(termsText("COMPTANT") == "comptant");
    CHECK(termsText("45 FDM A") == "45 jours, puis fin de mois");
    CHECK(termsText("FDM 45") == "fin de mois, puis 45 jours");
    CHECK(termsText("FDM") == "fin de mois");
    CHECK(termsText("30 FDM LE 10") == "30 jours, puis fin de mois, le 10 du mois");
    CHECK(termsText("DECADE 15") == "fin de décade, puis 15 jours");
    CHECK(termsText("30 RECEPTION") == "30 jours, à compter de la réception");
    CHECK(termsText("selon accord") == "selon accord");
    CHECK(termsText("") == "");
}
