// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/annual_rate.h"
#include "core/law/regime.h"

#include <QLocale>
#include <QString>

namespace encours {

/// "12,15 %" in French, "12.15%" in English: at least two decimals, and as many as the rate has.
[[nodiscard]] QString rateText(AnnualRate rate, const QLocale& locale = QLocale());
/// Points or times, in hundredths, as short as they get: "10", "3,5".
[[nodiscard]] QString hundredthsText(std::int64_t hundredths, const QLocale& locale = QLocale());

} // namespace encours
