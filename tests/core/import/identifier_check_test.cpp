// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/identifier_check.h"
#include "tests/catch.h"

using namespace encours;

TEST_CASE("a SIREN has its key", "[import]") {
    CHECK(is_plausible_siren("552008443"));
    CHECK(is_plausible_siren("404833048"));
    CHECK_FALSE(is_plausible_siren("404833047"));
    CHECK_FALSE(is_plausible_siren("55200844"));
    CHECK_FALSE(is_plausible_siren("55200844A"));
}

TEST_CASE("a SIRET has its keys, La Poste's its own", "[import]") {
    CHECK(is_plausible_siret("73282932000074"));
    CHECK_FALSE(is_plausible_siret("73282932000075"));
    CHECK_FALSE(is_plausible_siret("732829320"));
    CHECK_FALSE(is_plausible_siret("7328293200007A"));
    CHECK(is_plausible_siret("35600000000048")); // the seat: by the general rule
    CHECK(is_plausible_siret("35600000049837")); // a post office: by the sum alone
    CHECK_FALSE(is_plausible_siret("35600000049838"));
}

TEST_CASE("a BIC has eight or eleven characters in their places", "[import]") {
    CHECK(is_plausible_bic("PSSTFRPPLIL"));
    CHECK(is_plausible_bic("DEUTDEFF"));
    CHECK_FALSE(is_plausible_bic("DEUTDEF"));
    CHECK_FALSE(is_plausible_bic("DEUT1EFF"));
    CHECK_FALSE(is_plausible_bic("psstfrpp"));
    CHECK_FALSE(is_plausible_bic(""));
}

TEST_CASE("a French VAT number has the key of its SIREN", "[import]") {
    CHECK(is_plausible_vat_number("FR19552008443"));
    CHECK(is_plausible_vat_number("23334175221")); // without its country
    CHECK_FALSE(is_plausible_vat_number("FR18552008443"));
    CHECK_FALSE(is_plausible_vat_number("FR19552008444"));
    CHECK_FALSE(is_plausible_vat_number("FR1955200844"));
    CHECK(is_plausible_vat_number("FRK7399859412")); // a key of the new form, which the number does not tell
    CHECK_FALSE(is_plausible_vat_number("FRKO399859412"));
    CHECK(is_plausible_vat_number("BE0428759497"));
    CHECK_FALSE(is_plausible_vat_number("BE"));
    CHECK_FALSE(is_plausible_vat_number(""));
}

TEST_CASE("an IBAN has its country's length and its check digits", "[import]") {
    CHECK(is_plausible_iban("FR1420041010050500013M02606"));
    CHECK(is_plausible_iban("DE89370400440532013000"));
    CHECK_FALSE(is_plausible_iban("DE89370400440532013001"));
    CHECK_FALSE(is_plausible_iban("DE8937040044053201300"));
    CHECK_FALSE(is_plausible_iban("ZZ89370400440532013000"));
    CHECK_FALSE(is_plausible_iban(""));
    // Sound by ISO 13616, but the French account's own key is wrong.
    CHECK_FALSE(is_plausible_iban("FR8420041010050500013M02607"));
}
