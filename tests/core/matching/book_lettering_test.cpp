// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/matching/books_table.h"

using namespace encours;
using encours::test::settled;
using encours::test::years;

TEST_CASE("a lettered group settles by reference, then the oldest; its rest stays on the newest", "[books]") {
    CHECK(settled(R"(
        2026-01-05 | 411 |  100 | invoice | F1 | a
        2026-01-06 | 411 |  200 | invoice | F2 | a
        2026-01-07 | 411 |  400 | invoice | F3 | a
        2026-02-01 | 411 | -200 | payment | F2 | a
        2026-02-02 | 411 | -350 | payment | V9 | a
    )") == R"(
invoice F1 2026-01-05 100
  cash 100 2026-02-02
invoice F2 2026-01-06 200
  cash 200 2026-02-01
invoice F3 2026-01-07 400
  cash 250 2026-02-02
)");
    CHECK(settled(R"(
        2026-01-05 | 411 |  100 | invoice | F1 | a
        2026-02-01 | 411 |  -80 | payment | V1 | a
        2026-02-02 | 411 |  -80 | payment | V2 | a
    )") == R"(
invoice F1 2026-01-05 100
  cash 80 2026-02-01
  cash 20 2026-02-02
cash 60 2026-02-02 unallocated
)");
}

TEST_CASE("a code that begins anew each year is one group a year", "[books]") {
    // Last year's does not balance; without the year, this year's payment would close last year's rest.
    CHECK(settled(R"(
        2025-01-01 | 411 |    0 | opening | AN |
        2025-03-05 | 411 | 1200 | invoice | F1 | A
        2025-04-01 | 411 | -1000 | payment | V1 | A
        2026-01-01 | 411 |  200 | opening | F1 |   | | 2025-03-05
        2026-03-05 | 411 |  500 | invoice | F7 | A
        2026-04-01 | 411 | -500 | payment | V7 | A
    )",
                  years(2025, 2026)) == R"(
invoice F1 2025-03-05 1200
  cash 1000 2025-04-01
invoice F7 2026-03-05 500
  cash 500 2026-04-01
)");
    // Neither year balances, both together do: one lettering across the closing.
    CHECK(settled(R"(
        2025-11-05 | 411 |  500 | invoice | F1 | A
        2025-11-06 | 411 |  500 | invoice | F2 |
        2026-01-01 | 411 |  500 | opening | F1 | A | | 2025-11-05
        2026-01-01 | 411 |  500 | opening | F2 |   | | 2025-11-06
        2026-01-09 | 411 | -500 | payment | V1 | A
    )",
                  years(2025, 2026)) == R"(
invoice F1 2025-11-05 500
  cash 500 2026-01-09
invoice F2 2025-11-06 500
)");
    CHECK(settled(R"(
        2025-11-05 | 411 |  500 | invoice | F1 |
        2025-11-06 | 411 |  500 | invoice | F2 | A
        2026-01-01 | 411 | 1000 | opening | AN |
        2026-01-09 | 411 | -500 | payment | V1 | A
    )",
                  years(2025, 2026)) == R"(
invoice F1 2025-11-05 500
invoice F2 2025-11-06 500
  cash 500 2026-01-09
)");
    // No opening line tells when the year begins: what does not balance on 31 December runs on.
    CHECK(settled(R"(
        2025-11-05 | 411 |  500 | invoice | F1 | A
        2026-01-09 | 411 | -400 | payment | V1 | A
    )",
                  years(2025, 2026)) == R"(
invoice F1 2025-11-05 500
  cash 400 2026-01-09
)");
}

TEST_CASE("one code on two accounts is two groups", "[books]") {
    CHECK(settled(R"(
        2026-01-05 | 411 |  500 | invoice  | F1 | A
        2026-01-06 | 411 |  500 | invoice  | F2 |
        2026-02-05 | 411 | -500 | doubtful | F1 | A | 5
        2026-02-05 | 416 |  500 | doubtful | F1 | A | 5
        2026-03-05 | 416 | -500 | payment  | V1 | A
    )") == R"(
invoice F1 2026-01-05 500
  500 doubtful 2026-02-05
  cash 500 2026-03-05
invoice F2 2026-01-06 500
)");
}

TEST_CASE("what is not lettered: by reference, by amount, then the oldest first, as proposed", "[books]") {
    CHECK(settled(R"(
        2026-01-05 | 411 |  100 | invoice | F-2026-0001 |
        2026-01-06 | 411 |  200 | invoice | F-2026-0002 |
        2026-01-07 | 411 |  300 | invoice | F-2026-0003 |
        2026-01-08 | 411 |  400 | invoice | VE  0123 |
        2026-02-01 | 411 | -250 | payment | V1 |  |  |  | VIR DUPONT F-2026-0003
        2026-02-02 | 411 | -200 | payment | V2 |  |  |  | VIR DUPONT
        2026-02-03 | 411 | -400 | payment | V3 |  |  |  | VIR VE 0123
        2026-02-04 | 411 | -120 | payment | V4 |  |  |  | ESPECES
    )") == R"(
invoice F-2026-0001 2026-01-05 100
  cash 100 2026-02-04 proposed
invoice F-2026-0002 2026-01-06 200
  cash 200 2026-02-02 proposed
invoice F-2026-0003 2026-01-07 300
  cash 250 2026-02-01 proposed
  cash 20 2026-02-04 proposed
invoice VE 0123 2026-01-08 400
  cash 400 2026-02-03 proposed
)");
    // The figures are enough where one document alone has them.
    CHECK(settled(R"(
        2026-01-05 | 411 |  100 | invoice | FA  220035 |
        2026-01-06 | 411 |  100 | invoice | FA  220036 |
        2026-01-07 | 411 |  100 | invoice | FB  220037 |
        2026-01-08 | 411 |  100 | invoice | FC  220037 |
        2026-02-01 | 411 |  -90 | payment | 0220036 |
        2026-02-02 | 411 |  -90 | payment | 0220037 |
    )") == R"(
invoice FA 220035 2026-01-05 100
  cash 90 2026-02-02 proposed
invoice FA 220036 2026-01-06 100
  cash 90 2026-02-01 proposed
invoice FB 220037 2026-01-07 100
invoice FC 220037 2026-01-08 100
)");
    // Old by the document's day, not by the booking.
    CHECK(settled(R"(
        2026-01-05 | 411 |  100 | invoice | F1 |  |  | 2026-01-05
        2026-01-06 | 411 |  100 | invoice | F2 |  |  | 2025-12-28
        2026-02-04 | 411 |  -50 | payment | V4 |
    )") == R"(
invoice F1 2026-01-05 100
invoice F2 2025-12-28 100
  cash 50 2026-02-04 proposed
)");
}
