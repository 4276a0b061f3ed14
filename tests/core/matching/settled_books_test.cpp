// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/matching/books_table.h"

using namespace encours;
using encours::test::settled;
using encours::test::years;

TEST_CASE("bills, doubtful claims and losses of one year", "[books]") {
    CHECK(settled(R"(
        2026-01-05 | 411 |  1200 | invoice   | F1 |  | 1
        2026-02-10 | 411 |  -700 | payment   | F1 |  | 7
    )") == R"(
invoice F1 2026-01-05 1200
  cash 700 2026-02-10 proposed
)");
    CHECK(settled(R"(
        2026-01-10 | 411 |  2400 | invoice   | F2 |  | 2
        2026-01-20 | 413 |  2400 | bill      | F2 |  | 5
        2026-01-20 | 411 | -2400 | bill      | F2 |  | 5
    )") == R"(
invoice F2 2026-01-10 2400
  2400 bill 2026-01-20
)");
    CHECK(settled(R"(
        2026-01-15 | 411 |   600 | invoice   | F3 |  | 3
        2026-04-01 | 416 |   600 | doubtful  | F3 |  | 6
        2026-04-01 | 411 |  -600 | doubtful  | F3 |  | 6
    )") == R"(
invoice F3 2026-01-15 600
  600 doubtful 2026-04-01
)");
    CHECK(settled(R"(
        2026-02-01 | 411 |   960 | invoice   | F4 |  | 4
        2026-06-30 | 411 |  -960 | write_off | F4 |  | 8
    )") == R"(
invoice F4 2026-02-01 960
  write_off 960 2026-06-30 proposed
)");
}

TEST_CASE("an invoice of several lines in one entry is one document", "[books]") {
    CHECK(settled(R"(
        2026-01-05 | 411 |  1000 | invoice | F1 | A | 1
        2026-01-05 | 411 |   200 | invoice | F1 | B | 1
        2026-02-05 | 411 | -1000 | payment | V1 | A
        2026-03-05 | 411 |  -200 | payment | V2 | B
    )") == R"(
invoice F1 2026-01-05 1200
  cash 1000 2026-02-05
  cash 200 2026-03-05
)");
    CHECK(settled(R"(
        2026-01-05 | 411 |  1000 | invoice | F1 |   | 1
        2026-01-05 | 411 |   -50 | invoice | F1 |   | 1
        2026-02-05 | 411 |  -950 | payment | V1 |
    )") == R"(
invoice F1 2026-01-05 950
  cash 950 2026-02-05 proposed
)");
}

TEST_CASE("credit notes, refunds and unallocated cash", "[books]") {
    CHECK(settled(R"(
        2026-01-05 | 411 |  1000 | invoice     | F1 |
        2026-01-20 | 411 |  -300 | credit_note | A1 | |  |  | Avoir sur F1
        2026-02-05 | 411 |  -700 | payment     | V1 | |  |  | VIR DUPONT F-1
    )") == R"(
invoice F1 2026-01-05 1000
  credit_note A1 300 proposed
  cash 700 2026-02-05 proposed
credit_note A1 2026-01-20 -300
)");
    CHECK(settled(R"(
        2026-01-05 | 411 |  1000 | invoice     | F1 | A
        2026-01-06 | 411 | -1000 | payment     | V1 | A
        2026-01-20 | 411 |  -300 | credit_note | A1 |
        2026-02-05 | 411 |   300 | payment_out | V2 |  |  |  | Remboursement avoir A1
    )") == R"(
invoice F1 2026-01-05 1000
  cash 1000 2026-01-06
credit_note A1 2026-01-20 -300
opening V2 2026-02-05 300
  credit_note A1 300 proposed
)");
    CHECK(settled("2026-01-06 | 411 | -1000 | payment | V1") == "\ncash 1000 2026-01-06 unallocated\n");
}

TEST_CASE("a returned payment opens the invoice again, whichever way it is lettered", "[books]") {
    const auto expected = R"(
invoice F1 2026-01-05 1200
  cash 1200 2026-01-20 until 2026-01-30
  cash 1200 2026-02-20
)";
    CHECK(settled(R"(
        2026-01-05 | 411 |  1200 | invoice     | F1 | A
        2026-01-20 | 411 | -1200 | payment     | V1 | A
        2026-01-30 | 411 |  1200 | payment_out | V2 | A
        2026-02-20 | 411 | -1200 | payment     | V3 | A
    )") == expected);
    CHECK(settled(R"(
        2026-01-05 | 411 |  1200 | invoice     | F1 | A
        2026-01-20 | 411 | -1200 | payment     | V1 | A
        2026-01-30 | 411 |  1200 | payment_out | V2 | B
        2026-02-20 | 411 | -1200 | payment     | V3 | B
    )") == expected);
    CHECK(settled(R"(
        2026-01-05 | 411 |  1200 | invoice     | F1 | B
        2026-01-20 | 411 | -1200 | payment     | V1 | A
        2026-01-30 | 411 |  1200 | payment_out | V2 | A
        2026-02-20 | 411 | -1200 | payment     | V3 | B
    )") == R"(
invoice F1 2026-01-05 1200
  cash 1200 2026-02-20
cash 1200 2026-01-20 until 2026-01-30 unallocated
)");
    CHECK(settled(R"(
        2026-01-05 | 411 |  1200 | invoice     | F1 |
        2026-01-10 | 411 |  1200 | invoice     | F2 |
        2026-01-20 | 411 | -1200 | payment     | F2 |
        2026-01-30 | 411 |  1200 | payment_out | R1 | | | | Rejet prelevement
        2026-02-20 | 411 | -1200 | payment     | F2 |
    )") == R"(
invoice F1 2026-01-05 1200
invoice F2 2026-01-10 1200
  cash 1200 2026-01-20 until 2026-01-30 proposed
  cash 1200 2026-02-20 proposed
)");
}

TEST_CASE("bills that are paid, and a bill that comes back unpaid", "[books]") {
    CHECK(settled(R"(
        2026-01-10 | 411 |  2400 | invoice | F2 | A
        2026-01-20 | 413 |  2400 | bill    | L1 | K | 5
        2026-01-20 | 411 | -2400 | bill    | L1 | A | 5
        2026-03-31 | 413 | -2400 | payment | B9 | K
    )") == R"(
invoice F2 2026-01-10 2400
  2400 bill 2026-01-20
  cash 2400 2026-03-31
)");
    CHECK(settled(R"(
        2026-01-10 | 411 |  2400 | invoice | F2 | A
        2026-01-20 | 413 |  2400 | bill    | L1 |  | 5
        2026-01-20 | 411 | -2400 | bill    | L1 | A | 5
        2026-03-31 | 413 | -2400 | bill    | L1 |  | 6
        2026-03-31 | 411 |  2400 | bill    | L1 | B | 6
        2026-04-15 | 411 | -2400 | payment | V1 | B
    )") == R"(
invoice F2 2026-01-10 2400
  2400 bill 2026-01-20 receivable 2026-03-31
  cash 2400 2026-04-15
)");
    // Cashed at a discount, then returned by the bank onto 411.
    CHECK(settled(R"(
        2026-01-10 | 411 |  2400 | invoice     | F2 | A
        2026-01-20 | 413 |  2400 | bill        | L1 |  | 5
        2026-01-20 | 411 | -2400 | bill        | L1 | A | 5
        2026-02-01 | 413 | -2400 | payment     | L1 |
        2026-03-31 | 411 |  2400 | payment_out | L1 |  |  |  | Effet impaye
    )") == R"(
invoice F2 2026-01-10 2400
  2400 bill 2026-01-20 receivable 2026-03-31
  cash 2400 2026-02-01 until 2026-03-31 proposed
)");
}

TEST_CASE("a part of an invoice becomes a bill, another doubtful", "[books]") {
    CHECK(settled(R"(
        2026-01-10 | 411 | 1000 | invoice  | F1 |
        2026-01-20 | 411 | -400 | bill     | F1 |  | 5
        2026-01-20 | 413 |  400 | bill     | F1 |  | 5
        2026-04-20 | 411 | -600 | doubtful | F1 |  | 6
        2026-04-20 | 416 |  600 | doubtful | F1 |  | 6
        2026-05-02 | 416 | -100 | payment  | F1 |
        2026-09-02 | 416 | -500 | write_off | F1 |
        2026-03-02 | 413 | -400 | payment  | F1 |
    )") == R"(
invoice F1 2026-01-10 1000
  400 bill 2026-01-20
  cash 400 2026-03-02 proposed
  600 doubtful 2026-04-20
  cash 100 2026-05-02 proposed
  write_off 500 2026-09-02 proposed
)");
    // What was paid before the rest moved is no part of its own.
    CHECK(settled(R"(
        2026-01-10 | 411 | 1000 | invoice  | F1 | A
        2026-02-10 | 411 | -400 | payment  | V1 | A
        2026-04-20 | 411 | -600 | doubtful | F1 | A | 6
        2026-04-20 | 416 |  600 | doubtful | F1 |   | 6
    )") == R"(
invoice F1 2026-01-10 1000
  1000 doubtful 2026-04-20
  cash 400 2026-02-10
)");
    // But it is where the payment comes back later: that stands on 411.
    CHECK(settled(R"(
        2026-01-10 | 411 | 1000 | invoice     | F1 | A
        2026-02-10 | 411 | -400 | payment     | V1 | A
        2026-04-20 | 411 | -600 | doubtful    | F1 | A | 6
        2026-04-20 | 416 |  600 | doubtful    | F1 |   | 6
        2026-05-20 | 411 |  400 | payment_out | V1 |
    )") == R"(
invoice F1 2026-01-10 1000
  400
  cash 400 2026-02-10 until 2026-05-20
  600 doubtful 2026-04-20
)");
}

TEST_CASE("halves of movements that find no document", "[books]") {
    CHECK(settled(R"(
        2026-01-20 | 411 | -400 | bill | L1 |  | 5
        2026-01-20 | 413 |  400 | bill | L1 |  | 5
    )") == R"(
opening L1 2026-01-20 400
  400 bill 2026-01-20
set_off 400 2026-01-20 unallocated
)");
    CHECK(settled("2026-01-20 | 416 | -400 | payment | V1") == R"(
opening V1 2026-01-20 -400
  -400 doubtful 2026-01-20
)");
    // Lettered with an invoice that was booked later: its halves settle and claim anew, and no day is wrong.
    CHECK(settled(R"(
        2026-01-20 | 411 | -400 | bill    | L1 | A | 5
        2026-01-20 | 413 |  400 | bill    | L1 |   | 5
        2026-01-25 | 411 |  400 | invoice | F1 | A
    )") == R"(
invoice F1 2026-01-25 400
  set_off 400 2026-01-20
opening L1 2026-01-20 400
  400 bill 2026-01-20
)");
    // A bill and its cancellation on one day, with nothing before.
    CHECK(settled(R"(
        2026-01-20 | 411 | -400 | bill | L1 | A | 5
        2026-01-20 | 413 |  400 | bill | L1 | K | 5
        2026-01-20 | 413 | -400 | bill | L1 | K | 6
        2026-01-20 | 411 |  400 | bill | L1 | A | 6
    )") == R"(
opening L1 2026-01-20 400
  400 bill 2026-01-20
  set_off 400 2026-01-20
)");
}

TEST_CASE("advances and deposits", "[books]") {
    // Money into 4191 is no claim; its use pays the invoice.
    CHECK(settled(R"(
        2026-01-10 | 4191 | -300 | advance | V1 |
        2026-02-10 | 411  | 1000 | invoice | F1 |
        2026-02-10 | 411  | -300 | advance | F1 |
        2026-02-10 | 4191 |  300 | advance | F1 |
    )") == R"(
invoice F1 2026-02-10 1000
  cash 300 2026-02-10 proposed
)");
    // The invoice for an advance was paid by cash: its use is not cash once more.
    CHECK(settled(R"(
        2026-01-10 | 411  |  300 | advance | D1 |
        2026-01-10 | 4191 | -300 | advance | D1 |
        2026-01-15 | 411  | -300 | payment | D1 |
        2026-02-10 | 411  | 1000 | invoice | F1 |
        2026-02-10 | 411  | -300 | advance | F1 |
        2026-02-10 | 4191 |  300 | advance | F1 |
    )") == R"(
deposit D1 2026-01-10 300
  cash 300 2026-01-15 proposed
invoice F1 2026-02-10 1000
  set_off 300 2026-02-10 proposed
)");
}

TEST_CASE("what sells nothing, and lines that want a look", "[books]") {
    const auto lines = test::book_lines(R"(
        2026-01-10 | 411 |  500 | unclassified | OD7 |
        2026-01-15 | 411 | -120 | unclassified | OD8 |
    )");
    const auto books = settle_books(lines, years(2026, 2026));
    CHECK(books.unclassified.size() == 2);
    CHECK(test::told(books) == "opening OD7 2026-01-10 500\n  difference 120 2026-01-15 proposed\n");
    CHECK(settled(R"(
        2026-01-10 | 411 | -500 | payment           | V1 |
        2026-01-15 | 411 |  500 | between_customers | OD8 |
    )") == R"(
opening OD8 2026-01-15 500
  cash 500 2026-01-10 proposed
)");
    CHECK(settled(R"(
        2026-01-10 | 411 |  500 | invoice           | F1 |
        2026-01-15 | 411 | -300 | between_customers | OD8 |
        2026-01-16 | 411 | -199 | set_off           | OD9 |
        2026-01-17 | 411 |   -1 | difference        | OD10 |
    )") == R"(
invoice F1 2026-01-10 500
  set_off 300 2026-01-15 proposed
  set_off 199 2026-01-16 proposed
  difference 1 2026-01-17 proposed
)");
}

TEST_CASE("amounts of 0 and beyond reason", "[books]") {
    CHECK(settled(R"(
        2026-01-10 | 411 | 0 | invoice | F1
        2026-01-11 | 411 | 0 | payment | F1
    )") == "\ninvoice F1 2026-01-10 0\n");
    CHECK(settled(R"(
        2028-02-29 | 411 | 9223372036854775807 | invoice | F1 | A | 1
        2028-02-29 | 411 | 9223372036854775807 | invoice | F1 | A | 1
        2028-02-29 | 411 | -9223372036854775807 | payment | V1 | A
    )") == R"(
invoice F1 2028-02-29 1 2028-02-29 9223372036854775807
  cash 9223372036854775807 2028-02-29
invoice F1 2028-02-29 2 2028-02-29 9223372036854775807
)");
    auto lines = test::book_lines("2026-01-10 | 411 | 5 | invoice | F1");
    lines.front().amount = INT64_MIN;
    CHECK(settle_books(lines, years(2026, 2026)).unclassified.size() == 1);
    CHECK(settle_books({}, Coverage()).documents.empty());
}
