// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_facts.h"
#include "tests/ui/catch_qt.h"
#include "ui/language/letter_words.h"

using namespace encours;

TEST_CASE("every field and condition of letters has words of its own", "[letters]") {
    for (const LetterField& field : letter_fields()) {
        INFO(std::string(field.name));
        CHECK(letterFieldName(field.name).toStdString() != field.name);
    }
    for (const std::string_view condition : letter_conditions()) {
        INFO(std::string(condition));
        CHECK(letterConditionName(condition).toStdString() != condition);
    }
}
