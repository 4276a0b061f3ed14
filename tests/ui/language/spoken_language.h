// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace encours::test {

/// The program speaks this language until the end of the block.
class SpokenLanguage {
public:
    explicit SpokenLanguage(Language language) {
        QLocale::setDefault(chosenLocale(language, QLocale::c()));
        const bool french = language == Language::french;
        loaded_ =
            translator_.load(french ? QStringLiteral(":/i18n/encours_fr.qm") : QStringLiteral(":/i18n/encours_en.qm"));
        QCoreApplication::installTranslator(&translator_);
    }
    ~SpokenLanguage() {
        QCoreApplication::removeTranslator(&translator_);
        QLocale::setDefault(before_);
    }
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

    [[nodiscard]] bool loaded() const { return loaded_; }

private:
    QLocale before_;
    QTranslator translator_;
    bool loaded_ = false;
};

} // namespace encours::test
