// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/chart_card.h"
#include "ui/common/chart_view.h"
#include "ui/common/date_button.h"
#include "ui/common/message_bar.h"
#include "ui/common/preferences.h"
#include "ui/common/table_model.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScopeGuard>
#include <QStandardPaths>

#include <fstream>

using namespace encours;
using namespace encours::test;

namespace {

QString heading(const OpenedWindow& opened, const char* page) {
    return opened.find(page)->findChild<QLabel*>(QStringLiteral("headingLabel"))->text();
}

TableModel& customersModel(const OpenedWindow& opened) {
    return opened.find<TableView>("customersTableView")->tableModel();
}

} // namespace

TEST_CASE("without a ledger there is the start page alone", "[shell]") {
    const OpenedWindow opened;
    CHECK(opened.find("startPage")->isVisible());
    CHECK(opened.find("startRailButton")->isVisible());
    CHECK_FALSE(opened.find("dashboardRailButton")->isVisible());
    CHECK_FALSE(opened.find("dateButton")->isVisible());
    CHECK(opened.find("dashboardPage") == nullptr); // built when first asked for
    CHECK_FALSE(opened.window.windowTitle().isEmpty());
}

TEST_CASE("from the start page to the demonstration's dashboard", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.changing([&] { opened.click("demonstrationPushButton"); }));
    REQUIRE(opened.find("todayPage")->isVisible()); // the day's work comes first
    opened.click("dashboardRailButton");
    REQUIRE(opened.find("dashboardPage")->isVisible());
    CHECK_FALSE(opened.find("startPage")->isVisible());
    CHECK_FALSE(heading(opened, "dashboardPage").isEmpty());
    CHECK(opened.find<QLabel>("dsoValueLabel")->text() != QStringLiteral("—"));
    // The line of the DSO is drawn in the accent.
    const QImage image = opened.find("dsoChartView")->grab().toImage();
    int drawn = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            drawn += image.pixelColor(x, y) == theme().accent ? 1 : 0;
    CHECK(drawn > 50);
    CHECK(Preferences::recentLedgers().front().path.endsWith(QStringLiteral(".encours")));
}

TEST_CASE("a new demonstration ends yesterday, so that there is work today", "[shell]") {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString file = folder.filePath(QStringLiteral("demonstration.encours"));
    QFile::remove(file);
    const auto removed = qScopeGuard([&] { QFile::remove(file); });
    OpenedWindow opened;
    REQUIRE(opened.changing([&] { opened.click("demonstrationPushButton"); }));
    const auto view = opened.window.session().view();
    CHECK(view->at == opened.clock.today());
    CHECK(view->snapshot->receivables->coverage.last_known_day() == opened.clock.today() - 1);
    CHECK(opened.window.place().page == Place::Page::today);
    auto* list = opened.find<QListView>("workListView");
    REQUIRE(list != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, 20000));
}

