// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/scenarios/program.h"

#include <filesystem>
#include <fstream>

using namespace encours::test;

namespace {

std::string exported(const ImportedLedger& ledger, const std::string& list, const std::string& language,
                     const std::string& at = "2026-09-30") {
    const auto target = ledger / (list + ".csv");
    const auto run =
        run_encours({"export", ledger.path(), list, target.string(), "--at", at, "--lang", language, "--json"});
    INFO(run.error);
    REQUIRE(run.exit_code == 0);
    CHECK(run.json()["written"] == target.string());
    auto text = content(target);
    CHECK(run.json()["rows"] == std::count(text.begin(), text.end(), '\n') - 1);
    CHECK(text.rfind("\xEF\xBB\xBF", 0) == 0);
    return text.substr(3);
}

} // namespace

TEST_CASE("the open items for a spreadsheet", "[scenario]") {
    const ImportedLedger ledger(data("aging.csv"));
    const auto text = exported(ledger, "open-items", "fr");
    CHECK_THAT(text, contains_text("Code client;Client;Numéro;Type;Date d’émission;Échéance;Montant TTC;Reste dû;En "
                                   "litige;Jours de retard;Ancienneté;Compte;Devise;Libellé\r\n"));
    CHECK_THAT(text, contains_text("C3;Gamma;F7;Facture;2026-06-01;2026-07-01;4000,00;4000,00;0,00;91;Plus de 90 "
                                   "jours;Créance (411);EUR;\r\n"));
    CHECK_THAT(text, contains_text("C2;Beta;A1;Avoir;2026-08-20;2026-08-20;-3000,00;-3000,00;0,00;41;31–60 jours;"));
}

TEST_CASE("the aged balance, invoices, payments and customers for a spreadsheet", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    CHECK_THAT(exported(ledger, "aging", "en"),
               contains_text(
                   "C1;Bâtiments Morel;30000,00;30000,00;0,00;0,00;0,00;0,00;0,00;0,00;0,00;0,00;2026-10-15;EUR\r\n"));
    const auto invoices = exported(ledger, "invoices", "en");
    CHECK_THAT(
        invoices,
        contains_text("C2;Lefèvre & Fils;F602;Invoice;2026-06-15;;2026-07-15;60000,00;0,00;2026-07-20;EUR;;\r\n"));
    CHECK_THAT(invoices,
               contains_text("C3;Mairie de Dole;F902;Invoice;2026-09-30;;2026-10-30;50000,00;50000,00;;EUR;;\r\n"));
    const auto then = exported(ledger, "invoices", "en", "2026-07-10");
    CHECK_THAT(then, contains_text("F602;Invoice;2026-06-15;;2026-07-15;60000,00;60000,00;;EUR"));
    CHECK(then.find("F801") == std::string::npos);
    CHECK_THAT(exported(ledger, "payments", "en"),
               contains_text("C3;Mairie de Dole;Payment;2026-08-12;;40000,00;40000,00;0,00;;EUR;"));
    CHECK_THAT(exported(ledger, "customers", "en"), contains_text("C2;Lefèvre & Fils;;Business;"));
}

TEST_CASE("a list as a workbook", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    for (const char* list : {"open-items", "aging", "invoices", "payments", "customers", "contacts"}) {
        const auto target = (ledger / (std::string(list) + ".XLSX")).string();
        CHECK(run_encours({"export", ledger.path(), list, target, "--at", "2026-09-30"}).exit_code == 0);
        CHECK(content(target).rfind("PK", 0) == 0);
    }
}

TEST_CASE("every table leaves as a documented CSV", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    const auto folder = ledger / "way out";
    const auto run = run_encours({"export", ledger.path(), "tables", folder.string(), "--json"});
    REQUIRE(run.exit_code == 0);
    CHECK(run.json()["rows"] > 20);
    const auto invoices = content(folder / "invoice.csv");
    CHECK_THAT(invoices, contains_text("id,customer_id,kind,issued,booked,gross_minor,currency,number,"));
    CHECK_THAT(invoices, contains_text(",0,2026-05-11,,7000000,EUR,F601,"));
    const auto readme = content(folder / "README.txt");
    CHECK_THAT(readme, contains_text("invoice.csv (9 rows)"));
    CHECK_THAT(readme, contains_text("gross_minor"));
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".csv")
            CHECK_THAT(readme, contains_text("\n" + entry.path().filename().string() + " ("));

    const auto again = run_encours({"export", ledger.path(), "tables", folder.string()});
    CHECK(again.exit_code == 0);
}

TEST_CASE("an export that cannot be written changes nothing", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    const auto nowhere = run_encours({"export", ledger.path(), "aging", (ledger / "missing" / "a.csv").string()});
    CHECK(nowhere.exit_code == 4);
    CHECK_THAT(nowhere.error, contains_text("cannot be written"));
    std::filesystem::create_directory(ledger / "taken.csv");
    CHECK(run_encours({"export", ledger.path(), "aging", (ledger / "taken.csv").string()}).exit_code == 4);
    write(ledger / "file", "mine");
    CHECK(run_encours({"export", ledger.path(), "tables", (ledger / "file").string()}).exit_code == 4);
    CHECK(content(ledger / "file") == "mine");
}

TEST_CASE("an agency is given the whole file of a customer, and of that one alone", "[scenario]") {
    const ImportedLedger ledger(data("aging.csv"));
    const auto target = ledger / "agency";
    const auto written = [&](const char* language) {
        const auto run = run_encours({"export", ledger.path(), "agency-file", target.string(), "--customer", "C3",
                                      "--at", "2026-09-30", "--lang", language, "--json"});
        INFO(run.error);
        REQUIRE(run.exit_code == 0);
        CHECK(run.json()["rows"] > 2);
        const std::string folder = run.json()["written"];
        return std::filesystem::path(std::u8string(folder.begin(), folder.end()));
    };
    const auto folder = written("fr");
    const auto items = content(folder / std::filesystem::path(u8"Pièces ouvertes.csv"));
    CHECK_THAT(items, contains_text("C3;Gamma;F7;Facture;2026-06-01;2026-07-01;4000,00"));
    CHECK(items.find("C2;") == std::string::npos);
    CHECK_THAT(content(folder / "Clients.csv"), contains_text("C3;Gamma;"));
    CHECK_THAT(content(folder / "Historique.csv"), contains_text("2026-06-01"));
    int papers = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        papers += entry.path().extension() == ".pdf" ? 1 : 0;
    CHECK(papers == 1);
    // What is there is left as it is.
    CHECK(written("fr") != folder);
    CHECK(content(folder / std::filesystem::path(u8"Pièces ouvertes.csv")) == items);
    for (const auto& entry : std::filesystem::directory_iterator(target))
        CHECK(entry.path().filename().string().front() != '.'); // nothing half written
}

TEST_CASE("an agency's file wants a customer and a place for it", "[scenario]") {
    const ImportedLedger ledger(data("aging.csv"));
    const auto target = (ledger / "agency").string();
    CHECK(run_encours({"export", ledger.path(), "agency-file", target}).exit_code == 2);
    CHECK(run_encours({"export", ledger.path(), "aging", target + ".csv", "--customer", "C3"}).exit_code == 2);
    const auto unknown = run_encours({"export", ledger.path(), "agency-file", target, "--customer", "nobody"});
    CHECK(unknown.exit_code == 3);
    CHECK_THAT(unknown.error, contains_text("nobody"));
    std::ofstream(target) << "a file stands where the folder would";
    CHECK(run_encours({"export", ledger.path(), "agency-file", target, "--customer", "C3"}).exit_code == 4);
}
