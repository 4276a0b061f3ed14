// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "ui/documents/letter_document.h"
#include "ui/documents/letters_pdf.h"
#include "ui/documents/pdf_pages.h"

#include <QBuffer>

#include <atomic>
#include <stdexcept>

using namespace encours;
using namespace encours::test;

namespace {

std::optional<Document> letterAt(std::size_t at) {
    LetterCase letter = sampleLetter(1 + static_cast<int>(at % 3));
    letter.settings.logo = {};
    letter.debtor.name = "Client " + std::to_string(at);
    return letterDocument(sampleText(), letter);
}

struct Printed {
    LettersPdf::Added what;
    bool isWhole = false;
    QByteArray pdf;
};
Printed print(const LetterSeries& printing) {
    Printed made;
    QBuffer buffer(&made.pdf);
    REQUIRE(buffer.open(QIODevice::ReadWrite));
    LettersPdf pdf(buffer, QStringLiteral("Lettres"), on(2026, 10, 30));
    made.what = pdf.add(printing);
    made.isWhole = pdf.end();
    return made;
}

} // namespace

TEST_CASE("many letters make one file, in their order and the same each time", "[documents]") {
    std::vector<std::size_t> painted;
    const LetterSeries printing{40, letterAt, [&](std::size_t count) {
                                    painted.push_back(count);
                                    return true;
                                }};
    const Printed first = print(printing);
    CHECK(first.what.letters == 40);
    CHECK(first.what.pages >= 40);
    CHECK_FALSE(first.what.isStopped);
    CHECK_FALSE(first.what.hasFailed);
    CHECK(first.isWhole);
    const PdfPages pages(first.pdf);
    CHECK(pages.count() == static_cast<int>(first.what.pages));
    CHECK(pages.text(0).contains(QStringLiteral("Client 0")));
    CHECK(pages.text(pages.count() - 1).contains(QStringLiteral("Page")));
    CHECK(std::is_sorted(painted.begin(), painted.end()));
    CHECK(painted.back() == 40);
    CHECK(print(printing).pdf == first.pdf);
}

TEST_CASE("printing stops when it is told to, and leaves out what is not there", "[documents]") {
    const Printed stopped = print({1000, letterAt, [](std::size_t count) { return count < 5; }});
    CHECK(stopped.what.isStopped);
    CHECK(stopped.what.letters == 5);
    const Printed half = print({10, [](std::size_t at) { return at % 2 == 0 ? letterAt(at) : std::nullopt; }, {}});
    CHECK(half.what.letters == 5);
    CHECK(print({0, letterAt, {}}).what.letters == 0);
}

TEST_CASE("few letters are ahead of the paper, and what a maker throws arrives", "[documents]") {
    std::atomic<std::size_t> made{0};
    std::size_t most = 0;
    const auto count = [&](std::size_t at) {
        ++made;
        return letterAt(at);
    };
    (void)print({60, count, [&](std::size_t painted) {
                     most = std::max(most, made.load() - painted);
                     return true;
                 }});
    CHECK(most <= 20);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadWrite));
    const LetterSeries broken{10,
                              [](std::size_t at) -> std::optional<Document> {
                                  if (at == 3)
                                      throw std::runtime_error("no more");
                                  return letterAt(at);
                              },
                              {}};
    LettersPdf pdf(buffer, QString(), on(2026, 10, 30));
    CHECK_THROWS_AS(pdf.add(broken), std::runtime_error);
}

TEST_CASE("letters are added to a file series by series", "[documents]") {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadWrite));
    LettersPdf pdf(buffer, QString(), on(2026, 10, 30));
    CHECK(pdf.add({3, letterAt, {}}).letters == 3);
    CHECK(pdf.add({2, [](std::size_t at) { return letterAt(at + 3); }, {}}).letters == 2);
    REQUIRE(pdf.end());
    const PdfPages pages(bytes);
    REQUIRE(pages.count() >= 5);
    QString all;
    for (int page = 0; page < pages.count(); ++page)
        all += pages.text(page);
    for (int at = 0; at < 5; ++at)
        CHECK(all.contains(QStringLiteral("Client %1").arg(at)));
}
