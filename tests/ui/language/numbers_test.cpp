// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/numbers.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/language/spoken_language.h"

#include <limits>

using namespace encours;
using encours::test::SpokenLanguage;

namespace {

const Currency euro;
const Currency dollar = Currency::from_code("USD").value();
const Currency yen = Currency::from_code("JPY").value();
const Currency dinar = Currency::from_code("TND").value();

Date day(const char* iso) { return from_iso(iso).value(); }
std::string utf8(const QString& text) { return text.toStdString(); }

} // namespace

TEST_CASE("French amounts", "[language]") {
    const SpokenLanguage french(Language::french);
    CHECK(utf8(moneyText(123450, euro)) == "1\u00A0234,50\u00A0€");
    CHECK(utf8(moneyText(-5, euro)) == "\u22120,05\u00A0€");
    CHECK(utf8(moneyText(0, euro)) == "0,00\u00A0€");
    CHECK(utf8(moneyText(99, euro)) == "0,99\u00A0€");
    CHECK(utf8(moneyText(100000, euro)) == "1\u00A0000,00\u00A0€");
    CHECK(utf8(moneyText(123450, dollar)) == "1\u00A0234,50\u00A0USD");
    CHECK(utf8(amountText(-123456789, euro)) == "\u22121\u00A0234\u00A0567,89");
}

TEST_CASE("English amounts", "[language]") {
    const SpokenLanguage english(Language::english);
    CHECK(utf8(moneyText(123450, euro)) == "€1,234.50");
    CHECK(utf8(moneyText(-123450, euro)) == "\u2212€1,234.50");
    CHECK(utf8(moneyText(123450, dollar)) == "USD\u00A01,234.50");
    CHECK(utf8(moneyText(-1, dollar)) == "\u2212USD\u00A00.01");
    CHECK(utf8(amountText(123456789, euro)) == "1,234,567.89");
}

TEST_CASE("a currency shows its own decimals", "[language]") {
    const SpokenLanguage english(Language::english);
    CHECK(utf8(amountText(1500, yen)) == "1,500");
    CHECK(utf8(amountText(1500, dinar)) == "1.500");
}

TEST_CASE("an amount is exact where a double is not", "[language]") {
    const SpokenLanguage english(Language::english);
    CHECK(utf8(amountText(9007199254740993, euro)) == "90,071,992,547,409.93");
}

TEST_CASE("whole amounts round half away from zero", "[language]") {
    const SpokenLanguage french(Language::french);
    CHECK(utf8(wholeAmountText(123449, euro)) == "1\u00A0234");
    CHECK(utf8(wholeAmountText(123450, euro)) == "1\u00A0235");
    CHECK(utf8(wholeAmountText(-123450, euro)) == "\u22121\u00A0235");
    CHECK(utf8(wholeAmountText(-49, euro)) == "0");
    CHECK(utf8(wholeAmountText(1500, yen)) == "1\u00A0500");
    CHECK(utf8(wholeMoneyText(123450, euro)) == "1\u00A0235\u00A0€");
}

TEST_CASE("numbers, days and percentages", "[language]") {
    {
        const SpokenLanguage french(Language::french);
        CHECK(utf8(numberText(1234.567, 2)) == "1\u00A0234,57");
        CHECK(utf8(daysText(51.2)) == "51\u00A0j");
        CHECK(utf8(daysText(61.3333, 1)) == "61,3\u00A0j");
        CHECK(utf8(percentText(80.368)) == "80,4\u00A0%");
        CHECK(utf8(countText(12345)) == "12\u00A0345");
    }
    const SpokenLanguage english(Language::english);
    CHECK(utf8(numberText(-0.01, 1)) == "0.0");
    CHECK(utf8(numberText(-0.06, 1)) == "\u22120.1");
    CHECK(numberText(std::numeric_limits<double>::quiet_NaN(), 1).isEmpty());
    CHECK(numberText(std::numeric_limits<double>::infinity(), 1).isEmpty());
    CHECK(utf8(daysText(51)) == "51\u00A0d");
    CHECK(utf8(percentText(80.368, 2)) == "80.37%");
    CHECK(utf8(countText(-12345)) == "\u221212,345");
}

TEST_CASE("thousands are parted by three in every region", "[language]") {
    CHECK(utf8(countText(12345678, QLocale(QLocale::English, QLocale::India))) == "12,345,678");
}

TEST_CASE("days of the calendar", "[language]") {
    {
        const SpokenLanguage french(Language::french);
        CHECK(utf8(shortDate(day("2026-10-31"))) == "31/10/2026");
        CHECK(utf8(longDate(day("2026-10-31"))) == "31 octobre 2026");
        CHECK(utf8(longDate(day("2026-10-01"))) == "1er octobre 2026");
        CHECK(utf8(monthText(day("2026-10-31"))) == "oct. 2026");
        CHECK(utf8(monthText(day("2026-08-01"))) == "août 2026");
    }
    const SpokenLanguage english(Language::english);
    CHECK(utf8(shortDate(day("2026-10-31"))) == "31 Oct 2026");
    CHECK(utf8(longDate(day("2026-10-01"))) == "1 October 2026");
    CHECK(utf8(monthText(day("2026-10-31"))) == "Oct 2026");
}

TEST_CASE("neutral text is read only where it is a number or a day", "[language]") {
    const SpokenLanguage french(Language::french);
    CHECK(utf8(neutralText("1234.50")) == "1\u00A0234,50");
    CHECK(utf8(neutralText("-1234")) == "\u22121\u00A0234");
    CHECK(utf8(neutralText("2026-10-31")) == "31/10/2026");
    for (const char* text : {"", "-", ".", "12.", ".5", "1.2.3", "F-123", "1e5", "12 345", "2026-02-30"})
        CHECK(utf8(neutralText(text)) == text);
}

TEST_CASE("amounts and days of letters to Germany and Spain", "[language]") {
    const QLocale de(QLocale::German, QLocale::Germany), es(QLocale::Spanish, QLocale::Spain);
    const Date day = *make_date(2026, 3, 5);
    CHECK(moneyText(-123'450, Currency(), de) == QStringLiteral("\u22121.234,50\u00a0€"));
    CHECK(moneyText(123'450, Currency(), es) == QStringLiteral("1.234,50\u00a0€"));
    CHECK(percentText(12.4, 2, de) == QStringLiteral("12,40\u00a0%"));
    CHECK(percentText(12.4, 2, es) == QStringLiteral("12,40\u00a0%"));
    CHECK(shortDate(day, de) == QStringLiteral("05.03.2026"));
    CHECK(shortDate(day, es) == QStringLiteral("05/03/2026"));
    CHECK(longDate(day, de) == QStringLiteral("5. März 2026"));
    CHECK(longDate(day, es) == QStringLiteral("5 de marzo de 2026"));
}
