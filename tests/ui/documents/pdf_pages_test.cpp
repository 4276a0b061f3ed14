// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf_pages.h"

#include "tests/catch.h"
#include "tests/ui/documents/plain_pdf.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("a PDF is read page by page", "[documents]") {
    const PdfPages pages(plainPdf(2));
    CHECK(pages.count() == 2);
    CHECK(pages.image(1, 100).width() == 100);
    CHECK(pages.image(2, 100).isNull());
    CHECK(pages.image(-1, 100).isNull());
    CHECK(pages.image(0, 0).isNull());
    CHECK(PdfPages(QByteArray("no PDF")).count() == 0);
}

TEST_CASE("what cannot be read is not said to be printed", "[documents]") {
    const auto print = [](const std::vector<QByteArray>& pdfs) {
        QByteArray paper;
        QBuffer buffer(&paper);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter printer(&buffer);
        return printPdfs(pdfs, printer, [](int) { return true; });
    };
    CHECK(print({plainPdf(1), plainPdf(2)}));
    CHECK_FALSE(print({plainPdf(1), QByteArray("no PDF")}));
    CHECK_FALSE(print({plainPdf(1).left(200)}));
}
