// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/registered_widget.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/reminders/at_letters.h"

#include <QLineEdit>
#include <QPointer>

#include <fstream>

using namespace encours;
using namespace encours::test;

TEST_CASE("proofs of a registered letter are added later, one after the other", "[reminders][registered]") {
    AtLetters at("registered_proofs.encours");
    REQUIRE(at.opened);
    const auto path = at.view()->snapshot->path;
    const auto letters = registered_letters(path);
    const auto underWay =
        std::find_if(letters.begin(), letters.end(), [](const RegisteredLetter& one) { return one.is_under_way(); });
    REQUIRE(underWay != letters.end());
    const MessageId id = underWay->message;
    at.letters()->reject();
    at.find<QTabBar>("remindersTabBar")->setCurrentIndex(RemindersPage::registered);
    auto& table = *at.find<TableView>("registeredTableView");
    const auto choose = [&] {
        return QTest::qWaitFor(
            [&] {
                const int row = table.tableModel().shownRowOf(id.value);
                if (row >= 0)
                    table.selectRow(row);
                return row >= 0;
            },
            20000);
    };
    REQUIRE(choose());
    auto* proofs = at.find<QPushButton>("letterProofsPushButton");
    const auto scan = [](const char* name) {
        const auto file = scratchFolder() / name;
        std::ofstream(file, std::ios::binary) << "%PDF-1.7 " << name;
        return QString::fromStdU16String(file.u16string());
    };
    // The dialog closes once the ledger holds it; until then another of its name would be the wrong one to click.
    const auto keep = [&](const char* dialogName, const char* name) {
        const QPointer<QDialog> dialog = at.dialog(dialogName);
        REQUIRE(dialog != nullptr);
        dialog->findChild<QLineEdit*>(QStringLiteral("proofFileLineEdit"))->setText(scan(name));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmPushButton")), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return dialog == nullptr; }, 20000));
    };
    const auto kept = [&] {
        for (const RegisteredLetter& one : registered_letters(path))
            if (one.message == id)
                return one.proofs.size();
        return std::size_t{0};
    };
    const auto trigger = [&](const char* action) {
        emit proofs->menu()->aboutToShow();
        for (QAction* one : proofs->menu()->actions())
            if (one->objectName() == QLatin1String(action))
                return one->trigger(), true;
        return false;
    };
    const auto shows = [&](std::size_t count) { // as many proofs can be opened
        return QTest::qWaitFor(
            [&] {
                const auto last = QStringLiteral("openProof%1Action").arg(count);
                emit proofs->menu()->aboutToShow();
                return choose() && proofs->isEnabled() &&
                       (count == 0 || proofs->menu()->findChild<QAction*>(last) != nullptr);
            },
            20000);
    };
    REQUIRE(shows(0));
    REQUIRE(trigger("addProofAction"));
    keep("proofDialog", "deposit.pdf"); // the post office's receipt, before anything else is known
    REQUIRE(kept() == 1);
    REQUIRE(shows(1));
    REQUIRE(at.find("letterDeliveredPushButton")->isEnabled());
    at.click("letterDeliveredPushButton");
    keep("milestoneDialog", "delivered.pdf");
    REQUIRE(kept() == 2);
    REQUIRE(shows(2));
    REQUIRE_FALSE(at.find("letterDeliveredPushButton")->isEnabled());
    REQUIRE(trigger("addProofAction"));
    keep("proofDialog", "another.pdf");
    REQUIRE(kept() == 3);
    REQUIRE(shows(3));
}
