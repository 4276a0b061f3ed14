// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/preferences.h"

#include "tests/ui/catch_qt.h"

using namespace encours;

TEST_CASE("recent ledgers: the newest first, each once, not too many", "[preferences]") {
    for (const auto& ledger : Preferences::recentLedgers())
        Preferences::forgetLedger(ledger.path);
    REQUIRE(Preferences::recentLedgers().empty());
    constexpr int more = static_cast<int>(Preferences::recentKept) + 4;
    for (int i = 0; i < more; ++i)
        Preferences::rememberLedger(
            {QStringLiteral("/tmp/%1.encours").arg(i), QStringLiteral("Société %1").arg(i), QDate(2026, 10, 31)});
    Preferences::rememberLedger({QStringLiteral("/tmp/80.encours"), QStringLiteral("Société é"), QDate()});
    const auto ledgers = Preferences::recentLedgers();
    REQUIRE(ledgers.size() == Preferences::recentKept);
    CHECK(ledgers[0].path == QStringLiteral("/tmp/80.encours"));
    CHECK(ledgers[0].company == QStringLiteral("Société é"));
    CHECK_FALSE(ledgers[0].dataUntil.isValid());
    CHECK(ledgers[1].path == QStringLiteral("/tmp/203.encours"));
    CHECK(ledgers[1].dataUntil == QDate(2026, 10, 31));
    Preferences::forgetLedger(QStringLiteral("/tmp/203.encours"));
    CHECK(Preferences::recentLedgers().size() == Preferences::recentKept - 1);
    CHECK(Preferences::recentLedgers()[1].path == QStringLiteral("/tmp/202.encours"));
}

TEST_CASE("language and appearance are remembered", "[preferences]") {
    Preferences::setLanguage(QStringLiteral("fr"));
    CHECK(Preferences::language() == QStringLiteral("fr"));
    Preferences::setLanguage({});
    CHECK(Preferences::language().isEmpty());
    for (const auto appearance : {Appearance::dark, Appearance::light, Appearance::system}) {
        Preferences::setAppearance(appearance);
        CHECK(Preferences::appearance() == appearance);
    }
}
