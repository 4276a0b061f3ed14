// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices that fall due in parts: a row for each due day, wherever it stands in the list.
#include "core/usecase/imports.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"
#include "tests/core/usecase/importing_books.h"

#include <algorithm>
#include <random>

using namespace encours;
using namespace encours::test;

namespace {

const std::string header = "Facture;Code client;Client;Date;Échéance;Montant TTC;Reste dû\n";
constexpr const char* documents =
    "SELECT number, kind, gross_minor FROM invoice ORDER BY number, kind DESC, gross_minor DESC";
constexpr const char* items =
    "SELECT i.number, date(d.due * 86400, 'unixepoch'), d.amount_minor, d.amount_minor - coalesce((SELECT"
    " sum(a.amount_minor) FROM allocation a JOIN payment p ON p.id = a.payment_id WHERE a.due_item_id = d.id"
    " AND p.reversed_on IS NULL), 0) FROM due_item d JOIN invoice i ON i.id = d.invoice_id ORDER BY i.number, d.due";

std::string row(const std::string& number, const std::string& due, const std::string& amount, const std::string& open) {
    return number + ";C1;Martin;15/01/2026;" + due + ";" + amount + ";" + open + "\n";
}

const std::vector<std::string> three_of_f1 = {
    row("F1", "15/02/2026", "400", "0"), row("F1", "15/03/2026", "300", "120"), row("F1", "15/04/2026", "300", "300")};
const std::string other = row("F2", "15/02/2026", "50", "50");
const std::string f1_and_f2 = "F1|2026-02-15|40000|0 F1|2026-03-15|30000|12000 F1|2026-04-15|30000|30000 "
                              "F2|2026-02-15|5000|5000";

} // namespace

TEST_CASE("rows of one number with several due days are one invoice, in whatever order they stand", "[usecase]") {
    auto rows = three_of_f1;
    rows.push_back(other);
    std::sort(rows.begin(), rows.end());
    std::string first;
    do {
        Importing ledger;
        std::string list = header;
        for (const auto& one : rows)
            list += one;
        const auto report = ledger.import(list);
        CHECK(report.lines == "instalments");
        CHECK(report.rejected.empty());
        CHECK(report.read == 4);
        CHECK(report.invoices == Count{2, 0, 0});
        CHECK(report.open_total == "470.00");
        CHECK(holds(report));
        CHECK(ledger.rows(documents, 3) == "F1|0|100000 F2|0|5000");
        CHECK(ledger.rows(items, 4) == f1_and_f2);
        CHECK(ledger.is_sound());

        std::reverse(rows.begin(), rows.end());
        list = header;
        for (const auto& one : rows)
            list += one;
        std::reverse(rows.begin(), rows.end());
        const auto again = ledger.import(list);
        CHECK(again.invoices == Count{0, 0, 2});
        CHECK(again.payments == Count{0, 0, 2});
        CHECK(holds(again));
        CHECK(ledger.rows(items, 4) == f1_and_f2);
    } while (std::next_permutation(rows.begin(), rows.end()));
}

