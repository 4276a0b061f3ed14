// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are cut off or damaged anywhere: each import ends in a report, and the ledger is sound.
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

const std::string list = "Facture;Client;Nom;Date;Montant;Réglé le\n"
                         "F1;C1;Noël;15/01/2026;1 200,50;20/02/2026\n"
                         "F2;C1;\"Noël; fils\";16/01/2026;-3,00;\n";

/// Whatever the report says, it adds up.
void check_report(const ImportReport& report) {
    if (report.refused) {
        CHECK(report.batch.empty());
        CHECK(report.rejected_count > 0);
        return;
    }
    CHECK(report.read > 0);
    for (const auto& control : report.controls) {
        INFO(control.name << ": " << control.expected << ", found " << control.found);
        CHECK((control.holds || control.name == "open_total"));
    }
    for (const auto& issue : report.rejected)
        CHECK(issue.line > 0);
}

} // namespace

TEST_CASE("a list that is cut off at any byte ends in a report", "[usecase]") {
    for (std::size_t size = 0; size <= list.size(); ++size) {
        INFO("cut after " << size << " bytes");
        Importing ledger;
        const auto report = ledger.import(list.substr(0, size));
        check_report(report);
        const bool exists = std::filesystem::exists(ledger.ledger);
        REQUIRE(exists != report.refused);
        if (exists)
            REQUIRE(ledger.is_sound());
        // Each row that is whole is there, and no row twice.
        const auto whole_rows = std::count(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(size), '\n') - 1;
        CHECK(report.invoices.added + report.credit_notes.added >= std::max<std::ptrdiff_t>(whole_rows, 0));
    }
}

TEST_CASE("a list with any byte damaged ends in a report", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list)));
    for (const char damage : {'\0', '\xFF', '"'}) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            auto damaged = list;
            damaged[i] = damage;
            INFO("byte " << i << " is " << static_cast<int>(damage));
            const auto report = ledger.import(damaged);
            check_report(report);
            if (damage == '\0')
                CHECK(report.rejected.at(0).code == IssueCode::file_binary);
        }
        REQUIRE(ledger.is_sound());
    }
    CHECK(holds(ledger.import("Facture;Client;Date;Montant\nF99;C9;15/01/2026;1\n")));
}
