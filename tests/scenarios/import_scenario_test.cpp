// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/scenarios/program.h"

using namespace encours::test;

TEST_CASE("an import answers with the object of the contract", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"), {"--covers", "2026-05-01..2026-09-30"});
    CHECK(ledger.import().exit_code == 0);
    const auto report = ledger.import().json();
    CHECK(report["batch"].is_string());
    CHECK(report["format"] == "csv");
    CHECK(report["read"] == 9);
    CHECK(report["covers"] == nlohmann::json({{"from", "2026-05-01"}, {"to", "2026-09-30"}}));
    CHECK(report["customers"] == nlohmann::json({{"added", 3}, {"updated", 0}, {"unchanged", 0}}));
    CHECK(report["invoices"]["added"] == 9);
    CHECK(report["credit_notes"]["added"] == 0);
    CHECK(report["payments"]["added"] == 4);
    CHECK(report["allocations"]["added"] == 4);
    CHECK(report["rejected"] == nlohmann::json::array());
    CHECK(report["warnings"].is_array());
    CHECK(report["open_total"] == "184000.00");
    for (const auto& control : report["controls"])
        CHECK(control["holds"] == true);
}

TEST_CASE("the same file twice adds nothing", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    const auto again = run_encours({"import", ledger.path(), data("dso.csv"), "--json"});
    CHECK(again.exit_code == 0);
    const auto report = again.json();
    for (const char* what : {"customers", "invoices", "credit_notes", "payments", "allocations"}) {
        INFO(what);
        CHECK(report[what]["added"] == 0);
        CHECK(report[what]["updated"] == 0);
    }
    CHECK(report["invoices"]["unchanged"] == 9);
    CHECK(report["customers"]["unchanged"] == 3);
    CHECK(report["open_total"] == "184000.00");
}

TEST_CASE("refused rows are named and the others stored", "[scenario]") {
    const ImportedLedger ledger(data("faulty.csv"));
    CHECK(ledger.import().exit_code == 1);
    const auto report = ledger.import().json();
    CHECK(report["invoices"]["added"] == 2);
    REQUIRE(report["rejected"].size() == 2);
    CHECK(report["rejected"][0]["line"] == 3);
    CHECK(report["rejected"][0]["column"] == 6);
    CHECK(report["rejected"][0]["column_name"] == "amount");
    CHECK(report["rejected"][0]["code"] == "amount_unreadable");
    CHECK(report["rejected"][0]["message"] == "\"abc\" is not an amount. Correct it in the file.");
    CHECK(report["rejected"][1]["line"] == 4);
    CHECK(report["rejected"][1]["code"] == "date_does_not_exist");
    CHECK_THAT(ledger.import().error, contains_text("2 rows refused"));
    CHECK(ledger.json("aging", {"--at", "2026-07-31"})["total"] == "500.00");
}

TEST_CASE("with --strict one refused row refuses the whole", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "a.encours").string();
    const auto run = run_encours({"import", path, data("faulty.csv"), "--strict", "--json"});
    CHECK(run.exit_code == 3);
    CHECK(run.json()["batch"].is_null());
    CHECK(run.json()["rejected"].size() == 2);
    CHECK_THAT(run.error, contains_text("Nothing was changed"));
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a dry run says what would be done and does nothing", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "a.encours").string();
    const auto run = run_encours({"import", path, data("dso.csv"), "--dry-run", "--json"});
    CHECK(run.exit_code == 0);
    CHECK(run.json()["invoices"]["added"] == 9);
    CHECK(run.json()["batch"].is_null());
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a source that cannot be read is refused", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "a.encours").string();
    const auto missing = run_encours({"import", path, (folder / "missing.csv").string(), "--json"});
    CHECK(missing.exit_code == 3);
    CHECK(missing.json()["rejected"][0]["code"] == "file_not_found");

    write(folder / "empty.csv", "");
    const auto empty = run_encours({"import", path, (folder / "empty.csv").string(), "--json"});
    CHECK(empty.exit_code == 3);
    CHECK(empty.json()["rejected"][0]["code"] == "file_empty");

    write(folder / "dates.csv",
          "customer_code,customer_name,number,issued,due,amount\nA,Alpha,F1,01/02/2026,03/04/2026,1.00\n");
    const auto dates = run_encours({"import", path, (folder / "dates.csv").string(), "--json"});
    CHECK(dates.exit_code == 3);
    CHECK(dates.json()["rejected"][0]["code"] == "date_order_ambiguous");
    CHECK_FALSE(std::filesystem::exists(path));

    const auto told =
        run_encours({"import", path, (folder / "dates.csv").string(), "--date-format", "D/M/Y", "--json"});
    CHECK(told.exit_code == 0);
    CHECK(told.json()["covers"]["from"] == "2026-02-01");
}

