// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

void payments(ImportRequest& request) { request.csv.kind = ListKind::payments; }

const std::string invoices = "number;issued;due;amount;customer_code;customer_name\n"
                             "F1;2026-01-01;2026-02-01;100;C1;Martin\n"
                             "F2;2026-01-05;2026-02-05;250;C1;Martin\n"
                             "F3;2026-01-10;2026-02-10;100;C1;Martin\n"
                             "AV1;2026-01-12;2026-01-12;-40;C1;Martin\n"
                             "G1;2026-01-01;2026-02-01;70;C2;Durand\n";

const std::string header = "customer_code;number;reference;amount;paid;booked;label\n";

/// What settles what: number, amount, proposed.
std::string allocations(const Importing& ledger) {
    return ledger.rows("SELECT i.number, a.amount_minor, a.proposed FROM allocation a"
                       " JOIN due_item d ON d.id = a.due_item_id JOIN invoice i ON i.id = d.invoice_id"
                       " ORDER BY a.payment_id, i.number",
                       3);
}

std::string payments_of(const Importing& ledger) {
    return ledger.rows("SELECT date(paid * 86400, 'unixepoch'), amount_minor,"
                       " coalesce(date(reversed_on * 86400, 'unixepoch'), '') FROM payment ORDER BY id",
                       3);
}

} // namespace

TEST_CASE("payments settle what they name, then the exact amount, then the oldest; a rest is unallocated",
          "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoices)));
    const auto list = header + "C1;F2;;250;2026-02-03;2026-02-04;\n"   // named
                               "C1;;VIR 1;100;2026-02-10;;\n"          // F1 and F3 are of this amount: the older
                               "C1;;VIR 2;130;2026-02-20;;solde F-3\n" // the label; what is left is unallocated
                               "C2;;;30;2026-02-20;;\n";               // the oldest, in part
    auto report = ledger.import(list, payments);
    REQUIRE(holds(report));
    CHECK(report.payments == Count{4, 0, 0});
    CHECK(report.allocations == Count{4, 0, 0});
    CHECK_FALSE(report.covers.has_value());
    CHECK(allocations(ledger) == "F2|25000|0 F1|10000|1 F3|10000|1 G1|3000|1");
    CHECK(report.open_total == "-30.00"); // what is left of G1, the credit note, and cash that settles nothing
    CHECK(ledger.is_sound());
    report = ledger.import(list, payments);
    CHECK(report.payments == Count{0, 0, 4});
    CHECK(report.allocations == Count{0, 0, 4});
    CHECK(payments_of(ledger) == "2026-02-03|25000| 2026-02-10|10000| 2026-02-20|13000| 2026-02-20|3000|");
}

TEST_CASE("two payments that are alike are two, again none", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoices)));
    const auto twice = header + "C1;;CB;20;2026-02-03;;\nC1;;CB;20;2026-02-03;;\n";
    CHECK(ledger.import(twice, payments).payments == Count{2, 0, 0});
    CHECK(ledger.import(twice, payments).payments == Count{0, 0, 2});
    CHECK(ledger.import(twice + "C1;;CB;20;2026-02-03;;\n", payments).payments == Count{1, 0, 2});
}

TEST_CASE("a payment is found by several numbers, by the name, or by its document alone", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoices)));
    auto report = ledger.import("Client;Facture;Montant réglé;Date de règlement\n"
                                "MARTIN SARL;F1, F3;200,00;20/02/2026\n"
                                ";G1;70,00;21/02/2026\n"
                                ";Z9;70,00;21/02/2026\n"
                                "Inconnu;;10,00;21/02/2026\n"
                                "Martin;Z8;1,00;21/02/2026\n",
                                payments);
    CHECK(report.payments.added == 3);
    CHECK(allocations(ledger) == "F1|10000|0 F3|10000|0 F2|100|1 G1|7000|0");
    REQUIRE(report.rejected.size() == 2);
    CHECK(report.rejected[0].code == IssueCode::paid_document_unknown);
    CHECK(report.rejected[0].arguments == std::vector<std::string>{"Z9"});
    CHECK(report.rejected[1].code == IssueCode::customer_unknown);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].code == IssueCode::paid_document_unknown);
}

