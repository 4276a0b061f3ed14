// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_settings.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/policy/at_policy.h"
#include "ui/language/translation.h"
#include "ui/letters/letterhead_dialog.h"
#include "ui/letters/sheet_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace encours;
using namespace encours::test;

TEST_CASE("who signs is seen on the letter beside, saved, and taken back", "[letters]") {
    AtPolicy at("letterhead.encours");
    REQUIRE(at.opened);
    at.find<QAction>("letterheadAction")->trigger();
    QDialog* dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (dialog = at.find<QDialog>("letterheadDialog")) != nullptr; }, 20000));
    auto* signatory = dialog->findChild<QLineEdit*>(QStringLiteral("signatoryLineEdit"));
    signatory->clear();
    QTest::keyClicks(signatory, QStringLiteral("Claire Vauban"));
    const auto isSigned = [&] {
        const auto& sheets = dialog->findChild<SheetView*>()->sheets();
        return std::any_of(sheets.begin(), sheets.end(), [](const Sheet& sheet) {
            return std::any_of(sheet.texts.begin(), sheet.texts.end(),
                               [](const DrawnText& text) { return text.text.contains("Claire Vauban"); });
        });
    };
    REQUIRE(QTest::qWaitFor(isSigned, 20000));
    const auto path = at.window.session().view()->snapshot->path;
    REQUIRE(at.changing([&] {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmPushButton")), Qt::LeftButton);
    }));
    CHECK(read_letter_settings(path).signatory == "Claire Vauban");
    REQUIRE(at.changing([&] { at.undo(); }));
    CHECK(read_letter_settings(path).signatory.empty());
}

TEST_CASE("Alt with a letter means one thing on each tab of the letterhead, in both languages", "[letters]") {
    for (const auto language : {QLocale::French, QLocale::English}) {
        installTranslations(*qApp, QLocale(language));
        AtPolicy at("letterhead_letters.encours");
        REQUIRE(at.opened);
        at.find<QAction>("letterheadAction")->trigger();
        QDialog* dialog = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (dialog = at.find<QDialog>("letterheadDialog")) != nullptr; }, 20000));
        auto* tabs = dialog->findChild<QTabWidget*>(QStringLiteral("letterheadTabWidget"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QStringList letters;
            const auto take = [&](const QString& words) {
                if (const QString letter = QKeySequence::mnemonic(words).toString(); !letter.isEmpty())
                    letters << letter;
            };
            for (const auto* button : dialog->findChildren<QAbstractButton*>())
                if (button->isVisible())
                    take(button->text());
            for (const auto* label : dialog->findChildren<QLabel*>())
                if (label->isVisible() && label->buddy() != nullptr)
                    take(label->text());
            INFO(tabs->tabText(tab).toStdString() << ": " << letters.join(u' ').toStdString());
            CHECK(letters.removeDuplicates() == 0);
        }
        dialog->reject();
    }
    installTranslations(*qApp, QLocale::c());
}
