// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application_language.h"

#include "ui/common/preferences.h"
#include "ui/language/language.h"
#include "ui/language/translation.h"

#include <QApplication>

namespace encours {

void speakChosenLanguage(QApplication& app) {
    installTranslations(app, chosenLocale(languageFromText(Preferences::language().toStdString())));
}

} // namespace encours
