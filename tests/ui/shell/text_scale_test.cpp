// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/language/translation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>

using namespace encours;
using namespace encours::test;

namespace {

/// Whether a widget lies whole within those that hold it, up to what a scroll area moves.
bool isWithin(const QWidget& widget, const QWidget& window) {
    for (const QWidget* holder = widget.parentWidget(); holder != nullptr && holder != &window;
         holder = holder->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(holder->parentWidget());
        if (area != nullptr && area->viewport() == holder)
            return true;
        const QRect place(widget.mapTo(holder, QPoint(0, 0)), widget.size());
        if (!holder->rect().contains(place))
            return false;
    }
    return true;
}

/// Labels and buttons that are smaller than what they say needs.
QStringList cut(const QWidget& window) {
    QStringList found;
    const auto look = [&](const QWidget* widget, const QString& text) {
        if (!widget->isVisibleTo(&window) || text.isEmpty())
            return;
        const QSize needed = widget->minimumSizeHint();
        const int height = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : needed.height();
        const bool wraps = widget->hasHeightForWidth();
        const bool small = (!wraps && widget->width() < needed.width()) || widget->height() < height;
        if (small || !isWithin(*widget, window))
            found << QStringLiteral("%1 “%2” %3x%4 < %5x%6")
                         .arg(widget->objectName(), text)
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(needed.width())
                         .arg(height);
    };
    for (const auto* label : window.findChildren<QLabel*>())
        look(label, label->text());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        look(button, button->text());
    return found;
}

void checkNothingIsCut(const OpenedWindow& opened, const char* page) {
    // Layouts settle from the inside out, and on a busy machine not at once.
    QTest::qWait(20);
    QStringList found = cut(opened.window);
    for (int tries = 0; tries < 50 && !found.isEmpty(); ++tries) {
        QTest::qWait(50);
        found = cut(opened.window);
    }
    INFO(page << ": " << found.join(QStringLiteral("\n")).toStdString());
    CHECK(found.isEmpty());
    const auto* area = qobject_cast<QScrollArea*>(opened.find(page));
    if (area != nullptr)
        CHECK(area->widget()->width() <= area->viewport()->width());
}

} // namespace

TEST_CASE("at twice the text size nothing is cut on a small screen", "[accessibility]") {
    const QFont before = QApplication::font();
    for (const auto language : {QLocale::French, QLocale::English}) {
        installTranslations(*qApp, QLocale(language));
        for (const double factor : {1.0, 2.0}) {
            CAPTURE(int(language), factor);
            QFont font = before;
            font.setPointSizeF(10.0 * factor);
            QApplication::setFont(font);
            OpenedWindow opened({1280, 720});
            checkNothingIsCut(opened, "startPage");
            REQUIRE(opened.openDemonstration());
            checkNothingIsCut(opened, "dashboardPage");
            opened.window.go({Place::Page::customers, {}, {}});
            checkNothingIsCut(opened, "customersPage");
            QSignalSpy shown(&opened.window, &MainWindow::pageShown);
            const auto view = opened.window.session().view();
            opened.window.go({Place::Page::customer,
                              {},
                              view->snapshot->receivables->customers->at(view->balance.customers.front().customer)});
            REQUIRE(shown.wait(20000));
            checkNothingIsCut(opened, "customerPage");
            CHECK(opened.window.size() == QSize(1280, 720)); // nothing forced it wider
        }
    }
    QApplication::setFont(before);
    installTranslations(*qApp, QLocale::c());
}
