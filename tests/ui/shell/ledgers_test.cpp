// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/preferences.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <fstream>

using namespace encours;
using namespace encours::test;

namespace {

constexpr int timeoutMs = 20000;

QString pathOf(const std::filesystem::path& file) { return QString::fromStdU16String(file.u16string()); }

void forgetAll() {
    for (const auto& ledger : Preferences::recentLedgers())
        Preferences::forgetLedger(ledger.path);
}

QString cell(const TableModel& model, int row, const char* column) {
    return model.index(row, model.columnOf(QLatin1String(column))).data().toString();
}

MainWindow* otherWindow(const MainWindow& than) {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget);
            window != nullptr && window != &than && window->isVisible())
            return window;
    return nullptr;
}

} // namespace

TEST_CASE("all ledgers at a glance, with what is wrong in its row", "[shell]") {
    forgetAll();
    const auto broken = scratchFolder() / "broken.encours";
    std::ofstream(broken) << "this is no database, whatever its name says, and long enough to have a header: "
                             "a hundred bytes are needed for that";
    Preferences::rememberLedger({QStringLiteral("/nowhere/gone.encours"), QStringLiteral("Gone"), {}});
    Preferences::rememberLedger({pathOf(broken), QStringLiteral("Broken"), {}});
    Preferences::rememberLedger({pathOf(demonstrationFile()), QStringLiteral("Dubois"), {}});
    const OpenedWindow opened;
    auto* table = opened.find<TableView>("ledgersTableView");
    const auto& model = table->tableModel();
    REQUIRE(model.rowCount() == 3);
    REQUIRE(QTest::qWaitFor([&] { return cell(model, 2, "open") == QStringLiteral("–"); }, timeoutMs));
    CHECK(cell(model, 0, "open").contains(QChar(0x20AC)));
    CHECK(cell(model, 0, "overdue_customers").toInt() > 0);
    CHECK_FALSE(cell(model, 0, "data_until").isEmpty());
    CHECK(cell(model, 1, "remarks") != cell(model, 2, "remarks"));
    for (int row : {1, 2})
        CHECK(cell(model, row, "open") == QStringLiteral("–"));

    auto* filter = opened.find<QLineEdit>("ledgersFilterLineEdit");
    QTest::keyClicks(filter, QStringLiteral("gone"));
    REQUIRE(model.rowCount() == 1);
    QTest::keyClick(filter, Qt::Key_Down);
    table->selectRow(0);
    opened.click("forgetLedgerPushButton");
    for (const auto& ledger : Preferences::recentLedgers())
        CHECK(ledger.company != QStringLiteral("Gone"));
    forgetAll();
}

TEST_CASE("two companies in two windows, and the same file raises the window that has it", "[shell]") {
    const auto second = copyOfDemonstration("second.encours");
    Preferences::rememberLedger({pathOf(second), QStringLiteral("Second"), {}});
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    QTest::keyClick(&opened.window, Qt::Key_0, Qt::ControlModifier);
    REQUIRE(opened.find("startPage")->isVisible());
    auto* table = opened.find<TableView>("ledgersTableView");
    for (int row = 0; row < table->tableModel().rowCount(); ++row)
        if (cell(table->tableModel(), row, "file").endsWith(QStringLiteral("second.encours")))
            table->selectRow(row);
    opened.click("openWindowPushButton");
    MainWindow* other = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            other = otherWindow(opened.window);
            return other != nullptr && other->session().view() != nullptr;
        },
        timeoutMs));
    CHECK(other->session().view()->snapshot->path == second);
    CHECK(opened.window.session().view()->snapshot->path == demonstrationFile());

    opened.window.openLedger(pathOf(second));
    opened.window.openInNewWindow(pathOf(second));
    CHECK_FALSE(opened.window.session().isOpening());
    CHECK(opened.window.session().view()->snapshot->path == demonstrationFile());
    int windows = 0;
    for (QWidget* widget : QApplication::topLevelWidgets())
        windows += qobject_cast<MainWindow*>(widget) != nullptr && widget->isVisible() ? 1 : 0;
    CHECK(windows == 2);
    QPointer<MainWindow> gone(other);
    other->close();
    CHECK(QTest::qWaitFor([&] { return gone.isNull(); }, timeoutMs));
    CHECK(opened.window.isVisible());
}

TEST_CASE("a new company: a name, a file, then its data and the first steps", "[shell]") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("Atelier.encours"));
    OpenedWindow opened;
    opened.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&opened.window));
    QTest::keyClick(&opened.window, Qt::Key_N, Qt::ControlModifier);
    auto* create = opened.find<QPushButton>("createCompanyPushButton");
    REQUIRE(create != nullptr);
    CHECK_FALSE(create->isEnabled());
    auto* path = opened.find<QLineEdit>("newCompanyFileLineEdit");
    QTest::keyClicks(opened.find("newCompanyNameLineEdit"), QStringLiteral("Atelier du Port"));
    CHECK(path->text().endsWith(QStringLiteral("Atelier du Port.encours")));
    path->selectAll();
    QTest::keyClicks(path, pathOf(demonstrationFile()));
    CHECK_FALSE(create->isEnabled()); // it is there already
    CHECK_FALSE(opened.find<QLabel>("newCompanyNoteLabel")->text().isEmpty());
    path->selectAll();
    QTest::keyClicks(path, file);
    REQUIRE(opened.changing([&] { QTest::mouseClick(create, Qt::LeftButton); }));
    CHECK(opened.find("companyPage")->isVisible());
    CHECK(opened.window.session().view()->snapshot->company.name == "Atelier du Port");

    auto* steps = opened.find("firstStepsFrame");
    CHECK(steps->isVisible());
    CHECK_FALSE(opened.find("balanceStepPushButton")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return opened.find("companySirenLineEdit")->isEnabled(); }, timeoutMs));
    const QString before = opened.find<QPushButton>("identityStepPushButton")->accessibleName();
    REQUIRE(opened.changing([&] {
        QTest::keyClicks(opened.find("companySirenLineEdit"), QStringLiteral("552008443"));
        QTest::keyClicks(opened.find("companyCityLineEdit"), QStringLiteral("Lille"));
        QTest::keyClick(&opened.window, Qt::Key_S, Qt::ControlModifier);
    }));
    CHECK(QTest::qWaitFor(
        [&] { return opened.find<QPushButton>("identityStepPushButton")->accessibleName() != before; }, timeoutMs));

    opened.click("hideFirstStepsPushButton");
    CHECK_FALSE(steps->isVisible());
    opened.find<QAction>("firstStepsAction")->trigger();
    CHECK(steps->isVisible());
    forgetAll();
}
