// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrapping_label.h"

#include "tests/ui/catch_qt.h"

using namespace encours;

TEST_CASE("a label that remembers its heights tells those of one that does not", "[label]") {
    WrappingLabel label;
    QLabel plain;
    plain.setWordWrap(true);
    plain.setTextFormat(Qt::PlainText);
    const auto both = [&](auto change) {
        change(label);
        change(plain);
    };
    const auto alike = [&] {
        for (int round = 0; round < 2; ++round)
            for (int width = 40; width < 1000; width += 37)
                if (label.heightForWidth(width) != plain.heightForWidth(width))
                    return false;
        return true;
    };
    CHECK(alike());
    both([](QLabel& one) { one.setText(QStringLiteral("Ce que vos clients vous doivent, et s’ils paient mieux.")); });
    CHECK(alike());
    both([](QLabel& one) { one.setText(QStringLiteral("Court.")); });
    CHECK(alike());
    both([](QLabel& one) {
        QFont font = one.font();
        font.setPointSizeF(30);
        one.setFont(font);
    });
    CHECK(alike());
    both([](QLabel& one) { one.setContentsMargins(10, 20, 30, 40); });
    CHECK(alike());
}
