// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/matching/books_table.h"

using namespace encours;
using encours::test::settled;
using encours::test::years;

TEST_CASE("openings of the first year: the invoices that they name, or what was owed", "[books]") {
    CHECK(settled(R"(
        2026-01-01 | 411 |  1200 | opening | F-2025-9 |   | | 2025-11-20
        2026-01-01 | 411 |  -200 | opening | AV-2025-3 |  | | 2025-12-01
        2026-02-01 | 411 | -1000 | payment | V1 |         | |            | VIR F-2025-9
    )") == R"(
credit_note AV-2025-3 2025-12-01 -200
invoice F-2025-9 2025-11-20 1200
  credit_note AV-2025-3 200 proposed
  cash 1000 2026-02-01 proposed
)");
    // One line for all: from the eve on, so that the closing of the eve has it.
    CHECK(settled(R"(
        2026-01-01 | 411 |  1200 | opening | AN 2026 |
        2026-02-01 | 411 | -1000 | payment | V1 |
    )") == R"(
opening AN 2026 2025-12-31 1200
  cash 1000 2026-02-01 proposed
)");
    CHECK(settled("2026-01-01 | 411 | -200 | opening | - |") == "\ndifference 200 2025-12-31 unallocated\n");
    // A payment of last year that is told in detail was cash before the first day.
    CHECK(settled("2026-01-01 | 411 | -200 | opening | V12 | | | 2025-12-20") == "\ncash 200 2025-12-20 unallocated\n");
    // A number, but no day of its own.
    CHECK(settled("2026-01-01 | 411 | 200 | opening | F12 | | | 2026-01-01") == "\nopening F12 2025-12-31 200\n");
    CHECK(settled(R"(
        2026-01-01 | 413 | 700 | opening | L9 |  | | 2025-12-10
        2026-01-01 | 416 | 300 | opening | AN |
    )") == R"(
opening AN 2025-12-31 300
  300 doubtful 2025-12-31
invoice L9 2025-12-10 700
  700 bill 2025-12-10
)");
}

TEST_CASE("openings of a year that is covered before are absorbed", "[books]") {
    const char* const detailed = R"(
        2025-11-20 | 411 |  1200 | invoice | F9 |  |  |
        2025-12-05 | 411 |  -700 | payment | F9 |  |  |
        2026-01-01 | 411 |   500 | opening | F9 | A | | 2025-11-20
        2026-02-01 | 411 |  -500 | payment | V1 | A
    )";
    CHECK(settled(detailed, years(2025, 2026)) == R"(
invoice F9 2025-11-20 1200
  cash 700 2025-12-05 proposed
  cash 500 2026-02-01
)");
    CHECK(settled(R"(
        2025-11-20 | 411 |  1200 | invoice | F9 |
        2025-12-20 | 411 |   800 | invoice | F10 |
        2026-01-01 | 411 |  2000 | opening | AN | A
        2026-01-20 | 411 |   300 | invoice | F11 | A
        2026-02-01 | 411 |  -800 | payment | V1 | A | |  | VIR 800 EUR
        2026-02-02 | 411 |  -300 | payment | F11 | A
        2026-02-03 | 411 | -1200 | payment | V3 | A
    )",
                  years(2025, 2026)) == R"(
invoice F9 2025-11-20 1200
  cash 1200 2026-02-03 proposed
invoice F10 2025-12-20 800
  cash 800 2026-02-01 proposed
invoice F11 2026-01-20 300
  cash 300 2026-02-02
)");
    // A credit note of last year, lettered this year with an invoice of this year.
    CHECK(settled(R"(
        2025-11-20 | 411 |  -200 | credit_note | AV1 |
        2026-01-01 | 411 |  -200 | opening     | AV1 | B | | 2025-11-20
        2026-02-01 | 411 |   200 | invoice     | F1  | B
    )",
                  years(2025, 2026)) == R"(
credit_note AV1 2025-11-20 -200
invoice F1 2026-02-01 200
  credit_note AV1 200
)");
    // Both of last year, lettered this year by their opening lines alone.
    CHECK(settled(R"(
        2025-11-10 | 411 |   300 | invoice     | F1  |
        2025-11-11 | 411 |   200 | invoice     | F2  |
        2025-11-20 | 411 |  -200 | credit_note | AV1 |
        2026-01-01 | 411 |   300 | opening     | F1  | B | | 2025-11-10
        2026-01-01 | 411 |   200 | opening     | F2  |   | | 2025-11-11
        2026-01-01 | 411 |  -200 | opening     | AV1 | B | | 2025-11-20
    )",
                  years(2025, 2026)) == R"(
invoice F1 2025-11-10 300
  credit_note AV1 200
invoice F2 2025-11-11 200
credit_note AV1 2025-11-20 -200
)");
    // Not covered before: the opening is the invoice.
    CHECK(settled("2026-01-01 | 411 | 500 | opening | F9 | A | | 2025-11-20", years(2026, 2026)) ==
          "\ninvoice F9 2025-11-20 500\n");
    // A claim that stands as doubtful since last year.
    CHECK(settled(R"(
        2025-03-01 | 411 |  500 | invoice   | F1 |
        2025-09-01 | 411 | -500 | doubtful  | F1 |   | 5
        2025-09-01 | 416 |  500 | doubtful  | F1 |   | 5
        2026-01-01 | 416 |  500 | opening   | F1 | A | | 2025-03-01
        2026-06-01 | 416 | -500 | write_off | OD3 | A
    )",
                  years(2025, 2026)) == R"(
