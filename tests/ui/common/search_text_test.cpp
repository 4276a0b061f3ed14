// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_text.h"

#include "tests/ui/catch_qt.h"

using encours::searchText;

TEST_CASE("a search knows neither case nor accents", "[search]") {
    CHECK(searchText(QStringLiteral("Œuvre d’Été")) == QStringLiteral("oeuvre d'ete"));
    CHECK(searchText(QStringLiteral("ÇÀÉÎÔÛ ñ")) == QStringLiteral("caeiou n"));
    CHECK(searchText(QStringLiteral("e\u0301te\u0301")) == QStringLiteral("ete")); // letters and accents apart
    CHECK(searchText(QStringLiteral("Ærø №5")) == QStringLiteral("aerø no5"));
    CHECK(searchText(QString()).isEmpty());
}
