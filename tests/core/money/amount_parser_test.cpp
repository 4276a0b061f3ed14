// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/amount_parser.h"

#include "core/money/money.h"

#include "tests/catch.h"

#include <string>
#include <vector>

using namespace encours;

namespace {

struct Case {
    std::string text;
    std::int64_t minor;
};

void check_euros(const std::vector<Case>& cases, std::optional<DecimalSign> sign = std::nullopt) {
    for (const auto& [text, minor] : cases) {
        INFO('"' << text << '"');
        const auto amount = parse_amount(text, 2, sign);
        REQUIRE(amount);
        CHECK(amount.value() == minor);
    }
}

void check_refused(const std::vector<std::string>& texts, AmountError error, int decimals = 2,
                   std::optional<DecimalSign> sign = std::nullopt) {
    for (const auto& text : texts) {
        INFO('"' << text << '"');
        const auto amount = parse_amount(text, decimals, sign);
        REQUIRE_FALSE(amount);
        CHECK(amount.error() == error);
    }
}

} // namespace

TEST_CASE("plain amounts", "[money]") {
    check_euros({{"0", 0},
                 {"7", 700},
                 {"12,5", 1250},
                 {"12.5", 1250},
                 {"1234,56", 123'456},
                 {"1234.56", 123'456},
                 {"-1234,56", -123'456},
                 {"0000000074,70", 7470},
                 {"000000000000149.87", 14'987},
                 {"00000000000000000000000149.87", 14'987},
                 {"123,", 12'300}, // MT940 writes its round amounts so
                 {"123.", 12'300},
                 {",50", 50},
                 {"-.5", -50}});
}

TEST_CASE("thousands are told from decimals by what stands between the digits", "[money]") {
    check_euros({{"1 234,56", 123'456},
                 {"1.234,56", 123'456},
                 {"1,234.56", 123'456},
                 {"1'234.56", 123'456},
                 {"1’234,56", 123'456},
                 {"1\u00A0234,56", 123'456},
                 {"1\u202F234,56", 123'456},
                 {"1\u00A0234\u202F567,89", 123'456'789},
                 {"1 234 567,89", 123'456'789},
                 {"1.234.567,89", 123'456'789},
                 {"1,234,567.8", 123'456'780},
                 {"12 345", 1'234'500},
                 {"1.234.567", 123'456'700},
                 {"1,234,567", 123'456'700},
                 {"1'234'567", 123'456'700},
                 {"1.234,", 123'400}});
}

TEST_CASE("a sign stands on either side, or parentheses around", "[money]") {
    check_euros({{"+12", 1200},
                 {"- 12,00", -1200},
                 {"100,00-", -10'000},
                 {"100,00 -", -10'000},
                 {"100,00+", 10'000},
                 {"(12,00)", -1200},
                 {"( 1 234,56 )", -123'456},
                 {"\u2212\u00A012,34", -1234},
                 {"+1 200,10", 120'010}});
    check_refused({"--1", "+-1", "-1-", "(-1)", "(1", "1)", ")1(", "((1))", "1 (", "-", "+", "()", "\u2212"},
                  AmountError::not_a_number);
}

TEST_CASE("a currency stands on either side, glued or not", "[money]") {
    check_euros({{"12,00EUR", 1200},
                 {"12,00 EUR", 1200},
                 {"eur 12,00", 1200},
                 {"EUR12", 1200},
                 {"€12", 1200},
                 {"12 €", 1200},
                 {"12\u00A0€", 1200},
                 {"-€12", -1200},
                 {"€-12", -1200},
                 {"$1,234.50", 123'450},
                 {"($1,234.50)", -123'450},
                 {"£ 3", 300},
                 {"12,00- EUR", -1200},
                 {"12,00 EUR-", -1200},
                 {"1 234,56 CHF", 123'456},
                 {"12 345,67 EUR", 1'234'567}});
    check_refused({"€", "EUR", "12 EURO", "12 ABC", "€12€", "EUR 12 EUR", "12 € HT", "1 234,56 F CFA", "E12", "12E"},
                  AmountError::not_a_number);
}

TEST_CASE("guards of spreadsheets and blanks around are taken off", "[money]") {
    check_euros({{"=\"74,70\"", 7470}, {"\"74,70\"", 7470}, {" \t 74,70 \r\n", 7470}, {"\u00A074,70\u202F", 7470}});
    check_refused({"", " ", "\t", "\u00A0", "=\"\"", "\"\"", "\" \""}, AmountError::empty);
    check_refused({"=", "\"", "=\"", "=74,70", "74,70\"", "'74,70"}, AmountError::not_a_number);
}

TEST_CASE("one mark before three digits is ambiguous unless something tells", "[money]") {
    check_refused({"1,234", "1.234", "12,345", "123.456", "1,000", "-1,234 €"}, AmountError::ambiguous);
    // Nobody groups these: a zero or four digits before the mark, another count behind it.
    check_euros({{"0,120", 12}, {"1234,500", 123'450}, {",120", 12}, {"1,2300", 123}});
    CHECK(parse_amount("1,234", 2, DecimalSign::point).value() == 123'400);
    CHECK(parse_amount("1.234", 2, DecimalSign::comma).value() == 123'400);
    CHECK(parse_amount("1,230", 2, DecimalSign::comma).value() == 123);
    CHECK(parse_amount("1,234", 3, DecimalSign::comma).value() == 1234);
    CHECK(parse_amount("1,234", 3).error() == AmountError::ambiguous);
    CHECK(parse_amount("0,234", 3).value() == 234);
}

TEST_CASE("a currency without decimals leaves no doubt about thousands", "[money]") {
    CHECK(parse_amount("1,234", 0).value() == 1234);
    CHECK(parse_amount("12.000", 0).value() == 12'000);
    CHECK(parse_amount("1500", 0).value() == 1500);
    CHECK(parse_amount("1500,00", 0).value() == 1500);
    CHECK(parse_amount("1500,50", 0).error() == AmountError::too_many_decimals);
    CHECK(parse_amount("1,234", 0, DecimalSign::comma).error() == AmountError::too_many_decimals);
}

TEST_CASE("with a sign given, the other mark only stands between thousands", "[money]") {
    check_euros({{"1.234,56", 123'456}, {"1.234", 123'400}, {"1 234,5", 123'450}, {"12,34", 1234}, {"7", 700}},
                DecimalSign::comma);
    check_euros({{"1,234.56", 123'456}, {"1,234", 123'400}, {"1'234.5", 123'450}, {"12.34", 1234}, {"7", 700}},
                DecimalSign::point);
    check_refused({"12.34", "1,234.56", "1,234,567", "12.", "1234.567", "0.123", "1 234.56"}, AmountError::not_a_number,
                  2, DecimalSign::comma);
    check_refused({"12,34", "1.234,56", "1.234.567", "12,", "1234,567"}, AmountError::not_a_number, 2,
                  DecimalSign::point);
}

TEST_CASE("decimals beyond the currency's are refused unless they are zeros", "[money]") {
    check_euros({{"1234,5600", 123'456}, {"12,3400000", 1234}, {"1 234,560", 123'456}});
    check_refused({"1234,567", "0,001", "1 234,567", "1.234,567", "12,3456"}, AmountError::too_many_decimals);
    CHECK(parse_amount("12,3456", 4).value() == 123'456);
    CHECK(parse_amount("12.3", 3).value() == 12'300);
    CHECK(parse_amount("12.3", 6).value() == 12'300'000);
}

TEST_CASE("groups of thousands have three digits, and one mark each time", "[money]") {
    check_refused(
        {"1234 567",  "12 34",        "1 23",     "1 2345", "1,2345.67", "1.23.456", "1234.567,89", "1 234.567 890,12",
         "1,234 567", "12,34,567.89", "1  234",   "1,,234", "1'23",      "1'",       "1..2",        ",",
         ".",         "1 ,50",        ",234,567", "1,234,", "1,234,56",  "0 123",    "1\t234",      "1 234 567 89"},
        AmountError::not_a_number);
}

TEST_CASE("what is not a number is never read in part", "[money]") {
    check_refused({"abc",
                   "12abc",
                   "12/05",
                   "1e3",
                   "1E3",
                   "0x10",
                   "NaN",
                   "inf",
                   "1_000",
                   "12;",
                   "12%",
                   "#REF!",
                   "1²",
                   "\xC3",
                   "12\xC3",
                   "\xE2\x80",
                   "1\xA0\x32\x33\x34",
                   "\xFF\xFE",
                   "\uFF11",
                   std::string("1\0", 2),
                   std::string("\0", 1),
                   "1\n2",
                   "=1+1",
                   "12\"34\""},
                  AmountError::not_a_number);
}

TEST_CASE("no document is larger than the largest amount", "[money]") {
    check_euros({{"10000000000,00", largest_amount}, {"-10 000 000 000", -largest_amount}});
    check_refused({"10000000000,01", "99999999999999999999", "99999999999999999999999999999999999999,99",
                   "18 446 744 073 709 551 616,00", "-10 000 000 001"},
                  AmountError::too_large);
    CHECK(parse_amount("1000000000000", 0).value() == largest_amount);
    CHECK(parse_amount("1000000000001", 0).error() == AmountError::too_large);
    CHECK(parse_amount("18446744073709551616", 6).error() == AmountError::too_large);
}

TEST_CASE("zero has no sign", "[money]") { check_euros({{"-0", 0}, {"-0,00", 0}, {"(0)", 0}, {"0,00-", 0}}); }
