// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/rate_text.h"

#include "tests/ui/catch_qt.h"

using namespace encours;

TEST_CASE("a rate has two decimals, and more where it needs them", "[language]") {
    const QLocale french(QLocale::French), english(QLocale::English);
    CHECK(rateText(rate_from_hundredths_of_percent(1215), french) == QStringLiteral("12,15\u00a0%"));
    CHECK(rateText(rate_from_hundredths_of_percent(1240), english) == QStringLiteral("12.40%"));
    CHECK(rateText(AnnualRate{84'375}, english) == QStringLiteral("8.4375%"));
    CHECK(rateText(AnnualRate{84'370}, english) == QStringLiteral("8.437%"));
    CHECK(hundredthsText(1000, french) == QStringLiteral("10"));
    CHECK(hundredthsText(350, french) == QStringLiteral("3,5"));
    CHECK(hundredthsText(325, english) == QStringLiteral("3.25"));
}
