// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_account.h"
#include "tests/ui/documents/sheet_reading.h"
#include "ui/documents/document_layout.h"
#include "ui/documents/document_output.h"
#include "ui/documents/interest_statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace encours;
using namespace encours::test;

namespace {

QString written(const StatedAccount& account) {
    QString text = textOf(layOut(interestStatement(account, shipped_legal_data())));
    return text.replace(QChar(0x00A0), u' ').replace(u'\n', u' '); // broken lines together again
}

} // namespace

TEST_CASE("a statement shows how its total came about", "[documents]") {
    const auto account = sampleAccount(1);
    const QString text = written(account);
    for (const char* line :
         {"Décompte d’intérêts de retard", "Facture F2026-101 du 01/05/2026, échéance 31/05/2026, 12 000,00 € TTC",
          "01/06/2026", "12,15 %", "119,84 €", "12,40 %", "61,15 €", "115,30 €", "7 220,99 €", "7 336,29 €", "47",
          "SIREN 732 829 320", "SIREN 356 000 000", "Menuiserie Vauban", "L441-10"})
        CHECK(text.contains(QString::fromUtf8(line)));
    CHECK(text.contains(
        QStringLiteral("Règlement VIR 8841 du 15/07/2026 : 5 000,00 €, imputé sur les intérêts (180,99 €), l’indemnité "
                       "(40,00 €) et le principal (4 779,01 €)")));
    CHECK(text.contains(QStringLiteral("2,45 € d’intérêts par jour")));
    CHECK(text.contains(QStringLiteral("arrêté au 31 août 2026"))); // and not antedated to it
    CHECK(text.contains(QStringLiteral("Besançon, le 2 septembre 2026")));
    CHECK(text.contains(QStringLiteral("hors champ de la TVA")));
    CHECK(layOut(interestStatement(account, shipped_legal_data())).size() == 1);
}

