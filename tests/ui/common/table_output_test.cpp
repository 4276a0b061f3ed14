// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_output.h"

#include "tests/temporary_folder.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/common/people_model.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/preferences.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace encours;
using namespace encours::test;

namespace {

struct PeopleTable {
    PeopleModel people;
    TablePanel panel{QStringLiteral("people"), people.model, [](int count) { return QString::number(count); }};
    TemporaryFolder folder;

    PeopleTable() {
        panel.setWords(QStringLiteral("Filtrer"), QStringLiteral("Personnes"), QStringLiteral("Personne."));
        panel.resize(600, 400);
        panel.show();
    }
    ~PeopleTable() { Preferences::setTableState(QStringLiteral("people"), {}); }
    [[nodiscard]] QString path(const char* name) const {
        return QString::fromStdString((folder.path() / name).string());
    }
    static QByteArray content(const QString& file) {
        QFile in(file);
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    [[nodiscard]] int pagesOf(const char* name) {
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path(name));
            printTable(panel.view(),
                       {QStringLiteral("Menuiserie Vauban"), QStringLiteral("Personnes"), QStringLiteral("Au 31")},
                       printer);
        }
        return static_cast<int>(content(path(name)).count("/Type /Page\n"));
    }
};

} // namespace

TEST_CASE("a table is saved as it stands, for a spreadsheet of the locale", "[table]") {
    PeopleTable table;
    table.people.set({{"Morel; \"Fils\"", -123456}, {"=cmd()", 5}});
    table.panel.view().horizontalHeader()->moveSection(0, 1);
    REQUIRE(saveTable(table.panel.view(), table.path("people.csv")) == Saved::yes);
    CHECK(PeopleTable::content(table.path("people.csv")) ==
          QByteArray("\xEF\xBB\xBF"
                     "Doit;Nom\r\n-1234,56;\"Morel; \"\"Fils\"\"\"\r\n0,05;'=cmd()\r\n"));
}

TEST_CASE("a table that cannot be written says so and leaves nothing", "[table]") {
    PeopleTable table;
    const QString nowhere = table.path("no such folder") + QStringLiteral("/people.csv");
    CHECK(saveTable(table.panel.view(), nowhere) == Saved::failed);
    CHECK_FALSE(QFile::exists(nowhere));
}

TEST_CASE("more rows than fit at once are all written", "[table]") {
    PeopleTable table;
    std::vector<Person> many(25'001, Person{"x", 100});
    table.people.set(std::move(many));
    REQUIRE(saveTable(table.panel.view(), table.path("many.csv")) == Saved::yes);
    CHECK(PeopleTable::content(table.path("many.csv")).count('\n') == 25'002);
}

TEST_CASE("rows that change under way end a long save without a file", "[table]") {
    PeopleTable table;
    auto columns = PeopleModel::columns();
    columns[0].copyText = [asked = 0](const Person& person) mutable {
        if (++asked == 1500)
            QTest::qSleep(700); // long enough for the progress to show, and with it for what happens meanwhile
        return person.name;
    };
    RowsModel<Person> slow(std::move(columns), [](const Person& person) { return person.owes; });
    slow.setRows(std::vector<Person>(60'000, Person{"x", 100}));
    TableView view(QStringLiteral("slow"), slow);
    QTimer::singleShot(0, &view, [&slow] { slow.setRows({{"new", 1}}); });
    CHECK(saveTable(view, table.path("changed.csv")) == Saved::cancelled);
    CHECK_FALSE(QFile::exists(table.path("changed.csv")));
}

TEST_CASE("printing takes as many pages as the rows need", "[table]") {
    PeopleTable table;
    CHECK(table.pagesOf("few.pdf") == 1);
    table.people.set(std::vector<Person>(300, Person{"Émile", 100}));
    const int pages = table.pagesOf("many.pdf");
    CHECK(pages >= 4);
    CHECK(pages <= 12);
    table.people.set({});
    CHECK(table.pagesOf("none.pdf") == 1);
}

TEST_CASE("the menu of a table offers saving and printing while there are rows", "[table]") {
    PeopleTable table;
    auto* button = table.panel.findChild<QToolButton*>(QStringLiteral("peopleMenuToolButton"));
    REQUIRE(button != nullptr);
    CHECK_FALSE(button->accessibleName().isEmpty());
    emit button->menu()->aboutToShow();
    REQUIRE(button->menu()->actions().size() == 2);
    CHECK(button->menu()->actions().at(0)->isEnabled());
    table.people.set({});
    emit button->menu()->aboutToShow();
    CHECK_FALSE(button->menu()->actions().at(0)->isEnabled());
}

TEST_CASE("what is printed says whose it is, what it is and as of when", "[table]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    opened.window.go({Place::Page::customers, {}, {}});
    const auto* view = opened.find<TableView>("customersTableView");
    auto* panel = qobject_cast<TablePanel*>(view->parentWidget());
    REQUIRE(panel != nullptr);
    const PrintedHead head = panel->printedHead();
    CHECK(head.company.contains(QStringLiteral("Menuiserie Vauban")));
    CHECK(head.title == opened.find("customersPage")->findChild<QLabel*>(QStringLiteral("headingLabel"))->text());
    CHECK(head.explanation.contains(QStringLiteral("2026")));
}
