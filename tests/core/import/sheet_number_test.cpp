// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_number.h"

#include "tests/catch.h"

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace encours;

namespace {

std::string plain(std::string_view text) { return plain_decimals(text).value_or("none"); }
std::string day(std::string_view serial, DateSystem system = DateSystem::from_1900) {
    const auto day = day_of_serial(serial, system);
    return day ? to_iso(*day) : "none";
}

} // namespace

TEST_CASE("a workbook's numbers are the decimals that were typed") {
    CHECK(plain("1234.5599999999999") == "1234.56");
    CHECK(plain("0.10000000000000001") == "0.1");
    CHECK(plain("-1E-2") == "-0.01");
    CHECK(plain("1.25E3") == "1250");
    CHECK(plain("9.9999999999999998E+2") == "1000");
    CHECK(plain("9999999999999.985") == "9999999999999.99"); // 15 digits and no more
    CHECK(plain("00012.500") == "12.5");
    CHECK(plain(".5") == "0.5");
    CHECK(plain("-0") == "0");
    CHECK(plain("1e300") == "none");
    CHECK(plain("1e-300") == "0");
    for (const char* wrong : {"", "-", ".", "1,5", "1.2.3", "12a", "1e", "1e5x", "nan", "inf", "0x10"})
        CHECK(plain(wrong) == "none");
}

TEST_CASE("cents survive the way through a binary fraction of 17 digits") {
    std::mt19937_64 dice(7);
    std::uniform_int_distribution<std::int64_t> cents(-999'999'999'999'999, 999'999'999'999'999);
    for (int i = 0; i < 20'000; ++i) {
        const auto wanted = cents(dice);
        char typed[40];
        std::snprintf(typed, sizeof typed, "%s%lld.%02lld", wanted < 0 ? "-" : "", std::llabs(wanted) / 100,
                      std::llabs(wanted) % 100);
        char stored[40];
        std::snprintf(stored, sizeof stored, "%.17g", std::strtod(typed, nullptr));
        auto expected = std::string(typed);
        while (expected.back() == '0' && expected.find('.') != std::string::npos)
            expected.pop_back();
        if (expected.back() == '.')
            expected.pop_back();
        REQUIRE(plain(stored) == (wanted == 0 ? "0" : expected));
    }
}

TEST_CASE("serial numbers are days of 1900 or 1904, with the leap day that never was") {
    CHECK(day("1") == "1900-01-01");
    CHECK(day("59") == "1900-02-28");
    CHECK(day("60") == "1900-02-28");
    CHECK(day("61") == "1900-03-01");
    CHECK(day("46093") == "2026-03-12");
    CHECK(day("46093.99998") == "2026-03-12");
    CHECK(day("44631", DateSystem::from_1904) == "2026-03-12");
    CHECK(day("0", DateSystem::from_1904) == "1904-01-01");
    CHECK(day("0") == "none");
    CHECK(day("-5") == "none");
    CHECK(day("2958466") == "none");
    CHECK(day("1e5") == "none");
}

TEST_CASE("formats tell days and percentages from numbers") {
    using Kind = NumberLook::Kind;
    for (const char* format :
         {"dd/mm/yyyy", "[$-40C]d mmm yyyy;@", "mmm-yy", "yyyy\\-mm\\-dd hh:mm", "d/m", "[Red]yyyy"})
        CHECK(look_of_format(format).kind == Kind::day);
    for (const char* format : {"General", "0.00", "#,##0.00 \"dont y\"", "hh:mm:ss", "[h]:mm", "mm:ss.0", "@",
                               "#,##0.00\\ [$€-40C];[Red]-#,##0.00", "h:mm AM/PM", "0.00E+00", "_-* #,##0.00"})
        CHECK(look_of_format(format).kind == Kind::plain);
    CHECK(look_of_format("0.00%").kind == Kind::percent);
    CHECK(look_of_format("00000").zeros == 5);
    CHECK(look_of_format("0").zeros == 0);
    for (const int id : {14, 15, 16, 17, 22, 27, 57})
        CHECK(built_in_look(id).kind == Kind::day);
    for (const int id : {0, 1, 4, 18, 21, 37, 45, 49})
        CHECK(built_in_look(id).kind == Kind::plain);
    CHECK(built_in_look(9).kind == Kind::percent);
    CHECK(as_percent("0.12") == "12%");
    CHECK(as_percent("-0.005") == "-0.5%");
    CHECK(as_percent("0") == "0%");
    CHECK(padded("12", 5) == "00012");
    CHECK(padded("-1.5", 3) == "-001.5");
    CHECK(padded("123456", 5) == "123456");
}
