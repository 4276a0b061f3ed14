// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace encours {

bool installTranslations(QCoreApplication& app, const QLocale& locale) {
    QLocale::setDefault(locale);

    // Qt's own words (OK, Cancel, the file dialog); absent where Qt's translations are not installed.
    auto* of_qt = new QTranslator(&app);
    if (of_qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(of_qt);

    // English is there too: it holds the plurals.
    const bool french = locale.language() == QLocale::French;
    auto* of_encours = new QTranslator(&app);
    const bool loaded =
        of_encours->load(french ? QStringLiteral(":/i18n/encours_fr.qm") : QStringLiteral(":/i18n/encours_en.qm"));
    if (loaded)
        QCoreApplication::installTranslator(of_encours);
    return loaded && (french || locale.language() == QLocale::English);
}

} // namespace encours
