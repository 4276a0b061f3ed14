// SPDX-License-Identifier: GPL-3.0-or-later
// Payments that come before the documents that they pay: the ledger is the same as where they come second.
#include "tests/core/usecase/importing_books.h"

using namespace encours;
using namespace encours::test;

namespace {

void payments(ImportRequest& request) { request.csv.kind = ListKind::payments; }
void customers(ImportRequest& request) { request.csv.kind = ListKind::customers; }

const std::string customer_list = "code;name;payer\nC1;Martin;\nC2;Durand;\nS1;Site;C2\n";
const std::string invoice_header = "number;customer_code;issued;due;amount;open_amount;settled\n";
const std::string payment_header = "customer_code;number;reference;amount;paid;label\n";

const std::string invoices = invoice_header + "F1;C1;2026-01-01;2026-02-01;100;100;\n"
                                              "F2;C1;2026-01-05;2026-02-05;250;250;\n"
                                              "F3;C1;2026-01-10;2026-02-10;100;100;\n"
                                              "AV1;C1;2026-01-12;2026-01-12;-40;-40;\n"
                                              "G1;C2;2026-01-01;2026-02-01;70;70;\n"
                                              "H1;S1;2026-01-02;2026-02-02;80;80;\n";
const std::string cash = payment_header + "C1;F3;;100;2026-02-03;\n"          // named
                                          "C1;;VIR F2;60;2026-02-10;\n"       // by its reference
                                          "C1;;VIR 7;190;2026-02-12;\n"       // what is left of F2
                                          "C1;;VIR 8;130;2026-02-20;divers\n" // F1, and 30 that settle nothing
                                          "C1;;;-40;2026-02-21;\n"            // the credit, paid back
                                          "C2;;;80;2026-02-20;\n"             // who pays for the site: its amount
                                          "C2;;solde G-1;30;2026-02-22;\n";

/// What settles what: number, amount, proposed.
std::string allocations(const Importing& ledger) {
    return ledger.rows("SELECT i.number, a.amount_minor, a.proposed FROM allocation a"
                       " JOIN due_item d ON d.id = a.due_item_id JOIN invoice i ON i.id = d.invoice_id"
                       " ORDER BY i.number, a.amount_minor",
                       3);
}

/// A ledger that knows the customers, then what comes.
void begin(Importing& ledger) { REQUIRE(holds(ledger.import(customer_list, customers))); }

} // namespace

TEST_CASE("a list of payments before that of the invoices, or after it: the same ledger", "[usecase]") {
    Importing first;
    begin(first);
    REQUIRE(holds(first.import(cash, payments)));
    CHECK(first.number("SELECT count(*) FROM allocation") == 0);
    const auto came = first.import(invoices);
    REQUIRE(holds(came));
    CHECK(came.allocations.added == 7);
    Importing second;
    begin(second);
    REQUIRE(holds(second.import(invoices)));
    REQUIRE(holds(second.import(cash, payments)));

    CHECK(allocations(first) == "AV1|-4000|1 F1|10000|1 F2|6000|0 F2|19000|1 F3|10000|0 G1|3000|0 H1|8000|1");
    CHECK(allocations(second) == allocations(first));
    CHECK(exported(first) == exported(second));
    CHECK(came.open_total == "10.00"); // 40 left of G1, less the 30 of C1 that settle nothing
    for (auto* ledger : {&first, &second}) {
        CHECK(ledger->is_sound());
        for (int again = 0; again < 2; ++again) {
            const auto list = ledger->import(invoices);
            CHECK(holds(list)); // the list cannot know of the payments: its control allows for them
            CHECK(list.invoices.added + list.payments.added + list.allocations.added == 0);
            CHECK(ledger->import(cash, payments).payments == Count{0, 0, 7});
        }
    }
    CHECK(exported(first) == exported(second));
}

TEST_CASE("of a payment and its invoices each can be taken back", "[usecase]") {
    Importing first;
    begin(first);
    const auto known = all_rows(first);
    const auto paid = first.import(cash, payments);
    const auto cash_alone = all_rows(first);
    const auto came = first.import(invoices);
    SECTION("the invoices: the cash waits as before") {
        CHECK(undo(first, came.batch) == "undone");
        CHECK(all_rows(first) == cash_alone);
        CHECK(undo(first, paid.batch) == "undone");
        CHECK(all_rows(first) == known);
    }
    SECTION("the cash: the invoices are open") {
        CHECK(undo(first, paid.batch) == "undone");
        Importing alone;
        begin(alone);
        (void)alone.import(invoices);
        CHECK(exported(first) == exported(alone));
        CHECK(undo(first, came.batch) == "undone");
        CHECK(all_rows(first) == known);
    }
    SECTION("the other order: the cash first") {
        Importing second;
        begin(second);
        const auto list = second.import(invoices);
        const auto list_alone = all_rows(second);
        const auto later = second.import(cash, payments);
        CHECK(undo(second, list.batch) == "built upon by 3");
        CHECK(undo(second, later.batch) == "undone");
        CHECK(all_rows(second) == list_alone);
        CHECK(second.is_sound());
    }
    CHECK(first.is_sound());
}

