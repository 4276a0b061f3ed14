// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/money/currency.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace encours {

// Values as a person reads them. All take the locale that installTranslations made the default. Thousands are parted and
// units follow by spaces that do not break; a minus is U+2212, as wide as a digit, so that columns of tabular digits
// align. Amounts never pass through a double.

/// "1 234,50 €" in French, "€1,234.50" in English. A currency whose sign several countries share shows its code.
[[nodiscard]] QString moneyText(std::int64_t minor, Currency currency, const QLocale& locale = QLocale());
/// The same without the currency, for a column whose header names it: "1 234,50".
[[nodiscard]] QString amountText(std::int64_t minor, Currency currency, const QLocale& locale = QLocale());
/// Without the currency and rounded to its whole units, for charts and tiles: "1 235" (half away from zero).
[[nodiscard]] QString wholeAmountText(std::int64_t minor, Currency currency, const QLocale& locale = QLocale());
/// The rounded amount with its currency: "1 235 €".
[[nodiscard]] QString wholeMoneyText(std::int64_t minor, Currency currency, const QLocale& locale = QLocale());
/// The sign of the currency where it is unmistakable, else its code: "€", "USD".
[[nodiscard]] QString currencyText(Currency currency);

/// A number with so many decimals: "61,33". An infinite or undefined one is empty.
[[nodiscard]] QString numberText(double value, int decimals, const QLocale& locale = QLocale());
/// "12 345".
[[nodiscard]] QString countText(std::int64_t count, const QLocale& locale = QLocale());
/// "51 j" in French, "51 d" in English.
[[nodiscard]] QString daysText(double days, int decimals = 0, const QLocale& locale = QLocale());
/// Of a value already in percent: "80,4 %" in French, "80.4%" in English.
[[nodiscard]] QString percentText(double percent, int decimals = 1, const QLocale& locale = QLocale());

/// "31/10/2026" in French, "31 Oct 2026" in English.
[[nodiscard]] QString shortDate(Date date, const QLocale& locale = QLocale());
/// "31 octobre 2026", "1er octobre 2026"; "31 October 2026".
[[nodiscard]] QString longDate(Date date, const QLocale& locale = QLocale());
/// "oct. 2026"; "Oct 2026".
[[nodiscard]] QString monthText(Date date, const QLocale& locale = QLocale());

/// A number or a day in neutral form ("1234.50", "2026-10-31") as a person reads it; other text as it stands.
[[nodiscard]] QString neutralText(const QString& text, const QLocale& locale = QLocale());

} // namespace encours
