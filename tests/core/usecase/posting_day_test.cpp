// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/posting_day.h"

#include "tests/core/usecase/reminding.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("letters leave with the next collection: of today, of a business day, of a day on which the company is open",
          "[usecase][posting_day]") {
    const Reminding here;
    const auto leaves = [&](const char* today, int hour) { return next_posting_day(here.ledger(), date(today), hour); };
    CHECK(leaves("2026-10-16", 9) == date("2026-10-16")); // a Friday
    CHECK(leaves("2026-10-16", 17) == date("2026-10-19"));
    CHECK(leaves("2026-10-17", 9) == date("2026-10-19"));
    CHECK(leaves("2026-11-11", 9) == date("2026-11-12"));                            // the armistice
    here.execute("INSERT INTO company_closing (first, last) VALUES (20743, 20745)"); // 17 to 19 October
    CHECK(leaves("2026-10-16", 17) == date("2026-10-20"));
    CHECK(leaves("2026-10-16", 9) == date("2026-10-16"));
}
