// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sheet_reading.h"
#include "ui/documents/document_layout.h"

using namespace encours;
using namespace encours::test;

namespace {

Document letter() {
    Document document;
    document.on = Date{20696};
    document.from = {QStringLiteral("Menuiserie Vauban"),
                     QString(),
                     {QStringLiteral("25000 Besançon")},
                     QStringLiteral("Menuiserie Vauban, SARL au capital de 120 000 €")};
    document.addressee = {QStringLiteral("Charpente Morel"), QStringLiteral("4 impasse des Tilleuls"),
                          QStringLiteral("39100 DOLE")};
    document.references = {{QStringLiteral("Code client"), QStringLiteral("C12")}};
    document.placeAndDay = QStringLiteral("Besançon, le 31 août 2026");
    document.title = QStringLiteral("Relevé");
    document.runningTitle = QStringLiteral("Menuiserie Vauban – Relevé");
    document.pageWords = QStringLiteral("Page %1 sur %2");
    return document;
}

DocumentTable table(int sections, int rows) {
    DocumentTable made;
    made.columns = {{QStringLiteral("Libellé"), false, true}, {QStringLiteral("Montant"), true, false}};
    made.continued = QStringLiteral("(suite)");
    for (int section = 0; section < sections; ++section) {
        made.rows.push_back({{QStringLiteral("Partie %1.").arg(section)}, DocumentRow::Kind::section});
        for (int row = 0; row < rows; ++row)
            made.rows.push_back({{QStringLiteral("Ligne %1.%2").arg(section).arg(row), QStringLiteral("12 345,67 €")},
                                 DocumentRow::Kind::plain});
        made.rows.push_back(
            {{QStringLiteral("Fin %1.").arg(section), QStringLiteral("99,00 €")}, DocumentRow::Kind::closing});
    }
    return made;
}

} // namespace

TEST_CASE("the addressee stands in the window of the envelope", "[documents]") {
    Document document = letter();
    const QRectF window(mm(100), mm(52), mm(92), mm(30));
    const auto isInWindow = [&](const Document& one) {
        const auto sheets = layOut(one);
        for (const QString& line : one.addressee) {
            const DrawnText* found = find(sheets.front(), line.left(12));
            REQUIRE(found != nullptr);
            CHECK(window.contains(roomOf(*found)));
        }
        CHECK(misplaced(sheets) == QString());
    };
    isInWindow(document);
    document.addressee = {
        QStringLiteral("Société coopérative agricole et viticole des producteurs réunis de la vallée de la Loue"),
        QStringLiteral("Service de la comptabilité fournisseurs"),
        QStringLiteral("Bâtiment administratif, troisième étage"),
        QStringLiteral("Zone industrielle des Grands Prés"),
        QStringLiteral("1245 avenue du Maréchal-de-Lattre-de-Tassigny"),
        QStringLiteral("39100 DOLE"),
        QStringLiteral("ALLEMAGNE")};
    isInWindow(document);
}

TEST_CASE("a long name pushes down what follows, and nothing lies over anything", "[documents]") {
    Document document = letter();
    document.from.name = QStringLiteral("Compagnie générale des menuiseries industrielles de Franche-Comté réunies");
    for (int line = 0; line < 9; ++line)
        document.from.lines
            << QStringLiteral("Une ligne de plus sous le nom de la compagnie, et qui est longue %1").arg(line);
    document.from.legalMentions = document.from.lines.join(QStringLiteral(" · "));
    document.blocks.emplace_back(DocumentParagraph{QStringLiteral("Texte")});
    CHECK(misplaced(layOut(document)) == QString());
}

TEST_CASE("a table repeats its headers on each page, and a broken section its name", "[documents]") {
    Document document = letter();
    document.blocks.emplace_back(table(2, 90));
    const auto sheets = layOut(document);
    REQUIRE(sheets.size() > 3);
    CHECK(misplaced(sheets) == QString());
    for (std::size_t page = 0; page < sheets.size(); ++page) {
        CHECK(find(sheets[page], QStringLiteral("Libellé")) != nullptr);
        CHECK(find(sheets[page], QStringLiteral("Page %1 sur %2").arg(page + 1).arg(sheets.size())) != nullptr);
        CHECK(find(sheets[page], QStringLiteral("SARL au capital")) != nullptr);
    }
    CHECK(find(sheets[1], QStringLiteral("Partie 0. (suite)")) != nullptr);
    const QString all = textOf(sheets);
    for (int row = 0; row < 90; ++row)
        CHECK(all.count(QStringLiteral("Ligne 1.%1\n").arg(row)) == 1);
}

TEST_CASE("short sections are not broken, and neither their first nor their last line is left alone", "[documents]") {
    for (int rows = 1; rows < 40; rows += 3) {
        Document document = letter();
        document.blocks.emplace_back(table(12, rows));
        const auto sheets = layOut(document);
        for (const Sheet& sheet : sheets) {
            for (int section = 0; section < 12; ++section) {
                const bool begins = find(sheet, QStringLiteral("Partie %1.").arg(section)) != nullptr;
                const QString line = QStringLiteral("Ligne %1.").arg(section);
                INFO("section " << section << " of " << rows << " rows:\n" << textOf(sheet).toStdString());
                if (begins || find(sheet, QStringLiteral("Fin %1.").arg(section)) != nullptr)
                    CHECK(find(sheet, line) != nullptr);
            }
            if (rows < 12)
                CHECK(find(sheet, QStringLiteral("(suite)")) == nullptr);
        }
    }
}

TEST_CASE("numbers are never broken; a table that is too wide is written smaller", "[documents]") {
    Document document = letter();
    DocumentTable wide;
    wide.columns = {{QStringLiteral("Pièce"), false, true}};
    DocumentRow row{{QStringLiteral("FACT-2026-0000000000000000000000000000000000000000000000000000000000")}};
    for (int column = 0; column < 6; ++column) {
        wide.columns.push_back({QStringLiteral("Montant"), true, false});
        row.cells << QStringLiteral("999 999 999,99 €").replace(u' ', QChar(0x00A0));
    }
    wide.rows = {row};
    document.blocks.emplace_back(wide);
    const auto sheets = layOut(document);
    CHECK(misplaced(sheets) == QString());
    CHECK(textOf(sheets).count(row.cells.back()) == 6);
}
