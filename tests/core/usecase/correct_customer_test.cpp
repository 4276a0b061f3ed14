// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/correct_customer.h"

#include "core/usecase/add_note.h"
#include "core/usecase/customer_list.h"
#include "core/usecase/imports.h"
#include "core/usecase/merge_customers.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

void customers(ImportRequest& request) { request.csv.kind = ListKind::customers; }

const std::string header = "code;name;address;city;kind;terms;penalty_rate;credit_limit;payer;group;email\n";

std::string list(const std::string& address, const std::string& rest = "Rennes;public;45;10;1000;B;Nord;a@x.fr") {
    return header + "A;Martin;" + address + ";" + rest + "\nB;Holding;;;;;;;;;\n";
}

CustomerFile file_of(const Importing& ledger, const char* code = "A") {
    return read_customer(ledger.ledger, customer_of(ledger, code)).value();
}

Result<DoneAct, ActFailure> correct(const Importing& ledger, std::vector<CustomerChange> changes) {
    return correct_customer({ledger.ledger, customer_of(ledger, "A"), std::move(changes), "Jeanne"}, ledger.clock);
}

Result<DoneAct, ActFailure> reset(const Importing& ledger, CustomerField field) {
    return reset_customer({ledger.ledger, customer_of(ledger, "A"), field, "Jeanne"}, ledger.clock);
}

std::string address_of(const Importing& ledger) {
    return ledger.rows("SELECT address, city FROM customer WHERE code = 'A'", 2);
}

} // namespace

TEST_CASE("a corrected address outlives imports, and goes back to what they say last", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("1 rue du Port"), customers)));
    const auto corrected = correct(ledger, {{CustomerField::address, " 2 quai Sud\nBât. B "}});
    REQUIRE(corrected.ok());
    CHECK(corrected.value().number == "Martin");
    CHECK(last_facts(ledger) == R"({"fields":["address"]})");
    CHECK(file_of(ledger).sheet.identity.address == "2 quai Sud\nBât. B");
    CHECK(file_of(ledger).sheet.correction(CustomerField::address)->told == "1 rue du Port");
    CHECK(file_of(ledger).sheet.correction(CustomerField::city) == nullptr);

    SECTION("taken back") {
        REQUIRE(undo(ledger, corrected));
        CHECK(address_of(ledger) == "1 rue du Port|Rennes");
        CHECK(ledger.number("SELECT count(*) FROM customer_correction") == 0);
        REQUIRE(holds(ledger.import(list("3 rue Neuve"), customers)));
        CHECK(address_of(ledger) == "3 rue Neuve|Rennes");
    }
    SECTION("the same list again, then another") {
        REQUIRE(holds(ledger.import(list("1 rue du Port"), customers)));
        CHECK(undo(ledger, corrected)); // nothing was built upon it
        REQUIRE(correct(ledger, {{CustomerField::address, "2 quai Sud"}}).ok());
        REQUIRE(holds(ledger.import(list("3 rue Neuve", "Brest;public;45;10;1000;B;Nord;a@x.fr"), customers)));
        CHECK(address_of(ledger) == "2 quai Sud|Brest");
        CHECK(file_of(ledger).sheet.correction(CustomerField::address)->told == "3 rue Neuve");
        const auto back = reset(ledger, CustomerField::address);
        REQUIRE(back.ok());
        CHECK(last_facts(ledger) == R"({"fields":["address"]})");
        CHECK(address_of(ledger) == "3 rue Neuve|Brest");
        CHECK(file_of(ledger).sheet.corrections.empty());
        REQUIRE(undo(ledger, back));
        CHECK(address_of(ledger) == "2 quai Sud|Brest");
    }
    SECTION("a list of invoices tells of it too") {
        REQUIRE(holds(
            ledger.import("number;issued;amount;customer_code;customer_address\nF1;2026-01-01;5;A;4 allée Verte\n")));
        CHECK(ledger.rows("SELECT told FROM customer_correction", 1) == "4 allée Verte");
        // What the import said of it goes with the import.
        REQUIRE(undo_import({ledger.ledger, "2", "Jeanne"}, ledger.clock).ok());
        CHECK(ledger.rows("SELECT told FROM customer_correction", 1) == "1 rue du Port");
    }
    SECTION("corrected twice, the sources' word stays") {
        REQUIRE(correct(ledger, {{CustomerField::address, "5 cours Est"}}).ok());
        CHECK(file_of(ledger).sheet.correction(CustomerField::address)->told == "1 rue du Port");
    }
    CHECK(ledger.is_sound());
}

