// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "ui/documents/epc_qr.h"

#include <cmath>

using namespace encours;

namespace {

/// The first example of EPC069-12, in version 002.
EpcTransfer transfer() {
    return {QStringLiteral("Franz Mustermänn"),
            QStringLiteral("DE71 1102 2033 0123 4567 89"),
            QStringLiteral("BHBLDEHHXXX"),
            1230,
            Currency(),
            QStringLiteral("VAUBAN-411RIVEG-3010")};
}

} // namespace

TEST_CASE("a payment code says the transfer as EPC069-12 wants it", "[documents]") {
    CHECK(epcText(transfer()) == QByteArray("BCD\n002\n1\nSCT\nBHBLDEHHXXX\nFranz Mustermänn\nDE71110220330123456789\n"
                                            "EUR12.30\n\n\nVAUBAN-411RIVEG-3010"));
    EpcTransfer bare = transfer();
    bare.bic.clear();
    bare.remittance.clear();
    CHECK(epcText(bare) == QByteArray("BCD\n002\n1\nSCT\n\nFranz Mustermänn\nDE71110220330123456789\nEUR12.30"));
    bare.bic = QStringLiteral("not a BIC"); // version 002 does without
    CHECK(epcText(bare).split('\n')[4].isEmpty());
}

TEST_CASE("no payment code says what it cannot", "[documents]") {
    const auto none = [](auto change) {
        EpcTransfer one = transfer();
        change(one);
        return epcText(one).isEmpty();
    };
    CHECK(none([](EpcTransfer& one) { one.currency = *Currency::from_code("CHF"); }));
    CHECK(none([](EpcTransfer& one) { one.amount = 0; }));
    CHECK(none([](EpcTransfer& one) { one.amount = -100; }));
    CHECK(none([](EpcTransfer& one) { one.amount = 100'000'000'000; }));
    CHECK_FALSE(none([](EpcTransfer& one) { one.amount = 99'999'999'999; }));
    CHECK_FALSE(none([](EpcTransfer& one) { one.amount = 1; }));
    CHECK(none([](EpcTransfer& one) { one.iban.clear(); }));
    CHECK(none([](EpcTransfer& one) { one.iban = QStringLiteral("DE71110220330123456788"); }));
    CHECK(none([](EpcTransfer& one) { one.name = QStringLiteral("  "); }));
}

TEST_CASE("a payment code is cut at whole characters and stays within its limits", "[documents]") {
    EpcTransfer one = transfer();
    one.name = QString(100, QChar(0x00E9));
    one.remittance = QStringLiteral("x") + QString(200, QChar(0x20AC));
    const QByteArray text = epcText(one);
    CHECK(text.size() <= 331);
    CHECK(QString::fromUtf8(text).toUtf8() == text);
    CHECK_FALSE(QString::fromUtf8(text).contains(QChar(QChar::ReplacementCharacter)));
    const auto lines = QString::fromUtf8(text).split(u'\n');
    REQUIRE(lines.size() == 11);
    CHECK(lines[5] == QString(70, QChar(0x00E9)));
    CHECK(lines[10].startsWith(QStringLiteral("x€€")));
    CHECK(lines[10].size() <= 140);
    // No line of another field can be added.
    one.remittance = QStringLiteral("a\nb\rc");
    CHECK(epcText(one).endsWith("\n\n\na b c"));
    CHECK(qrSquares(text, 1500).has_value());
}

TEST_CASE("the squares of a code leave its quiet zone, and none is drawn beyond version 13", "[documents]") {
    constexpr double side = 1500;
    const auto squares = qrSquares(epcText(transfer()), side);
    REQUIRE(squares);
    const double drawn = squares->side * squares->columns;
    CHECK(squares->rows == squares->columns);
    CHECK(squares->corner.x() >= 4 * squares->side);
    CHECK(std::abs(squares->corner.x() + drawn / 2 - side / 2) <= 1);
    CHECK(squares->corner.x() == squares->corner.y());
    for (const QRect& bar : squares->bars)
        CHECK(QRect(0, 0, squares->columns, squares->rows).contains(bar));
    CHECK(qrSquares(QByteArray(331, 'x'), side).has_value());
    CHECK_FALSE(qrSquares(QByteArray(332, 'x'), side).has_value());
    CHECK_FALSE(qrSquares({}, side).has_value());
}