TEST_CASE("a tile opens the list behind its figure", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    const Aging total = opened.window.session().view()->balance.total;
    opened.click("overdueFigureTile");
    REQUIRE(opened.find("customersPage")->isVisible());
    const auto& model = customersModel(opened);
    CHECK(opened.find<QComboBox>("customersChoiceComboBox")->currentIndex() ==
          static_cast<int>(CustomerChoice::overdue));
    CHECK(model.rowCount() < model.sourceCount());
    std::int64_t overdue = 0;
    for (const char* bucket : {"d1_30", "d31_60", "d61_90", "over_90"})
        overdue += model.sum(model.columnOf(QLatin1String(bucket)));
    CHECK(overdue >= total.overdue()); // those left out owe nothing late, or are in credit
    QTest::keyClick(&opened.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(opened.find("dashboardPage")->isVisible());
    opened.click("receivablesFigureTile");
    CHECK(model.sum(model.columnOf(QLatin1String("total"))) == total.total());
}

TEST_CASE("the formula of a tile is one click away", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    opened.click("dsoTileFormulaToolButton");
    auto* popup = opened.find("explanationPopup");
    REQUIRE(popup != nullptr);
    CHECK(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
    CHECK(opened.find("dashboardPage")->isVisible()); // the tile itself was not clicked
}

TEST_CASE("customers are filtered, sorted and opened", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    QTest::keyClick(&opened.window, Qt::Key_3, Qt::ControlModifier);
    REQUIRE(opened.find("customersPage")->isVisible());
    auto& model = customersModel(opened);
    const int name = model.columnOf(QLatin1String("name"));
    model.sort(name, Qt::AscendingOrder);
    const QString wanted = model.index(model.rowCount() / 2, name).data().toString();
    QTest::keyClicks(opened.find<QLineEdit>("customersFilterLineEdit"), wanted.toUpper());
    REQUIRE(model.rowCount() >= 1);
    REQUIRE(model.rowCount() < model.sourceCount());
    CHECK(model.index(0, name).data().toString() == wanted);

    QSignalSpy shown(&opened.window, &MainWindow::pageShown);
    QTest::keyClick(opened.find<QLineEdit>("customersFilterLineEdit"), Qt::Key_Down);
    QTest::keyClick(opened.find("customersTableView"), Qt::Key_Return);
    REQUIRE(shown.wait(20000));
    CHECK(opened.find("customerPage")->isVisible());
    CHECK(heading(opened, "customerPage").startsWith(wanted));
    CHECK(opened.find<TableView>("itemsTableView")->tableModel().rowCount() > 0);

    opened.click("backPushButton");
    CHECK(opened.find("customersPage")->isVisible());
    CHECK(opened.find<QLineEdit>("customersFilterLineEdit")->text() == wanted.toUpper());
}

TEST_CASE("another date is chosen in the calendar, marked, and taken back in one click", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    const QString today = opened.find<QPushButton>("dateButton")->text();
    const QString before = opened.find<QLabel>("receivablesValueLabel")->text();
    CHECK_FALSE(opened.find("usualDatePushButton")->isVisible());
    opened.click("dateButton");
    auto* calendar = opened.find<QCalendarWidget>("dateCalendarWidget");
    REQUIRE(calendar != nullptr);
    CHECK(calendar->maximumDate() == QDate(2026, 11, 3));
    calendar->setSelectedDate(QDate(2026, 2, 15));
    auto* days = calendar->findChild<QAbstractItemView*>(QStringLiteral("qt_calendar_calendarview"));
    REQUIRE(opened.changing([&] { QTest::keyClick(days, Qt::Key_Return); }));
    CHECK(opened.window.session().view()->at == from_iso("2026-02-15"));
    CHECK(opened.find<QPushButton>("dateButton")->text() != today);
    CHECK(opened.find("dateButton")->property("changed").toBool());
    CHECK(opened.find<QLabel>("receivablesValueLabel")->text() != before);
    REQUIRE(opened.changing([&] { opened.click("usualDatePushButton"); }));
    CHECK(opened.find<QPushButton>("dateButton")->text() == today);
    CHECK(opened.find<QLabel>("receivablesValueLabel")->text() == before);
}

TEST_CASE("a month of a chart opens its list at that date", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    auto* chart = opened.find<ChartView>("agingChartView");
    const Date month = chart->data().days[3];
    REQUIRE(opened.changing([&] { QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->placeOf(3)); }));
    CHECK(opened.find("customersPage")->isVisible());
    CHECK(opened.window.session().view()->at == month);
}

TEST_CASE("the charts show one, two or three years, and the choice is remembered", "[shell]") {
    const auto click = [](const OpenedWindow& opened, int choice) {
        const auto buttons = opened.find("periodSegmentedChoice")->findChildren<QAbstractButton*>();
        REQUIRE(buttons.size() == 3);
        QTest::mouseClick(buttons[choice], Qt::LeftButton);
    };
    {
        OpenedWindow opened;
        REQUIRE(opened.openDemonstration());
        CHECK(opened.find<ChartView>("dsoChartView")->data().days.size() == 25); // the day itself is no month end
        click(opened, 2);
        CHECK(opened.find<ChartView>("dsoChartView")->data().days.size() == 37);
        click(opened, 0);
        CHECK(opened.find<ChartView>("dsoChartView")->data().days.size() == 13);
        CHECK(opened.find<ChartView>("agingChartView")->data().days.size() == 13);
    }
    OpenedWindow again;
    REQUIRE(again.openDemonstration());
    CHECK(again.find<ChartView>("dsoChartView")->data().days.size() == 13);
    click(again, 1);
}

TEST_CASE("a broken file is told in place, and the window stays usable", "[shell]") {
    const auto broken = scratchFolder() / "no-ledger.encours";
    std::ofstream(broken) << "this is no database, whatever its name says, and long enough to have a header";
    OpenedWindow opened;
    QSignalSpy failed(&opened.window.session(), &LedgerSession::failed);
    opened.window.openLedger(QString::fromStdU16String(broken.u16string()));
    REQUIRE(failed.wait(20000));
    auto* bar = opened.find<MessageBar>("activityMessageBar");
    CHECK(bar->isVisible());
    CHECK(bar->kind() == MessageBar::Kind::error);
    CHECK(bar->text().contains(QStringLiteral("no-ledger.encours")));
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(opened.find("startPage")->isVisible());
    REQUIRE(opened.openDemonstration());
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("an opening shows that it is under way, and Cancel ends it", "[shell]") {
    OpenedWindow opened;
    QSignalSpy failed(&opened.window.session(), &LedgerSession::failed);
    opened.window.openLedger(QString::fromStdU16String(demonstrationFile().u16string()));
    auto* bar = opened.find<MessageBar>("activityMessageBar");
    CHECK(bar->isVisible());
    CHECK(bar->kind() == MessageBar::Kind::progress);
    QTest::mouseClick(bar->findChild<QPushButton*>(QStringLiteral("messageActionPushButton")), Qt::LeftButton);
    REQUIRE(failed.wait(20000));
    CHECK(bar->kind() == MessageBar::Kind::note);
    CHECK(opened.find("startPage")->isVisible());
    CHECK(opened.window.session().view() == nullptr);
}

TEST_CASE("a recent file that is gone can be taken from the list", "[shell]") {
    const QString path = QStringLiteral("/nowhere/gone.encours");
    Preferences::rememberLedger({path, QStringLiteral("Gone"), QDate()});
    OpenedWindow opened;
    QSignalSpy failed(&opened.window.session(), &LedgerSession::failed);
    auto* table = opened.find<TableView>("ledgersTableView");
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(failed.wait(20000));
    auto* bar = opened.find<MessageBar>("activityMessageBar");
    QTest::mouseClick(bar->findChild<QPushButton*>(QStringLiteral("messageActionPushButton")), Qt::LeftButton);
    CHECK_FALSE(bar->isVisible());
    for (const auto& ledger : Preferences::recentLedgers())
        CHECK(ledger.path != path);
}

TEST_CASE("a recent file opens again", "[shell]") {
    {
        OpenedWindow opened;
        REQUIRE(opened.openDemonstration());
    }
    OpenedWindow opened;
    opened.find<TableView>("ledgersTableView")->selectRow(0);
    REQUIRE(opened.changing([&] { opened.click("openLedgerPushButton"); }));
    CHECK(opened.window.session().view()->snapshot->path == demonstrationFile());
}

TEST_CASE("a ledger that is dropped on the window opens", "[shell]") {
    OpenedWindow opened;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QString::fromStdU16String(demonstrationFile().u16string()))});
    const auto drop = [&] {
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&opened.window, &enter);
        CHECK(enter.isAccepted());
        QDropEvent dropped({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&opened.window, &dropped);
    };
    CHECK(opened.changing(drop));
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/letter.docx"))});
    QDragEnterEvent other({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    other.setAccepted(false);
    QApplication::sendEvent(&opened.window, &other);
    CHECK_FALSE(other.isAccepted());
}

TEST_CASE("data that end long before today are said to", "[shell]") {
    FixedClock later(Date{20757 + 60});
    MainWindow window(later);
    window.show();
    QSignalSpy changed(&window.session(), &LedgerSession::viewChanged);
    window.openLedger(QString::fromStdU16String(demonstrationFile().u16string()));
    REQUIRE(changed.wait(20000));
    auto* bar = window.findChild<MessageBar*>(QStringLiteral("stateMessageBar"));
    CHECK(bar->isVisible());
    CHECK(bar->kind() == MessageBar::Kind::note);
}

TEST_CASE("closing a ledger leads back to the start page", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    QTest::keyClick(&opened.window, Qt::Key_W, Qt::ControlModifier);
    CHECK(opened.find("startPage")->isVisible());
    CHECK_FALSE(opened.find("dashboardRailButton")->isVisible());
    QTest::keyClick(&opened.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(opened.find("startPage")->isVisible()); // there is nothing to go to
}

TEST_CASE("the window's place and size are kept", "[shell]") {
    // Within the offscreen platform's screen of 800 × 800: a later Qt keeps windows on the screen.
    const QSize kept(790, 707);
    {
        OpenedWindow opened(kept);
        REQUIRE(opened.window.size() == kept);
        opened.window.close();
    }
    FixedClock clock(Date{20760});
    const MainWindow again(clock);
    CHECK(again.size() == kept);
}
