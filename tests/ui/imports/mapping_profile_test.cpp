// SPDX-License-Identifier: GPL-3.0-or-later
// Mappings that are kept, replaced, shared as files; and books that a person says are books.
#include "tests/ui/imports/mapping.h"

#include <QCheckBox>

using namespace encours;
using namespace encours::test;

namespace {

using Field = ReceivableField;

constexpr const char* week1 =
    "Zig;Tiers;Zog;Zug;Net\nF1;Dupont;03/10/2026;100,50;80,00\nF2;Dupont;13/10/2026;1,00;0,80\n";
constexpr const char* week2 = "Zig;Tiers;Zog;Zug;Net\nF3;Dupont;20/10/2026;10,00;8,00\n";

/// The first week's list, mapped by hand.
void mapWeek(Mapping& at) {
    at.drop("semaine1.csv", week1);
    REQUIRE(at.until([&] { return at.showsColumns(); }));
    at.feed(1, Field::number);
    at.feed(2, Field::customer_name);
    at.feed(3, Field::issued);
    at.feed(4, Field::amount);
    REQUIRE(at.isReady());
}

/// Imports the list in hand and goes back to the list of imports.
void importAndReturn(Mapping& at) {
    at.import();
    at.click("importBackPushButton");
}

} // namespace

TEST_CASE("a mapping of a name that is taken is replaced only when the person says so", "[imports]") {
    Mapping at;
    mapWeek(at);
    at.keepAs(QStringLiteral("Zig hebdo"));
    REQUIRE(at.until([&] { return at.standing().contains(QStringLiteral("Zig hebdo")); }));
    REQUIRE(at.isReady());
    importAndReturn(at);
    CHECK(at.total() == 10150);

    at.drop("semaine2.csv", week2);
    REQUIRE(at.isReady());
    CHECK(at.standing().contains(QStringLiteral("Zig hebdo")));
    at.showColumns();
    CHECK_FALSE(at.find("replaceMappingPushButton")->isVisible());
    at.feed(5, Field::amount); // without tax, from now on
    REQUIRE(at.isReady());
    at.keepAs(QStringLiteral("Zig hebdo"));
    REQUIRE(at.until([&] { return at.find("replaceMappingPushButton")->isVisible(); }));
    CHECK(at.standing().contains(QStringLiteral("✗")));
    at.click("replaceMappingPushButton");
    REQUIRE(at.until([&] { return at.standing().contains(QStringLiteral("replaces")); }));
    CHECK_FALSE(at.find("replaceMappingPushButton")->isVisible());
    REQUIRE(at.isReady());
    importAndReturn(at);
    CHECK(at.total() == 10950);

    at.drop("semaine3.csv", "Zig;Tiers;Zog;Zug;Net\nF4;Dupont;27/10/2026;100,00;50,00\n");
    REQUIRE(at.isReady());
    CHECK(at.fed(5) == QStringLiteral("Amount"));
    CHECK(at.fed(4) == QStringLiteral("Ignored"));
    importAndReturn(at);
    CHECK(at.total() == 15950);
}

TEST_CASE("a name that is taken is left alone when another is typed", "[imports]") {
    Mapping at;
    mapWeek(at);
    at.keepAs(QStringLiteral("Zig"));
    REQUIRE(at.until([&] { return at.standing().contains(QStringLiteral("Zig")); }));
    REQUIRE(at.isReady());
    importAndReturn(at);
    at.drop("semaine2.csv", week2);
    REQUIRE(at.isReady());
    at.showColumns();
    at.keepAs(QStringLiteral("Zig"));
    REQUIRE(at.find("replaceMappingPushButton")->isVisible());
    at.keepAs(QStringLiteral("Zig 2"));
    CHECK_FALSE(at.find("replaceMappingPushButton")->isVisible());
    REQUIRE(at.until([&] { return at.standing().contains(QStringLiteral("It is kept as “Zig 2”")); }));
}

