// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/export_words.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/language/spoken_language.h"

using namespace encours;
using encours::test::SpokenLanguage;

TEST_CASE("every word of the exported lists is said in both languages", "[language]") {
    for (const auto language : {Language::french, Language::english}) {
        const SpokenLanguage spoken(language);
        const auto words = exportWords();
        for (const auto key : export_word_keys()) {
            INFO(key);
            CHECK(words(key) != key);
        }
    }
    const SpokenLanguage french(Language::french);
    CHECK(exportWords()("due") == "Échéance");
    CHECK(exportWords()("nonsense") == "nonsense");
}
