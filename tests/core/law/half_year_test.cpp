// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/half_year.h"

#include "tests/catch.h"
#include "tests/core/law/claims.h"

using namespace encours;

TEST_CASE("a half-year begins on 1 January and 1 July, and knows its days", "[law]") {
    CHECK(to_text(HalfYear::of(day("2026-01-01"))) == "2026-S1");
    CHECK(to_text(HalfYear::of(day("2026-06-30"))) == "2026-S1");
    CHECK(to_text(HalfYear::of(day("2026-07-01"))) == "2026-S2");
    CHECK(to_text(HalfYear::of(day("2026-12-31"))) == "2026-S2");
    const HalfYear first = half_year_from_text("2024-S1").value();
    CHECK(first.first_day() == day("2024-01-01"));
    CHECK(first.last_day() == day("2024-06-30"));
    CHECK(first.next().first_day() == day("2024-07-01"));
    CHECK(first.next().last_day() == day("2024-12-31"));
    CHECK(first.next().next() == half_year_from_text("2025-S1"));
}

TEST_CASE("every day lies in its half-year, as far as a ledger goes", "[law]") {
    for (Date date = earliest_date; date <= latest_date; date = date + 1) {
        const HalfYear half_year = HalfYear::of(date);
        if (date < half_year.first_day() || date > half_year.last_day() ||
            half_year_from_text(to_text(half_year)) != half_year) {
            FAIL_CHECK(to_iso(date));
        }
    }
}

TEST_CASE("a half-year is written in one way", "[law]") {
    for (const std::string_view text : {"", "2026", "2026-S3", "2026-S0", "2026S1", "26-S1", "2026-s1", "2026-S1 ",
                                        " 2026-S1", "+026-S1", "-026-S1", "1899-S2", "2200-S1", "2026-S12"}) {
        INFO(text);
        CHECK_FALSE(half_year_from_text(text));
    }
}
