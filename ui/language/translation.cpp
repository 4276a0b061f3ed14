// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace encours {

namespace {

const auto french_words = QStringLiteral(":/i18n/encours_fr.qm");
const auto english_words = QStringLiteral(":/i18n/encours_en.qm"); // English is there too: it holds the plurals

} // namespace

bool installTranslations(QCoreApplication& app, const QLocale& locale) {
    QLocale::setDefault(locale);
    // The words of a language spoken before go: the newest translator is asked first, but what it lacks falls through.
    for (auto* before : app.findChildren<QTranslator*>()) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }

    // Qt's own words (OK, Cancel, the file dialog); absent where Qt's translations are not installed.
    auto* of_qt = new QTranslator(&app);
    if (of_qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(of_qt);

    const bool french = locale.language() == QLocale::French;
    auto* of_encours = new QTranslator(&app);
    const bool loaded = of_encours->load(french ? french_words : english_words);
    if (loaded)
        QCoreApplication::installTranslator(of_encours);
    return loaded && (french || locale.language() == QLocale::English);
}

NeutralWords::NeutralWords() : english_(std::make_unique<QTranslator>()) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>())
        if (QCoreApplication::removeTranslator(translator))
            installed_ += translator;
    if (english_->load(english_words))
        QCoreApplication::installTranslator(english_.get());
}

NeutralWords::~NeutralWords() {
    QCoreApplication::removeTranslator(english_.get());
    for (auto* translator : installed_)
        QCoreApplication::installTranslator(translator);
    QLocale::setDefault(before_);
}

} // namespace encours
