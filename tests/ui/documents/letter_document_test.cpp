// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "tests/ui/documents/sheet_reading.h"
#include "ui/documents/document_layout.h"
#include "ui/documents/letter_document.h"
#include "ui/documents/letter_phrases.h"
#include "ui/documents/letter_tables.h"

using namespace encours;
using namespace encours::test;

namespace {

QStringList headers(const DocumentTable& table) {
    QStringList made;
    for (const auto& column : table.columns)
        made << column.header;
    return made;
}

const DocumentTable& firstTable(const Document& document) {
    for (const DocumentBlock& block : document.blocks)
        if (const auto* table = std::get_if<DocumentTable>(&block))
            return *table;
    FAIL("no table");
    return std::get<DocumentTable>(document.blocks.front());
}

template <class Block>
std::size_t count(const Document& document) {
    std::size_t found = 0;
    for (const DocumentBlock& block : document.blocks)
        found += std::holds_alternative<Block>(block) ? 1U : 0U;
    return found;
}

} // namespace

TEST_CASE("columns of a letter that say nothing drop out", "[documents]") {
    LetterCase letter = sampleLetter();
    CHECK(headers(firstTable(letterDocument(sampleText(), letter))) ==
          QStringList{"Facture", "Date", "Échéance", "Montant TTC", "Réglé", "Reste dû", "Retard"});
    for (LetterItem& item : letter.items) {
        item.open = item.amount;
        item.paid = 0;
        item.days_late = 0;
    }
    CHECK(headers(firstTable(letterDocument(sampleText(), letter))) ==
          QStringList{"Facture", "Date", "Échéance", "Montant TTC", "Reste dû"});
    letter.items.front().contested = 100;
    CHECK(headers(firstTable(letterDocument(sampleText(), letter))).contains(QStringLiteral("Contesté")));
}

TEST_CASE("the account goes on in the table of the items and comes to what is asked", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.credits = {{"A-12", on(2026, 9, 3), 10'000}, {"", on(2026, 9, 4), 5'000}};
    letter.credit = 15'000;
    const Document document = letterDocument(sampleText(), letter);
    const DocumentTable& table = firstTable(document);
    QStringList words;
    for (const DocumentRow& row : table.rows)
        words << row.cells.front();
    CHECK(words == QStringList{"F-2026-412", "F-2026-455", "Principal",
                               "À déduire\u00a0: avoir A-12 du 3 septembre 2026",
                               "À déduire\u00a0: règlement reçu le 4 septembre 2026",
                               "Pénalités de retard au 30 octobre 2026, taux de 12,40\u00a0% l’an",
                               "Indemnité forfaitaire de recouvrement\u00a0: 2\u00a0×\u00a040\u00a0€",
                               "Total dû au 30 octobre 2026"});
    CHECK(table.rows[3].cells[1] == QStringLiteral("−100,00\u00a0€"));
    CHECK(count<DocumentPayment>(document) == 1);
    CHECK(count<DocumentTable>(document) == 2); // what is open too
}

TEST_CASE("interest that is only announced stands below the total, and apart where the text says so", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.claims_interest = false;
    LetterText text = sampleText();
    const DocumentTable together = firstTable(letterDocument(text, letter));
    CHECK(together.rows[2].cells.front() == QStringLiteral("Total dû"));
    CHECK(together.rows.back().cells.front() == QStringLiteral("Total avec pénalités et indemnité au 30 octobre 2026"));
    CHECK(together.rows.back().kind == DocumentRow::Kind::remark);
    std::swap(text.parts[3], text.parts[4]); // a note between them
    const Document apart = letterDocument(text, letter);
    CHECK(count<DocumentTable>(apart) == 3);
    CHECK(firstTable(apart).rows.size() == 3);
}

TEST_CASE("the total names what it holds", "[documents]") {
    const auto lastWords = [](Regime regime, std::int64_t interest, std::int64_t costs, const char* language) {
        LetterCase letter = sampleLetter();
        letter.language = language;
        letter.claims_interest = false;
        letter.regime.regime = regime;
        letter.interest = interest;
        letter.costs = costs;
        return firstTable(letterDocument(sampleText(), letter)).rows.back().cells.front();
    };
    CHECK(lastWords(Regime::public_buyer, 500, 4000, "fr") ==
          QStringLiteral("Total avec intérêts et indemnité au 30 octobre 2026"));
    CHECK(lastWords(Regime::public_buyer, 500, 0, "fr") == QStringLiteral("Total avec intérêts au 30 octobre 2026"));
    CHECK(lastWords(Regime::public_buyer, 0, 4000, "fr") == QStringLiteral("Total avec indemnité au 30 octobre 2026"));
    CHECK(lastWords(Regime::business_statutory, 500, 0, "fr") ==
          QStringLiteral("Total avec pénalités au 30 octobre 2026"));
    CHECK(lastWords(Regime::consumer, 500, 0, "fr") == QStringLiteral("Total avec intérêts au 30 octobre 2026"));
    CHECK(lastWords(Regime::public_buyer, 500, 4000, "en") ==
          QStringLiteral("Total with interest and indemnity on 30 October 2026"));
}

TEST_CASE("interest at several rates names none", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.items.back().rate = 1215;
    const QString all = textOf(layOut(letterDocument(sampleText(), letter)));
    CHECK(all.contains(QStringLiteral("Pénalités de retard au 30 octobre 2026")));
    CHECK_FALSE(all.contains(QStringLiteral("taux de")));
}

