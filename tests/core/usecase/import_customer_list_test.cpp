// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/correct_customer.h"

#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

void customers(ImportRequest& request) { request.csv.kind = ListKind::customers; }

const char* const contacts = "SELECT name, role, email, phone, mobile, is_default FROM contact ORDER BY name";

} // namespace

TEST_CASE("a list of customers: every field, headers in French or by their own names", "[usecase]") {
    const std::string row =
        "C1;Martin;Martin SA;public;1 rue du Port;35000;Rennes;Belgique;fr;552 008 443;FR19552008443;"
        "FR14 2004 1010 0505 0001 3M02 606;compta@martin.fr;0299112233;0611223344;Anne Roy;comptable;45 jours;12,4;"
        "1 500,50;BTP;;Groupe M;vip\n";
    const char* const all = "SELECT c.code, c.name, legal_name, c.kind, c.address, c.postcode, c.city, c.country,"
                            " c.language, siren, vat_number, iban, c.email, c.phone, terms, penalty_rate, credit_limit,"
                            " category, g.name, tags, t.name, t.role, t.email, t.phone, t.mobile FROM customer c"
                            " JOIN customer_group g ON g.id = c.group_id JOIN contact t ON t.customer_id = c.id";
    for (const std::string header :
         {"code;name;legal_name;kind;address;postcode;city;country;language;siren;vat;iban;email;phone;mobile;contact;"
          "contact_role;terms;penalty_rate;credit_limit;category;payer;group;tags\n",
          "Code client;Raison sociale;Dénomination légale;Type de client;Adresse;Code postal;Ville;Pays;Langue;N° "
          "SIREN;"
          "TVA intracommunautaire;IBAN;Courriel;Téléphone;Portable;Interlocuteur;Fonction;Conditions de règlement;"
          "Taux de pénalité;Encours autorisé;Famille;Tiers payeur;Groupe;Étiquettes\n"}) {
        Importing ledger;
        const auto report = ledger.import(header + row, customers);
        INFO(header);
        REQUIRE(holds(report));
        CHECK(report.customers == Count{1, 0, 0});
        CHECK(report.warning_count == 0);
        CHECK(ledger.rows(all, 25) ==
              "C1|Martin|Martin SA|2|1 rue du Port|35000|Rennes|Belgique|fr|552008443|FR19552008443|"
              "FR1420041010050500013M02606|compta@martin.fr|0299112233|45|1240|150050|BTP|Groupe M|vip|Anne Roy|"
              "comptable|compta@martin.fr|0299112233|0611223344");
        CHECK(ledger.import(header + row, customers).customers == Count{0, 0, 1});
        CHECK(ledger.is_sound());
    }
}

TEST_CASE("a column named Délai alone holds the terms", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import("Code;Nom;Délai\nC1;Martin;45 jours\n", customers)));
    CHECK(ledger.rows("SELECT terms FROM customer", 1) == "45");
}

TEST_CASE("several rows of a customer are contacts with their roles; again adds nothing, in any order", "[usecase]") {
    Importing ledger;
    const std::string header = "Code;Nom;Contact;Fonction;E-mail;Tél\n";
    const std::string anne = "C1;Martin;Anne Roy;comptable;anne@martin.fr;0299000001\n";
    const std::string bob = "C1;Martin;Bob Le Goff;direction;bob@martin.fr;0299000002\n";
    auto report = ledger.import(header + anne + bob + ";;Carla;;carla@martin.fr;\n", customers);
    REQUIRE(holds(report));
    CHECK(report.read == 3);
    CHECK(report.customers == Count{1, 0, 0});
    const std::string three = "Anne Roy|comptable|anne@martin.fr|0299000001||1 Bob Le Goff|direction|bob@martin.fr|"
                              "0299000002||0 Carla||carla@martin.fr|||0";
    CHECK(ledger.rows(contacts, 6) == three);
    // The customer's own address is that of the default contact, whoever comes first in the next list.
    CHECK(ledger.rows("SELECT email, phone FROM customer", 2) == "anne@martin.fr|0299000001");
    report = ledger.import(header + bob + anne, customers);
    CHECK(report.customers == Count{0, 0, 1});
    CHECK(ledger.rows(contacts, 6) == three);
    CHECK(ledger.rows("SELECT email, phone FROM customer", 2) == "anne@martin.fr|0299000001");
    // What a list says anew of one of them changes that one alone.
    report = ledger.import("Code;Nom;Contact;Fonction;E-mail;Tél\nC1;Martin;BOB LE GOFF;;;0299000009\n", customers);
    CHECK(report.customers == Count{0, 1, 0});
    CHECK(ledger.rows("SELECT phone FROM contact WHERE role = 'direction'", 1) == "0299000009");
    CHECK(ledger.number("SELECT count(*) FROM contact") == 3);
}