TEST_CASE("every field can be corrected, imported again, and given up", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("1 rue du Port"), customers)));
    const std::vector<CustomerChange> changes{{CustomerField::name, "Martin & Fils"},
                                              {CustomerField::legal_name, "Martin SA"},
                                              {CustomerField::kind, "1"},
                                              {CustomerField::siren, "552 008 443"},
                                              {CustomerField::siret, "552 008 443 00042"},
                                              {CustomerField::vat_number, "fr 19 552008443"},
                                              {CustomerField::category, "BTP"},
                                              {CustomerField::group, "Sud"},
                                              {CustomerField::tags, "vip"},
                                              {CustomerField::address, "2"},
                                              {CustomerField::postcode, "35000"},
                                              {CustomerField::city, "Brest"},
                                              {CustomerField::country, "BE"},
                                              {CustomerField::language, "en"},
                                              {CustomerField::email, "b@x.fr"},
                                              {CustomerField::phone, "02"},
                                              {CustomerField::terms, "30 jours fin de mois"},
                                              {CustomerField::penalty_rate, "1250"},
                                              {CustomerField::credit_limit, ""},
                                              {CustomerField::payer, ""},
                                              {CustomerField::iban, "FR14 2004 1010 0505 0001 3M02 606"},
                                              {CustomerField::terms_stipulated, "1"}};
    REQUIRE(changes.size() == customer_field_count);
    const auto done = correct(ledger, changes);
    REQUIRE(done.ok());
    const auto corrected = file_of(ledger).sheet.identity;
    CHECK(corrected.kind == CustomerKind::consumer);
    CHECK(corrected.siren == "552008443");
    CHECK(corrected.vat_number == "FR19552008443");
    CHECK(corrected.terms == "30 FDM");
    CHECK(corrected.penalty_rate == 1250);
    CHECK_FALSE(corrected.credit_limit.has_value());
    CHECK(corrected.payer.empty());
    CHECK(corrected.group == "Sud");
    CHECK(corrected.terms_stipulated);
    REQUIRE(holds(ledger.import(list("9 rue Neuve", "Lyon;business;60;12;2000;B;Est;c@x.fr"), customers)));
    CHECK(file_of(ledger).sheet.identity == corrected);
    const auto told = file_of(ledger).sheet;
    CHECK(told.correction(CustomerField::kind)->told == "0");
    CHECK(told.correction(CustomerField::terms)->told == "60");
    CHECK(told.correction(CustomerField::penalty_rate)->told == "1200");
    CHECK(told.correction(CustomerField::credit_limit)->told == "200000");
    CHECK(told.correction(CustomerField::group)->told == "Est");
    CHECK(told.correction(CustomerField::payer)->told == "B");
    int given_up = 0;
    for (const auto& change : changes) {
        const bool is_told = !told.correction(change.field)->told.empty();
        CHECK(reset(ledger, change.field).ok() == is_told);
        given_up += is_told ? 1 : 0;
    }
    CHECK(given_up == 11); // what the list says, and the country, which is there from the beginning
    const auto back = file_of(ledger).sheet.identity;
    CHECK(back.address == "9 rue Neuve");
    CHECK(back.payer == "B");
    CHECK(back.credit_limit == 200000);
    CHECK(ledger.is_sound());
}

