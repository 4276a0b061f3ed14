// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"
#include "tests/architecture/translations.h"
#include "tests/catch.h"

#include <cstdlib>

using namespace encours::test;

TEST_CASE("French is complete, and the plurals of English", "[architecture]") {
    for (const char* language : {"fr", "en"}) {
        const auto lines = lines_of(tree() / "translations" / (std::string("encours_") + language + ".ts"));
        REQUIRE_FALSE(lines.empty());
        const auto open = unfinished(translations(lines));
        INFO("Without a translation in encours_" << language << ".ts:\n" << as_text(open));
        CHECK(open.empty());
    }
}

TEST_CASE("counts bear the separators of the language", "[architecture]") {
    // %n alone writes 15966 where French reads 15 966; %Ln follows the locale.
    for (const char* language : {"fr", "en"}) {
        for (const auto& line : lines_of(tree() / "translations" / (std::string("encours_") + language + ".ts"))) {
            INFO(language << ": " << line);
            CHECK(line.find("%n") == std::string::npos);
        }
    }
}

TEST_CASE("an entry without its text is seen", "[architecture]") {
    const auto open = [](const std::string& line) {
        return unfinished(translations({"<name>encours::Page</name>", "<message>", "<source>Due</source>", line}))
            .size();
    };
    CHECK(open("<translation type=\"unfinished\"></translation>") == 1);
    CHECK(open("<translation type=\"unfinished\">Dû</translation>") == 1);
    CHECK(open("<translation></translation>") == 1);
    CHECK(open("<numerusform></numerusform>") == 1);
    CHECK(open("<translation>Dû</translation>") == 0);
}

#ifdef ENCOURS_LUPDATE
TEST_CASE("every text of the sources is in the files of translations", "[architecture]") {
    for (const std::string language : {"fr", "en"}) {
        // On a copy: a test changes nothing in the tree.
        const auto name = "encours_" + language + ".ts";
        const auto copy = std::filesystem::path{ENCOURS_SCRATCH} / name;
        const auto words = std::filesystem::path{ENCOURS_SCRATCH} / (name + ".log");
        std::filesystem::copy_file(tree() / "translations" / name, copy,
                                   std::filesystem::copy_options::overwrite_existing);
        const std::string command = "cd \"" ENCOURS_TREE "\" && \"" ENCOURS_LUPDATE "\" " ENCOURS_LUPDATE_OPTIONS " " +
                                    std::string(language == "en" ? "-pluralonly" : "") + " app ui -ts \"" +
                                    copy.string() + "\" > \"" + words.string() + "\" 2>&1";
        const int exit_status = std::system(command.c_str());
        INFO(as_text(lines_of(words)));
        REQUIRE(exit_status == 0);

        // lupdate warns where it cannot tell a text's class: such a text would never be found again.
        CHECK(lines_of(words).empty());
        const auto open = unfinished(translations(lines_of(copy)));
        INFO("Texts of the sources that " << name << " lacks (./dev translate adds them, then translate):\n"
                                          << as_text(open));
        CHECK(open.empty());
    }
}
#endif