TEST_CASE("identifiers that cannot be right are kept and said; unreadable terms too", "[usecase]") {
    Importing ledger;
    const auto report = ledger.import("code;name;siren;vat;iban;terms\n"
                                      "C1;Martin;123456789;FR00123456789;FR76123;45 FDM\n",
                                      customers);
    REQUIRE(holds(report));
    REQUIRE(report.warnings.size() == 4);
    CHECK(report.warnings[0].code == IssueCode::terms_ambiguous);
    CHECK(report.warnings[1].code == IssueCode::identifier_doubtful);
    CHECK(report.warnings[1].column_name == "siren");
    CHECK(ledger.rows("SELECT siren, vat_number, iban, terms FROM customer", 4) == "123456789|FR00123456789|FR76123|");
}

TEST_CASE("the payer may stand below, or nowhere; a row that cannot be read is refused alone", "[usecase]") {
    Importing ledger;
    const std::string list = "code;name;payer;credit_limit\n"
                             "S1;Site Rennes;H;\n"
                             "S2;Site Brest;X9;\n"
                             "S3;Site Vannes;;beaucoup\n"
                             ";;;100\n"
                             "H;Holding;H;\n"
                             "Total;;;\n";
    auto report = ledger.import(list, customers);
    CHECK(report.read == 5);
    CHECK(report.rejected_count == 2);
    CHECK(report.rejected[0].code == IssueCode::amount_unreadable);
    CHECK(report.rejected[0].line == 4);
    CHECK(report.rejected[1].code == IssueCode::value_missing);
    CHECK(ledger.rows("SELECT c.code, p.code FROM customer c LEFT JOIN customer p ON p.id = c.payer_id ORDER BY c.code",
                      2) == "H|- S1|H S2|X9 X9|-");
    report = ledger.import(list, customers);
    CHECK(report.customers.added == 0);
    CHECK(report.customers.updated == 0);
}

TEST_CASE("what a person corrected stays, whatever lists say", "[usecase]") {
    Importing ledger;
    const std::string list = "code;name;email;city\nC1;Martin;old@martin.fr;Rennes\n";
    REQUIRE(holds(ledger.import(list, customers)));
    REQUIRE(correct_customer({ledger.ledger, CustomerId{1}, {{CustomerField::email, "new@martin.fr"}}, "Jeanne"},
                             ledger.clock)
                .ok());
    auto report = ledger.import(list, customers);
    CHECK(report.customers == Count{0, 0, 1});
    report = ledger.import("code;name;email;city\nC1;Martin;third@martin.fr;Brest\n", customers);
    CHECK(report.customers == Count{0, 1, 0});
    CHECK(ledger.rows("SELECT email, city FROM customer", 2) == "new@martin.fr|Brest");
    report = ledger.import("number;issued;amount;customer_code;customer_email\nF1;2026-01-01;5;C1;fourth@martin.fr\n");
    CHECK(ledger.rows("SELECT email FROM customer", 1) == "new@martin.fr");
}

TEST_CASE("customers of another source are recognised, and never taken for one another in doubt", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import("number;issued;amount;customer_code;customer_name;customer_siren;customer_postcode\n"
                                "F1;2026-01-01;5;A1;Martin SARL;552008443;\n"
                                "F2;2026-01-01;5;A2;Durand;;35000\n"
                                "F3;2026-01-01;5;A3;Petit;;\n"
                                "F4;2026-01-01;5;A4;Petit SAS;;\n"
                                "F5;2026-01-01;5;A5;Roux;;\n")));
    const std::string list = "code;name;siren;postcode;email\n"
                             "B1;Établissements Martin;552008443;;b1@x.fr\n" // the SIREN
                             "B2;DURAND S.A.R.L.;;75001;\n"                  // the name, but another town
                             "B3;Petit;;;\n"                                 // two could be meant
                             "B5;Roux;;;\n"                                  // A5 has a row of its own
                             "A5;Roux;;;a5@x.fr\n";
    auto report = ledger.import(list, customers);
    REQUIRE(holds(report));
    CHECK(report.customers == Count{3, 2, 0});
    CHECK(ledger.rows("SELECT code, name, email FROM customer WHERE email <> '' ORDER BY code", 3) ==
          "A1|Établissements Martin|b1@x.fr A5|Roux|a5@x.fr");
    CHECK(ledger.rows("SELECT code FROM customer WHERE code LIKE 'B%' ORDER BY code", 1) == "B2 B3 B5");
    REQUIRE(report.warnings.size() == 2);
    CHECK(report.warnings[0].code == IssueCode::customer_resembles);
    CHECK(report.warnings[0].arguments == std::vector<std::string>{"B2", "DURAND S.A.R.L.", "A2", "Durand"});
    CHECK(report.warnings[1].arguments == std::vector<std::string>{"B3", "Petit", "A3", "Petit"});
    report = ledger.import(list, customers);
    CHECK(report.customers == Count{0, 0, 5});
    CHECK(ledger.is_sound());
}

TEST_CASE("a list without the columns of customers is refused, and says which it lacks", "[usecase]") {
    Importing ledger;
    const auto report = ledger.import("city;email\nRennes;a@b.fr\n", customers);
    REQUIRE(report.refused);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].code == IssueCode::required_field_unmapped);
    CHECK_FALSE(std::filesystem::exists(ledger.ledger));
}