TEST_CASE("what was only proposed is proposed anew when the document comes that the payment names", "[usecase]") {
    const std::string older = invoice_header + "F0;C1;2025-12-01;2025-12-31;100;100;\n";
    const std::string newer = invoice_header + "F1;C1;2026-01-01;2026-02-01;100;100;\n"
                                               "F2;C1;2026-01-02;2026-02-02;60;60;\n";
    const std::string list = payment_header + "C1;F1;;100;2026-02-03;\nC1;;;60;2026-02-04;\n";
    Importing first;
    begin(first);
    (void)first.import(older);
    const auto paid = first.import(list, payments);
    CHECK(allocations(first) == "F0|10000|1");
    const auto before = all_rows(first);
    const auto came = first.import(newer);
    Importing second;
    begin(second);
    (void)second.import(older);
    (void)second.import(newer);
    (void)second.import(list, payments);
    CHECK(allocations(first) == "F1|10000|0 F2|6000|1");
    CHECK(exported(first) == exported(second));
    CHECK(first.is_sound());
    // It took back what the payments' import had proposed: that one cannot go first.
    CHECK(undo(first, paid.batch) == "built upon by 4");
    CHECK(undo(first, came.batch) == "undone");
    CHECK(all_rows(first) == before);
    CHECK(undo(first, paid.batch) == "undone");
    CHECK(first.is_sound());
}

TEST_CASE("a payment that the list of invoices tells too is one, whichever comes first", "[usecase]") {
    const std::string told = invoice_header + "F1;C1;2026-01-01;2026-02-01;100;0;2026-02-03\n"
                                              "F2;C1;2026-01-01;2026-02-01;50;0;\n"
                                              "F3;C1;2026-01-01;2026-02-01;50;0;\n"
                                              "F4;C1;2026-01-01;2026-02-01;30;30;\n";
    const std::string list = payment_header + "C1;F1;;100;2026-02-05;\n" // the day of value
                                              "C1;F3;;50;2026-02-07;\n"
                                              "C1;;;30;2026-02-08;\n";
    Importing first;
    begin(first);
    const auto paid = first.import(list, payments);
    const auto waiting = all_rows(first);
    const auto came = first.import(told);
    CHECK(holds(came));
    Importing second;
    begin(second);
    (void)second.import(told);
    (void)second.import(list, payments);
    CHECK(exported(first) == exported(second));
    CHECK(first.number("SELECT count(*) FROM payment") == 4);
    CHECK(first.number("SELECT count(*) FROM payment WHERE kind = 1") == 1); // F2: nobody tells when
    CHECK(first.is_sound());
    CHECK(first.import(list, payments).payments == Count{0, 0, 3});
    CHECK(undo(first, paid.batch) == "built upon by 3");
    CHECK(undo(first, "4") == "undone");
    CHECK(undo(first, came.batch) == "undone");
    CHECK(all_rows(first) == waiting);
    CHECK(first.is_sound());
}

TEST_CASE("cash that waits is set against invoices that the books bring", "[usecase]") {
    const std::string list = payment_header + "C1;F1;VIR 77;50;2026-04-20;\n";
    const auto books = std::string(fec_header) +
                       "VE\tVentes\t1\t20260310\t411000\tClients\tC1\tMartin\tF1\t20260310\tFacture\t120,00\t0,00\t\t\t"
                       "20260310\t\t\n"
                       "VE\tVentes\t1\t20260310\t707000\tVentes\t\t\tF1\t20260310\tFacture\t0,00\t120,00\t\t\t20260310"
                       "\t\t\n";
    Importing first;
    begin(first);
    const auto paid = first.import(list, payments);
    REQUIRE(holds(first.import(books)));
    CHECK(allocations(first) == "F1|5000|0");
    Importing second;
    begin(second);
    (void)second.import(books);
    (void)second.import(list, payments);
    CHECK(exported(first) == exported(second));
    CHECK(holds(first.import(books)));
    CHECK(allocations(first) == "F1|5000|0");
    CHECK(first.is_sound());
    CHECK(undo(first, paid.batch) == "undone");
    CHECK(allocations(first).empty());
    CHECK(first.is_sound());
}
