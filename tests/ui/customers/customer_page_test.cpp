// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_source.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/customers/at_customer.h"
#include "ui/common/chart_view.h"
#include "ui/common/message_bar.h"
#include "ui/common/table_model.h"
#include "ui/customers/customer_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>

#include <fstream>

using namespace encours;
using namespace encours::test;

namespace {

/// A list that tells of the customer's address, imported as another program would do it.
void importAddress(AtCustomer& at, const std::string& address) {
    const auto list = scratchFolder() / "address.csv";
    std::ofstream(list, std::ios::binary) << "code;name;address\n"
                                          << at.row().code << ";" << at.row().name << ";" << address << "\n";
    ImportRequest request;
    request.ledger = at.view()->snapshot->path;
    request.source = list;
    request.actor = "test";
    request.csv.kind = ListKind::customers;
    const auto report = import_source(request, at.clock);
    REQUIRE_FALSE(report.refused);
    REQUIRE(at.changing([&] { at.window.session().poll(); }));
}

} // namespace

TEST_CASE("a corrected address is kept when it is imported again, and given up by the person alone", "[customers]") {
    AtCustomer at("customer_address.encours");
    REQUIRE(at.opened);
    at.show(CustomerPage::sheet);
    auto* address = at.find<QLabel>("sheetAddressLabel");
    auto* mark = at.find<QToolButton>("sheetAddressCorrectedToolButton");
    const QString before = address->text();
    CHECK_FALSE(mark->isVisible());
    const auto correct = [&](const char* text) {
        at.click("correctAddressPushButton");
        auto* dialog = at.dialog("customerCorrectionDialog");
        REQUIRE(dialog != nullptr);
        auto* edit = dialog->findChild<QPlainTextEdit*>(QStringLiteral("customerAddressPlainTextEdit"));
        edit->selectAll();
        QTest::keyClicks(edit, text);
        REQUIRE(at.updating([&] { at.press(dialog, "confirmPushButton"); }));
    };
    correct("2 quai Sud");
    CHECK(address->text() == "2 quai Sud");
    CHECK(mark->isVisible());
    CHECK(mark->toolTip().contains(before));
    CHECK(mark->accessibleName().contains(before));
    REQUIRE(at.updating([&] { at.undo(); }));
    CHECK(address->text() == before);
    CHECK_FALSE(mark->isVisible());
    correct("2 quai Sud");
    REQUIRE(at.updating([&] { importAddress(at, "3 rue Neuve"); }));
    CHECK(address->text() == "2 quai Sud");
    CHECK(mark->toolTip().contains("3 rue Neuve"));
    auto* back = mark->menu()->findChild<QAction*>(QStringLiteral("goBackAction"));
    REQUIRE(back != nullptr);
    REQUIRE(at.updating([&] { back->trigger(); }));
    CHECK(address->text() == "3 rue Neuve");
    CHECK_FALSE(mark->isVisible());
}

TEST_CASE("identifiers are doubted as they are typed, and saved all the same", "[customers]") {
    AtCustomer at("customer_siren.encours");
    REQUIRE(at.opened);
    at.show(CustomerPage::sheet);
    at.click("correctIdentityPushButton");
    auto* dialog = at.dialog("customerCorrectionDialog");
    REQUIRE(dialog != nullptr);
    auto* siren = dialog->findChild<QLineEdit*>(QStringLiteral("customerSirenLineEdit"));
    auto* note = dialog->findChild<QLabel*>(QStringLiteral("customerSirenNoteLabel"));
    siren->selectAll();
    QTest::keyClicks(siren, "123 456 789");
    CHECK(note->isVisible());
    CHECK_FALSE(siren->accessibleDescription().isEmpty());
    siren->selectAll();
    QTest::keyClicks(siren, "552 008 443");
    CHECK_FALSE(note->isVisible());
    siren->selectAll();
    QTest::keyClicks(siren, "123 456 789");
    REQUIRE(at.updating([&] { at.press(dialog, "confirmPushButton"); }));
    CHECK(at.find<QLabel>("sheetSirenLabel")->text() == "123 456 789");
}