TEST_CASE("a later list settles one instalment, opens another again and moves a day", "[usecase]") {
    Importing ledger;
    (void)ledger.import(header + three_of_f1[0] + three_of_f1[1] + three_of_f1[2]);
    SECTION("settled") {
        const auto report =
            ledger.import(header + three_of_f1[0] + row("F1", "15/03/2026", "300", "0") + three_of_f1[2]);
        CHECK(report.invoices == Count{0, 0, 1});
        CHECK(report.payments == Count{1, 0, 1});
        CHECK(holds(report));
        CHECK(ledger.rows(items, 4) == "F1|2026-02-15|40000|0 F1|2026-03-15|30000|0 F1|2026-04-15|30000|30000");
    }
    SECTION("with the day of payment") {
        const std::string dated = "Facture;Code client;Client;Date;Échéance;Montant TTC;Réglé le\n";
        const auto report =
            ledger.import(dated + row("F1", "15/02/2026", "400", "20/02/2026") + row("F1", "15/03/2026", "300", "") +
                          row("F1", "15/04/2026", "300", "20/04/2026"));
        CHECK(report.rejected.empty());
        CHECK(ledger.rows(items, 4) == "F1|2026-02-15|40000|0 F1|2026-03-15|30000|12000 F1|2026-04-15|30000|0");
        CHECK(ledger.number(
                  "SELECT count(*) FROM payment WHERE kind = 0 AND paid = julianday('2026-04-20') - 2440587.5") == 1);
    }
    SECTION("open again") {
        const auto report =
            ledger.import(header + row("F1", "15/02/2026", "400", "150") + three_of_f1[1] + three_of_f1[2]);
        CHECK(report.invoices == Count{0, 1, 0});
        CHECK(holds(report));
        CHECK(ledger.rows(items, 4) == "F1|2026-02-15|40000|15000 F1|2026-03-15|30000|12000 F1|2026-04-15|30000|30000");
    }
    SECTION("a day that moved") {
        const auto report =
            ledger.import(header + three_of_f1[0] + three_of_f1[1] + row("F1", "30/06/2026", "300", "300"));
        CHECK(report.invoices == Count{0, 1, 0});
        CHECK(ledger.rows(items, 4) == "F1|2026-02-15|40000|0 F1|2026-03-15|30000|12000 F1|2026-06-30|30000|30000");
    }
    SECTION("one more") {
        const auto report = ledger.import(header + three_of_f1[0] + three_of_f1[1] + three_of_f1[2] +
                                          row("F1", "15/05/2026", "10", "10"));
        CHECK(report.invoices == Count{0, 1, 0});
        CHECK(ledger.rows(documents, 3) == "F1|0|101000");
        CHECK(holds(report));
        const auto undone = undo_import({ledger.ledger, report.batch, "test"}, ledger.clock);
        REQUIRE(undone.ok());
        CHECK(ledger.rows(documents, 3) == "F1|0|100000");
        CHECK(ledger.number("SELECT count(*) FROM due_item") == 3);
    }
    CHECK(ledger.is_sound());
}

TEST_CASE("a list that leaves out paid instalments says nothing of them, unless it is complete", "[usecase]") {
    Importing ledger;
    (void)ledger.import(header + three_of_f1[0] + three_of_f1[1] + three_of_f1[2]);
    const auto list = header + row("F1", "15/04/2026", "300", "300") + other;
    auto report = ledger.import(list);
    CHECK(holds(report));
    CHECK(report.invoices == Count{1, 0, 1});
    CHECK(ledger.rows(documents, 3) == "F1|0|100000 F2|0|5000");
    CHECK(ledger.rows(items, 4) == f1_and_f2);
    report = ledger.import(list, [](ImportRequest& request) { request.complete_list = true; });
    CHECK(holds(report));
    CHECK(report.settled.count == 1);
    CHECK(ledger.rows(items, 4) == "F1|2026-02-15|40000|0 F1|2026-03-15|30000|0 F1|2026-04-15|30000|30000 "
                                   "F2|2026-02-15|5000|5000");
    report = ledger.import(list, [](ImportRequest& request) { request.complete_list = true; });
    CHECK(report.invoices == Count{0, 0, 2});
    CHECK(report.payments.added == 0);
    CHECK(ledger.is_sound());
}

TEST_CASE("a complete list in which the row of an instalment was refused settles nothing of it", "[usecase]") {
    Importing ledger;
    (void)ledger.import(header + three_of_f1[0] + three_of_f1[1] + three_of_f1[2]);
    const auto report = ledger.import(header + row("F1", "15/03/2026", "300", "120") + row("F1", "15/04/2026", "x", ""),
                                      [](ImportRequest& request) { request.complete_list = true; });
    CHECK(report.rejected_count == 1);
    CHECK(ledger.rows(items, 4) == "F1|2026-02-15|40000|0 F1|2026-03-15|30000|12000 F1|2026-04-15|30000|30000");
}

TEST_CASE("an invoice that a list told as a whole is told in instalments, and the other way round", "[usecase]") {
    Importing ledger;
    (void)ledger.import(header + row("F1", "15/02/2026", "1000", "700"));
    auto report = ledger.import(header + row("F1", "15/02/2026", "400", "100") + row("F1", "15/03/2026", "600", "600"));
    CHECK(report.invoices == Count{0, 1, 0});
    CHECK(holds(report));
    CHECK(ledger.rows(items, 4) == "F1|2026-02-15|40000|10000 F1|2026-03-15|60000|60000");
    report = ledger.import(header + row("F1", "15/02/2026", "1000", "600"));
    CHECK(holds(report));
    CHECK(ledger.rows(items, 4) == "F1|2026-02-15|40000|0 F1|2026-03-15|60000|60000");
    // Three become two: what is left of the third is nothing.
    report = ledger.import(header + row("F1", "15/02/2026", "400", "0") + row("F1", "15/03/2026", "300", "300") +
                           row("F1", "15/04/2026", "300", "300"));
    CHECK(ledger.rows(documents, 3) == "F1|0|100000");
    report = ledger.import(header + row("F1", "15/02/2026", "400", "0") + row("F1", "30/06/2026", "600", "600"));
    CHECK(ledger.rows(documents, 3) == "F1|0|100000");
    CHECK(report.open_total == "600.00");
    CHECK(holds(report));
    CHECK(ledger.is_sound());
}

