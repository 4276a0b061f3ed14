// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sheet_reading.h"
#include "ui/documents/address_labels.h"

using namespace encours;
using namespace encours::test;

namespace {

AddressLabel label(int at) {
    return {{QStringLiteral("Client %1.").arg(at), QStringLiteral("48 quai de Strasbourg"),
             QStringLiteral("25000 BESANÇON")},
            QStringLiteral("1A 204 567 8901 %1").arg(at)};
}

} // namespace

TEST_CASE("labels stand on their places, fourteen a sheet", "[documents]") {
    std::vector<AddressLabel> labels;
    for (int at = 0; at < 20; ++at)
        labels.push_back(label(at));
    const auto sheets = labelSheets(labels, 3);
    REQUIRE(sheets.size() == 2);
    for (int at = 0; at < 20; ++at) {
        const int place = (at + 3) % 14;
        const QRectF room(mm(4.65 + 101.6 * (place % 2)), mm(15.15 + 38.1 * (place / 2)), mm(99.1), mm(38.1));
        const DrawnText* name = find(sheets[at + 3 < 14 ? 0 : 1], QStringLiteral("Client %1.").arg(at));
        REQUIRE(name != nullptr);
        CHECK(room.contains(roomOf(*name)));
    }
    CHECK(labelSheets({}).size() == 1);
}

TEST_CASE("a long address stays on its label", "[documents]") {
    AddressLabel one = label(1);
    for (int line = 0; line < 12; ++line)
        one.lines.insert(
            1, QStringLiteral("Une ligne de plus, qui est longue elle aussi et ne finit pas, numéro %1").arg(line));
    const auto sheets = labelSheets({one});
    const QRectF room(mm(4.65), mm(15.15), mm(99.1), mm(38.1));
    for (const DrawnText& text : sheets.front().texts)
        CHECK(room.contains(roomOf(text)));
    CHECK(find(sheets.front(), QStringLiteral("25000 BESANÇON")) != nullptr);
    CHECK(find(sheets.front(), QStringLiteral("1A 204")) != nullptr);
}
