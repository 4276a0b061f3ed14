// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/customer_claims_widget.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/claims/at_claim.h"
#include "ui/common/message_bar.h"
#include "ui/common/qt_date.h"
#include "ui/customers/customer_page.h"
#include "ui/language/numbers.h"

#include <QAction>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

#include <filesystem>

using namespace encours;
using namespace encours::test;

namespace {

/// On the customer of the late invoice.
class AtCustomerClaims : public AtClaim {
public:
    explicit AtCustomerClaims(const char* copy) : AtClaim(copy) {
        if (!opened)
            return;
        QSignalSpy shown(&window, &MainWindow::pageShown);
        click("invoiceCustomerPushButton");
        opened = shown.wait(20000);
        auto* tabs = find<QTabBar>("customerTabBar");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(CustomerPage::claims).center());
        opened = opened && QTest::qWaitFor([this] { return claims().statement() && !claims().isBusy(); }, 20000);
    }
    [[nodiscard]] CustomerClaimsWidget& claims() const { return *find<CustomerClaimsWidget>("customerClaimsWidget"); }
    template <class Act>
    [[nodiscard]] bool updatingClaims(Act act) {
        QSignalSpy shown(&claims(), &CustomerClaimsWidget::shown);
        act();
        return !shown.isEmpty() || shown.wait(20000);
    }
};

} // namespace

TEST_CASE("a customer's page sums what its late invoices bear, and leads to each", "[claims]") {
    AtCustomerClaims at("customer_claims.encours");
    REQUIRE(at.opened);
    const auto& statement = *at.claims().statement();
    REQUIRE(!statement.totals.empty());
    auto* card = &at.claims();
    const auto left = [&](const char* name) { return card->findChild<QLabel*>(QString::fromLatin1(name))->text(); };
    const auto& total = statement.totals.front();
    CHECK(left("interestLeftLabel") == moneyText(total.interest.left(), total.currency));
    CHECK(left("totalLeftLabel") == moneyText(total.left(), total.currency));
    auto* table = at.find<QTableView>("claimedInvoicesTableView");
    CHECK(table->model()->rowCount() == static_cast<int>(statement.invoices.size()));
    const auto& model = dynamic_cast<const TableModel&>(*table->model());
    CHECK(model.sum(model.columnOf(QLatin1String("interest"))) == total.interest.left());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QSignalSpy shown(&at.window, &MainWindow::pageShown);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(shown.wait(20000));
    CHECK(at.window.place().page == Place::Page::invoice);
    CHECK(at.find("claimWidget")->isVisible()); // not what falls due
}

TEST_CASE("where a rate is missing, nobody is told that a day adds nothing", "[claims]") {
    AtCustomerClaims at("customer_rate_missing.encours");
    REQUIRE(at.opened);
    const auto* words = at.find<QLabel>("customerClaimsLabel");
    const QString known = words->text();
    CHECK(known.contains(moneyText(*at.claims().statement()->totals.front().daily, Currency())));
    // No rate of 2040 is known.
    REQUIRE(at.updatingClaims([&] { at.window.session().setDate(make_date(2040, 3, 1)); }));
    const auto& total = at.claims().statement()->totals.front();
    CHECK_FALSE(total.complete);
    CHECK_FALSE(total.daily);
    CHECK(words->text().contains(moneyText(total.claimed(), total.currency)));
    CHECK_FALSE(words->text().contains(moneyText(0, total.currency)));
    CHECK(words->text().contains(QChar(0x26A0)));
}

TEST_CASE("insolvency is recorded of the customer: interest stops on all its invoices", "[claims]") {
    AtCustomerClaims at("customer_insolvent.encours");
    REQUIRE(at.opened);
    const auto before = at.claims().statement()->totals.front().interest.due;
    at.click("recordCustomerEventPushButton");
    auto* dialog = at.dialog("legalEventDialog");
    REQUIRE(dialog != nullptr);
    AtClaim::choose(*AtClaim::in<QComboBox>(dialog, "eventKindComboBox"), 8);
    CHECK(!AtClaim::in<QComboBox>(dialog, "eventScopeComboBox")->isVisible());
    AtClaim::in<QDateEdit>(dialog, "eventOnDateEdit")->setDate(toQDate(at.view()->at - 25));
    REQUIRE(at.updatingClaims([&] { AtClaim::confirm(dialog); }));
    CHECK(at.claims().statement()->totals.front().interest.due < before);
    CHECK(at.find<QTableView>("customerRecordsTableView")->model()->rowCount() == 1);
    REQUIRE(at.updatingClaims([&] { at.undo(); }));
    CHECK(at.claims().statement()->totals.front().interest.due == before);
}

TEST_CASE("the file for an agency is written where the person says, with the proofs of what is open", "[claims]") {
    AtCustomerClaims at("claims_agency.encours");
    REQUIRE(at.opened);
    auto* button = at.claims().findChild<QPushButton*>(QStringLiteral("customerStatementPushButton"));
    REQUIRE(button != nullptr);
    emit button->menu()->aboutToShow();
    auto* action = button->menu()->findChild<QAction*>(QStringLiteral("agencyFileAction"));
    REQUIRE(action != nullptr);
    action->trigger();
    action->trigger(); // twice: there is one dialog all the same
    auto* dialog = at.find<QFileDialog>("agencyFolderDialog");
    REQUIRE(dialog != nullptr);
    const auto parent = scratchFolder() / "agencies";
    std::filesystem::remove_all(parent);
    std::filesystem::create_directories(parent);
    emit dialog->fileSelected(QString::fromStdU16String(parent.u16string()));
    dialog->close();
    const auto folders = [&] {
        QStringList found;
        for (const auto& entry : std::filesystem::directory_iterator(parent))
            if (entry.path().filename().u16string().front() != u'.')
                found << QString::fromStdU16String(entry.path().u16string());
        return found;
    };
    REQUIRE(QTest::qWaitFor([&] { return !folders().isEmpty(); }, 20000));
    const QDir folder(folders().constFirst());
    CHECK(folder.entryList({QStringLiteral("*.pdf")}, QDir::Files).size() == 1);
    CHECK(folder.entryList({QStringLiteral("*.csv")}, QDir::Files).size() == 6);
    CHECK(QTest::qWaitFor([&] { return at.find<MessageBar>("actsMessageBar")->isVisible(); }, 20000));
}