TEST_CASE("several payments of a day are told with what they settled together, a bounced one with what it takes back",
          "[documents]") {
    auto account = sampleAccount(1);
    auto& item = account.invoices.front().items.front();
    const auto payment = item.settlements.front();
    item.settlements.front().settlement.amount = 300'000;
    item.settlements.push_back({{payment.settlement.on, 200'000, ClaimSettlement::Nature::payment, false}, "CHQ 12"});
    const Date returned = payment.settlement.on + 20;
    item.settlements.push_back({{returned, -200'000, ClaimSettlement::Nature::payment, false}, "CHQ 12"});
    item.statement.settled.push_back({returned, 0, 0, -200'000});
    const QString text = written(account);
    CHECK(text.contains(QStringLiteral("Règlement CHQ 12 du 15/07/2026 : 2 000,00 €")));
    CHECK(text.contains(
        QStringLiteral("Règlements du 15/07/2026 imputés sur les intérêts (180,99 €), l’indemnité (40,00 €) et le "
                       "principal (4 779,01 €)")));
    CHECK(text.contains(
        QStringLiteral("Rejet du règlement CHQ 12 le 04/08/2026 : 2 000,00 €, repris sur le principal (2 000,00 €)")));
}

TEST_CASE("what is uncertain, reserved or waived is said", "[documents]") {
    auto account = sampleAccount(2);
    CHECK(!written(account).contains(QStringLiteral("Réserves")));
    auto& item = account.invoices[1].items.front().statement;
    item.cautions = 1U << static_cast<int>(InterestCaution::rate_missing);
    auto segments = segmentsOf(item);
    segments.back().rate.reset();
    segments.back().amount.reset();
    setSegments(item, segments);
    item.complete = false;
    item.interest = {18099, 18099, 0};
    item.daily.reset();
    QString text = written(account);
    CHECK(text.contains(QStringLiteral("non publié")));
    CHECK(text.contains(QStringLiteral("Total chiffré au")));
    CHECK(!text.contains(QStringLiteral("par jour à compter")));

    account = sampleAccount(2);
    account.invoices[0].choices.interest = Stance::reserve;
    account.invoices[1].items.front().statement.interest.waived = 11530;
    text = written(account);
    CHECK(text.contains(QStringLiteral("Intérêts réservés, non réclamés à ce jour : 115,30 €")));
    CHECK(text.contains(QStringLiteral("Intérêts auxquels le créancier renonce")));
    // Neither is in the total.
    CHECK(text.contains(QStringLiteral("14 441,98 €")));
}

TEST_CASE("a consumer is asked for no indemnity and told of none", "[documents]") {
    auto account = sampleAccount(1);
    auto& invoice = account.invoices.front();
    invoice.regime.regime = Regime::consumer;
    auto& item = invoice.items.front();
    item.statement.costs = {};
    item.settlements.clear();
    auto segments = segmentsOf(item.statement);
    for (auto& segment : segments)
        segment.ground = Ground::consumer;
    setSegments(item.statement, segments);
    const QString text = written(account);
    CHECK(!text.contains(QStringLiteral("ndemnité forfaitaire")));
    CHECK(text.contains(QStringLiteral("mise en demeure")));
    CHECK(text.contains(QStringLiteral("taux légal")));
    CHECK(text.contains(QStringLiteral("Aucuns frais de recouvrement")));
    CHECK(!text.contains(QStringLiteral("lendemain de l’échéance"))); // it runs from the notice
}

TEST_CASE("a public buyer is asked for its interest by its name, not for what a contractor owes", "[documents]") {
    auto account = sampleAccount(2);
    for (auto& invoice : account.invoices) {
        invoice.regime.regime = Regime::public_buyer;
        auto segments = segmentsOf(invoice.items.front().statement);
        for (auto& segment : segments)
            segment.ground = Ground::public_buyer;
        setSegments(invoice.items.front().statement, segments);
    }
    const QString text = written(account);
    CHECK(text.contains(QStringLiteral("les intérêts moratoires courus")));
    CHECK(text.count(QStringLiteral("Intérêts moratoires")) == 2); // the sum, and the ground
    CHECK(!text.contains(QStringLiteral("énalités")));
    // Its indemnity is that of public procurement, not of trade.
    CHECK(text.contains(QStringLiteral("D2192-35")));
    CHECK(!text.contains(QStringLiteral("D441-5")));
}

TEST_CASE("a customer is written to in its language", "[documents]") {
    auto account = sampleAccount(1);
    account.language = "en";
    const QString text = written(account);
    CHECK(text.contains(QStringLiteral("Statement of late-payment interest")));
    CHECK(text.contains(QStringLiteral("€7,336.29")));
    CHECK(text.contains(QStringLiteral("Page 1 of 1")));
    CHECK(interestStatementName(account) == QStringLiteral("Statement Charpente Morel et Fils SAS 2026-08-31"));
}

TEST_CASE("sixty invoices go over pages, each in the summary and in the detail, and nothing is cut", "[documents]") {
    auto account = sampleAccount(60);
    account.debtor.legal_name =
        "Société coopérative agricole et viticole des producteurs réunis de la vallée de la Loue";
    account.invoices[7].number = "FACT-2026-0000000000000000000000000000000000000000000000000000000000000000000000001";
    const auto sheets = layOut(interestStatement(account, shipped_legal_data()));
    CHECK(sheets.size() > 8);
    CHECK(misplaced(sheets) == QString());
    const QString text = textOf(sheets).replace(QChar(0x00A0), u' ');
    CHECK(text.count(QStringLiteral("Facture F2026-160")) == 2);
    CHECK(text.contains(QStringLiteral("440 177,40 €"))); // 60 × 7,336.29
}

TEST_CASE("sums of two currencies are never added", "[documents]") {
    auto account = sampleAccount(2);
    account.invoices[1].currency = *Currency::from_code("USD");
    account.invoices[1].fact_cautions = 1U << static_cast<int>(FactCaution::foreign_currency);
    const QString text = written(account);
    CHECK(text.contains(QStringLiteral("7 336,29 USD")));
    CHECK(!text.contains(QStringLiteral("14 672,58")));
    CHECK(text.contains(QStringLiteral("40,00 € par facture s’ajoute")));
}

TEST_CASE("what is not due yet is no part of a statement", "[documents]") {
    auto account = sampleAccount(1);
    CHECK(hasAnythingToState(account));
    auto& item = account.invoices.front().items.front();
    item.due = account.at;
    item.statement.segments.clear();
    item.statement.costs = {};
    CHECK(!hasAnythingToState(account));
}

TEST_CASE("the same statement gives the same bytes, and a file is whole or not there", "[documents]") {
    const Document document = interestStatement(sampleAccount(3), shipped_legal_data());
    const QByteArray pdf = pdfOf(document);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    QTest::qWait(1100); // another second of the clock
    CHECK(pdfOf(document) == pdf);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("décompte.pdf"));
    REQUIRE(savePdf(pdf, file));
    QFile stored(file);
    REQUIRE(stored.open(QIODevice::ReadOnly));
    CHECK(stored.readAll() == pdf);
    CHECK(!savePdf(pdf, folder.filePath(QStringLiteral("missing/décompte.pdf"))));
}
