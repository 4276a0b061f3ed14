// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace encours {

/// A whole number in words, as a deed writes it: "quatre-vingts", "vingt et un", "deux mille trois cents"; "twenty-one". French,
/// English, German or Spanish (any other language: English). From 0 to 999 999 999 999; beyond, in digits.
[[nodiscard]] QString numberInWords(std::int64_t number, const QLocale& locale);

/// "mille deux cent trente-quatre euros et cinquante centimes", "un million d'euros". A currency without a name here shows its
/// code, its minor unit in hundredths as digits: "douze CHF et 50/100". From 0.
[[nodiscard]] QString moneyInWords(std::int64_t minor, Currency currency, const QLocale& locale);

} // namespace encours
