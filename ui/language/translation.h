// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>

#include <memory>

class QCoreApplication;
class QTranslator;

namespace encours {

/// Makes `app` speak the language of `locale`, and makes it the default locale for numbers and dates. The languages are
/// in the program; one that it does not have becomes English. May be called again, to change it. Returns whether the
/// language was found.
bool installTranslations(QCoreApplication& app, const QLocale& locale);

/// Until the end of the block sentences are English and numbers British, whatever the person's language: for what
/// scripts read.
class NeutralWords {
public:
    NeutralWords();
    ~NeutralWords();
    NeutralWords(const NeutralWords&) = delete;
    NeutralWords& operator=(const NeutralWords&) = delete;

private:
    QLocale before_;
    QList<QTranslator*> installed_;
    std::unique_ptr<QTranslator> english_;
};

} // namespace encours
