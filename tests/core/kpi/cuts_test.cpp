// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/cuts.h"
#include "core/kpi/sales_by_day.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("a fact belongs to the first cut on or after its day", "[kpi]") {
    const Cuts cuts({day("2026-03-31"), day("2026-01-31"), day("2026-02-28"), day("2026-01-31")});
    REQUIRE(cuts.size() == 3);
    CHECK(cuts.days().front() == day("2026-01-31"));
    CHECK(cuts.last() == day("2026-03-31"));
    CHECK(cuts.slot(earliest_date) == 0);
    CHECK(cuts.slot(day("2026-01-31")) == 0);
    CHECK(cuts.slot(day("2026-02-01")) == 1);
    CHECK(cuts.slot(day("2026-02-28")) == 1);
    CHECK(cuts.slot(day("2026-03-31")) == 2);
    CHECK(cuts.slot(day("2026-04-01")) == 3);
    CHECK(cuts.slot(latest_date) == 3);
    CHECK(cuts.place(day("2026-02-28")) == 1);
}

TEST_CASE("near days give the same slots without a look at the bounds", "[kpi]") {
    const Cuts cuts({day("2026-01-31"), day("2026-03-31")}, 200);
    const auto slots = cuts.slots();
    for (auto at = day("1966-01-01"); at <= day("2028-03-01"); at = at + 1) {
        if (!slots.is_near(at) || slots.near(at) != cuts.slot(at) || slots.near(at + 200) != cuts.slot(at + 200)) {
            FAIL(to_iso(at));
        }
    }
    CHECK_FALSE(slots.is_near(earliest_date));
    CHECK_FALSE(slots.is_near(latest_date));
}

TEST_CASE("net sales of any run of days", "[kpi]") {
    SalesByDay sales(day("2025-12-31"), day("2026-01-10"));
    sales.add(day("2020-05-05"), 7);  // before: in no run
    sales.add(day("2025-12-31"), 11); // the eve: likewise
    sales.add(day("2026-01-01"), 100);
    sales.add(day("2026-01-05"), -30);
    sales.add(day("2026-01-10"), 4);
    sales.add(day("2026-01-11"), 1'000); // after: nobody may ask
    SalesByDay more(day("2025-12-31"), day("2026-01-10"));
    more.add(day("2026-01-05"), 5);
    sales += more;
    sales.accumulate();
    CHECK(sales.between(day("2025-12-31"), day("2026-01-10")) == 79);
    CHECK(sales.between(day("2025-12-31"), day("2026-01-01")) == 100);
    CHECK(sales.between(day("2026-01-01"), day("2026-01-05")) == -25);
    CHECK(sales.between(day("2026-01-05"), day("2026-01-05")) == 0);
}
