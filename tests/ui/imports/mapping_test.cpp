// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_widget.h"

#include "tests/ui/imports/mapping.h"

using namespace encours;
using namespace encours::test;

namespace {

using Field = ReceivableField;

} // namespace

TEST_CASE("a list whose titles nobody knows is mapped by its choices, and imported", "[imports]") {
    Mapping at;
    at.drop("inconnu.csv", "Zig;Tiers;Zog;Montant dû;Pour le\n"
                           "F1;Dupont;03/10/2026;1 250,50;30/11/2026\n"
                           "F2;Durand;13/10/2026;99,50;13/12/2026\n");
    REQUIRE(at.until([&] { return at.showsColumns(); }));
    CHECK_FALSE(at.find("importPushButton")->isEnabled());
    CHECK(at.find<QLabel>("mappingStandingLabel")->text().contains(QStringLiteral("✗")));
    at.feed(1, Field::number);
    at.feed(3, Field::issued);
    at.feed(5, Field::due);
    at.feed(4, Field::amount);
    at.feed(2, Field::customer_name);
    REQUIRE(at.isReady());
    CHECK(at.showsColumns()); // the person is still at it
    CHECK(at.cell(0, 3) == QStringLiteral("3 Oct 2026"));
    CHECK(at.cell(0, 4).contains(QStringLiteral("1,250.50")));
    auto* due = at.find<QComboBox>("mappingComboBox5");
    CHECK(due->accessibleName() == QStringLiteral("Column 5, Pour le: Due date"));
    at.import();
    CHECK(at.total() == 135000);
}

TEST_CASE("one field feeds one column at most", "[imports]") {
    Mapping at;
    at.drop("deux.csv", "Facture;Client;Date;Montant;Autre\nF1;D;2026-10-01;10.00;12.00\n");
    REQUIRE(at.isReady());
    at.showColumns();
    const auto amount = at.fed(4);
    at.feed(5, Field::amount);
    CHECK(at.fed(5) == amount);
    CHECK(at.fed(4) != amount);
    REQUIRE(at.until([&] { return at.cell(0, 5) == QStringLiteral("12.00"); }));
    at.import();
    CHECK(at.total() == 1200);
}

