// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>
#include <string_view>

namespace encours {

/// The languages that the program speaks.
enum class Language : std::uint8_t { french, english };

/// "fr" or "en", as `--lang` spells them; nothing for another word.
[[nodiscard]] std::optional<Language> languageFromText(std::string_view text);

/// The locale for words, numbers and dates: of the language asked for, else of the system's. The system's region stays
/// where the language agrees (fr_CH keeps its separators); a system in a third language gets English.
[[nodiscard]] QLocale chosenLocale(std::optional<Language> asked, const QLocale& system = QLocale::system());

} // namespace encours
