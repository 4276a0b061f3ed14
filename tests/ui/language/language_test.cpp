// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include "tests/ui/catch_qt.h"

using namespace encours;

TEST_CASE("the two languages are named by two letters", "[language]") {
    CHECK(languageFromText("fr") == Language::french);
    CHECK(languageFromText("en") == Language::english);
    CHECK_FALSE(languageFromText("de"));
    CHECK_FALSE(languageFromText("FR"));
    CHECK_FALSE(languageFromText(""));
}

TEST_CASE("without a wish the system's language is spoken", "[language]") {
    const QLocale swiss(QLocale::French, QLocale::Switzerland);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);

    CHECK(chosenLocale(std::nullopt, swiss) == swiss);
    CHECK(chosenLocale(std::nullopt, american) == american);
    CHECK(chosenLocale(std::nullopt, german) == QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(chosenLocale(std::nullopt, QLocale::c()) == QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST_CASE("a wish goes before the system's language, and keeps its region where it can", "[language]") {
    const QLocale swiss(QLocale::French, QLocale::Switzerland);
    CHECK(chosenLocale(Language::french, swiss) == swiss);
    CHECK(chosenLocale(Language::english, swiss) == QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(chosenLocale(Language::french, QLocale::c()) == QLocale(QLocale::French, QLocale::France));
}
