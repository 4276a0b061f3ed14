// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/documents_folder.h"

#include "tests/ui/catch_qt.h"

#include <QFileInfo>

using namespace encours;

TEST_CASE("a title is proposed as a file's name, without what no file name may hold", "[files]") {
    const auto name = [](const char* title) {
        return QFileInfo(proposedFile(QString::fromUtf8(title), QStringLiteral("csv"))).fileName().toStdString();
    };
    CHECK(name("DSO : 55 j, dont 45 j de retard") == "DSO 55 j, dont 45 j de retard.csv");
    CHECK(name("Règlements 2025/2026 <\"?*|>\\") == "Règlements 2025 2026.csv");
    CHECK(name("../../etc/passwd") == "etc passwd.csv");
    CHECK(name("") == "encours.csv");
    CHECK(name("...") == "encours.csv");
    CHECK(name(std::string(300, 'a').c_str()).size() == 84);
    CHECK(QFileInfo(proposedFile(QStringLiteral("x"), QStringLiteral("csv"))).dir() == documentsFolder());
}
