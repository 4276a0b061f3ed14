// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "tests/catch.h"

#include <QIcon>
#include <QPixmap>

using namespace encours;

namespace {

int warnings = 0;

} // namespace

TEST_CASE("an icon without room is nothing, and draws nothing") {
    const QIcon icon = drawnIcon("menu");
    CHECK_FALSE(icon.pixmap(QSize(16, 16)).isNull());
    warnings = 0;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { ++warnings; });
    const QPixmap none = icon.pixmap(QSize(0, 0));
    const QPixmap flat = icon.pixmap(QSize(16, 0));
    qInstallMessageHandler(before);
    CHECK(none.isNull());
    CHECK(flat.isNull());
    CHECK(warnings == 0);
}