TEST_CASE("columns are named by hand where their titles say nothing", "[scenario]") {
    const TemporaryFolder folder;
    write(folder / "odd.csv", "k,who,no,day,eur\nA,Alpha,F1,2026-02-01,12.50\n");
    const auto path = (folder / "a.encours").string();
    const auto run = run_encours({"import", path, (folder / "odd.csv").string(), "--map", "customer_code=k", "--map",
                                  "customer_name=who", "--map", "number=no", "--map", "issued=day", "--map",
                                  "amount=eur", "--terms", "30", "--json"});
    INFO(run.error);
    CHECK(run.exit_code == 0);
    CHECK(run.json()["open_total"] == "12.50");
}

TEST_CASE("several sources are imported in turn, and the worst of them is the exit", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "a.encours").string();
    const auto run = run_encours({"import", path, data("dso.csv"), data("faulty.csv"), "--json"});
    CHECK(run.exit_code == 1);
    const auto report = run.json();
    REQUIRE(report["sources"].size() == 2);
    CHECK(report["sources"][0]["invoices"]["added"] == 9);
    CHECK(report["sources"][1]["invoices"]["added"] == 2);
    CHECK(report["invoices"]["added"] == 11);
    CHECK(report["rejected"].size() == 2);

    const auto worse = run_encours({"import", path, data("dso.csv"), (folder / "missing.csv").string(), "--json"});
    CHECK(worse.exit_code == 3);
    CHECK(worse.json()["invoices"]["unchanged"] == 9);
}

TEST_CASE("what this version does not import is refused with a sentence", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "a.encours").string();
    for (const std::vector<std::string>& options :
         {std::vector<std::string>{"--kind", "suppliers"}, {"--format", "xls"}}) {
        std::vector<std::string> arguments{"import", path, data("dso.csv")};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto run = run_encours(arguments);
        INFO(run.error);
        CHECK(run.exit_code == 2);
        CHECK_THAT(run.error, contains_text("not \""));
    }
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("customers with their contacts, then invoices, then payments; each again adds nothing", "[scenario]") {
    const ImportedLedger ledger(data("customers.csv"), {"--kind", "customers"});
    const auto customers = ledger.import().json();
    CHECK(ledger.import().exit_code == 0);
    CHECK(customers["read"] == 3);
    CHECK(customers["customers"]["added"] == 2);
    CHECK(customers["warnings"][0]["code"] == "identifier_doubtful");
    CHECK(customers["covers"].is_null());
    const auto contacts = ledger / "contacts.csv";
    CHECK(run_encours({"export", ledger.path(), "contacts", contacts.string()}).exit_code == 0);
    CHECK_THAT(content(contacts), contains_text("Bob Le Goff"));

    const auto invoices = ledger / "invoices.csv";
    write(invoices, "number;issued;due;amount;customer_code\nF1;2026-01-01;2026-02-01;100.00;C1\n"
                    "F2;2026-01-01;2026-02-10;50.00;C1\n");
    CHECK(run_encours({"import", ledger.path(), invoices.string()}).exit_code == 0);
    const auto paid = ledger / "paid.csv";
    write(paid, "Client;Facture;Montant;Date de règlement\nC1;F2;50,00;20/02/2026\nC1;;30,00;21/02/2026\n"
                "C9;;1,00;21/02/2026\n");
    const std::vector<std::string> import{"import", ledger.path(), paid.string(), "--kind", "payments", "--json"};
    const auto first = run_encours(import);
    CHECK(first.exit_code == 1); // C9 is nobody
    CHECK(first.json()["payments"]["added"] == 2);
    CHECK(first.json()["allocations"]["added"] == 2);
    CHECK(first.json()["rejected"][0]["code"] == "customer_unknown");
    CHECK(first.json()["open_total"] == "70.00");
    const auto again = run_encours(import);
    CHECK(again.json()["payments"]["added"] == 0);
    CHECK(again.json()["payments"]["unchanged"] == 2);
    CHECK(ledger.json("import", {data("customers.csv"), "--kind", "customers"})["customers"]["added"] == 0);
    CHECK(ledger.json("verify")["holds"] == true);
    CHECK(ledger.json("imports")["imports"].size() == 5);
    CHECK(run_encours({"import", ledger.path(), paid.string(), "--kind", "payments", "--terms", "30"}).exit_code == 2);
}

