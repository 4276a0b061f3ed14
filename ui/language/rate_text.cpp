// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/rate_text.h"

#include "ui/language/numbers.h"

namespace encours {

QString rateText(AnnualRate rate, const QLocale& locale) {
    const int decimals = rate.units % 100 == 0 ? 2 : rate.units % 10 == 0 ? 3 : 4;
    return percentText(static_cast<double>(rate.units) / static_cast<double>(AnnualRate::units_per_percent), decimals,
                       locale);
}

QString hundredthsText(std::int64_t hundredths, const QLocale& locale) {
    const int decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return numberText(static_cast<double>(hundredths) / 100.0, decimals, locale);
}

} // namespace encours