invoice F1 2025-03-01 500
  500 doubtful 2025-09-01
  write_off 500 2026-06-01
)");
}

TEST_CASE("a year that is missing between two: what the older one left is closed, the opening stands for it",
          "[books]") {
    const Coverage covered(
        {{*make_date(2024, 1, 1), *make_date(2024, 12, 31)}, {*make_date(2026, 1, 1), *make_date(2026, 12, 31)}});
    CHECK(settled(R"(
        2024-05-01 | 411 | 120 | invoice | F1 |
        2024-06-01 | 411 | 60  | invoice | F2 |
        2026-01-01 | 411 | 120 | opening | F1 | | | 2024-05-01
        2026-02-01 | 411 | -120 | payment | F1 |
    )",
                  covered) == R"(
invoice F1 2024-05-01 120
  cash 120 2026-02-01 proposed
invoice F2 2024-06-01 60
  difference 60 2025-12-31 proposed
)");
    // Nothing goes on: no opening names this customer, but one names another.
    const auto lines = encours::test::book_lines("2024-05-01 | 411 | 120 | invoice | F1 |");
    const std::vector openings{*make_date(2026, 1, 1)};
    CHECK(encours::test::told(settle_books(lines, covered, openings)) == R"(invoice F1 2024-05-01 120
  difference 120 2025-12-31 proposed
)");
    // Paid in part while nobody looked, and again afterwards.
    CHECK(settled(R"(
        2024-05-01 | 411 | 120 | invoice | F1 |
        2024-05-09 | 411 | -20 | payment | F1 |
        2026-01-01 | 411 |  70 | opening | F1 | | | 2024-05-01
        2026-03-01 | 411 | -50 | bill    | F1 | A | 2
        2026-03-01 | 413 |  50 | bill    | F1 | A | 2
    )",
                  covered) == R"(
invoice F1 2024-05-01 120
  70
  cash 20 2024-05-09 proposed
  difference 30 2025-12-31 proposed
  50 bill 2026-03-01
)");
    // Cash that was never allocated, a bill and a doubtful claim.
    CHECK(settled(R"(
        2024-05-01 | 411 | -50 | payment | V1 |
        2024-05-02 | 411 | 300 | invoice | F3 | | 1
        2024-06-02 | 411 | -300 | bill   | F3 | A | 2
        2024-06-02 | 413 | 300 | bill    | F3 | A | 2
        2024-05-03 | 411 | 200 | invoice | F4 | | 3
        2024-09-03 | 411 | -200 | doubtful | F4 | B | 4
        2024-09-03 | 416 | 200 | doubtful  | F4 | B | 4
        2026-01-01 | 416 | 200 | opening | F4 | | | 2024-05-03
    )",
                  covered) == R"(
invoice F3 2024-05-02 300
  300 bill 2024-06-02
  difference 300 2025-12-31 proposed
invoice F4 3 2024-05-03 200
  200 doubtful 2024-09-03
  difference 200 2025-12-31 proposed
opening 2025-12-31 1 2025-12-31 50
  cash 50 2024-05-01 proposed
invoice F4 2024-05-03 200
  200 doubtful 2025-12-31
)");
}
