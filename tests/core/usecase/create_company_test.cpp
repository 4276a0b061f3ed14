// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/create_company.h"

#include "core/usecase/company_identity.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("a new company is a sound ledger with nothing in it, in a folder that is made", "[usecase]") {
    Importing file;
    file.ledger = file.folder() / "Documents" / "Encours" / "Dubois.encours";
    REQUIRE_FALSE(create_company({file.ledger, "Menuiserie Dubois", "Jeanne"}, file.clock));
    CHECK(read_company_state(file.ledger).identity.name == "Menuiserie Dubois");
    CHECK(file.number("SELECT count(*) FROM customer") == 0);
    CHECK(file.rows("SELECT event, actor FROM journal_entry", 2) == "company_created|Jeanne");
    CHECK(file.is_sound());
}

TEST_CASE("a new company overwrites nothing and leaves nothing where it cannot be", "[usecase]") {
    const Importing file;
    CHECK(create_company({file.ledger, " ", "Jeanne"}, file.clock) == CreateCompanyError::empty_name);
    CHECK_FALSE(std::filesystem::exists(file.ledger));
    std::ofstream(file.ledger) << "a letter";
    CHECK(create_company({file.ledger, "Dubois", "Jeanne"}, file.clock) == CreateCompanyError::target_exists);
    CHECK(std::filesystem::file_size(file.ledger) == 8);
    const auto within_a_file = file.ledger / "Dubois.encours";
    CHECK(create_company({within_a_file, "Dubois", "Jeanne"}, file.clock) == CreateCompanyError::target_unwritable);
}

TEST_CASE("a company's file has a name that every system takes", "[usecase]") {
    CHECK(file_name_for("Menuiserie Dubois") == "Menuiserie Dubois");
    CHECK(file_name_for("A/B: \"Père & Fils\"?") == "A B   Père & Fils");
    CHECK(file_name_for("S.A.R.L.") == "S.A.R.L");
    CHECK(file_name_for("..") == "Encours");
    CHECK(file_name_for("") == "Encours");
    std::string umlauts;
    for (int i = 0; i < 100; ++i)
        umlauts += "é";
    CHECK(file_name_for("x" + umlauts).size() == 119); // cut between characters
}
