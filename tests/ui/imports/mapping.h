// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/survey_source.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <fstream>

namespace encours::test {

/// A person before a file that was dropped on the window.
class Mapping : public OpenedWindow {
public:
    using Field = ReceivableField;

    void drop(const char* name, const std::string& text) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        std::ofstream(path.toStdString(), std::ios::binary) << text;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent dropped({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
        if (auto* asked = find<QFileDialog>("newLedgerFileDialog"); asked != nullptr && asked->isVisible()) {
            asked->selectFile(folder.filePath(QStringLiteral("essai.encours")));
            QMetaObject::invokeMethod(asked, "accept");
        }
    }
    /// By the keyboard, as a person walks through a list of choices.
    void choose(QComboBox* choice, int index) const {
        REQUIRE(choice != nullptr);
        REQUIRE(index >= 0);
        REQUIRE(choice->isVisible());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space); // opens the list
        REQUIRE(choice->view()->isVisible());
        QTest::keyClick(choice->view(), Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(choice->view(), Qt::Key_Down);
        QTest::keyClick(choice->view(), Qt::Key_Return);
        CHECK(choice->currentIndex() == index);
    }
    void feed(int column, Field field) const {
        auto* choice = find<QComboBox>(QStringLiteral("mappingComboBox%1").arg(column).toLatin1().constData());
        REQUIRE(choice != nullptr);
        choose(choice, choice->findData(static_cast<int>(index_of(field))));
    }
    void say(const char* name, const QVariant& value) const {
        auto* choice = find<QComboBox>(name);
        REQUIRE(choice != nullptr);
        choose(choice, choice->findData(value));
    }
    [[nodiscard]] QString fed(int column) const {
        return find<QComboBox>(QStringLiteral("mappingComboBox%1").arg(column).toLatin1().constData())->currentText();
    }
    [[nodiscard]] QString cell(int row, int column) const {
        const auto* model = find<QTableView>("firstRowsTableView")->model();
        return model->index(row, column - 1).data().toString();
    }
    template <class Condition>
    [[nodiscard]] bool until(Condition condition) const {
        return QTest::qWaitFor(condition, 20000);
    }
    [[nodiscard]] bool isReady() const {
        return until([this] { return find("importPushButton")->isVisible() && find("importPushButton")->isEnabled(); });
    }
    void import() {
        REQUIRE(isReady());
        REQUIRE(changing([&] { click("importPushButton"); }));
        REQUIRE(until([this] { return find("importContinuePushButton")->isVisible(); }));
    }
    [[nodiscard]] std::int64_t total() { return window.session().view()->balance.total.total(); }
    [[nodiscard]] bool showsColumns() const {
        auto* tabs = find<QTabWidget>("importDetailsTabWidget");
        return tabs != nullptr && tabs->isVisible() && tabs->currentWidget() == find("mappingWidget");
    }
    /// Takes the n-th entry of the button's menu. (Without a window system a menu that pops up is not the same in every Qt.)
    void pick(const char* button, int entry) const {
        auto* menu = find<QPushButton>(button)->menu();
        REQUIRE(menu != nullptr);
        REQUIRE(find(button)->isVisible());
        menu->actions().at(entry)->trigger();
    }
    /// Types the file's path into the dialog that asks for one.
    void answer(const char* dialog, const QString& file) const {
        auto* asked = find<QFileDialog>(dialog);
        REQUIRE(asked != nullptr);
        REQUIRE(QTest::qWaitForWindowExposed(asked));
        auto* name = asked->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        REQUIRE(name != nullptr);
        for (int tries = 0; tries < 20 && name->text() != file;
             ++tries) { // it fills its fields when it has read its folder
            QTest::qWait(50);
            name->selectAll();
            QTest::keyClicks(name, file);
            QTest::qWait(50);
        }
        const auto* buttons = asked->findChild<QDialogButtonBox*>();
        const bool saves = asked->acceptMode() == QFileDialog::AcceptSave;
        auto* accept = buttons->button(saves ? QDialogButtonBox::Save : QDialogButtonBox::Open);
        REQUIRE(accept->isEnabled());
        accept->click(); // what the typing offers to complete is in the mouse's way
    }
    void keepAs(const QString& as) const {
        auto* name = find<QLineEdit>("mappingNameLineEdit");
        name->selectAll();
        QTest::keyClicks(name, as);
        QTest::keyClick(name, Qt::Key_Return);
    }
    [[nodiscard]] QString standing() const { return find<QLabel>("mappingStandingLabel")->text(); }
    void showColumns() const { find<QTabWidget>("importDetailsTabWidget")->setCurrentWidget(find("mappingWidget")); }

    QTemporaryDir folder;
};

} // namespace encours::test