TEST_CASE("the preview follows the encoding, the days and the line of the titles", "[imports]") {
    Mapping at;
    at.drop("accents.csv", "Facture;Client;Date;Montant\nF1;Soci\xE9t\xE9;03/04/2026;10,00\nF2;D;13/04/2026;20,00\n");
    REQUIRE(at.isReady());
    at.showColumns();
    CHECK(at.cell(0, 2) == QStringLiteral("Société"));
    CHECK(at.find<QComboBox>("encodingComboBox")->currentText().startsWith(QStringLiteral("windows-1252")));
    at.say("encodingComboBox", QStringLiteral("CP850"));
    REQUIRE(at.until([&] { return at.cell(0, 2) == QStringLiteral("SociÚtÚ"); }));
    at.say("encodingComboBox", QVariant());
    REQUIRE(at.until([&] { return at.cell(0, 2) == QStringLiteral("Société"); }));
    at.say("datesComboBox", static_cast<int>(DateOrder::mdy));
    REQUIRE(at.until([&] { return at.cell(0, 3) == QStringLiteral("4 Mar 2026"); }));
    const auto* rows = at.find<QTableView>("firstRowsTableView")->model();
    // 13/04 is no day then: a mark and the reason, beside what stands in the file.
    CHECK(at.cell(1, 3) == QStringLiteral("13/04/2026"));
    CHECK_FALSE(rows->index(1, 2).data(Qt::DecorationRole).isNull());
    CHECK_FALSE(rows->index(1, 2).data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(rows->headerData(1, Qt::Vertical).toString().contains(QStringLiteral("✗")));
    at.say("headerComboBox", 2);
    REQUIRE(at.until([&] { return rows->headerData(0, Qt::Horizontal).toString() == QStringLiteral("F1"); }));
}

TEST_CASE("lists of customers and of payments are recognised, and can be said to be others", "[imports]") {
    Mapping at;
    at.drop("factures.csv", "Facture;Client;Date;Montant\nF1;Dupont;2026-10-01;100.00\n");
    at.import();
    at.click("importBackPushButton");
    at.drop("tiers.csv", "Code client;Raison sociale;Ville;E-mail\nC7;Martin;Lyon;compta@martin.example\n");
    REQUIRE(at.isReady());
    auto* kind = at.find<QComboBox>("importKindComboBox");
    CHECK(kind->currentData().toInt() == static_cast<int>(ListKind::customers));
    CHECK_FALSE(at.find("importCompleteCheckBox")->isVisible());
    at.import();
    at.click("importBackPushButton");

    at.drop("encaissements.csv", "Date de règlement;N° facture;Montant\n2026-10-20;F1;40.00\n");
    REQUIRE(at.isReady());
    CHECK(kind->currentData().toInt() == static_cast<int>(ListKind::payments));
    at.say("importKindComboBox", static_cast<int>(ListKind::receivables));
    REQUIRE(at.until([&] { return at.showsColumns() && !at.find("importPushButton")->isEnabled(); }));
    at.say("importKindComboBox", static_cast<int>(ListKind::payments));
    at.import();
    CHECK(at.total() == 6000);
}

TEST_CASE("a mapping that was kept is used when the same titles come again", "[imports]") {
    Mapping at;
    at.drop("semaine1.csv", "Zig;Tiers;Zog;Zug\nF1;Dupont;03/10/2026;100,50\nF2;Dupont;13/10/2026;1,00\n");
    REQUIRE(at.until([&] { return at.showsColumns(); }));
    at.feed(1, Field::number);
    at.feed(2, Field::customer_name);
    at.feed(3, Field::issued);
    at.feed(4, Field::amount);
    REQUIRE(at.isReady());
    auto* name = at.find<QLineEdit>("mappingNameLineEdit");
    QTest::keyClicks(name, QStringLiteral("Zig hebdo"));
    QTest::keyClick(name, Qt::Key_Return);
    auto* standing = at.find<QLabel>("mappingStandingLabel");
    REQUIRE(at.until([&] { return standing->text().contains(QStringLiteral("Zig hebdo")); }));
    at.import();
    at.click("importBackPushButton");
    at.drop("semaine2.csv", "Zig;Tiers;Zog;Zug\nF3;Dupont;20/10/2026;10,00\n");
    REQUIRE(at.isReady());
    CHECK(standing->text().contains(QStringLiteral("Zig hebdo")));
    CHECK(at.cell(0, 4) == QStringLiteral("10.00"));
    at.import();
    CHECK(at.total() == 11150);
}

TEST_CASE("a mapping of payments is kept and used likewise", "[imports]") {
    Mapping at;
    at.drop("factures.csv", "Facture;Client;Date;Montant\nF1;Dupont;2026-10-01;100.00\n");
    at.import();
    at.click("importBackPushButton");
    at.drop("banque1.csv", "Zig;Zog;Zug\n20/10/2026;F1;40,00\n");
    REQUIRE(at.until([&] { return at.showsColumns(); }));
    at.say("importKindComboBox", static_cast<int>(ListKind::payments));
    REQUIRE(at.until([&] {
        const auto* choice = at.find<QComboBox>("mappingComboBox1");
        return choice != nullptr && choice->findData(static_cast<int>(index_of(Field::paid))) >= 0;
    }));
    at.feed(1, Field::paid);
    at.feed(2, Field::number);
    at.feed(3, Field::amount);
    REQUIRE(at.isReady());
    auto* name = at.find<QLineEdit>("mappingNameLineEdit");
    QTest::keyClicks(name, QStringLiteral("Banque"));
    QTest::keyClick(name, Qt::Key_Return);
    auto* standing = at.find<QLabel>("mappingStandingLabel");
    REQUIRE(at.until([&] { return standing->text().contains(QStringLiteral("Banque")); }));
    at.import();
    CHECK(at.total() == 6000);
    at.click("importBackPushButton");
    at.drop("banque2.csv", "Zig;Zog;Zug\n27/10/2026;F1;10,00\n");
    REQUIRE(at.isReady());
    CHECK(standing->text().contains(QStringLiteral("Banque")));
    at.import();
    CHECK(at.total() == 5000);
}

TEST_CASE("the list of problems is saved as a table", "[imports]") {
    Mapping at;
    at.drop("douteux.csv", "Facture;Client;Date;Montant\nF1;D;2026-10-01;10.00\nF2;D;2026-10-01;douze\n");
    REQUIRE(at.isReady());
    at.find<QTabWidget>("importDetailsTabWidget")->setCurrentIndex(3);
    at.click("saveProblemsPushButton");
    auto* asked = at.find<QFileDialog>("saveProblemsFileDialog");
    REQUIRE(asked != nullptr);
    const QString file = at.folder.filePath(QStringLiteral("problems.csv"));
    asked->selectFile(file);
    QMetaObject::invokeMethod(asked, "accept");
    REQUIRE(at.until([&] { return QFile::exists(file); }));
    std::ifstream in(file.toStdString());
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    CHECK(text.find("douze") != std::string::npos);
    CHECK(text.find(";3;") != std::string::npos); // the line
}
