// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/currency.h"

#include "tests/catch.h"

using namespace encours;

namespace {

int decimals_of(std::string_view code) {
    const auto currency = Currency::from_code(code);
    REQUIRE(currency);
    return currency->decimals();
}

} // namespace

TEST_CASE("a currency is the euro until another is named", "[money]") {
    CHECK(Currency().code() == "EUR");
    CHECK(Currency().decimals() == 2);
    CHECK(Currency::from_code("EUR") == Currency());
}

TEST_CASE("codes are read in any case, with blanks around them", "[money]") {
    CHECK(Currency::from_code("usd")->code() == "USD");
    CHECK(Currency::from_code(" Chf\t")->code() == "CHF");
    CHECK(Currency::from_code("€")->code() == "EUR");
    CHECK(Currency::from_code("£")->code() == "GBP");
    CHECK(Currency::from_code("$")->code() == "USD");
}

TEST_CASE("what ISO 4217 does not list is no currency", "[money]") {
    for (const char* text : {"", " ", "E", "EU", "EURO", "ABC", "ZZZ", "AAA", "FRF", "DEM", "E R", "1UR", "€€", "XXX",
                             "XTS", "XAU", "\xC2", "\xE2\x82", "eu\xFF"}) {
        INFO(text);
        CHECK_FALSE(Currency::from_code(text));
    }
}

TEST_CASE("minor units have the digits that ISO 4217 gives", "[money]") {
    for (const char* code : {"EUR", "USD", "GBP", "CHF", "MAD", "MGA", "MRU", "CNY", "PLN", "HUF", "XCG", "ZWG"}) {
        INFO(code);
        CHECK(decimals_of(code) == 2);
    }
    for (const char* code : {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
                             "VUV", "XAF", "XOF", "XPF"}) {
        INFO(code);
        CHECK(decimals_of(code) == 0);
    }
    for (const char* code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}) {
        INFO(code);
        CHECK(decimals_of(code) == 3);
    }
    CHECK(decimals_of("CLF") == 4);
    CHECK(decimals_of("UYW") == 4);
}

TEST_CASE("currencies that were withdrawn lately can still be read", "[money]") {
    CHECK(decimals_of("HRK") == 2);
    CHECK(decimals_of("BGN") == 2);
    CHECK(decimals_of("BYR") == 0);
}

TEST_CASE("every code that is listed survives packing", "[money]") {
    int listed = 0;
    std::string code = "AAA";
    for (code[0] = 'A'; code[0] <= 'Z'; ++code[0]) {
        for (code[1] = 'A'; code[1] <= 'Z'; ++code[1]) {
            for (code[2] = 'A'; code[2] <= 'Z'; ++code[2]) {
                if (const auto currency = Currency::from_code(code)) {
                    ++listed;
                    REQUIRE(currency->code() == code);
                    REQUIRE(Currency::from_packed(currency->packed()) == *currency);
                }
            }
        }
    }
    CHECK(listed == 174); // 164 in use, 10 withdrawn
}
