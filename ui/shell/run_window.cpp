// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_window.h"

#include "ui/common/fonts.h"
#include "ui/common/preferences.h"
#include "ui/common/show_whole.h"
#include "ui/shell/application_language.h"
#include "ui/shell/first_paint.h"
#include "ui/shell/main_window.h"

#include <QApplication>

namespace encours {

int runWindow(QApplication& app, const QString& ledger, const QString& language) {
    chooseApplicationFont(app);
    applyTextSize(app, Preferences::textPercent());
    applyAppearance(app, Preferences::appearance());
    if (language.isEmpty()) // else the command line has spoken
        speakChosenLanguage(app);
    const SystemClock clock;
    MainWindow window(clock);
    if (!ledger.isEmpty())
        openAfterFirstPaint(window, ledger);
    endAfterFirstPaint(window); // before the page is built: Qt asks first the event filter that was installed last
    showWhole(window);
    return QApplication::exec();
}

} // namespace encours
