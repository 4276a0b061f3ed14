// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_text.h"
#include "core/import/issue_text.h"
#include "core/import/value_words.h"
#include "tests/catch.h"

using namespace encours;

TEST_CASE("a cell's value stands without blanks and guards", "[import]") {
    CHECK(cell_value("  00123 ") == "00123");
    CHECK(cell_value("=\"00123\"") == "00123");
    CHECK(cell_value(" =\" 00123 \" ") == "00123");
    CHECK(cell_value("\xC2\xA0"
                     "12\xE2\x80\xAF\r\n") == "12");
    CHECK(cell_value("à") == "à"); // its last byte is that of a no-break space
    CHECK(cell_value("=\"") == "=\"");
    CHECK(cell_value("\x1A").empty());
    CHECK(cell_value("=1+1") == "=1+1");
}

TEST_CASE("words are compared without case, accents and signs", "[import]") {
    CHECK(fold("N° de Facture") == "ndefacture");
    CHECK(fold("Échéance") == "echeance");
    CHECK(fold("E\xCC\x81"
               "che\xCC\x81"
               "ance") == "echeance"); // as macOS writes it
    CHECK(fold("Œuvre ÆTHER straße Łódź") == "oeuvreaetherstrasselodz");
    CHECK(fold("customer_ID") == "customerid");
    CHECK(fold("5 × 3 ÷ 2 €") == "532");
    CHECK(fold("\xFF\xC3") == "");
}

TEST_CASE("an issue quotes little, on one line", "[import]") {
    CHECK(shown("12,x") == "12,x");
    CHECK(shown("a\nb\xFF"
                "c") == "a b\xEF\xBF\xBD"
                        "c");
    CHECK(shown(std::string(500, 'a')) == std::string(80, 'a') + "…");
    CHECK(shown(std::string(79, 'a') + "é") == std::string(79, 'a') + "…");
}

TEST_CASE("choices are understood in both languages", "[import]") {
    for (const auto* text : {"oui", "Yes", "X", "1", "VRAI", "true"})
        CHECK(flag_from_text(text) == true);
    for (const auto* text : {"non", "No", "0", "faux", "FALSE"})
        CHECK(flag_from_text(text) == false);
    CHECK_FALSE(flag_from_text("peut-être").has_value());
    CHECK(document_kind_from_text("Facture") == DocumentKind::invoice);
    CHECK(document_kind_from_text("invoice") == DocumentKind::invoice);
    CHECK(document_kind_from_text("AVOIR") == DocumentKind::credit_note);
    CHECK(document_kind_from_text("credit_note") == DocumentKind::credit_note);
    CHECK(document_kind_from_text("Note de crédit") == DocumentKind::credit_note);
    CHECK_FALSE(document_kind_from_text("devis").has_value());
    CHECK(customer_kind_from_text("Particulier") == CustomerKind::consumer);
    CHECK(customer_kind_from_text("business") == CustomerKind::business);
    CHECK(customer_kind_from_text("public") == CustomerKind::public_body);
    CHECK(currency_from_text("Euros") == Currency());
    CHECK(currency_from_text("usd")->code() == "USD");
    CHECK_FALSE(currency_from_text("XXQ").has_value());
}
