// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include <QFile>

TEST_CASE("the translations are in the program", "[language]") {
    CHECK(QFile::exists(QStringLiteral(":/i18n/encours_fr.qm")));
    CHECK(QFile::exists(QStringLiteral(":/i18n/encours_en.qm")));
}
