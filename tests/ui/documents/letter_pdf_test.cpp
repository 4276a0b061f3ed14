// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "ui/documents/document_output.h"
#include "ui/documents/letter_document.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <thread>

using namespace encours;
using namespace encours::test;

namespace {

/// What a program says of files; the programs come with the packages that tests need (dev).
QString said(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Elsewhere than on Debian they may be missing: said aloud, never passed over in silence.
bool isThere(const char* program) {
    const bool isFound = !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
    if (!isFound)
        WARN("skipped: " << program << " is not installed");
    return isFound;
}

QString written(const QTemporaryDir& folder, const LetterCase& letter) {
    const QString file = folder.filePath(QStringLiteral("letter.pdf"));
    REQUIRE(savePdf(pdfOf(letterDocument(sampleText(), letter)), file));
    return file;
}

} // namespace

TEST_CASE("the PDF of a letter is text that can be read and searched, with its own fonts, on A4", "[documents]") {
    const QTemporaryDir folder;
    const QString file = written(folder, sampleLetter());
    if (isThere("pdftotext")) {
        const QString text = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
        for (const char* part : {"MISE EN DEMEURE", "Bâtiment Rive Gauche", "Pénalités de retard au 30 octobre 2026",
                                 "vendredi 13 novembre 2026", "FR14", "Claire Vauban, gérante", "Page 1 sur"})
            CHECK(text.contains(QString::fromUtf8(part)));
        CHECK(QString(text).replace(QChar(0x00A0), u' ').contains(QStringLiteral("11 586,39 €")));
    }
    if (isThere("pdffonts")) {
        const QStringList fonts = said(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        CHECK(fonts.size() >= 2);
        for (const QString& font : fonts) {
            // The columns emb, sub and uni stand before the object's number and generation.
            const QStringList words = font.simplified().split(u' ');
            INFO(font.toStdString());
            REQUIRE(words.size() > 5);
            CHECK(words[words.size() - 5] == QStringLiteral("yes"));
            CHECK(words[words.size() - 3] == QStringLiteral("yes"));
        }
    }
    if (isThere("pdfinfo"))
        CHECK(said(QStringLiteral("pdfinfo"), {file}).contains(QStringLiteral("A4")));
}

TEST_CASE("a telephone reads the code of a printed letter", "[documents]") {
    if (!isThere("pdftoppm") || !isThere("zbarimg"))
        return;
    const QTemporaryDir folder;
    const LetterCase letter = sampleLetter(1);
    const QString picture = folder.filePath(QStringLiteral("page"));
    (void)said(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
                                            QStringLiteral("-singlefile"), written(folder, letter), picture});
    const QString read = said(QStringLiteral("zbarimg"),
                              {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")});
    QByteArray code;
    const Document document = letterDocument(sampleText(), letter);
    for (const DocumentBlock& block : document.blocks)
        if (const auto* payment = std::get_if<DocumentPayment>(&block))
            code = payment->code;
    CHECK(read.trimmed() == QString::fromUtf8(code));
}

TEST_CASE("a letter is the same bytes each time, on every thread", "[documents]") {
    const LetterCase letter = sampleLetter(5);
    const QByteArray here = pdfOf(letterDocument(sampleText(), letter));
    CHECK(here.size() > 10'000);
    QByteArray first, second;
    std::thread one([&] { first = pdfOf(letterDocument(sampleText(), letter)); });
    std::thread other([&] { second = pdfOf(letterDocument(sampleText(), letter)); });
    one.join();
    other.join();
    CHECK(first == here);
    CHECK(second == here);
    if (!isThere("pdfinfo"))
        return;
    const QTemporaryDir folder;
    CHECK(said(QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates"), written(folder, letter)})
              .contains(QStringLiteral("20261030")));
}

TEST_CASE("writes a letter for the test below", "[.process]") {
    const QString wanted = qEnvironmentVariable("ENCOURS_TEST_LETTER");
    if (wanted.isEmpty())
        return; // run by itself, with all of its file
    QFile file(wanted);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(letterDocument(sampleText(), sampleLetter(5))));
}

TEST_CASE("a letter is the same bytes in another process", "[documents]") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.pdf")));
    qputenv("ENCOURS_TEST_LETTER", file.fileName().toUtf8());
    (void)said(QCoreApplication::applicationFilePath(), {QStringLiteral("[.process]")});
    qunsetenv("ENCOURS_TEST_LETTER");
    REQUIRE(file.open(QIODevice::ReadOnly));
    (void)pdfOf(letterDocument(sampleText(), sampleLetter(3))); // what was written before must not show
    CHECK(file.readAll() == pdfOf(letterDocument(sampleText(), sampleLetter(5))));
}

TEST_CASE("a picture that cannot be read leaves no gap", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.settings.logo = {"image/png", "no picture"};
    letter.settings.signature = {"image/svg+xml", "<svg"};
    CHECK(letterDocument(sampleText(), letter).letter->logo.isNull());
    CHECK(pdfOf(letterDocument(sampleText(), letter)).size() > 10'000);
    letter.settings.logo = {"image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>"
                                             "<rect width='20' height='10' fill='#0f6b78'/></svg>"};
    const QImage drawn = letterDocument(sampleText(), letter).letter->logo;
    if (!drawn.isNull()) { // the reader of drawings is a plugin
        CHECK(drawn.width() > 400);
        CHECK(drawn.width() == 2 * drawn.height());
    }
}
