// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/statement_output.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/claims/at_claim.h"

#include <QPointer>
#include <QPrintDialog>
#include <QPushButton>

using namespace encours;
using namespace encours::test;

TEST_CASE("the printer is asked for while the window lives on, and given up by Escape", "[claims]") {
    AtClaim at("claim_print.encours");
    REQUIRE(at.opened);
    auto* button = at.find<QPushButton>("statementPushButton");
    emit button->menu()->aboutToShow();
    auto* print = button->menu()->findChild<QAction*>(QStringLiteral("printStatementAction"));
    REQUIRE(print != nullptr);
    print->trigger();
    auto* dialog = at.dialog("printStatementDialog");
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible()); // and the test goes on beside it
    const QPointer<QDialog> asked(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return asked.isNull(); }, 20000));
    CHECK(button->isEnabled());
}