TEST_CASE("a contact is added, preferred, corrected and removed", "[customers]") {
    AtCustomer at("customer_contact.encours");
    REQUIRE(at.opened);
    at.show(CustomerPage::sheet);
    auto& contacts = at.model("contactsTableView");
    const int before = contacts.rowCount();
    const auto nameAt = [&](int row) { return contacts.index(row, 0).data().toString(); };
    at.click("addContactPushButton");
    auto* dialog = at.dialog("contactDialog");
    REQUIRE(dialog != nullptr);
    at.press(dialog, "confirmPushButton"); // nothing typed: said in the dialog
    auto* fault = dialog->findChild<QLabel*>(QStringLiteral("faultLabel"));
    REQUIRE(QTest::qWaitFor([&] { return fault->isVisible(); }, 20000));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("contactNameLineEdit")), "Aa Durand");
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("contactRoleLineEdit")), "achats");
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("contactEmailLineEdit")), "aa@x.fr");
    dialog->findChild<QCheckBox*>(QStringLiteral("contactPreferredCheckBox"))->setChecked(true);
    REQUIRE(at.updating([&] { at.press(dialog, "confirmPushButton"); }));
    REQUIRE(contacts.rowCount() == before + 1);
    CHECK(nameAt(0).startsWith("Aa Durand"));
    CHECK(nameAt(0) != "Aa Durand"); // it is the one to write to
    at.table("contactsTableView").selectRow(0);
    const auto become = [&](int count) { return QTest::qWaitFor([&] { return contacts.rowCount() == count; }, 20000); };
    at.click("removeContactPushButton");
    REQUIRE(become(before));
    at.undo();
    REQUIRE(become(before + 1));
    at.undo();
    CHECK(become(before));
}

TEST_CASE("the timeline lists what happened, is filtered, and a note is added to it", "[customers]") {
    AtCustomer at("customer_timeline.encours");
    REQUIRE(at.opened);
    at.show(CustomerPage::timeline);
    auto& events = at.model("timelineTableView");
    const int before = events.rowCount();
    CHECK(before > 10);
    at.click("addCustomerNotePushButton");
    auto* dialog = at.dialog("customerNoteDialog");
    REQUIRE(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("customerNotePlainTextEdit")),
                     "promised to call back");
    REQUIRE(at.updating([&] { at.press(dialog, "confirmPushButton"); }));
    REQUIRE(events.rowCount() == before + 1);
    CHECK(events.index(0, 2).data().toString() == "promised to call back");
    auto* kinds = at.find<QComboBox>("timelineKindComboBox");
    const auto choose = [&](int kind) {
        kinds->setCurrentIndex(kind);
        emit kinds->activated(kind);
    };
    choose(4);
    CHECK(events.rowCount() == 1);
    choose(1);
    CHECK(events.rowCount() > 1);
    auto& table = at.table("timelineTableView");
    table.setCurrentIndex(events.index(0, 0));
    QSignalSpy shown(&at.window, &MainWindow::pageShown);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(shown.wait(20000));
    CHECK(at.window.place().page == Place::Page::invoice);
}

TEST_CASE("payments say what they settle; a month of the chart opens its list", "[customers]") {
    AtCustomer at("customer_delays.encours");
    REQUIRE(at.opened);
    at.show(CustomerPage::payments);
    auto& payments = at.model("customerPaymentsTableView");
    REQUIRE(payments.rowCount() > 0);
    CHECK_FALSE(payments.index(0, payments.columnOf(QLatin1String("settles"))).data().toString().isEmpty());

    auto& documents = at.model("customerDocumentsTableView");
    const int all = documents.rowCount();
    at.show(CustomerPage::delays);
    const auto& chart = *at.find<ChartView>("delaysChartView");
    REQUIRE(chart.data().hasValues());
    CHECK_FALSE(chart.data().points.empty());
    // The month with the most invoices.
    std::map<Date, int> settled;
    const int column = documents.columnOf(QLatin1String("settled"));
    const int beyond = documents.columnOf(QLatin1String("beyond"));
    for (int row = 0; row < all; ++row) {
        const auto raw = documents.index(row, column).data(TableModel::rawRole).toLongLong();
        if (documents.index(row, beyond).data().toString() != QStringLiteral("–"))
            ++settled[end_of_month(Date{static_cast<std::int32_t>(raw)})];
    }
    const auto most = std::max_element(settled.begin(), settled.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    REQUIRE(most != settled.end());
    REQUIRE(most->second > 1);
    const auto place = std::find_if(chart.data().days.begin(), chart.data().days.end(),
                                    [&](Date day) { return end_of_month(day) == most->first; });
    REQUIRE(place != chart.data().days.end());
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, Qt::NoModifier,
                      chart.placeOf(static_cast<std::size_t>(place - chart.data().days.begin())));
    CHECK(at.find<QTabBar>("customerTabBar")->currentIndex() == CustomerPage::documents);
    CHECK(documents.rowCount() == most->second);
    at.click("settledMonthPushButton");
    CHECK(documents.rowCount() == all);
}
