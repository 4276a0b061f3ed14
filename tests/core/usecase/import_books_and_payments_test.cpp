// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"
#include "tests/core/usecase/importing_books.h"

using namespace encours;
using namespace encours::test;

namespace {

std::string invoice() {
    return std::string(fec_header) +
           "VE\tVentes\t1\t20260310\t411000\tClients\t411DUPONT\tDUPONT\tF000101\t20260310\tFacture\t120,00\t0,00\t\t\t"
           "20260310\t\t\n"
           "VE\tVentes\t1\t20260310\t707000\tVentes\t\t\tF000101\t20260310\tFacture\t0,00\t120,00\t\t\t20260310\t\t\n";
}

/// What comes later in the year: the payment of 50 € that the bank had on 20 April, booked the next Wednesday.
std::string invoice_and_payment() {
    return invoice() +
           "BQ\tBanque\t2\t20260422\t512000\tBanque\t\t\tF000101\t20260422\tVirement\t50,00\t0,00\t\t\t20260422\t\t\n"
           "BQ\tBanque\t2\t20260422\t411000\tClients\t411DUPONT\tDUPONT\tF000101\t20260422\tVirement\t0,00\t50,00\t\t\t"
           "20260422\t\t\n";
}

void payments(ImportRequest& request) { request.csv.kind = ListKind::payments; }

const std::string list = "customer_code;number;reference;amount;paid\n411DUPONT;F000101;VIR 77;50;2026-04-20\n";

std::string cash(const Importing& ledger) {
    return ledger.rows("SELECT amount_minor, book_source_id IS NOT NULL FROM payment", 2) + " / " +
           ledger.rows("SELECT sum(amount_minor) FROM allocation", 1);
}

/// What the aged balance says once all that the ledger holds has taken effect.
std::string aged_total(const Importing& ledger) {
    const auto file = LedgerFile::open(ledger.ledger);
    REQUIRE(file);
    return minor_to_text(aged_balance(*file.value()->receivables(), ledger.clock.today()).total.total(), 2);
}

} // namespace

TEST_CASE("the open total of every import is the aged balance's, cash that settles nothing deducted", "[usecase]") {
    const auto doubtful = [](const std::string& account, const std::string& amounts) {
        return "OD\tOD\t9\t20260430\t" + account + "\tDouteux\t411PETIT\tPETIT\tF000102\t20260430\tPassage\t" +
               amounts + "\t\t\t20260430\t\t\n";
    };
    const auto petit = std::string("VE\tVentes\t2\t20260311\t411000\tClients\t411PETIT\tPETIT\tF000102\t20260311\t"
                                   "Facture\t80,00\t0,00\t\t\t20260311\t\t\n"
                                   "VE\tVentes\t2\t20260311\t707000\tVentes\t\t\tF000102\t20260311\tFacture\t0,00\t"
                                   "80,00\t\t\t20260311\t\t\n");
    Importing ledger;
    const auto check = [&](const ImportReport& report, const char* expected) {
        INFO(expected);
        CHECK(holds(report));
        CHECK(report.open_total == expected);
        CHECK(report.open_total == aged_total(ledger));
    };
    check(ledger.import("number;customer_code;issued;due;amount;open_amount\nX1;X;2026-03-01;2026-03-31;30;20\n"),
          "20.00");
    check(ledger.import("customer_code;number;reference;amount;paid\nX;;VIR 1;25;2026-04-02\n", payments), "-5.00");
    check(ledger.import(invoice_and_payment()), "65.00");
    check(ledger.import(invoice_and_payment() + petit + doubtful("416000", "80,00\t0,00") +
                        doubtful("411000", "0,00\t80,00")),
          "65.00"); // the doubtful one stands apart
    check(ledger.import("number;customer_code;issued;due;amount;open_amount\nX1;X;2026-03-01;2026-03-31;30;20\n"
                        "X2;X;2026-05-01;2026-05-31;100;100\n"),
          "165.00");
    check(ledger.import("customer_code;number;reference;amount;paid\nX;X2;;-3;2026-06-02\n", payments), "168.00");
}

TEST_CASE("a payment that the books tell is recognised in a list of payments", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoice_and_payment())));
    const auto report = ledger.import(list, payments);
    CHECK(report.payments == Count{0, 0, 1});
    CHECK(cash(ledger) == "5000|1 / 5000");
    CHECK(ledger.is_sound());
}

TEST_CASE("the books take over a payment that a list of payments told before", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoice())));
    CHECK(ledger.import(list, payments).payments == Count{1, 0, 0});
    REQUIRE(holds(ledger.import(invoice_and_payment())));
    CHECK(cash(ledger) == "5000|1 / 5000");
    CHECK(ledger.is_sound());
    CHECK(ledger.import(list, payments).payments == Count{0, 0, 1});
    CHECK(cash(ledger) == "5000|1 / 5000");
    CHECK(ledger.is_sound());
}

TEST_CASE("what a list of payments tells ahead of the books stands beside them until they tell it", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoice())));
    CHECK(ledger.import(list, payments).payments == Count{1, 0, 0});
    CHECK(ledger.import(invoice()).payments.added == 0);
    CHECK(cash(ledger) == "5000|0 / 5000");
    CHECK(ledger.is_sound());
}

TEST_CASE("cash of a list that settles nothing is not counted again when the books tell it", "[usecase]") {
    const std::string ahead = "customer_code;number;reference;amount;paid\n411DUPONT;;VIR 78;70;2026-03-02\n";
    const auto advance = [] {
        return std::string("BQ\tBanque\t3\t20260303\t512000\tBanque\t\t\tV78\t20260303\tVirement\t70,00\t0,00\t\t\t"
                           "20260303\t\t\n"
                           "BQ\tBanque\t3\t20260303\t411000\tClients\t411DUPONT\tDUPONT\tV78\t20260303\tVirement\t"
                           "0,00\t70,00\t\t\t20260303\t\t\n");
    };
    Importing ledger;
    REQUIRE(holds(ledger.import("code;name\n411DUPONT;DUPONT\n",
                                [](ImportRequest& request) { request.csv.kind = ListKind::customers; })));
    CHECK(ledger.import(ahead, payments).payments == Count{1, 0, 0});
    REQUIRE(holds(ledger.import(fec_header + advance())));
    CHECK(ledger.rows("SELECT amount_minor, book_source_id IS NOT NULL FROM payment", 2) == "7000|1");
    CHECK(ledger.import(ahead, payments).payments == Count{0, 0, 1});
    CHECK(ledger.is_sound());
}
