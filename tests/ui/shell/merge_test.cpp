// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/message_bar.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/customers/merge_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace encours;
using namespace encours::test;

namespace {

QString nameAt(const OpenedWindow& opened, int row) {
    auto& model = opened.find<TableView>("customersTableView")->tableModel();
    return model.index(row, model.columnOf(QLatin1String("name"))).data().toString();
}

void select(const OpenedWindow& opened, std::initializer_list<int> rows) {
    auto* table = opened.find<TableView>("customersTableView");
    auto modifiers = Qt::KeyboardModifiers(Qt::NoModifier);
    for (const int row : rows) {
        const auto place = table->visualRect(table->tableModel().index(row, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, place);
        modifiers = Qt::ControlModifier;
    }
}

int rowOf(const OpenedWindow& opened, const QString& name) {
    const auto& model = opened.find<TableView>("customersTableView")->tableModel();
    for (int row = 0; row < model.rowCount(); ++row)
        if (nameAt(opened, row) == name)
            return row;
    return -1;
}

/// The dialog, once the worker has found what would move.
MergeDialog* dialogOf(const OpenedWindow& opened) {
    (void)QTest::qWaitFor([&] { return opened.find<MergeDialog>("mergeDialog") != nullptr; }, 20000);
    return opened.find<MergeDialog>("mergeDialog");
}

} // namespace

TEST_CASE("two customers are merged with the mouse, and taken back", "[shell]") {
    const auto file = scratchFolder() / "merge.encours";
    std::filesystem::copy_file(demonstrationFile(), file, std::filesystem::copy_options::overwrite_existing);
    OpenedWindow opened;
    REQUIRE(opened.open(file));
    opened.window.go({Place::Page::customers, {}, {}});
    auto& model = opened.find<TableView>("customersTableView")->tableModel();
    const int total = model.columnOf(QLatin1String("total"));
    auto* merge = opened.find<QPushButton>("mergePushButton");
    const int customers = model.rowCount();
    const auto owed = model.sum(total);
    const QString first = nameAt(opened, 0);
    const QString second = nameAt(opened, 1);

    select(opened, {0});
    CHECK_FALSE(merge->isEnabled());
    select(opened, {0, 1});
    REQUIRE(merge->isEnabled());
    opened.click("mergePushButton");
    auto* dialog = dialogOf(opened);
    REQUIRE(dialog != nullptr);
    // It says who goes and who stays, whichever is chosen.
    auto* words = dialog->findChild<QLabel*>(QStringLiteral("mergeWordsLabel"));
    dialog->findChild<QRadioButton*>(QStringLiteral("secondStaysRadioButton"))->click();
    const QString firstGoes = words->text();
    CHECK(firstGoes.indexOf(first) < firstGoes.indexOf(second));
    dialog->findChild<QRadioButton*>(QStringLiteral("firstStaysRadioButton"))->click();
    CHECK(words->text().indexOf(second) < words->text().indexOf(first));
    CHECK(words->text() != firstGoes);
    REQUIRE(opened.changing([&] {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmMergePushButton")), Qt::LeftButton);
    }));
    CHECK(model.rowCount() == customers - 1);
    CHECK(model.sum(total) == owed);
    CHECK(rowOf(opened, second) == -1);
    auto* bar = opened.find<MessageBar>("customersMessageBar");
    REQUIRE(bar->isVisible());
    CHECK(bar->text().contains(first));
    CHECK(bar->text().contains(second));

    SECTION("at once") {
        REQUIRE(opened.changing([&] {
            QTest::mouseClick(bar->findChild<QPushButton*>(QStringLiteral("messageActionPushButton")), Qt::LeftButton);
        }));
    }
    SECTION("later, from the customer that stayed") {
        select(opened, {rowOf(opened, first)});
        auto* takeBack = opened.find<QPushButton>("takeMergeBackPushButton");
        REQUIRE(QTest::qWaitFor([&] { return takeBack->isVisible(); }, 20000));
        CHECK(takeBack->text().contains(second));
        REQUIRE(opened.changing([&] { QTest::mouseClick(takeBack, Qt::LeftButton); }));
    }
    CHECK(model.rowCount() == customers);
    CHECK(model.sum(total) == owed);
    CHECK(rowOf(opened, second) >= 0);
}

TEST_CASE("a merge that is not confirmed changes nothing", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    opened.window.go({Place::Page::customers, {}, {}});
    const int customers = opened.find<TableView>("customersTableView")->tableModel().rowCount();
    select(opened, {0, 1});
    opened.click("mergePushButton");
    auto* dialog = dialogOf(opened);
    REQUIRE(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    opened.window.session().poll();
    QTest::qWait(200);
    CHECK(opened.find<TableView>("customersTableView")->tableModel().rowCount() == customers);
    CHECK_FALSE(opened.find("customersMessageBar")->isVisible());
}
