// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value_words.h"
#include "tests/catch.h"

#include <utility>

using namespace encours;

TEST_CASE("languages are known by their names and codes", "[import]") {
    const std::pair<const char*, const char*> expected[] = {{"fr", "fr"},       {"FR", "fr"},       {"fr-CA", "fr"},
                                                            {"Français", "fr"}, {"ALLEMAND", "de"}, {"Deutsch", "de"},
                                                            {"de_AT", "de"},    {"German", "de"},   {"Espagnol", "es"},
                                                            {"español", "es"},  {"Spanish", "es"},  {"anglais", "en"}};
    for (const auto& [text, code] : expected) {
        INFO(text);
        CHECK(language_from_text(text) == code);
    }
    for (const char* text : {"", "xx", "italiano", "Estonian", "a", "english french", "denmark"}) {
        INFO(text);
        CHECK_FALSE(language_from_text(text));
    }
}
