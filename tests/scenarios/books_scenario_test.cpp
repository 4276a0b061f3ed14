// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/scenarios/program.h"

using namespace encours::test;

namespace {

void check_controls(const nlohmann::json& report) {
    for (const auto& control : report["controls"]) {
        INFO(control.dump());
        CHECK(control["holds"] == true);
    }
}

} // namespace

TEST_CASE("a FEC is imported with its controls, and again adds nothing", "[scenario]") {
    const ImportedLedger ledger(data("books_2025.txt"));
    CHECK(ledger.import().exit_code == 0);
    const auto report = ledger.import().json();
    CHECK(report["format"] == "fec");
    CHECK(report["read"] == 12);
    CHECK(report["covers"] == nlohmann::json({{"from", "2025-01-01"}, {"to", "2025-12-15"}}));
    CHECK(report["customers"]["added"] == 2);
    CHECK(report["invoices"]["added"] == 3);
    CHECK(report["payments"]["added"] == 2);
    CHECK(report["allocations"]["added"] == 2);
    CHECK(report["open_total"] == "300.00");
    CHECK(report["preview"]["added"]["count"] == 3);
    check_controls(report);
    const auto aging = ledger.json("aging", {"--at", "2025-12-31", "--by", "customer"});
    CHECK(aging["total"] == "300.00");
    CHECK(aging["customers"].size() == 2);
    // Openings stand from the close of the day before, which counts as covered.
    CHECK(ledger.json("aging", {"--at", "2024-12-31"})["total"] == "100.00");

    const auto again = ledger.json("import", {data("books_2025.txt")});
    for (const char* what : {"customers", "invoices", "credit_notes", "payments", "allocations"}) {
        INFO(what);
        CHECK(again[what]["added"] == 0);
        CHECK(again[what]["updated"] == 0);
    }
    CHECK(again["invoices"]["unchanged"] == 3);
    CHECK(ledger.json("verify")["holds"] == true);
}

TEST_CASE("the next year's openings are absorbed, and tie with the closing before", "[scenario]") {
    const ImportedLedger ledger(data("books_2025.txt"));
    const auto trial = ledger.json("import", {data("books_2026.txt"), "--dry-run"});
    CHECK(trial["batch"].is_null());
    CHECK(trial["preview"]["settled"]["count"] == 1);
    CHECK(trial["preview"]["settled"]["documents"][0]["number"] == "FA900");
    CHECK(ledger.json("aging", {"--at", "2026-01-31"})["total"] == "300.00");

    const auto report = ledger.json("import", {data("books_2026.txt")});
    CHECK(report["invoices"]["added"] == 0);
    CHECK(report["payments"]["added"] == 1);
    CHECK(report["open_total"] == "200.00");
    check_controls(report);
    bool has_opening = false;
    for (const auto& control : report["controls"])
        has_opening = has_opening || (control["name"] == "opening_2026-01-01" && control["found"] == "300.00");
    CHECK(has_opening);
    CHECK(ledger.json("aging", {"--at", "2026-01-31"})["total"] == "200.00");
}

TEST_CASE("imports are listed and taken back, the later first", "[scenario]") {
    const ImportedLedger ledger(data("books_2025.txt"));
    (void)ledger.json("import", {data("books_2026.txt")});
    const auto list = ledger.json("imports");
    REQUIRE(list["imports"].size() == 2);
    CHECK(list["imports"][0]["file"] == "books_2025.txt");
    CHECK(list["imports"][0]["format"] == "fec");
    CHECK(list["imports"][0]["added"]["documents"] == 3);
    CHECK(list["imports"][1]["undone_at"].is_null());
    CHECK(list["imports"][1]["controls_failed"] == 0);
    const auto& controls = list["imports"][1]["controls"];
    REQUIRE(controls.size() > 6);
    CHECK(controls[0]["name"] == "debit_credit");
    CHECK(controls[0]["holds"] == true);
    CHECK(std::any_of(controls.begin(), controls.end(),
                      [](const auto& control) { return control["name"] == "opening_2026-01-01"; }));
    // Nothing was booked between the years: the days between them are told of too.
    CHECK(list["sources"][0]["covered"] == nlohmann::json::array({{{"from", "2025-01-01"}, {"to", "2026-01-15"}}}));

    const auto refused = run_encours({"imports", ledger.path(), "--undo", "1"});
    CHECK(refused.exit_code == 3);
    CHECK_THAT(refused.error, contains_text("Import 2 (books_2026.txt) builds on it"));

    const auto second = list["imports"][1]["batch"].get<std::string>();
    CHECK(ledger.json("imports", {"--undo", second})["payments_removed"] == 1);
    CHECK(ledger.json("aging", {"--at", "2026-01-31"})["total"] == "300.00");
    CHECK(ledger.json("verify")["holds"] == true);
    CHECK(ledger.json("imports", {"--undo", "1"})["documents_removed"] == 3);
    CHECK(ledger.json("aging", {"--at", "2026-01-31"})["total"] == "0.00");
    CHECK(ledger.json("verify")["holds"] == true);
    CHECK(run_encours({"imports", ledger.path(), "--undo", "1"}).exit_code == 3);
    CHECK_THAT(run_encours({"imports", ledger.path()}).out, contains_text("taken back"));
}
