// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

namespace encours {

std::optional<Language> languageFromText(std::string_view text) {
    if (text == "fr")
        return Language::french;
    if (text == "en")
        return Language::english;
    return std::nullopt;
}

QLocale chosenLocale(std::optional<Language> asked, const QLocale& system) {
    const bool french = asked ? *asked == Language::french : system.language() == QLocale::French;
    if (french)
        return system.language() == QLocale::French ? system : QLocale(QLocale::French, QLocale::France);
    return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace encours
