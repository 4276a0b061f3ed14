// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "tests/ui/documents/sheet_reading.h"
#include "ui/documents/call_sheet.h"
#include "ui/documents/document_layout.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("the calls of a day name whom, where, how much, and what to say", "[documents]") {
    std::vector<CallToMake> calls;
    for (int at = 0; at < 25; ++at) {
        CallToMake call{sampleLetter(2), {{"Saluer", "Bonjour **Madame Ferrand**"}, {"", "- une question"}}};
        call.letter.customer_code = "C" + std::to_string(at) + ".";
        call.letter.mobile = "06 12 34 56 78";
        calls.push_back(call);
    }
    const auto sheets = layOut(callSheet(calls, sampleLetter().sender, on(2026, 10, 30), "fr"));
    REQUIRE(sheets.size() > 1);
    CHECK(misplaced(sheets) == QString());
    const QString all = textOf(sheets);
    for (int at = 0; at < 25; ++at)
        CHECK(all.contains(QStringLiteral("C%1.").arg(at)));
    CHECK(all.contains(QStringLiteral("Appels à passer")));
    CHECK(all.contains(QStringLiteral("au 30 octobre 2026")));
    CHECK(all.contains(QStringLiteral("Saluer\u00a0: Bonjour Madame Ferrand")));
    CHECK(all.contains(QStringLiteral("• une question")));
    CHECK(all.contains(QStringLiteral("06 12 34 56 78")));
    CHECK(all.contains(QStringLiteral("F-2026-455, échéance 18/08/2026")));
    CHECK(layOut(callSheet({}, sampleLetter().sender, on(2026, 10, 30), "en")).size() == 1);
}

TEST_CASE("a call is about five invoices at most, and how many more there are", "[documents]") {
    const auto written = [](int invoices, const char* language) {
        const auto sheets =
            layOut(callSheet({{sampleLetter(invoices), {}}}, sampleLetter().sender, on(2026, 10, 30), language));
        CHECK(misplaced(sheets) == QString());
        return textOf(sheets);
    };
    CHECK(written(5, "fr").count(QStringLiteral(", échéance ")) == 5);
    CHECK_FALSE(written(5, "fr").contains(QStringLiteral("autre")));
    CHECK(written(6, "fr").count(QStringLiteral(", échéance ")) == 5);
    CHECK(written(6, "fr").contains(QStringLiteral("et 1\u00a0autre échéance, pour ")));
    CHECK(written(80, "fr").contains(QStringLiteral("et 75 autres échéances, pour ")));
    CHECK(written(80, "en").contains(QStringLiteral("and 75 more due items, ")));
}
