// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/language/translation.h"
#include "ui/shell/application_language.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QStackedWidget>

using namespace encours;
using namespace encours::test;

namespace {

/// Shown, or on a page that is not in front: what waits hidden on a page (a message, a button) says nothing.
bool isShown(const QWidget& widget, const QWidget& window) {
    for (const QWidget* at = &widget; at != &window; at = at->parentWidget())
        if (at->isHidden() && qobject_cast<const QStackedWidget*>(at->parentWidget()) == nullptr)
            return false;
    return true;
}

/// Every text that the window shows, with the names of the widgets.
QStringList texts(const QWidget& window) {
    QStringList all;
    for (const auto* label : window.findChildren<QLabel*>())
        if (isShown(*label, window))
            all << label->objectName() + u'=' + label->text();
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (isShown(*button, window))
            all << button->objectName() + u'=' + button->text() + u'/' + button->accessibleName();
    return all;
}

/// The texts once what workers read has come: the same over a while.
QStringList settledTexts(const QWidget& window) {
    QStringList last;
    int same = 0;
    (void)QTest::qWaitFor(
        [&] {
            QTest::qWait(200);
            const QStringList now = texts(window);
            same = now == last ? same + 1 : 0;
            last = now;
            return same >= 4;
        },
        20000);
    return last;
}

/// What differs between two lists of texts, for who reads a failure.
QStringList difference(const QStringList& a, const QStringList& b) {
    QStringList found;
    for (const QString& text : a)
        if (!b.contains(text))
            found << QStringLiteral("only first: ") + text;
    for (const QString& text : b)
        if (!a.contains(text))
            found << QStringLiteral("only second: ") + text;
    return found;
}

/// Opens the settings, makes the choice there by its keyboard, and closes them.
void choose(const OpenedWindow& opened, const char* box, const QVariant& value) {
    opened.find<QAction>("settingsAction")->trigger();
    auto* dialog = opened.find<QDialog>("settingsDialog");
    REQUIRE(dialog != nullptr);
    auto* choice = dialog->findChild<QComboBox*>(QString::fromLatin1(box));
    REQUIRE(choice != nullptr);
    const int wanted = choice->findData(value);
    REQUIRE(wanted >= 0);
    choice->setFocus();
    while (choice->currentIndex() != wanted)
        QTest::keyClick(choice, choice->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QApplication::sendPostedEvents();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("the language changes while the window is open, and every text with it", "[shell]") {
    Preferences::setLanguage(QStringLiteral("fr"));
    speakChosenLanguage(*qApp);
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    opened.window.go({Place::Page::customers, {}, {}});
    opened.window.go({Place::Page::dashboard, {}, {}});
    const QStringList french = settledTexts(opened.window);
    CHECK(opened.find<QAbstractButton>("dashboardRailButton")->accessibleName() == "Tableau de bord");

    choose(opened, "languageComboBox", QStringLiteral("en"));
    CHECK(opened.find<QAbstractButton>("dashboardRailButton")->accessibleName() == "Dashboard");
    CHECK(opened.find<QAbstractButton>("dateButton")->text() == "As of 3 November 2026");
    CHECK(Preferences::language() == "en");
    const QStringList english = settledTexts(opened.window);

    // What a window that begins in English shows is what this one shows now.
    opened.window.hide(); // else it would be raised instead: it has that ledger
    OpenedWindow fresh;
    REQUIRE(fresh.openDemonstration());
    fresh.window.go({Place::Page::customers, {}, {}});
    fresh.window.go({Place::Page::dashboard, {}, {}});
    CHECK(difference(settledTexts(fresh.window), english) == QStringList());
    opened.window.show();

    choose(opened, "languageComboBox", QStringLiteral("fr"));
    CHECK(difference(settledTexts(opened.window), french) == QStringList());
    Preferences::setLanguage({});
    installTranslations(*qApp, QLocale::c());
}

TEST_CASE("the appearance changes while the window is open", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    const auto corner = [&] { return opened.window.grab().toImage().pixelColor(opened.window.width() - 2, 400); };
    choose(opened, "appearanceComboBox", static_cast<int>(Appearance::dark));
    CHECK(corner() == Theme::darkened().window);
    CHECK(Preferences::appearance() == Appearance::dark);
    choose(opened, "appearanceComboBox", static_cast<int>(Appearance::light));
    CHECK(corner() == Theme::light().window);
    Preferences::setAppearance(Appearance::system);
}

TEST_CASE("the text grows while the window is open, and is as it was again", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    const double before = QApplication::font().pointSizeF();
    choose(opened, "textSizeComboBox", 150);
    CHECK(QApplication::font().pointSizeF() == Catch::Approx(before * 1.5));
    CHECK(Preferences::textPercent() == 150);
    choose(opened, "textSizeComboBox", 100);
    CHECK(QApplication::font().pointSizeF() == Catch::Approx(before));
}
