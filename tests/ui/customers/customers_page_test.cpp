// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "core/policy/debt_class.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/customers/at_customer.h"
#include "ui/common/table_panel.h"
#include "ui/invoices/invoices_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

/// The list, all read.
class AtCustomers : public AtCustomer {
public:
    explicit AtCustomers(const char* copy) : AtCustomer(copy) {
        window.go({Place::Page::customers, {}, {}});
        opened = opened && settle();
    }
    [[nodiscard]] bool settle() const {
        return QTest::qWaitFor([this] { return find<CustomersPage>("customersPage")->isComplete(); }, 20000);
    }
    [[nodiscard]] TableModel& list() const { return model("customersTableView"); }
    [[nodiscard]] QString cell(int row, const char* column) const {
        return list().index(row, list().columnOf(QLatin1String(column))).data().toString();
    }
    void choose(CustomerChoice choice) const {
        auto* box = find<QComboBox>("customersChoiceComboBox");
        box->setCurrentIndex(static_cast<int>(choice));
        emit box->activated(static_cast<int>(choice));
    }
    void filter(const QString& text) const {
        auto* edit = find<QLineEdit>("customersFilterLineEdit");
        edit->clear();
        QTest::keyClicks(edit, text);
    }
};

} // namespace

TEST_CASE("the list says how a customer pays, and is found by SIREN, town and code", "[customers]") {
    AtCustomers at("customers_list.encours");
    REQUIRE(at.opened);
    const auto& balance = at.view()->balance;
    CHECK(at.list().rowCount() == static_cast<int>(balance.customers.size()));
    CHECK(at.list().sum(at.list().columnOf(QLatin1String("overdue"))) == balance.total.overdue());
    int withDelay = 0;
    for (int row = 0; row < at.list().rowCount(); ++row)
        withDelay += at.cell(row, "delay").contains(u'\u00A0') ? 1 : 0;
    CHECK(withDelay > 5);
    at.choose(CustomerChoice::everyone);
    CHECK(at.list().rowCount() == static_cast<int>(at.view()->snapshot->customers.size()));

    // The customer of the page tells its SIREN there.
    QSignalSpy shown(&at.window, &MainWindow::pageShown);
    at.window.go({Place::Page::customer, {}, at.row().id});
    REQUIRE(shown.wait(20000));
    const QString siren = at.find<QLabel>("sheetSirenLabel")->text();
    at.window.go({Place::Page::customers, CustomerChoice::everyone, {}});
    if (siren.size() > 5) {
        at.filter(siren); // with its blanks
        REQUIRE(at.list().rowCount() == 1);
        CHECK(at.cell(0, "code") == QString::fromStdString(at.row().code));
        at.filter(QString(siren).remove(u' '));
        CHECK(at.list().rowCount() == 1);
    }
    at.filter(QString::fromStdString(at.row().code));
    CHECK(at.list().rowCount() >= 1);
    at.filter(QString::fromStdString(at.row().city).toUpper());
    CHECK(at.list().rowCount() >= 1);
    at.filter(QStringLiteral("no such customer"));
    CHECK(at.list().rowCount() == 0);
}

TEST_CASE("the list shows either what there is to follow up or what is owed by age", "[customers]") {
    AtCustomers at("customers_columns.encours");
    REQUIRE(at.opened);
    const auto isShown = [&](const char* column) {
        return !at.table("customersTableView").isColumnHidden(at.list().columnOf(QLatin1String(column)));
    };
    const auto* columns = at.find<QWidget>("customersColumnsSegmentedChoice");
    const auto pick = [&](int index) {
        QTest::mouseClick(columns->findChild<QPushButton*>(QStringLiteral("segment%1PushButton").arg(index)),
                          Qt::LeftButton);
    };
    pick(1);
    CHECK(isShown("d1_30"));
    CHECK_FALSE(isShown("delay"));
    pick(0);
    CHECK_FALSE(isShown("d1_30"));
    CHECK(isShown("delay"));
    CHECK(isShown("contact"));
    CHECK(isShown("total"));
    CHECK_FALSE(isShown("segment"));
}

