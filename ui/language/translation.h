// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace encours {

/// Makes `app` speak the language of `locale`, and makes it the default locale for numbers and dates. The languages are
/// in the program; one that it does not have becomes English. Returns whether the language was found.
bool installTranslations(QCoreApplication& app, const QLocale& locale);

} // namespace encours