TEST_CASE("rows that contradict each other are refused, with their line and the reason", "[usecase]") {
    Importing ledger;
    const auto report = ledger.import(header + three_of_f1[0] + three_of_f1[1] +               // lines 2, 3
                                      row("F1", "15/03/2026", "301", "301") +                  // the same day
                                      "F1;C1;Martin;16/01/2026;15/05/2026;5;5\n" +             // issued on another day
                                      row("F1", "", "7", "7") +                                // no day
                                      "F1;C2;Durand;15/01/2026;15/02/2026;9;9\n" +             // of somebody else
                                      row("F1", "15/06/2026", "-20", "-20") + three_of_f1[2]); // a credit note
    REQUIRE(report.rejected.size() == 3);
    CHECK(report.rejected[0].line == 4);
    CHECK(report.rejected[0].code == IssueCode::duplicate_in_source);
    CHECK(report.rejected[0].arguments == std::vector<std::string>{"F1", "3"});
    CHECK(report.rejected[1].line == 5);
    CHECK(report.rejected[1].code == IssueCode::instalment_differs);
    CHECK(report.rejected[1].arguments == std::vector<std::string>{"F1", "2", "2026-01-15", "2026-01-16"});
    CHECK(report.rejected[2].line == 6);
    CHECK(report.rejected[2].code == IssueCode::duplicate_in_source);
    CHECK(ledger.rows(documents, 3) == "F1|1|-2000 F1|0|100000 F1|0|900");
    CHECK(holds(report));
    CHECK(ledger.is_sound());
}

TEST_CASE("equal amounts under the title of a total are taken as instalments, and that is said", "[usecase]") {
    Importing ledger;
    const std::string total = "Facture;Client;Date;Échéance;Total TTC\n";
    const auto report = ledger.import(total + "F1;A;15/01/2026;15/02/2026;500\nF1;A;15/01/2026;15/03/2026;500\n");
    CHECK(ledger.rows(documents, 3) == "F1|0|100000");
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].code == IssueCode::instalments_unclear);
}

TEST_CASE("lines that fall due on one day are one instalment", "[usecase]") {
    Importing ledger;
    const std::string lines = "Facture;Client;Date;N° Ligne;Quantité;Échéance;Montant TTC\n";
    const auto report = ledger.import(lines + "F1;A;15/01/2026;1;1;15/02/2026;500\nF1;A;15/01/2026;2;1;15/02/2026;20\n"
                                              "F1;A;15/01/2026;3;1;15/03/2026;480\n");
    CHECK(report.rejected.empty());
    CHECK(report.lines == "instalments");
    CHECK(ledger.rows(items, 4) == "F1|2026-02-15|52000|52000 F1|2026-03-15|48000|48000");
}

TEST_CASE("disputes of an instalment stay with it when the list comes again", "[usecase]") {
    Importing ledger;
    const std::string disputed = "Facture;Client;Date;Échéance;Montant TTC;Litige\n";
    const auto list = disputed + "F1;A;15/01/2026;15/02/2026;500;oui\nF1;A;15/01/2026;15/03/2026;400;non\n";
    CHECK(ledger.import(list).disputes == Count{1, 0, 0});
    const auto report =
        ledger.import(disputed + "F1;A;15/01/2026;15/02/2026;500;oui\nF1;A;15/01/2026;15/03/2026;401;non\n");
    CHECK(report.disputes == Count{0, 0, 1});
    CHECK(report.invoices == Count{0, 1, 0});
    CHECK(ledger.number("SELECT count(*) FROM dispute") == 1);
    CHECK(ledger.number("SELECT due_item_id FROM dispute") == 1);
    CHECK(ledger.is_sound());
}