TEST_CASE("a profile of lists of all that is open can be unticked for once", "[imports]") {
    Mapping at;
    mapWeek(at);
    auto* complete = at.find<QCheckBox>("importCompleteCheckBox");
    REQUIRE_FALSE(complete->isChecked());
    at.click("importCompleteCheckBox");
    REQUIRE(complete->isChecked());
    REQUIRE(at.isReady());
    at.keepAs(QStringLiteral("Ouvertes"));
    REQUIRE(at.until([&] { return at.standing().contains(QStringLiteral("Ouvertes")); }));
    REQUIRE(at.isReady());
    importAndReturn(at);
    CHECK(at.total() == 10150);
    at.drop("semaine2.csv", week2);
    REQUIRE(at.isReady());
    CHECK(complete->isChecked()); // the profile says so
    at.click("importCompleteCheckBox");
    REQUIRE(at.isReady());
    CHECK_FALSE(complete->isChecked());
    importAndReturn(at);
    CHECK(at.total() == 11150); // F1 and F2 are open still
    at.drop("semaine2.csv", week2);
    REQUIRE(at.isReady());
    CHECK(complete->isChecked());
    importAndReturn(at);
    CHECK(at.total() == 1000);
}

TEST_CASE("a mapping goes to another office as a file", "[imports]") {
    const QTemporaryDir shared;
    const QString file = shared.filePath(QStringLiteral("zig.json"));
    {
        Mapping at;
        mapWeek(at);
        at.click("importCompleteCheckBox");
        REQUIRE(at.isReady());
        at.pick("mappingFilesPushButton", 1);
        at.answer("saveMappingFileDialog", file);
        REQUIRE(at.until([&] { return at.standing().contains(QStringLiteral("✓")) && QFile::exists(file); }));
    }
    std::ifstream in(file.toStdString());
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    CHECK(text.find("\"amount\": \"Zug\"") != std::string::npos);
    CHECK(text.find("\"complete_list\": true") != std::string::npos);

    Mapping other;
    other.drop("semaine2.csv", week2);
    REQUIRE(other.until([&] { return other.showsColumns(); }));
    CHECK_FALSE(other.find("importPushButton")->isEnabled());
    other.pick("mappingFilesPushButton", 0);
    other.answer("mappingFileDialog", file);
    REQUIRE(other.isReady());
    CHECK(other.standing().contains(QStringLiteral("zig.json")));
    CHECK(other.find<QCheckBox>("importCompleteCheckBox")->isChecked());
    importAndReturn(other);
    CHECK(other.total() == 1000);
}

TEST_CASE("a person says that a source is books, or that it is not", "[imports]") {
    Mapping at;
    at.drop("compta.csv",
            "JournalCode;JournalLib;EcritureNum;EcritureDate;CompteNum;CompteLib;CompAuxNum;CompAuxLib;PieceRef;"
            "PieceDate;EcritureLib;Debit;Credit;EcritureLet;DateLet;ValidDate;Montantdevise;Idevise\n"
            "VE;Ventes;1;20261010;411000;Clients;C1;Martin;F1;20261010;Facture;120,00;0,00;;;20261010;;\n"
            "VE;Ventes;1;20261010;707000;Ventes;;;F1;20261010;Facture;0,00;120,00;;;20261010;;\n");
    REQUIRE(at.isReady());
    auto* kind = at.find<QComboBox>("importKindComboBox");
    CHECK(kind->currentData().toInt() == -1);
    CHECK_FALSE(at.find("mappingNameLineEdit")->isVisible());
    at.say("importKindComboBox", static_cast<int>(ListKind::receivables));
    REQUIRE(at.until([&] {
        return kind->currentData().toInt() == static_cast<int>(ListKind::receivables) &&
               !at.find("importPushButton")->isEnabled();
    }));
    at.say("importKindComboBox", -1);
    REQUIRE(at.isReady());
    CHECK(kind->currentData().toInt() == -1);
    at.import();
    CHECK(at.total() == 12000);
}
