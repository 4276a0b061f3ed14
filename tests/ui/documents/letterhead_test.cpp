// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_account.h"
#include "ui/documents/document_words.h"
#include "ui/documents/letterhead.h"

using namespace encours;
using namespace encours::test;

namespace {

QString spaced(QString text) { return text.replace(QChar(0x00A0), u' '); }

} // namespace

TEST_CASE("a letter bears all that the law wants of its sender", "[documents]") {
    const DocumentWords words(QStringLiteral("fr"), QStringLiteral("interest_statement"));
    auto company = sampleAccount(1).creditor;
    const Currency euro = *Currency::from_code("EUR");
    CHECK(
        spaced(letterheadOf(company, euro, words).legalMentions) ==
        QStringLiteral("Menuiserie Vauban, SARL au capital de 120 000 € · Siège social : 18 rue de la Citadelle, 25000 "
                       "Besançon · RCS Besançon 356 000 000 · SIRET 356 000 000 00048 · TVA intracommunautaire "
                       "FR39356000000"));
    company.register_entry = "RCS Besançon 356 000 000";
    CHECK(letterheadOf(company, euro, words).legalMentions.count(QStringLiteral("RCS")) == 1);
    company.capital = 100'050;
    CHECK(spaced(letterheadOf(company, euro, words).lines.front()) == QStringLiteral("SARL au capital de 1 000,50 €"));
    // Of a craftsman there is less to say, and nothing is said twice or left empty.
    CompanyIdentity alone;
    alone.name = "Paul Perrin";
    alone.siren = "356000000";
    CHECK(spaced(letterheadOf(alone, euro, words).legalMentions) == QStringLiteral("Paul Perrin · SIREN 356 000 000"));
    CHECK(letterheadOf(alone, euro, words).lines.isEmpty());
}

TEST_CASE("an address is written as the post reads it", "[documents]") {
    auto debtor = sampleAccount(1).debtor;
    CHECK(addresseeOf(debtor) == QStringList{QStringLiteral("Charpente Morel et Fils SAS"),
                                             QStringLiteral("ZI des Prés"), QStringLiteral("4 impasse des Tilleuls"),
                                             QStringLiteral("39100 DOLE")});
    debtor.country = "DE";
    CHECK(addresseeOf(debtor).back() == QStringLiteral("ALLEMAGNE"));
    debtor.country = "AT"; // whatever the language of the letter: the post that takes it sorts by it
    debtor.language = "de";
    CHECK(addresseeOf(debtor).back() == QStringLiteral("AUTRICHE"));
    debtor.country = "JP";
    CHECK(addresseeOf(debtor).back() == QStringLiteral("JP"));
    CustomerIdentity unknown;
    unknown.name = "Morel";
    CHECK(addresseeOf(unknown) == QStringList{QStringLiteral("Morel")});
}
