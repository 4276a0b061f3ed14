// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecase/importing_books.h"

using namespace encours;
using namespace encours::test;

namespace {

std::string entry(int number, const std::string& rest) {
    return "VE\tVentes\t" + std::to_string(number) + "\t" + rest + "\n";
}

/// Two invoices and a payment in part. The numbers are spelt as the accounting package does.
std::string books() {
    return fec_header +
           entry(1, "20260310\t411000\tClients\t411DUPONT\tDUPONT SARL\tF000101\t20260310\tFacture\t120,00\t0,00\t\t\t"
                    "20260310\t\t") +
           entry(1, "20260310\t707000\tVentes\t\t\tF000101\t20260310\tFacture\t0,00\t100,00\t\t\t20260310\t\t") +
           entry(1, "20260310\t445710\tTVA\t\t\tF000101\t20260310\tFacture\t0,00\t20,00\t\t\t20260310\t\t") +
           entry(2, "20260312\t411000\tClients\t411MARTIN\tMartin\tF000102\t20260312\tFacture\t240,00\t0,00\t\t\t"
                    "20260312\t\t") +
           entry(2, "20260312\t707000\tVentes\t\t\tF000102\t20260312\tFacture\t0,00\t200,00\t\t\t20260312\t\t") +
           entry(2, "20260312\t445710\tTVA\t\t\tF000102\t20260312\tFacture\t0,00\t40,00\t\t\t20260312\t\t") +
           entry(3, "20260420\t512000\tBanque\t\t\tF000101\t20260420\tVirement\t50,00\t0,00\t\t\t20260420\t\t") +
           entry(3, "20260420\t411000\tClients\t411DUPONT\tDUPONT SARL\tF000101\t20260420\tVirement\t0,00\t50,00\t\t\t"
                    "20260420\t\t");
}

const std::string list = "number;customer_code;customer_name;issued;due;amount;settled;label;customer_email\n"
                         "F-101;D01;Dupont (SARL);2026-03-09;2026-05-15;120,00;2026-05-02;Portes;compta@dupont.fr\n"
                         "F-102;M01;Martin;2026-03-12;2026-04-30;240,00;;Fenêtres;martin@example.fr\n"
                         "F-103;M01;Martin;2026-05-20;2026-06-30;60,00;;Pose;martin@example.fr\n";

} // namespace

TEST_CASE("books and an invoicing list tell of the same documents, whichever comes first", "[usecase]") {
    Importing books_first;
    CHECK(holds(books_first.import(books())));
    const auto enriched = books_first.import(list);
    CHECK(holds(enriched));
    CHECK(enriched.invoices == Count{1, 2, 0});
    CHECK(enriched.payments.added == 0);
    CHECK(enriched.customers == Count{0, 2, 0});

    Importing list_first;
    CHECK(holds(list_first.import(list)));
    const auto adopted = list_first.import(books());
    CHECK(holds(adopted));
    CHECK(adopted.invoices == Count{0, 2, 0});
    CHECK(adopted.payments.added == 1);
    CHECK(std::any_of(adopted.warnings.begin(), adopted.warnings.end(),
                      [](const Issue& issue) { return issue.code == IssueCode::books_payments_replaced; }));

    CHECK(exported(books_first) == exported(list_first));
    for (const auto* to : {&books_first, &list_first}) {
        CHECK(to->is_sound());
        CHECK(to->rows("SELECT code, name, email FROM customer ORDER BY code", 3) ==
              "411DUPONT|Dupont (SARL)|compta@dupont.fr 411MARTIN|Martin|martin@example.fr");
        CHECK(to->rows("SELECT number, date(issued * 86400, 'unixepoch'), date(booked * 86400, 'unixepoch'),"
                       " gross_minor, net_minor, label FROM invoice WHERE book_key IS NOT NULL ORDER BY number",
                       6) ==
              "F-101|2026-03-09|2026-03-10|12000|10000|Portes F-102|2026-03-12|2026-03-12|24000|20000|Fenêtres");
        CHECK(to->rows("SELECT date(due * 86400, 'unixepoch'), due_origin FROM due_item ORDER BY due", 2) ==
              "2026-04-30|0 2026-05-15|0 2026-06-30|0");
        CHECK(to->rows("SELECT date(paid * 86400, 'unixepoch'), amount_minor FROM payment", 2) == "2026-04-20|5000");
    }
}

TEST_CASE("either source again changes nothing in what both told", "[usecase]") {
    Importing to;
    (void)to.import(list);
    (void)to.import(books());
    const auto before = exported(to);
    for (const auto& again : {to.import(list), to.import(books()), to.import(list)}) {
        CHECK(holds(again));
        CHECK(again.invoices.added == 0);
        CHECK(again.payments.added == 0);
        CHECK(again.customers.added == 0);
        CHECK(exported(to) == before);
    }
    CHECK(to.is_sound());
}

TEST_CASE("each of two sources can be taken back, the later first", "[usecase]") {
    Importing to;
    (void)to.import(list);
    const auto list_alone = all_rows(to);
    const auto adopting = to.import(books());
    CHECK(undo(to, "1") == "built upon by 2");
    CHECK(undo(to, adopting.batch) == "undone");
    CHECK(all_rows(to) == list_alone);
    CHECK(to.is_sound());

    Importing other;
    (void)other.import(books());
    const auto books_alone = all_rows(other);
    const auto enriching = other.import(list);
    CHECK(undo(other, "1") == "built upon by 2");
    CHECK(undo(other, enriching.batch) == "undone");
    CHECK(all_rows(other) == books_alone);
    CHECK(other.is_sound());
}

TEST_CASE("a due day that a person corrected stays whatever the sources say", "[usecase]") {
    Importing to;
    (void)to.import(books());
    {
        auto connection = store::open_ledger(to.ledger, store::Access::write);
        store::Transaction transaction(connection);
        connection.execute("UPDATE due_item SET due = 20700, due_origin = 2 WHERE amount_minor = 12000");
        transaction.commit();
    }
    (void)to.import(list);
    (void)to.import(books(), [](ImportRequest& request) { request.terms = parse_payment_terms("60").value(); });
    CHECK(to.rows("SELECT due, due_origin FROM due_item WHERE amount_minor = 12000", 2) == "20700|2");
    CHECK(to.is_sound());
}

TEST_CASE("books of another amount are believed, and said", "[usecase]") {
    Importing to;
    (void)to.import("number;customer_code;customer_name;issued;due;amount\n"
                    "F000101;411DUPONT;Dupont;2026-03-10;2026-05-15;121,00\n");
    const auto report = to.import(books());
    CHECK(std::any_of(report.warnings.begin(), report.warnings.end(),
                      [](const Issue& issue) { return issue.code == IssueCode::books_amount_differs; }));
    CHECK(to.rows("SELECT gross_minor FROM invoice WHERE number = 'F000101'", 1) == "12000");
    CHECK(to.rows("SELECT date(due * 86400, 'unixepoch') FROM due_item WHERE amount_minor = 12000", 1) == "2026-05-15");
    CHECK(to.is_sound());
}