TEST_CASE("controls that do not hold are listed with the imports", "[scenario]") {
    const TemporaryFolder folder;
    const auto titles = std::string("number;customer_code;issued;due;amount;open_amount;settled\n");
    write(folder / "paid.csv", titles + "F1;C1;2026-03-01;2026-03-31;100;;2026-04-10\n");
    write(folder / "open.csv", titles + "F1;C1;2026-03-01;2026-03-31;100;80;\n");
    const ImportedLedger ledger((folder / "paid.csv").string());
    CHECK_THAT(run_encours({"imports", ledger.path(), "--lang", "fr"}).out, contains_text("justes"));
    (void)ledger.json("import", {(folder / "open.csv").string()});
    CHECK(ledger.json("imports")["imports"][1]["controls_failed"] == 1);
    const auto text = run_encours({"imports", ledger.path()}).out;
    CHECK_THAT(text, contains_text("1 does not hold"));
    CHECK_THAT(text, contains_text("Import 2 (open.csv): Open by the list less payments from elsewhere, and in the "
                                   "ledger: expected 80.00, found 0.00"));
}

TEST_CASE("a sheet is named on the command line", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    const auto book = (ledger / "list.xlsx").string();
    REQUIRE(run_encours({"export", ledger.path(), "invoices", book, "--at", "2026-09-30"}).exit_code == 0);
    const auto missing = run_encours({"import", (ledger / "b.encours").string(), book, "--sheet", "Feuille 9"});
    CHECK(missing.exit_code == 3);
    CHECK_THAT(missing.error, contains_text("The workbook has no sheet \"Feuille 9\". It has: "));
    const auto first = run_encours({"import", (ledger / "b.encours").string(), book, "--json"}).json();
    const auto named = run_encours(
        {"import", (ledger / "c.encours").string(), book, "--json", "--sheet", first["sheet"].get<std::string>()});
    CHECK(named.exit_code == 0);
    CHECK(named.json()["invoices"] == first["invoices"]);
    CHECK(run_encours({"import", (ledger / "d.encours").string(), data("dso.csv"), "--format", "csv", "--sheet", "x"})
              .exit_code == 2);
}

TEST_CASE("people read the report in their language", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "a.encours").string();
    const auto run = run_encours({"import", path, data("faulty.csv"), "--lang", "fr"});
    CHECK(run.exit_code == 1);
    CHECK_THAT(run.out, contains_text("4 lignes lues"));
    CHECK_THAT(run.out, contains_text("Factures"));
    CHECK_THAT(run.error, contains_text("2 lignes refusées\u00A0:"));
    CHECK_THAT(run.error,
               contains_text("ligne 3, colonne «\u00A0amount\u00A0»\u00A0: «\u00A0abc\u00A0» n’est pas un montant."));
}

TEST_CASE("a list that left as a workbook comes back as a workbook, under a profile", "[scenario]") {
    const ImportedLedger first(data("dso.csv"));
    const auto workbook = (first / "factures.xlsx").string();
    REQUIRE(
        run_encours({"export", first.path(), "invoices", workbook, "--at", "2026-09-30", "--lang", "fr"}).exit_code ==
        0);
    const auto second = (first / "second.encours").string();
    const auto unknown = run_encours({"import", second, workbook, "--profile", "Ventes", "--json"});
    CHECK(unknown.exit_code == 3);
    CHECK(unknown.json()["rejected"][0]["code"] == "profile_unknown");

    const auto made = run_encours({"import", second, workbook, "--profile", "Ventes", "--map", "category=", "--json"});
    INFO(made.out << made.error);
    CHECK(made.exit_code == 0);
    CHECK(made.json()["format"] == "xlsx");
    CHECK(made.json()["sheet"].is_string());
    CHECK(made.json()["profile_saved"] == "Ventes");
    CHECK(made.json()["invoices"]["added"] == 9);
    CHECK(made.json()["open_total"] == first.import().json()["open_total"]);

    const auto again = run_encours({"import", second, workbook, "--profile", "Ventes"});
    CHECK(again.exit_code == 0);
    CHECK_THAT(again.out, contains_text("Sheet: "));
    CHECK(run_encours({"verify", second}).exit_code == 0);
}
