// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_dialog.h"

#include "core/usecase/read_invoice.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>

using namespace encours;
using namespace encours::test;

namespace {

QListWidget& listOf(const OpenedWindow& opened) { return *opened.find<QListWidget>("searchListWidget"); }

void type(const OpenedWindow& opened, const QString& text) {
    QTest::keyClicks(opened.find<QLineEdit>("searchLineEdit"), text);
}

void ask(OpenedWindow& opened) {
    opened.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&opened.window));
    QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(opened.find<SearchDialog>("searchDialog")->isVisible());
}

} // namespace

TEST_CASE("Ctrl+K leads to a customer by a part of his name, whatever the accents", "[search]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    const auto& customer = opened.window.session().view()->snapshot->customers.at(3);
    const QString name = QString::fromStdString(customer.name);
    ask(opened);
    CHECK(listOf(opened).count() > 3); // pages and commands
    type(opened, name.toUpper());
    REQUIRE(listOf(opened).count() >= 1);
    CHECK(listOf(opened).currentItem()->text().contains(name));
    QTest::keyClick(opened.find("searchLineEdit"), Qt::Key_Return);
    CHECK_FALSE(opened.find<SearchDialog>("searchDialog")->isVisible());
    CHECK(opened.window.place().page == Place::Page::customer);
    CHECK(opened.window.place().customer == customer.id);
}

TEST_CASE("the search finds pages and commands, says when it finds nothing, and forgets what was typed", "[search]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    ask(opened);
    type(opened, opened.find<QAbstractButton>("importsRailButton")->accessibleName());
    QTest::keyClick(opened.find("searchLineEdit"), Qt::Key_Return);
    CHECK(opened.window.place().page == Place::Page::imports);
    ask(opened);
    CHECK(opened.find<QLineEdit>("searchLineEdit")->text().isEmpty());
    const auto first = listOf(opened).currentRow();
    QTest::keyClick(opened.find("searchLineEdit"), Qt::Key_Down);
    CHECK(listOf(opened).currentRow() == first + 1);
    type(opened, QStringLiteral("zzzzz"));
    REQUIRE(QTest::qWaitFor([&] { return !opened.find<SearchDialog>("searchDialog")->isSearching(); }, 20000));
    CHECK(listOf(opened).count() == 0);
    QTest::keyClick(opened.find("searchLineEdit"), Qt::Key_Return);
    CHECK(opened.find<SearchDialog>("searchDialog")->isVisible());
    QTest::keyClick(opened.find("searchLineEdit"), Qt::Key_Escape);
    CHECK_FALSE(opened.find<SearchDialog>("searchDialog")->isVisible());
    CHECK(opened.window.place().page == Place::Page::imports);
}

TEST_CASE("Ctrl+K leads to an invoice by its number, however it is spelt", "[search]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    const auto& items = *opened.window.session().view()->snapshot->receivables->items.front();
    const auto id = items.invoice_id.at(items.size() / 2);
    const auto number = QString::fromStdString(read_invoice(demonstrationFile(), InvoiceId{id})->number);
    const auto searched = [&] {
        return QTest::qWaitFor([&] { return !opened.find<SearchDialog>("searchDialog")->isSearching(); }, 20000);
    };
    ask(opened);
    type(opened, number);
    REQUIRE(searched());
    REQUIRE(listOf(opened).count() >= 1);
    CHECK(listOf(opened).currentItem()->text().startsWith(number));
    QTest::keyClick(opened.find("searchLineEdit"), Qt::Key_Escape);
    // Typed without its signs, and Enter before the answer is there.
    ask(opened);
    type(opened, QString(number).remove(u'-').toLower());
    QSignalSpy shown(&opened.window, &MainWindow::pageShown);
    QTest::keyClick(opened.find("searchLineEdit"), Qt::Key_Return);
    REQUIRE(shown.wait(20000));
    CHECK(opened.window.place().page == Place::Page::invoice);
    CHECK(opened.window.place().invoice == InvoiceId{id});
}

TEST_CASE("without a ledger the search has what the start page can do", "[search]") {
    OpenedWindow opened;
    ask(opened);
    CHECK(listOf(opened).count() >= 3);
    for (int i = 0; i < listOf(opened).count(); ++i)
        CHECK_FALSE(listOf(opened).item(i)->text().contains(u'&'));
}
