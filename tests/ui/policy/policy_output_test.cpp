// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_output.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/policy/at_policy.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>

using namespace encours;
using namespace encours::test;

namespace {

/// The PDF that the page saves for these readers; empty where none was written.
QByteArray saved(const AtPolicy& at, const char* action, const char* name) {
    const auto path = scratchFolder() / name;
    const QString file = QString::fromStdU16String(path.u16string());
    at.find<QAction>(action)->trigger();
    QFileDialog* dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = at.find<QFileDialog>("savePolicyDialog")) != nullptr; }, 20000))
        return {};
    emit dialog->fileSelected(file);
    dialog->reject();
    if (!QTest::qWaitFor([&] { return at.find<QFileDialog>("savePolicyDialog") == nullptr; }, 20000))
        return {};
    QFile written(file);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

} // namespace

TEST_CASE("the version shown is saved as a document, for customers and for the house", "[policy]") {
    AtPolicy at("policy_output.encours");
    REQUIRE(at.opened);
    const QByteArray customers = saved(at, "saveCustomersPolicyAction", "policy_customers.pdf");
    const QByteArray house = saved(at, "saveStaffPolicyAction", "policy_house.pdf");
    CHECK(customers.startsWith("%PDF-"));
    CHECK(house.startsWith("%PDF-"));
    CHECK(customers != house);
}

TEST_CASE("the policy's printer is asked for while the window lives on, and given up by Escape", "[policy]") {
    AtPolicy at("policy_print.encours");
    REQUIRE(at.opened);
    at.find<QAction>("printCustomersPolicyAction")->trigger();
    QPointer<QPrintDialog> dialog;
    REQUIRE(QTest::qWaitFor([&] { return !(dialog = at.find<QPrintDialog>("printPolicyDialog")).isNull(); }, 20000));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }, 20000));
}
