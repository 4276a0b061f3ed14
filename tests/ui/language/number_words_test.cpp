// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "ui/language/number_words.h"

using namespace encours;

TEST_CASE("numbers in French words", "[language]") {
    const QLocale locale(QLocale::French);
    const std::pair<std::int64_t, const char*> expected[] = {
        {0, "zéro"},
        {1, "un"},
        {16, "seize"},
        {17, "dix-sept"},
        {21, "vingt et un"},
        {22, "vingt-deux"},
        {31, "trente et un"},
        {70, "soixante-dix"},
        {71, "soixante et onze"},
        {77, "soixante-dix-sept"},
        {80, "quatre-vingts"},
        {81, "quatre-vingt-un"},
        {91, "quatre-vingt-onze"},
        {99, "quatre-vingt-dix-neuf"},
        {100, "cent"},
        {101, "cent un"},
        {180, "cent quatre-vingts"},
        {200, "deux cents"},
        {201, "deux cent un"},
        {1000, "mille"},
        {1001, "mille un"},
        {2000, "deux mille"},
        {80'000, "quatre-vingt mille"},
        {200'000, "deux cent mille"},
        {11'586, "onze mille cinq cent quatre-vingt-six"},
        {1'000'000, "un million"},
        {80'000'000, "quatre-vingts millions"},
        {200'000'000, "deux cents millions"},
        {1'200'300, "un million deux cent mille trois cents"},
        {2'000'000'001, "deux milliards un"},
    };
    for (const auto& [number, words] : expected)
        CHECK(numberInWords(number, locale) == QString::fromUtf8(words));
}

TEST_CASE("numbers in English words", "[language]") {
    const QLocale locale(QLocale::English);
    const std::pair<std::int64_t, const char*> expected[] = {
        {0, "zero"},
        {13, "thirteen"},
        {40, "forty"},
        {21, "twenty-one"},
        {100, "one hundred"},
        {105, "one hundred and five"},
        {1000, "one thousand"},
        {1005, "one thousand and five"},
        {1100, "one thousand one hundred"},
        {11'586, "eleven thousand five hundred and eighty-six"},
        {2'000'000, "two million"},
    };
    for (const auto& [number, words] : expected)
        CHECK(numberInWords(number, locale) == QString::fromUtf8(words));
}

TEST_CASE("amounts in words name the currency and its parts", "[language]") {
    const QLocale fr(QLocale::French), en(QLocale::English);
    const Currency eur;
    CHECK(moneyInWords(123450, eur, fr) == QStringLiteral("mille deux cent trente-quatre euros et cinquante centimes"));
    CHECK(moneyInWords(100, eur, fr) == QStringLiteral("un euro"));
    CHECK(moneyInWords(101, eur, fr) == QStringLiteral("un euro et un centime"));
    CHECK(moneyInWords(0, eur, fr) == QStringLiteral("zéro euro"));
    CHECK(moneyInWords(80, eur, fr) == QStringLiteral("quatre-vingts centimes"));
    CHECK(moneyInWords(100'000'000, eur, fr) == QStringLiteral("un million d’euros"));
    CHECK(moneyInWords(8000, eur, en) == QStringLiteral("eighty euros"));
    CHECK(moneyInWords(101, *Currency::from_code("GBP"), en) == QStringLiteral("one pound and one penny"));
    const Currency pound = *Currency::from_code("GBP");
    CHECK(moneyInWords(101, pound, fr) == QStringLiteral("une livre sterling et un penny"));
    CHECK(moneyInWords(12100, pound, fr) == QStringLiteral("cent vingt et une livres sterling"));
    CHECK(moneyInWords(8100, pound, fr) == QStringLiteral("quatre-vingt-une livres sterling"));
    CHECK(moneyInWords(1'100, pound, fr) == QStringLiteral("onze livres sterling"));
    CHECK(moneyInWords(100'000'000, pound, fr) == QStringLiteral("un million de livres sterling"));
    CHECK(moneyInWords(100, *Currency::from_code("USD"), fr) == QStringLiteral("un dollar"));
    CHECK(moneyInWords(1250, *Currency::from_code("CHF"), fr) == QStringLiteral("douze CHF et 50/100"));
    CHECK(moneyInWords(500, *Currency::from_code("JPY"), fr) == QStringLiteral("cinq cents JPY"));
}
