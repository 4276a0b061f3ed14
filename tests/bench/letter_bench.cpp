// SPDX-License-Identifier: GPL-3.0-or-later

// How many letters a second: with logo, payment code and a table of interest, into one file, and a file each on two threads;
// beside what an office suite makes of the same letter, where one is installed:
//   bench_letter [--smoke] [--letters N]
//
// Goals on two cores: 500 a second into one file, 250 a second a file each.

#include "tests/ui/documents/sample_letter.h"
#include "ui/documents/document_layout.h"
#include "ui/documents/document_output.h"
#include "ui/documents/letter_document.h"
#include "ui/documents/letter_fields.h"
#include "ui/documents/letters_pdf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <thread>
#include <vector>

using namespace encours;

namespace {

LetterCase caseAt(std::size_t at) {
    LetterCase letter = test::sampleLetter(2 + static_cast<int>(at % 3));
    letter.customer_code = "C" + std::to_string(at);
    letter.debtor.name = "Client " + std::to_string(at) + " SARL";
    letter.reference = "VAUBAN-" + std::to_string(at);
    return letter;
}

double seconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e9; }

/// With the processor's time, of all threads, since the last one: what others do on the machine does not show in it.
void say(const char* what, std::size_t letters, double took, qint64 bytes) {
    static std::clock_t before = 0;
    const std::clock_t now = std::clock();
    const auto count = static_cast<double>(letters);
    std::printf("%-36s %7.0f letters/s   %6.2f s   %6.2f ms of processor   %6.1f kB a letter\n", what, count / took,
                took, 1000.0 * static_cast<double>(now - before) / CLOCKS_PER_SEC / count,
                static_cast<double>(bytes) / 1000.0 / count);
    before = now;
}

/// All that is done for a letter whose case is known, but choosing its text.
Document compose(const LetterCase& letter, const LetterText& text) {
    LetterText said = text;
    const LetterFacts facts = letterFacts(letter);
    said.parts.front().text = facts.fields.at("salutation");
    return letterDocument(said, letter);
}

/// The same letter by an office suite or by a browser's engine, started once for all of them as one would.
void compare(const char* program, const QStringList& arguments, std::size_t letters) {
    if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
        std::printf("%-36s not installed here\n", program);
        return;
    }
    QElapsedTimer timer;
    timer.start();
    if (QProcess::execute(QString::fromLatin1(program), arguments) == 0)
        say(program, letters, seconds(timer), 0);
    else
        std::printf("%-36s failed\n", program);
}

/// As a page of HTML with the same words and table.
QByteArray htmlOf(const Document& document) {
    QString html = QStringLiteral("<html><meta charset='utf-8'><h1>%1</h1><p>%2</p>")
                       .arg(document.title.toHtmlEscaped(), document.addressee.join(QStringLiteral("<br>")));
    for (const DocumentBlock& block : document.blocks) {
        if (const auto* paragraph = std::get_if<DocumentParagraph>(&block))
            html += QStringLiteral("<p>") + paragraph->text.toHtmlEscaped() + QStringLiteral("</p>");
        if (const auto* table = std::get_if<DocumentTable>(&block)) {
            html += QStringLiteral("<table>");
            for (const DocumentRow& row : table->rows)
                html += QStringLiteral("<tr><td>") + row.cells.join(QStringLiteral("</td><td>")) +
                        QStringLiteral("</td></tr>");
            html += QStringLiteral("</table>");
        }
    }
    return html.toUtf8();
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    std::size_t letters = 1000, compared = 20;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--smoke") == 0)
            letters = 20, compared = 0;
        else if (std::strcmp(argv[i], "--letters") == 0 && i + 1 < argc)
            letters = static_cast<std::size_t>(std::atoll(argv[++i]));
    }
    const LetterText text = test::sampleText();
    QElapsedTimer timer;
    timer.start();
    std::vector<LetterCase> cases;
    for (std::size_t at = 0; at < letters; ++at)
        cases.push_back(caseAt(at));
    say("their cases", letters, seconds(timer), 0);
    timer.start();
    std::size_t pages = 0;
    for (const LetterCase& one : cases)
        pages += layOut(compose(one, text)).size();
    say("composed and laid out, one thread", letters, seconds(timer), 0);

    QTemporaryDir folder;
    {
        QFile file(folder.filePath(QStringLiteral("all.pdf")));
        if (!file.open(QIODevice::ReadWrite))
            return 1;
        timer.start();
        LettersPdf pdf(file, QStringLiteral("Lettres"), cases.front().on);
        const auto added =
            pdf.add({letters, [&](std::size_t at) { return std::optional(compose(cases[at], text)); }, {}});
        const bool isWhole = pdf.end();
        say("into one file", letters, seconds(timer), file.size());
        if (!isWhole || added.letters != letters || added.pages != pages) {
            std::printf("letters are missing in the file\n");
            return 1;
        }
    }
    std::atomic<std::size_t> next{0};
    std::atomic<qint64> bytes{0};
    const auto work = [&] {
        for (std::size_t at = next++; at < letters; at = next++)
            bytes += pdfOf(compose(cases[at], text)).size();
    };
    timer.start();
    {
        std::thread other(work);
        work();
        other.join();
    }
    say("a file each, two threads", letters, seconds(timer), bytes);

    if (compared > 0) {
        QStringList files;
        for (std::size_t at = 0; at < compared && at < letters; ++at) {
            files << folder.filePath(QStringLiteral("letter%1.html").arg(at));
            QFile file(files.back());
            if (!file.open(QIODevice::WriteOnly) || file.write(htmlOf(compose(cases[at], text))) < 0)
                return 1;
        }
        compare("soffice", QStringList{"--headless", "--convert-to", "pdf", "--outdir", folder.path()} + files,
                static_cast<std::size_t>(files.size()));
        compare("weasyprint", {files.front(), folder.filePath(QStringLiteral("one.pdf"))}, 1);
    }
    return 0;
}