TEST_CASE("a corrected name outlives the books too, which go on telling theirs", "[usecase]") {
    Importing ledger;
    const std::string columns = "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\t"
                                "CompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\t"
                                "EcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n";
    const auto books = [&](const std::string& number, const std::string& day, const std::string& name) {
        const auto line = "VE\tVentes\t" + number + "\t" + day + "\t";
        const auto rest = "F" + number + "\t" + day + "\tFacture\t";
        return line + "411000\tClients\tA\t" + name + "\t" + rest + "100,00\t0,00\t\t\t" + day + "\t\t\n" + line +
               "707000\tVentes\t\t\t" + rest + "0,00\t100,00\t\t\t" + day + "\t\t\n";
    };
    REQUIRE(holds(ledger.import(columns + books("1", "20260101", "Martin"))));
    REQUIRE(correct(ledger, {{CustomerField::name, "Martin & Fils"}}).ok());
    REQUIRE(holds(ledger.import(columns + books("1", "20260101", "Martin") + books("2", "20260201", "MARTIN SA"))));
    CHECK(file_of(ledger).sheet.identity.name == "Martin & Fils");
    CHECK(file_of(ledger).sheet.correction(CustomerField::name)->told == "MARTIN SA");
    REQUIRE(reset(ledger, CustomerField::name).ok());
    CHECK(file_of(ledger).sheet.identity.name == "MARTIN SA");
    CHECK(ledger.is_sound());
}

TEST_CASE("corrected terms move the due days that were estimated, and undo moves them back", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import("number;issued;due;amount;customer_code;customer_terms\n"
                                "F1;2026-01-01;;100;A;30\nF2;2026-01-01;2026-01-20;100;A;30\n")));
    CHECK(due_of(ledger, "F1") == "2026-01-31|1");
    const auto done = correct(ledger, {{CustomerField::terms, "45"}});
    CHECK(due_of(ledger, "F1") == "2026-02-15|1");
    CHECK(due_of(ledger, "F2") == "2026-01-20|0");
    REQUIRE(undo(ledger, done));
    CHECK(due_of(ledger, "F1") == "2026-01-31|1");
    REQUIRE(correct(ledger, {{CustomerField::terms, "à convenir"}}).ok()); // kept as agreed: the company's hold
    CHECK(due_of(ledger, "F1") == "2026-01-31|1");
    CHECK(ledger.is_sound());
}

TEST_CASE("what cannot be is refused, and nothing was done", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("1 rue du Port"), customers)));
    const auto reason = [&](CustomerField field, const char* text) {
        return correct(ledger, {{CustomerField::city, "Brest"}, {field, text}}).error().reason;
    };
    CHECK(reason(CustomerField::name, " ") == Reason::name_missing);
    CHECK(reason(CustomerField::payer, "Z") == Reason::payer_unknown);
    CHECK(reason(CustomerField::payer, "A") == Reason::payer_in_circle);
    CHECK(correct_customer({ledger.ledger, customer_of(ledger, "B"), {{CustomerField::payer, "A"}}, "Jeanne"},
                           ledger.clock)
              .error()
              .reason == Reason::payer_in_circle);
    CHECK(correct(ledger, {{CustomerField::city, "Rennes"}}).error().reason == Reason::nothing_corrected);
    CHECK(correct_customer({ledger.ledger, CustomerId{99}, {}, "Jeanne"}, ledger.clock).error().reason ==
          Reason::unknown_customer);
    CHECK(reset(ledger, CustomerField::city).error().reason == Reason::not_corrected);
    CHECK(address_of(ledger) == "1 rue du Port|Rennes");
    CHECK(ledger.number("SELECT count(*) FROM act") == 0);
}

