// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_view.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/people_model.h"
#include "ui/common/preferences.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_totals.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace encours;
using namespace encours::test;

namespace {

struct PeoplePanel {
    PeopleModel people;
    TablePanel panel{QStringLiteral("people"), people.model,
                     [](int count) { return QStringLiteral("%1 personnes").arg(count); }};

    PeoplePanel() {
        panel.setWords(QStringLiteral("Filtrer"), QStringLiteral("Personnes"), QStringLiteral("Personne."));
        panel.resize(600, 400);
        panel.show();
        QTest::qWait(1);
    }
    ~PeoplePanel() { Preferences::setTableState(QStringLiteral("people"), {}); }
    [[nodiscard]] QString totals() const { return panel.findChild<TableTotals*>()->accessibleDescription(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, modifiers,
                          panel.view().visualRect(people.model.index(row, 0)).center());
    }
};

} // namespace

TEST_CASE("rows are copied as a spreadsheet of the locale reads them", "[table]") {
    PeoplePanel people;
    people.people.set({{"=cmd()", -123456}, {"tab\tand\nline", 5}});
    people.click(0);
    QTest::keySequence(&people.panel.view(), QKeySequence::Copy);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Nom\tDoit\n'=cmd()\t-1234,56\n"));
    QTest::mouseClick(people.panel.findChild<QPushButton*>(QStringLiteral("peopleCopyPushButton")), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Nom\tDoit\n'=cmd()\t-1234,56\ntab and line\t0,05\n"));
}

TEST_CASE("columns that were moved are copied as they stand", "[table]") {
    PeoplePanel people;
    people.people.set({{"a", 100}});
    people.panel.view().horizontalHeader()->moveSection(0, 1);
    people.panel.view().copyAll();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Doit\tNom\n1,00\ta\n"));
}

TEST_CASE("totals are of what is shown and of what is selected", "[table]") {
    PeoplePanel people;
    CHECK(people.totals() == QStringLiteral("4 personnes, Doit: 1\u00A0014,00"));
    people.click(1);
    people.click(3, Qt::ControlModifier);
    CHECK(people.totals().endsWith(QStringLiteral("Doit: 19,00")));
    QTest::keyClicks(&people.panel.filterEdit(), QStringLiteral("zoe"));
    CHECK(people.totals() == QStringLiteral("1 personnes, Doit: 1\u00A0000,00"));
}

TEST_CASE("a click on a header sorts, a drag of its edge is remembered", "[table]") {
    PeoplePanel people;
    QHeaderView* header = people.panel.view().horizontalHeader();
    const int x = header->sectionViewportPosition(1) + header->sectionSize(1) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    CHECK(people.people.column(1).front() == QStringLiteral("−5,00"));
    header->resizeSection(1, 222);
    const TableView again(QStringLiteral("people"), people.people.model);
    CHECK(again.columnWidth(1) == 222);
    CHECK(again.horizontalHeader()->sortIndicatorSection() == 1);
}

TEST_CASE("a column hidden by the page is no choice of widths: the others are fitted again, over the whole width",
          "[table]") {
    PeoplePanel people;
    TableView& view = people.panel.view();
    view.setColumnHidden(1, true);
    view.setColumnHidden(1, false);
    CHECK(Preferences::tableState(QStringLiteral("people")).isEmpty());
    for (const int width : {500, 900, 1900}) {
        people.panel.resize(width, 400);
        QApplication::processEvents();
        INFO("width " << width);
        CHECK(view.horizontalHeader()->length() == view.viewport()->width());
    }
}

TEST_CASE("Enter and a double click open a row", "[table]") {
    PeoplePanel people;
    const QSignalSpy opened(&people.panel.view(), &TableView::rowActivated);
    people.click(2);
    QTest::keyClick(&people.panel.view(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == 2);
    people.click(1);
    QTest::mouseDClick(people.panel.view().viewport(), Qt::LeftButton, {},
                       people.panel.view().visualRect(people.people.model.index(1, 0)).center());
    REQUIRE(opened.size() == 2);
    CHECK(opened[1][0].toInt() == 1);
}

TEST_CASE("an empty table says why, and how to see everything", "[table]") {
    PeoplePanel people;
    QTest::keyClicks(&people.panel.filterEdit(), QStringLiteral("nobody"));
    CHECK_FALSE(people.panel.view().isVisible());
    auto* clear = people.panel.findChild<QPushButton*>(QStringLiteral("peopleClearPushButton"));
    REQUIRE(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(people.panel.view().isVisible());
    CHECK(people.people.model.rowCount() == 4);
}

TEST_CASE("from the filter down into the rows, and Tab leaves them", "[table]") {
    PeoplePanel people;
    people.panel.filterEdit().setFocus();
    QTest::keyClick(&people.panel.filterEdit(), Qt::Key_Down);
    CHECK(people.panel.view().hasFocus());
    CHECK(people.panel.view().currentIndex().row() == 0);
    QTest::keyClick(&people.panel.view(), Qt::Key_Tab);
    CHECK_FALSE(people.panel.view().hasFocus());
}

TEST_CASE("the row that is current stays so when the rows are read again", "[table]") {
    PeoplePanel people;
    people.click(3);
    people.people.set({{"émile 9", 1}, {"Zoé", 2}});
    CHECK(people.panel.view().currentIndex().data().toString() == QStringLiteral("émile 9"));
}
