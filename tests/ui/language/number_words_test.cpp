// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "ui/language/number_words.h"

#include <initializer_list>
#include <utility>

using namespace encours;

namespace {

void check(const QLocale& locale, std::initializer_list<std::pair<std::int64_t, const char*>> expected) {
    for (const auto& [number, words] : expected)
        CHECK(numberInWords(number, locale) == QString::fromUtf8(words));
}

} // namespace

TEST_CASE("numbers in French words", "[language]") {
    const QLocale locale(QLocale::French);
    check(locale, {
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
                  });
}

TEST_CASE("numbers in English words", "[language]") {
    const QLocale locale(QLocale::English);
    check(locale, {
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
                  });
}

TEST_CASE("numbers in German words", "[language]") {
    const QLocale locale(QLocale::German);
    check(locale, {
                      {0, "null"},
                      {1, "eins"},
                      {12, "zwölf"},
                      {17, "siebzehn"},
                      {21, "einundzwanzig"},
                      {30, "dreißig"},
                      {76, "sechsundsiebzig"},
                      {100, "einhundert"},
                      {101, "einhunderteins"},
                      {1000, "eintausend"},
                      {1234, "eintausendzweihundertvierunddreißig"},
                      {11'586, "elftausendfünfhundertsechsundachtzig"},
                      {201'001, "zweihunderteintausendeins"},
                      {1'000'000, "eine Million"},
                      {2'000'300, "zwei Millionen dreihundert"},
                      {101'000'000, "einhunderteine Millionen"},
                      {1'002'000'000, "eine Milliarde zwei Millionen"},
                  });
}

TEST_CASE("numbers in Spanish words", "[language]") {
    const QLocale locale(QLocale::Spanish);
    check(locale, {
                      {0, "cero"},
                      {1, "uno"},
                      {11, "once"},
                      {16, "dieciséis"},
                      {21, "veintiuno"},
                      {31, "treinta y uno"},
                      {40, "cuarenta"},
                      {100, "cien"},
                      {101, "ciento uno"},
                      {555, "quinientos cincuenta y cinco"},
                      {1000, "mil"},
                      {1001, "mil uno"},
                      {11'586, "once mil quinientos ochenta y seis"},
                      {21'000, "veintiún mil"},
                      {31'000, "treinta y un mil"},
                      {100'000, "cien mil"},
                      {101'200, "ciento un mil doscientos"},
                      {1'000'000, "un millón"},
                      {21'000'021, "veintiún millones veintiuno"},
                      {1'000'000'000, "mil millones"},
                  });
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

    const QLocale de(QLocale::German), es(QLocale::Spanish);
    CHECK(moneyInWords(123450, eur, de) == QStringLiteral("eintausendzweihundertvierunddreißig Euro und fünfzig Cent"));
    CHECK(moneyInWords(101, eur, de) == QStringLiteral("ein Euro und ein Cent"));
    CHECK(moneyInWords(10'100, eur, de) == QStringLiteral("einhundertein Euro"));
    CHECK(moneyInWords(100'000'000, eur, de) == QStringLiteral("eine Million Euro"));
    CHECK(moneyInWords(123450, eur, es) ==
          QStringLiteral("mil doscientos treinta y cuatro euros con cincuenta céntimos"));
    CHECK(moneyInWords(2'101, eur, es) == QStringLiteral("veintiún euros con un céntimo"));
    CHECK(moneyInWords(100'000'000, eur, es) == QStringLiteral("un millón de euros"));
    CHECK(moneyInWords(20'100, pound, es) == QStringLiteral("doscientas una libras esterlinas"));
    CHECK(moneyInWords(20'000'000, pound, es) == QStringLiteral("doscientas mil libras esterlinas"));
    CHECK(moneyInWords(1250, *Currency::from_code("CHF"), es) == QStringLiteral("doce CHF con 50/100"));
}
