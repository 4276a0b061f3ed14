// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

std::string listed(const std::string& columns, const std::vector<std::string>& rows) {
    std::string text = "number;issued;amount;" + columns + "\n";
    for (std::size_t i = 0; i < rows.size(); ++i)
        text += "F" + std::to_string(i) + ";2026-01-15;10;" + rows[i] + "\n";
    return text;
}

} // namespace

TEST_CASE("a customer is filled in by what the source says, and never blanked", "[usecase]") {
    Importing ledger;
    const std::string columns =
        "customer_code;customer_name;customer_kind;customer_address;customer_postcode;customer_city;customer_country;"
        "customer_siren;customer_vat;customer_iban;customer_email;customer_phone;customer_terms;customer_penalty_rate;"
        "customer_credit_limit;customer_category;customer_group;customer_tags";
    auto report =
        ledger.import(listed(columns, {"C1;Martin;particulier;1 rue;35000;Rennes;France;552008443;FR19552008443;"
                                       "FR14 2004 1010 0505 0001 3M02 606;a@b.fr;0299;30;12,4;1500;BTP;Groupe M;vip"}));
    REQUIRE(holds(report));
    CHECK(report.customers == Count{1, 0, 0});
    CHECK(report.warning_count == 0);
    const char* const all =
        "SELECT c.name, c.kind, address, postcode, city, country, siren, vat_number, iban, email, phone,"
        " terms, penalty_rate, credit_limit, category, g.name, tags FROM customer c"
        " LEFT JOIN customer_group g ON g.id = c.group_id";
    const std::string filled =
        "Martin|1|1 rue|35000|Rennes|FR|552008443|FR19552008443|FR1420041010050500013M02606|a@b.fr|"
        "0299|30|1240|150000|BTP|Groupe M|vip";
    CHECK(ledger.rows(all, 17) == filled);
    // Blank says nothing.
    report = ledger.import(listed(columns, {"C1;;;;;;;;;;;;;;;;;"}));
    CHECK(report.customers == Count{0, 0, 1});
    CHECK(ledger.rows(all, 17) == filled);
    report = ledger.import(listed(columns, {"C1;Martin & fils;;;;;;;;;;;;;;;;"}));
    CHECK(report.customers == Count{0, 1, 0});
    CHECK(ledger.rows("SELECT name FROM customer", 1) == "Martin & fils");
}

TEST_CASE("an invoice list's own words say who is a consumer and which rate was agreed", "[usecase]") {
    Importing ledger;
    // Which law a claim follows hangs on both.
    CHECK(holds(ledger.import("Code client;Numéro;Date;Montant TTC;Type client;Taux de pénalité\n"
                              "C1;F1;15/01/2026;10,00;Particulier;\n"
                              "C2;F2;15/01/2026;10,00;Entreprise;15,5 %\n")));
    CHECK(ledger.rows("SELECT code, kind, penalty_rate FROM customer ORDER BY code", 3) == "C1|1|- C2|0|1550");

    // Under such a title other words stand too: then it is none of ours, and no row is refused for it.
    Importing other;
    CHECK(holds(other.import("Code client;Numéro;Date;Montant TTC;Type client\n"
                             "C1;F1;15/01/2026;10,00;Grossiste\n")));
    CHECK(other.rows("SELECT code, kind FROM customer", 2) == "C1|0");
}

TEST_CASE("within a list the first word counts, whatever the order of weeks", "[usecase]") {
    Importing ledger;
    const auto list = listed("customer_code;customer_name;customer_city",
                             {"C1;WAL-MAR corp;", "C1;WAL-MAR foundation;Rennes", "C1;WAL-MAR corp;Brest", "C2;;"});
    auto report = ledger.import(list);
    REQUIRE(report.warnings.size() == 1); // once a customer
    CHECK(report.warnings[0].code == IssueCode::customer_name_differs);
    CHECK(report.warnings[0].line == 3);
    CHECK(report.warnings[0].arguments == std::vector<std::string>{"C1", "WAL-MAR corp", "WAL-MAR foundation"});
    CHECK(ledger.rows("SELECT name, city FROM customer", 2) == "WAL-MAR corp|Rennes C2|");
    report = ledger.import(list);
    CHECK(report.customers == Count{0, 0, 2});
    CHECK(ledger.rows("SELECT name, city FROM customer", 2) == "WAL-MAR corp|Rennes C2|");
}

TEST_CASE("codes keep their zeros, and names stand for missing codes", "[usecase]") {
    Importing ledger;
    (void)ledger.import(listed("customer_code;customer_name", {"00123;A", "123;B", ";Dupont", ";Dupont"}));
    CHECK(ledger.rows("SELECT code, name FROM customer ORDER BY id", 2) == "00123|A 123|B Dupont|Dupont");
}

TEST_CASE("a source's aliases and merged customers lead to the one that is meant", "[usecase]") {
    Importing ledger;
    (void)ledger.import(listed("customer_code", {"C1", "C2"}));
    {
        auto connection = store::open_ledger(ledger.ledger, store::Access::write);
        store::Transaction transaction(connection);
        connection.execute("INSERT INTO customer_alias (source_id, code, customer_id) VALUES (1, '411MARTIN', 1)");
        connection.execute("UPDATE customer SET merged_into = 1 WHERE id = 2");
        transaction.commit();
    }
    const auto report =
        ledger.import("number;issued;amount;customer_code\nX1;2026-01-15;10;411MARTIN\nX2;2026-01-15;10;C2\n");
    CHECK(report.customers == Count{0, 0, 1});
    CHECK(ledger.rows("SELECT customer_id FROM invoice WHERE number LIKE 'X%'", 1) == "1 1");
}

TEST_CASE("doubtful identifiers are kept, with a warning", "[usecase]") {
    Importing ledger;
    const auto report =
        ledger.import(listed("customer_code;customer_siren;customer_vat;customer_iban",
                             {"C1;404833047;FR99404833048;FR7630006000011234567890180", "C1;404833047;;"}));
    REQUIRE(report.warnings.size() == 3);
    for (const auto& warning : report.warnings)
        CHECK(warning.code == IssueCode::identifier_doubtful);
    CHECK(report.warnings[0].arguments == std::vector<std::string>{"customer_siren", "404833047"});
    CHECK(ledger.rows("SELECT siren FROM customer", 1) == "404833047");
}

TEST_CASE("contacts, groups and payers come with the customer", "[usecase]") {
    Importing ledger;
    const auto list =
        listed("customer_code;customer_contact;customer_contact_role;customer_mobile;customer_payer;customer_group",
               {"C1;Anne Roux;Compta;0600;C2;G", "C3;;;;C9;G", "C2;;;;;"});
    auto report = ledger.import(list);
    REQUIRE(holds(report));
    CHECK(report.customers == Count{4, 0, 0}); // with the payer whom nobody has written to yet
    CHECK(ledger.rows("SELECT name, role, mobile, is_default, customer_id FROM contact", 5) ==
          "Anne Roux|Compta|0600|1|1");
    CHECK(ledger.rows("SELECT c.code, p.code FROM customer c JOIN customer p ON p.id = c.payer_id ORDER BY c.id", 2) ==
          "C1|C2 C3|C9");
    CHECK(ledger.number("SELECT count(DISTINCT group_id) FROM customer WHERE group_id IS NOT NULL") == 1);
    report = ledger.import(list);
    CHECK(report.customers == Count{0, 0, 3});
    CHECK(ledger.number("SELECT count(*) FROM contact") == 1);
    CHECK(ledger.is_sound());
}