TEST_CASE("a customer is entered by hand, recognised by an import, which fills in only what was left empty",
          "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("1 rue du Port"), customers)));
    CHECK(free_customer_code(ledger.ledger) == "C1"); // no code has a number at its end
    EnterCustomerRequest request;
    request.ledger = ledger.ledger;
    request.code = "N1";
    request.identity.name = " Neuf ";
    request.identity.city = "Vannes";
    request.actor = "Jeanne";
    const auto done = enter_customer(request, ledger.clock);
    REQUIRE(done.ok());
    CHECK(ledger.rows("SELECT code, name, city, batch_id FROM customer WHERE code = 'N1'", 4) == "N1|Neuf|Vannes|-");
    CHECK(file_of(ledger, "N1").sheet.source.empty());
    CHECK(enter_customer(request, ledger.clock).error().reason == Reason::code_taken);
    request.code = "n1";
    CHECK(enter_customer(request, ledger.clock).error().reason == Reason::code_taken);
    request.identity.name = "  ";
    CHECK(enter_customer(request, ledger.clock).error().reason == Reason::name_missing);

    SECTION("an import brings more of it") {
        REQUIRE(holds(ledger.import("code;name;city;email\nN1;Neuf SARL;Lorient;n@x.fr\n", customers)));
        CHECK(ledger.rows("SELECT name, city, email FROM customer WHERE code = 'N1'", 3) == "Neuf|Vannes|n@x.fr");
        CHECK(file_of(ledger, "N1").sheet.correction(CustomerField::name)->told == "Neuf SARL");
        // The import built upon it.
        CHECK_FALSE(undo(ledger, done));
    }
    SECTION("taken back") {
        REQUIRE(undo(ledger, done));
        CHECK(ledger.number("SELECT count(*) FROM customer WHERE code = 'N1'") == 0);
        CHECK(ledger.number("SELECT count(*) FROM customer_correction") == 0);
    }
    SECTION("the next code counts on") {
        request.code.clear();
        request.identity.name = "Autre";
        REQUIRE(enter_customer(request, ledger.clock).ok());
        CHECK(ledger.number("SELECT count(*) FROM customer WHERE code = 'N2'") == 1);
    }
    CHECK(ledger.is_sound());
}

TEST_CASE("a note on a customer stands in the timeline until it is taken back", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("1 rue du Port"), customers)));
    const auto id = customer_of(ledger, "A");
    CHECK(add_customer_note({ledger.ledger, id, " ", "Jeanne"}, ledger.clock).error().reason == Reason::text_missing);
    CHECK(add_customer_note({ledger.ledger, CustomerId{99}, "x", "Jeanne"}, ledger.clock).error().reason ==
          Reason::unknown_customer);
    const auto noted = add_customer_note({ledger.ledger, id, "calls back on Monday", "Jeanne"}, ledger.clock);
    REQUIRE(noted.ok());
    CHECK(file_of(ledger).timeline.size() == 2); // and the import
    REQUIRE(undo(ledger, noted));
    CHECK(file_of(ledger).timeline.size() == 1);
}

TEST_CASE("of a customer that was merged nothing is corrected", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list("1 rue du Port"), customers)));
    REQUIRE(merge_customers({ledger.ledger, customer_of(ledger, "A"), customer_of(ledger, "B"), "Jeanne"}, ledger.clock)
                .ok());
    CHECK(correct(ledger, {{CustomerField::city, "Brest"}}).error().reason == Reason::unknown_customer);
    CHECK_FALSE(read_customer(ledger.ledger, customer_of(ledger, "A")).has_value());
    CHECK(file_of(ledger, "B").timeline.front().kind == TimelineEntry::Kind::merge);
}

TEST_CASE("the code that is proposed follows those that are written alike", "[usecase]") {
    const auto free_after = [](const std::string& codes) {
        Importing ledger;
        REQUIRE(holds(ledger.import("code;name\n" + codes, customers)));
        return free_customer_code(ledger.ledger);
    };
    CHECK(free_after("C0042;a\nC0009;b\n") == "C0043"); // the highest, not the last
    CHECK(free_after("C0042;a\n411DURAND;b\n") == "C0043");
    CHECK(free_after("411DURAND;a\n") == "C1");
    CHECK(free_after("7;a\n9;b\n") == "10");
    CHECK(free_after("A99;a\nA100;b\n") == "A101");
    CHECK(free_after("A99;a\n") == "A100");
}
