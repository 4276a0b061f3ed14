// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/answers.h"
#include "core/usecase/holds.h"
#include "core/usecase/ledger_file.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/customers/at_customer.h"
#include "ui/customers/customer_page.h"

#include <QListWidget>

using namespace encours;
using namespace encours::test;

TEST_CASE("an answer is recorded in two keys on the customer's page", "[customers][follow_up]") {
    AtCustomer at("follow_up_answer.encours");
    REQUIRE(at.opened);
    at.show(CustomerPage::followUp);
    const auto answers = [&] {
        const auto& receivables = *at.view()->snapshot->receivables;
        return answers_of(at.view()->snapshot->path, receivables.customers->at(at.index)).size();
    };
    const std::size_t before = answers();
    for (int i = 0; i < 2; ++i) // twice: there is one dialog all the same
        QTest::mouseClick(at.find("recordAnswerPushButton"), Qt::LeftButton);
    auto* dialog = at.dialog("answerDialog");
    REQUIRE(dialog != nullptr);
    CHECK(at.window.findChildren<QDialog*>(QStringLiteral("answerDialog")).size() == 1);
    CHECK_FALSE(dialog->findChild<QWidget*>(QStringLiteral("workDonePushButton"))->isVisible());
    at.press(dialog, "answerNotReachedPushButton");
    REQUIRE(at.updating([&] { at.press(dialog, "workConfirmPushButton"); }));
    CHECK(answers() == before + 1);
    CHECK(QTest::qWaitFor([&] { return at.find<QDialog>("answerDialog") == nullptr; }, 20000));
}

TEST_CASE("a busy time of the year is added and removed", "[customers][follow_up]") {
    AtCustomer at("follow_up_quiet.encours");
    REQUIRE(at.opened);
    at.show(CustomerPage::followUp);
    const CustomerId customer = at.view()->snapshot->receivables->customers->at(at.index);
    const auto periods = [&] { return quiet_periods_of(at.view()->snapshot->path, customer).size(); };
    const std::size_t before = periods();
    at.click("quietPeriodPushButton");
    REQUIRE(at.dialog("quietPeriodDialog") != nullptr);
    REQUIRE(at.updating([&] { at.press(at.dialog("quietPeriodDialog"), "confirmPushButton"); }));
    CHECK(periods() == before + 1);
    const auto offers = [&] {
        if (at.find<QDialog>("quietPeriodDialog") == nullptr)
            at.click("quietPeriodPushButton");
        auto* dialog = at.dialog("quietPeriodDialog");
        if (dialog->findChild<QListWidget*>(QStringLiteral("quietPeriodsListWidget")) != nullptr)
            return true;
        dialog->reject();
        return false;
    };
    REQUIRE(QTest::qWaitFor(offers, 20000));
    auto* dialog = at.dialog("quietPeriodDialog");
    dialog->findChild<QListWidget*>(QStringLiteral("quietPeriodsListWidget"))->setCurrentRow(0);
    REQUIRE(at.updating([&] { at.press(dialog, "removeQuietPeriodsPushButton"); }));
    CHECK(periods() == before);
}

TEST_CASE("a person's data are erased for good, after it was said what that means", "[customers][follow_up]") {
    AtCustomer at("follow_up_erase.encours");
    REQUIRE(at.opened);
    at.show(CustomerPage::sheet);
    auto& contacts = at.model("contactsTableView");
    at.click("addContactPushButton");
    auto* added = at.dialog("contactDialog");
    REQUIRE(added != nullptr);
    QTest::keyClicks(added->findChild<QLineEdit*>(QStringLiteral("contactNameLineEdit")), "Aa Durand");
    REQUIRE(at.updating([&] { at.press(added, "confirmPushButton"); }));
    const auto isKnown = [&] {
        for (int row = 0; row < contacts.rowCount(); ++row)
            if (contacts.index(row, 0).data().toString().contains(QStringLiteral("Durand")))
                return true;
        return false;
    };
    REQUIRE(isKnown());
    at.table("contactsTableView").selectRow(0);
    REQUIRE(QTest::qWaitFor([&] { return at.find<QPushButton>("personalDataPushButton")->isEnabled(); }, 20000));
    at.click("personalDataPushButton");
    auto* dialog = at.dialog("personalDataDialog");
    REQUIRE(dialog != nullptr);
    REQUIRE(at.updating([&] { at.press(dialog, "confirmPushButton"); }));
    CHECK_FALSE(isKnown());
}