TEST_CASE("the list says of which segment a customer is, how it pays and by which policy it is reminded",
          "[customers]") {
    AtCustomers at("customers_segments.encours");
    REQUIRE(at.opened);
    const auto* columns = at.find<QWidget>("customersColumnsSegmentedChoice");
    QTest::mouseClick(columns->findChild<QPushButton*>(QStringLiteral("segment2PushButton")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return at.cell(0, "segment") != QStringLiteral("…"); }, 20000));
    const auto view = at.view();
    const auto followed = followed_customers(view->snapshot->path, *view->snapshot->receivables, view->at);
    REQUIRE_FALSE(followed.segments.empty());
    const QString name = QString::fromStdString(followed.segments.front().name);
    int members = 0;
    const auto& model = dynamic_cast<CustomersModel&>(at.list());
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto customer = model.row(row).aging->customer;
        members += followed.segment[customer] == 0 ? 1 : 0;
        CHECK(at.cell(row, "policy") == QString::fromStdString(followed.policies[followed.policy[customer]].name));
    }
    REQUIRE(members > 0);
    at.filter(name);
    CHECK(at.list().rowCount() >= members);
    for (int row = 0; row < at.list().rowCount(); ++row)
        CHECK(
            (at.cell(row, "segment") == name || at.cell(row, "policy") == name || at.cell(row, "name").contains(name)));
}

TEST_CASE("a customer is entered by hand from the list, and undo takes it away", "[customers]") {
    AtCustomers at("customers_entry.encours");
    REQUIRE(at.opened);
    const auto known = at.view()->snapshot->customers.size();
    QTest::mouseClick(at.find("customersPage")->findChild<QPushButton*>(QStringLiteral("newCustomerPushButton")),
                      Qt::LeftButton);
    auto* dialog = at.dialog("customerEntryDialog");
    REQUIRE(dialog != nullptr);
    at.press(dialog, "confirmPushButton");
    auto* fault = dialog->findChild<QLabel*>(QStringLiteral("faultLabel"));
    REQUIRE(QTest::qWaitFor([&] { return fault->isVisible(); }, 20000));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("customerNameLineEdit")), "Atelier Neuf");
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("customerCityLineEdit")), "Vannes");
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmPushButton")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return at.window.place().page == Place::Page::customer; }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return at.find<QLabel>("sheetNameLabel")->text() == "Atelier Neuf"; }, 20000));
    CHECK(at.view()->snapshot->customers.size() == known + 1);
    at.undo();
    REQUIRE(QTest::qWaitFor([&] { return at.window.place().page == Place::Page::customers; }, 20000));
    CHECK(at.view()->snapshot->customers.size() == known);
}

TEST_CASE("a customer is entered by hand while its first invoice is", "[customers]") {
    AtCustomers at("customers_entry_invoice.encours");
    REQUIRE(at.opened);
    at.window.go({Place::Page::invoices, {}, {}});
    REQUIRE(QTest::qWaitFor([&] { return at.find("enterDocumentPushButton")->isVisible(); }, 20000));
    at.click("enterDocumentPushButton");
    auto* invoice = at.dialog("documentEntryDialog");
    REQUIRE(invoice != nullptr);
    auto* customer = invoice->findChild<QLineEdit*>(QStringLiteral("customerLineEdit"));
    QTest::keyClicks(customer, "Zorro SARL");
    if (auto* offered = QApplication::activePopupWidget())
        QTest::keyClick(offered, Qt::Key_Escape);
    at.press(invoice, "documentNewCustomerPushButton");
    auto* dialog = at.dialog("customerEntryDialog");
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QLineEdit*>(QStringLiteral("customerNameLineEdit"))->text() == "Zorro SARL");
    at.press(dialog, "confirmPushButton");
    REQUIRE(QTest::qWaitFor([&] { return customer->text().contains(u'('); }, 20000));
    CHECK(customer->text().startsWith("Zorro SARL ("));
}

TEST_CASE("customers with a debt of one class are listed alone", "[customers]") {
    AtCustomers at("customers_classes.encours");
    REQUIRE(at.opened);
    const int all = at.list().rowCount();
    auto* button = at.find<QPushButton>("customersDebtFilterPushButton");
    bool isChosen = false;
    QTimer::singleShot(0, &at.window, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        menu->setActiveAction(menu->findChild<QAction*>(QStringLiteral("debtContest2Action")));
        QTest::keyClick(menu, Qt::Key_Return);
        isChosen = true;
    });
    QTest::mouseClick(button, Qt::LeftButton); // waits for the menu, or not: versions of Qt differ
    REQUIRE(QTest::qWaitFor([&] { return isChosen; }));
    const auto& view = *at.view();
    const auto contested = debtors_with(*view.snapshot->receivables, view.at, {{}, {}, true}, DebtThresholds());
    CHECK(at.list().rowCount() == std::count(contested.begin(), contested.end(), true));
    CHECK(at.list().rowCount() > 0);
    CHECK(at.list().rowCount() < all);
}
