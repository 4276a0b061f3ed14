// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/merged_pdf.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"
#include "tests/ui/documents/plain_pdf.h"
#include "ui/documents/pdf_pages.h"

#include <QFile>

using namespace encours;
using namespace encours::test;

namespace {

QString in(const TemporaryFolder& folder, const char* name) {
    return QString::fromStdU16String((folder / name).u16string());
}

int pagesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? PdfPages(file.readAll()).count() : 0;
}

} // namespace

TEST_CASE("PDFs are put one behind the other, and progress is told to the end", "[documents]") {
    const TemporaryFolder folder;
    const QString file = in(folder, "letters.pdf");
    std::vector<std::pair<int, int>> told;
    const auto goesOn = [&](int done, int total) {
        told.emplace_back(done, total);
        return true;
    };
    CHECK(saveMergedPdf({plainPdf(1), plainPdf(2), plainPdf(3)}, file, goesOn) == MergedPdf::saved);
    CHECK(pagesOf(file) == 6);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.front() == std::pair(1, 6));
    CHECK(told.back() == std::pair(6, 6));
}

TEST_CASE("a merged PDF that is stopped or cannot be read leaves no file", "[documents]") {
    const TemporaryFolder folder;
    const QString file = in(folder, "letters.pdf");
    for (const int last : {1, 3}) { // while they are put together, while they are written
        CAPTURE(last);
        CHECK(saveMergedPdf({plainPdf(1), plainPdf(1), plainPdf(1)}, file,
                            [last](int done, int) { return done <= last; }) == MergedPdf::stopped);
        CHECK_FALSE(QFile::exists(file));
    }
    const auto always = [](int, int) { return true; };
    CHECK(saveMergedPdf({plainPdf(1), plainPdf(1).left(200)}, file, always) == MergedPdf::failed);
    CHECK(saveMergedPdf({plainPdf(1), QByteArray("no PDF")}, file, always) == MergedPdf::failed);
    CHECK_FALSE(QFile::exists(file));
    CHECK(saveMergedPdf({plainPdf(1)}, in(folder, "no/such/folder.pdf"), always) == MergedPdf::failed);
}
