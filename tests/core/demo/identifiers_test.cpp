// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/identifiers.h"

#include "tests/catch.h"

using namespace encours::demo;

namespace {

bool passes_luhn(const std::string& number) {
    int sum = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const int digit = number[number.size() - 1 - i] - '0';
        const int value = i % 2 == 0 ? digit : 2 * digit;
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

/// ISO 13616: the rest of the rearranged number by 97 is 1.
int iban_rest(const std::string& iban) {
    int rest = 0;
    for (const char c : iban.substr(4) + iban.substr(0, 4)) {
        const int value = c >= 'A' ? c - 'A' + 10 : c - '0';
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

} // namespace

TEST_CASE("the identifiers of the demonstration pass their checks", "[demo]") {
    CHECK(passes_luhn("732829320")); // the example of INSEE's own documentation
    for (const std::int64_t n : {0, 1, 42, 1000, 99'999}) {
        INFO(n);
        CHECK(siren(n).size() == 9);
        CHECK(siren(n).rfind("000", 0) == 0);
        CHECK(passes_luhn(siren(n)));
        CHECK(siret(siren(n)).size() == 14);
        CHECK(passes_luhn(siret(siren(n))));
        CHECK(iban(n).size() == 27);
        CHECK(iban_rest(iban(n)) == 1);
    }
    CHECK(vat_number("732829320") == "FR44732829320");
}

TEST_CASE("telephone numbers are of the blocks kept for fiction", "[demo]") {
    CHECK(telephone(42) == "03 53 01 00 42");
    CHECK(mobile(123'456) == "06 39 98 34 56");
}
