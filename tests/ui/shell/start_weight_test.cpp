// SPDX-License-Identifier: GPL-3.0-or-later
// In a process of its own: what another test loads would count.
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"

#include <QFile>

using namespace encours;
using namespace encours::test;

#ifdef Q_OS_LINUX
TEST_CASE("the reader of PDFs is not loaded before a PDF is shown", "[shell]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    opened.window.go({Place::Page::invoices, {}, {}});
    QFile maps(QStringLiteral("/proc/self/maps"));
    REQUIRE(maps.open(QIODevice::ReadOnly));
    const QByteArray loaded = maps.readAll();
    CHECK(loaded.contains("libQt6Gui"));
    CHECK_FALSE(loaded.contains("libpoppler"));
    CHECK_FALSE(loaded.contains("libqpdf"));
}
#endif
