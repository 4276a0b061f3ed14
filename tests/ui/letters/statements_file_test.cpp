// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/statements_file.h"

#include "core/usecase/ledger_file.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/common/demonstration.h"
#include "ui/documents/pdf_pages.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <vector>

using namespace encours;
using namespace encours::test;

namespace {

class Statements {
public:
    QTemporaryDir folder;
    std::vector<std::int64_t> told;

    /// `most`: how often it goes on.
    WrittenStatements write(const QString& name, bool isMerged, std::size_t most) {
        const auto path = demonstrationFile();
        const auto opened = LedgerFile::open(path);
        REQUIRE(opened.ok());
        const auto receivables = opened.value()->receivables();
        told.clear();
        const Progress progress{[&](std::int64_t done, std::int64_t total) {
            CHECK(done <= total);
            told.push_back(done);
            return told.size() <= most;
        }};
        return writeStatements(path, *receivables, *receivables->customers,
                               {*make_date(2026, 10, 31), isMerged, QStringLiteral("Relevés"), folder.filePath(name)},
                               progress);
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
};

} // namespace

TEST_CASE("statements in one file tell how far they are, and leave none when they are stopped",
          "[letters][statements]") {
    Statements here;
    const auto whole = here.write(QStringLiteral("all.pdf"), true, 1'000'000);
    CHECK(whole.count > 20);
    CHECK_FALSE(whole.isStopped);
    CHECK_FALSE(whole.hasFailed);
    CHECK(std::is_sorted(here.told.begin(), here.told.end()));
    QFile file(here.folder.filePath(QStringLiteral("all.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(PdfPages(file.readAll()).count() >= static_cast<int>(whole.count));

    const auto calls = here.told.size();
    for (const std::size_t most :
         {std::size_t{0}, std::size_t{3}, calls / 2 + 10, calls - 3}) { // while read, while written
        const auto stopped = here.write(QStringLiteral("stopped.pdf"), true, most);
        INFO(most << " of " << calls);
        CHECK(stopped.isStopped);
        CHECK_FALSE(stopped.hasFailed);
        CHECK(here.told.size() == most + 1); // asked no more
    }
    CHECK(here.files() == QStringList{QStringLiteral("all.pdf")});
}

TEST_CASE("statements that cannot be written say so", "[letters][statements]") {
    Statements here;
    CHECK(here.write(QStringLiteral("none/all.pdf"), true, 1'000'000).hasFailed);
    const auto all = here.write(QStringLiteral("made/on/the/way"), false, 1'000'000);
    CHECK_FALSE(all.hasFailed);
    CHECK(QDir(here.folder.filePath(QStringLiteral("made/on/the/way"))).entryList(QDir::Files).size() ==
          static_cast<qsizetype>(all.count));
    const auto each = here.write(QStringLiteral("each"), false, 5);
    CHECK(each.isStopped);
    CHECK_FALSE(each.hasFailed);
}