TEST_CASE("an account whose credits outweigh what is open closes with the customer's balance", "[documents]") {
    LetterCase letter = sampleLetter(1);
    letter.claims_interest = false;
    letter.interest = letter.costs = 0;
    letter.credits = {{"A-12", on(2026, 10, 2), letter.principal + 5'000}};
    letter.credit = letter.principal + 5'000;
    auto lines = accountLines(letter, letterWords(letter), AccountPlace::nowhere);
    REQUIRE(lines.size() == 3); // principal, the credit note, the balance
    CHECK(lines.back().words == QStringLiteral("Solde en votre faveur"));
    CHECK(lines.back().amount == 5'000);
    CHECK(lines.back().isSum);
    letter.principal = 0;
    letter.items.clear();
    letter.credits.front().amount = letter.credit = 5'000;
    lines = accountLines(letter, letterWords(letter), AccountPlace::nowhere);
    REQUIRE(lines.size() == 2);
    CHECK(lines.back().amount == 5'000);
}

TEST_CASE("a consumer reads of interest, not of penalties", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.debtor.kind = CustomerKind::consumer;
    letter.regime.regime = Regime::consumer;
    letter.costs = 0;
    const QString all = textOf(layOut(letterDocument(sampleText(), letter)));
    CHECK(all.contains(QStringLiteral("Intérêts de retard au 30 octobre 2026")));
    CHECK_FALSE(all.contains(QStringLiteral("Indemnité forfaitaire")));
}

TEST_CASE("a plan is a table of its instalments, signed by both", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.plan =
        LetterPlan{{{1, on(2026, 11, 30), 50'000}, {2, on(2026, 12, 31), 30'080}}, 90'080, 10'000, "interest"};
    LetterText text;
    text.parts = {{BlockKind::instalments, ""}, {BlockKind::handwriting, "Écrire :"}, {BlockKind::signatures, ""}};
    const Document document = letterDocument(text, letter);
    const DocumentTable& table = firstTable(document);
    CHECK(table.rows.size() == 4);
    CHECK(table.rows[2].cells == QStringList{"Total de l’échéancier", "800,80\u00a0€"});
    CHECK(count<DocumentSignatures>(document) == 1);
    CHECK(count<DocumentRoom>(document) == 1);
}

TEST_CASE("no code is drawn that a bank would refuse, nor one that the company does not want", "[documents]") {
    const auto hasCode = [](const LetterCase& letter) {
        const Document document = letterDocument(sampleText(), letter);
        for (const DocumentBlock& block : document.blocks)
            if (const auto* payment = std::get_if<DocumentPayment>(&block))
                return !payment->code.isEmpty();
        return false;
    };
    LetterCase letter = sampleLetter();
    CHECK(hasCode(letter));
    letter.settings.qr_code = false;
    CHECK_FALSE(hasCode(letter));
    letter = sampleLetter();
    letter.sender.iban = "FR7612345";
    CHECK_FALSE(hasCode(letter));
    letter = sampleLetter();
    letter.currency = *Currency::from_code("CHF");
    CHECK_FALSE(hasCode(letter));
}

TEST_CASE("of a plan the account to pay to is said, and neither one sum nor one day", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.settings.payment_link = "https://pay.example/{amount}";
    const auto names = [](const LetterCase& one) {
        QStringList made;
        for (const DocumentFact& line : paymentLines(one))
            made << line.name;
        return made;
    };
    CHECK(names(letter) == QStringList{"Titulaire", "IBAN", "BIC", "Référence", "Montant", "Au plus tard", "En ligne"});
    letter.plan = LetterPlan{{{1, on(2026, 11, 30), 50'000}, {2, on(2026, 12, 31), 30'080}}, 80'080, 0, ""};
    CHECK(names(letter) == QStringList{"Titulaire", "IBAN", "BIC", "Référence"});
    for (const DocumentBlock& block : letterDocument(sampleText(), letter).blocks)
        if (const auto* payment = std::get_if<DocumentPayment>(&block))
            CHECK(payment->code.isEmpty());
    letter.plan.reset();
    for (const std::int64_t tooMuch : {std::int64_t{0}, std::int64_t{100}}) {
        letter.credit += letter.asked() + tooMuch; // nothing is to be paid
        CHECK(names(letter).isEmpty());
        CHECK(count<DocumentPayment>(letterDocument(sampleText(), letter)) == 0);
    }
}

TEST_CASE("the address names the person below the firm, and the country abroad", "[documents]") {
    LetterCase letter = sampleLetter();
    CHECK(letterAddressee(letter) ==
          QStringList{"Bâtiment Rive Gauche SAS", "Mme Lucie Ferrand", "48 quai de Strasbourg", "25000 BESANÇON"});
    letter.country = "BE";
    letter.debtor.name = "Mme Lucie Ferrand";
    CHECK(letterAddressee(letter) ==
          QStringList{"Mme Lucie Ferrand", "48 quai de Strasbourg", "25000 BESANÇON", "BELGIQUE"});
}

TEST_CASE("an empty case makes a page too", "[documents]") {
    const auto sheets = layOut(letterDocument({}, {}));
    CHECK(sheets.size() == 1);
    for (const BlockKind kind :
         {BlockKind::items, BlockKind::account, BlockKind::information, BlockKind::payment, BlockKind::instalments,
          BlockKind::signature, BlockKind::signatures, BlockKind::handwriting, BlockKind::enclosures}) {
        LetterText text;
        text.parts = {{kind, ""}};
        CHECK(layOut(letterDocument(text, {})).size() == 1);
    }
}
