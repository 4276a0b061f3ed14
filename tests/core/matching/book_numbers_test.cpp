// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_references.h"

#include "tests/catch.h"
#include "tests/core/matching/books_table.h"

#include <algorithm>

using namespace encours;
using books::reference_key;
using encours::test::settled;

TEST_CASE("documents have numbers of their own", "[books]") {
    CHECK(settled(R"(
        2026-01-05 | 411 |   10 | invoice     | F1        |  |    |
        2026-01-06 | 411 |   20 | invoice     | VE  0123  |  | 17 |  | Facture F2026-8
        2026-01-07 | 411 |   30 | invoice     | VE  0123  |  | 18 |  | Facture
        2026-01-08 | 411 |   40 | invoice     | VE  0123  |  |    |  | Facture
        2026-01-09 | 411 |   50 | invoice     | -         |  | 20 |  | Facture
        2026-01-09 | 411 |   60 | invoice     |           |  | 21 |  | Facture 10042
        2026-01-09 | 411 |   70 | invoice     |           |  | 21 |  | Facture 10042
        2026-01-10 | 411 |  -80 | credit_note | F1        |
    )") == R"(
invoice F1 2026-01-05 10
  credit_note F1 10 proposed
invoice F2026-8 2026-01-06 20
invoice VE 0123 18 2026-01-07 30
invoice VE 0123 row 3 2026-01-08 40
invoice J 2026-01-09 1 2026-01-09 60
invoice J 2026-01-09 2 2026-01-09 70
  credit_note F1 70 proposed
invoice 20 2026-01-09 50
credit_note F1 2026-01-10 -80
)");
}

TEST_CASE("references that are the same however they are written, and those that say nothing", "[books]") {
    CHECK(reference_key("F-2026/0001") == reference_key("f2026 0001"));
    CHECK(reference_key("F-2026/0001") != reference_key("F-2026/0002"));
    for (const char* nothing : {"", " ", "-", ".", "VIR", "0000", "OD"}) {
        CHECK(reference_key(nothing) == 0);
    }
    const auto names = [](const char* label, const char* reference) {
        const auto keys = books::names_in(label);
        return std::find(keys.begin(), keys.end(), reference_key(reference)) != keys.end();
    };
    CHECK(names("VIR DUPONT F-2026-0001", "F-2026-0001"));
    CHECK(names("Regt F1/F2, F3", "F2"));
    CHECK(names("Regt F1/F2, F3", "F3"));
    CHECK(names("fact. n\xC2\xB0"
                "20260017",
                "20260017"));
    CHECK(names("facture VE 0123 de mars", "VE0123"));
    CHECK_FALSE(names("CHQ 12", "12"));
    CHECK_FALSE(names("VIR 3", "VIR"));
    CHECK(books::number_in("Facture F2026-8 du 12/03/2026") == "F2026-8");
    CHECK(books::number_in("Facture du 12/03/2026") == "");
    CHECK(books::number_in("(no. 1000042)") == "1000042");
}