TEST_CASE("money that went back takes back the payment that it answers, else it is a refund", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoices)));
    const auto came = header + "C1;F1;;100;2026-02-03;;\nC1;F3;;100;2026-02-04;;\n";
    REQUIRE(holds(ledger.import(came, payments)));
    SECTION("by the document") {
        const auto back = header + "C1;F1;;-100;2026-02-10;;impayé\n";
        CHECK(ledger.import(back, payments).payments == Count{0, 1, 0});
        CHECK(payments_of(ledger) == "2026-02-03|10000|2026-02-10 2026-02-04|10000|");
        CHECK(ledger.import(back, payments).payments == Count{0, 0, 1});
        // F1 is open again for the next.
        ledger.import(header + "C1;;;100;2026-02-20;;\n", payments);
        CHECK(allocations(ledger) == "F1|10000|0 F3|10000|0 F1|10000|1");
    }
    SECTION("by the amount: the latest") {
        ledger.import(header + "C1;;;-100;2026-02-10;;\n", payments);
        CHECK(payments_of(ledger) == "2026-02-03|10000| 2026-02-04|10000|2026-02-10");
    }
    SECTION("a refund uses up the credit of its amount; again adds none") {
        const auto refund = header + "C1;;;-40;2026-02-10;;\n";
        CHECK(ledger.import(refund, payments).payments == Count{1, 0, 0});
        CHECK(allocations(ledger) == "F1|10000|0 F3|10000|0 AV1|-4000|1");
        CHECK(ledger.import(refund, payments).payments == Count{0, 0, 1});
    }
    SECTION("both in one list: the document is open again") {
        ledger.import(header + "C1;F2;;250;2026-03-01;;\nC1;F2;;-250;2026-03-05;;\nC1;F2;;250;2026-03-09;;\n",
                      payments);
        CHECK(payments_of(ledger) == "2026-02-03|10000| 2026-02-04|10000| 2026-03-01|25000|2026-03-05 "
                                     "2026-03-09|25000|");
        CHECK(allocations(ledger) == "F1|10000|0 F3|10000|0 F2|25000|0 F2|25000|0");
    }
    CHECK(ledger.is_sound());
}

TEST_CASE("a payment that a list of invoices told is recognised, and one of unknown day gets its day", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import("number;issued;due;amount;open_amount;settled;customer_code\n"
                                "F1;2026-01-01;2026-02-01;100;;2026-02-03;C1\n"
                                "F2;2026-01-01;2026-02-01;50;0;;C1\n"
                                "F3;2026-01-01;2026-02-01;50;0;;C1\n")));
    CHECK(ledger.number("SELECT count(*) FROM payment WHERE kind = 1") == 2);
    const auto list = header + "C1;F1;;100;2026-02-05;;\nC1;F3;;50;2026-02-07;;\n";
    auto report = ledger.import(list, payments);
    CHECK(report.payments == Count{0, 1, 1});
    CHECK(ledger.rows("SELECT i.number FROM payment p JOIN allocation a ON a.payment_id = p.id"
                      " JOIN due_item d ON d.id = a.due_item_id JOIN invoice i ON i.id = d.invoice_id"
                      " WHERE p.kind = 0 ORDER BY p.paid",
                      1) == "F1 F3");
    CHECK(ledger.import(list, payments).payments == Count{0, 0, 2});
    // Six days apart is another payment.
    CHECK(ledger.import(header + "C1;;;100;2026-02-09;;\n", payments).payments == Count{1, 0, 0});
    CHECK(ledger.is_sound());
}

TEST_CASE("the payer's money settles the invoices of those for whom he pays", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import("number;issued;due;amount;customer_code;customer_payer\n"
                                "F1;2026-01-01;2026-02-01;100;S1;H\nF2;2026-01-01;2026-03-01;60;S2;H\n")));
    REQUIRE(holds(ledger.import(header + "H;F2;;60;2026-02-05;;\nH;;;100;2026-02-06;;\n", payments)));
    CHECK(allocations(ledger) == "F2|6000|0 F1|10000|1");
    CHECK(ledger.is_sound());
}

TEST_CASE("what is no payment is refused, and the rest imported", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoices)));
    const auto report = ledger.import(header + "C1;;;0;2026-02-05;;\n"
                                               "C1;;;10;2027-02-05;;\n"
                                               "C1;;;;2026-02-05;;\n"
                                               "C1;;;10;2026-02-05;;\n",
                                      payments);
    REQUIRE(report.rejected.size() == 3);
    CHECK(report.rejected[0].code == IssueCode::payment_is_zero);
    CHECK(report.rejected[1].code == IssueCode::settled_in_future);
    CHECK(report.rejected[2].code == IssueCode::value_missing);
    CHECK(report.payments.added == 1);
}
