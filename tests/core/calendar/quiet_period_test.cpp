// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/quiet_period.h"

#include "tests/catch.h"

#include <string>
#include <vector>

using namespace encours;

namespace {

Date day(std::string_view iso) {
    const auto date = from_iso(iso);
    REQUIRE(date);
    return *date;
}

std::string moved(std::string_view iso, const std::vector<QuietPeriod>& quiet) {
    return to_iso(active_day_on_or_after(day(iso), quiet, HolidayRegion::metropolitan));
}

} // namespace

TEST_CASE("without quiet periods only weekends and holidays move a day", "[calendar]") {
    CHECK(moved("2026-10-30", {}) == "2026-10-30");
    CHECK(moved("2026-10-31", {}) == "2026-11-02");
}

TEST_CASE("a day in a quiet period moves past its end", "[calendar]") {
    const std::vector<QuietPeriod> august{{day("2026-08-01"), day("2026-08-31")}};
    CHECK(moved("2026-07-31", august) == "2026-07-31");
    CHECK(moved("2026-08-03", august) == "2026-09-01");
    CHECK(moved("2026-08-31", august) == "2026-09-01");
    // Saturday 1 August begins it, and the weekend alone would have ended on Monday.
    CHECK(moved("2026-08-01", august) == "2026-09-01");
    CHECK(moved("2026-09-01", august) == "2026-09-01");
}

TEST_CASE("periods may touch, overlap and come in any order", "[calendar]") {
    const std::vector<QuietPeriod> quiet{{day("2026-12-28"), day("2026-12-31")},
                                         {day("2026-12-21"), day("2026-12-27")},
                                         {day("2026-12-23"), day("2026-12-24")},
                                         {day("2027-01-04"), day("2027-01-05")}};
    CHECK(moved("2026-12-21", quiet) == "2027-01-06");
    CHECK(moved("2026-12-18", quiet) == "2026-12-18");
}

TEST_CASE("a period that ends before it begins holds no day", "[calendar]") {
    CHECK(moved("2026-10-28", {{day("2026-10-29"), day("2026-10-27")}}) == "2026-10-28");
}

TEST_CASE("the day reached is the first that nothing excludes", "[calendar]") {
    const std::vector<QuietPeriod> quiet{{day("2026-05-04"), day("2026-05-07")},
                                         {day("2026-05-15"), day("2026-05-22")}};
    const auto excluded = [&quiet](Date date) {
        for (const auto& [first, last] : quiet) {
            if (first <= date && date <= last) {
                return true;
            }
        }
        return !is_business_day(date, HolidayRegion::metropolitan);
    };
    for (Date date = day("2026-04-20"); date < day("2026-06-10"); date = date + 1) {
        Date expected = date;
        while (excluded(expected)) {
            expected = expected + 1;
        }
        REQUIRE(active_day_on_or_after(date, quiet, HolidayRegion::metropolitan) == expected);
    }
}
