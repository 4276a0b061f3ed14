// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "tests/ui/documents/sheet_reading.h"
#include "ui/documents/document_layout.h"
#include "ui/documents/letter_document.h"
#include "ui/documents/marked_text.h"

using namespace encours;
using namespace encours::test;

namespace {

std::vector<Sheet> pages(const LetterCase& letter, const LetterText& text = sampleText()) {
    return layOut(letterDocument(text, letter));
}

/// Every line of the address is between these edges, in millimetres.
void checkWindow(const LetterCase& letter, const QRectF& window) {
    const Document document = letterDocument(sampleText(), letter);
    const auto sheets = layOut(document);
    CHECK(misplaced(sheets) == QString());
    const QRectF room(mm(window.left()), mm(window.top()), mm(window.width()), mm(window.height()));
    std::size_t found = 0;
    for (const DrawnText& text : sheets.front().texts) {
        for (const QString& line : document.addressee) {
            if (!line.startsWith(text.text) || text.font.isStrong)
                continue;
            INFO(text.text.toStdString());
            CHECK(room.contains(roomOf(text)));
            ++found;
        }
    }
    CHECK(found >= static_cast<std::size_t>(document.addressee.size()));
}

} // namespace

TEST_CASE("a letter's address stands in the window at the right, or at the left", "[documents]") {
    const QRectF right(100, 52, 92, 29), left(20, 61, 85, 29);
    LetterCase letter = sampleLetter();
    checkWindow(letter, right);
    letter.settings.window = EnvelopeWindow::left;
    checkWindow(letter, left);
    CHECK(textOf(pages(letter)).contains(QStringLiteral("Menuiserie Vauban · 12 rue des Remparts, 25000 Besançon")));
    // Long names are broken and written smaller; from right to left they stay inside too.
    for (const EnvelopeWindow window : {EnvelopeWindow::right, EnvelopeWindow::left}) {
        letter.settings.window = window;
        const QRectF& room = window == EnvelopeWindow::right ? right : left;
        letter.debtor.name = "Société coopérative agricole et viticole des producteurs réunis de la vallée de la Loue";
        letter.address = "Bâtiment administratif, troisième étage\nZone industrielle des Grands Prés\n1245 avenue du "
                         "Maréchal-de-Lattre-de-Tassigny";
        letter.country = "DE";
        checkWindow(letter, room);
        letter.debtor.name = "شركة البناء الحديثة";
        letter.address = "רחוב הרצל 12";
        checkWindow(letter, room);
    }
}

TEST_CASE("the kind of sending stands above the address", "[documents]") {
    const auto sheets = pages(sampleLetter());
    const DrawnText* sending = find(sheets.front(), QStringLiteral("Lettre recommandée avec avis de réception n°"));
    const DrawnText* name = find(sheets.front(), QStringLiteral("Bâtiment Rive"));
    REQUIRE(sending != nullptr);
    REQUIRE(name != nullptr);
    CHECK(sending->at.x() == Catch::Approx(name->at.x()));
    CHECK(sending->at.y() < name->at.y());
    CHECK(sending->text.contains(QStringLiteral("1A\u00a0204\u00a0567\u00a08901\u00a02")));
}

TEST_CASE("letters of any length lie well on their pages", "[documents]") {
    for (const int invoices : {0, 1, 2, 7, 12, 13, 14, 15, 16, 17, 18, 30, 300}) {
        for (const char* language : {"fr", "en"}) {
            LetterCase letter = sampleLetter(invoices);
            letter.language = language;
            const auto sheets = pages(letter);
            INFO(invoices << ' ' << language);
            CHECK(misplaced(sheets) == QString());
            const QString all = textOf(sheets);
            for (const LetterItem& item : letter.items)
                CHECK(all.count(QString::fromStdString(item.number) + u'\n') == 1);
            // The frame is whole: its first and its last line are on one page.
            for (const Sheet& sheet : sheets)
                CHECK((find(sheet, QStringLiteral("FR14")) != nullptr) ==
                      (find(sheet, QStringLiteral("VAUBAN-411RIVEG-3010")) != nullptr &&
                       find(sheet, QStringLiteral("PSSTFRPP")) != nullptr));
        }
    }
}

TEST_CASE("a table that goes on says what it came to, below its headers", "[documents]") {
    const LetterCase letter = sampleLetter(60);
    const auto sheets = pages(letter);
    REQUIRE(sheets.size() >= 2);
    CHECK(find(sheets[0], QStringLiteral("Report")) == nullptr);
    CHECK(find(sheets[1], QStringLiteral("Report")) != nullptr);
    CHECK(find(sheets[1], QStringLiteral("Montant TTC")) != nullptr);
}

TEST_CASE("a usual formal notice is one page", "[documents]") {
    CHECK(pages(sampleLetter(2)).size() == 1);
    CHECK(pages(sampleLetter(30)).size() == 2);
}

TEST_CASE("a signature never stands alone on a page", "[documents]") {
    for (int lines = 0; lines < 60; ++lines) {
        LetterText text = sampleText();
        LetterPart filler{BlockKind::paragraph, "Une ligne de plus."};
        for (int line = 0; line < lines; ++line)
            text.parts.insert(text.parts.begin() + 1, filler);
        const auto sheets = pages(sampleLetter(1), text);
        for (const Sheet& sheet : sheets) {
            if (find(sheet, QStringLiteral("Claire Vauban")) == nullptr)
                continue;
            INFO(lines);
            CHECK(find(sheet, QStringLiteral("salutations")) != nullptr);
            CHECK(find(sheet, QStringLiteral("appelez le 03 81")) != nullptr);
            CHECK(find(sheet, QStringLiteral("Pièces jointes")) != nullptr);
        }
    }
}

TEST_CASE("a signature never stands alone below a payment, nor below the rows of a table", "[documents]") {
    for (const BlockKind last : {BlockKind::payment, BlockKind::items, BlockKind::instalments}) {
        LetterText text;
        text.subject = "relance";
        text.parts = {{BlockKind::paragraph, "Madame,"},
                      {last, ""},
                      {BlockKind::paragraph, "Nous vous remercions de votre confiance et vous prions d’agréer, Madame "
                                             "Ferrand, nos salutations les meilleures, en restant à votre écoute."},
                      {BlockKind::signature, ""}};
        for (int lines = 0; lines < 45; ++lines) {
            LetterText longer = text;
            longer.parts.insert(longer.parts.begin() + 1, static_cast<std::size_t>(lines),
                                LetterPart{BlockKind::paragraph, "Une ligne de plus."});
            LetterCase letter = sampleLetter(3);
            letter.plan = LetterPlan{{{1, on(2026, 11, 30), 50'000}, {2, on(2026, 12, 31), 30'080}}, 80'080, 0, ""};
            const auto sheets = pages(letter, longer);
            CHECK(misplaced(sheets) == QString());
            for (const Sheet& sheet : sheets) {
                if (find(sheet, QStringLiteral("Claire Vauban")) == nullptr)
                    continue;
                INFO(static_cast<int>(last) << ' ' << lines);
                CHECK(find(sheet, QStringLiteral("Nous vous remercions")) != nullptr);
                const bool isWithRows = find(sheet, QStringLiteral("Total")) != nullptr;
                CHECK((last == BlockKind::payment ? find(sheet, QStringLiteral("FR14")) != nullptr : isWithRows));
            }
        }
    }
}

TEST_CASE("words stand on the page of the table that they introduce", "[documents]") {
    for (int lines = 0; lines < 45; ++lines) {
        LetterText text = sampleText();
        text.parts.insert(text.parts.begin() + 1, static_cast<std::size_t>(lines),
                          LetterPart{BlockKind::paragraph, "Une ligne de plus."});
        const auto sheets = pages(sampleLetter(1), text);
        INFO(lines);
        CHECK(misplaced(sheets) == QString());
        for (const Sheet& sheet : sheets)
            CHECK((find(sheet, QStringLiteral("Pour mémoire")) != nullptr) ==
                  (find(sheet, QStringLiteral("F-2026-0531")) != nullptr));
    }
}

TEST_CASE("nothing is carried below the sum of a table", "[documents]") {
    for (int invoices = 1; invoices < 40; ++invoices) {
        LetterCase one = sampleLetter(invoices);
        one.claims_interest = false; // announced below the total
        const auto sheets = pages(one);
        INFO(invoices);
        CHECK(misplaced(sheets) == QString());
        bool isClosed = false;
        for (const Sheet& sheet : sheets) {
            const bool isCarried = find(sheet, QStringLiteral("Report")) != nullptr;
            CHECK_FALSE((isClosed && isCarried));
            // What is announced beside the total stays with it.
            const bool hasTotal = find(sheet, QStringLiteral("Total dû")) != nullptr;
            CHECK(hasTotal == (find(sheet, QStringLiteral("Total avec pénalités et indemnité")) != nullptr));
            isClosed = isClosed || hasTotal;
        }
    }
}

TEST_CASE("a specimen is marked as such on each page", "[documents]") {
    LetterCase letter = sampleLetter(40);
    CHECK(pages(letter).front().marks.empty());
    letter.specimen = true;
    for (const Sheet& sheet : pages(letter)) {
        REQUIRE(sheet.marks.size() == 1);
        CHECK(sheet.marks.front().text == QStringLiteral("SPÉCIMEN"));
        CHECK(find(sheet, QStringLiteral("SPÉCIMEN")) != nullptr);
    }
}

TEST_CASE("the code is large enough to be read from paper", "[documents]") {
    const auto sheets = pages(sampleLetter(1));
    bool isFound = false;
    for (const DrawnGrid& code : sheets.front().grids) {
        isFound = true;
        CHECK(code.side * code.columns >= mm(25));
        CHECK(code.corner.x() + code.side * code.columns <= paperWidth - mm(20));
    }
    CHECK(isFound);
}

TEST_CASE("bold words are broken over lines, and marks without a partner stay", "[documents]") {
    const auto lines = brokenMarked(QStringLiteral("un **deux trois quatre cinq six** sept"), {10, false}, mm(28));
    REQUIRE(lines.size() > 1);
    QString strong, plain;
    for (const MarkedLine& line : lines) {
        double end = 0;
        for (const MarkedPiece& piece : line) {
            (piece.isStrong ? strong : plain) += piece.text.trimmed();
            CHECK(piece.x >= end - 1);
            end = piece.x + piece.width;
            CHECK(end <= mm(28) + 1);
        }
    }
    CHECK(strong.remove(u' ') == QStringLiteral("deuxtroisquatrecinqsix"));
    CHECK(plain.remove(u' ') == QStringLiteral("unsept"));
    const auto open = brokenMarked(QStringLiteral("a ** b"), {10, false}, mm(100));
    REQUIRE(open.size() == 1);
    CHECK(open.front().front().text == QStringLiteral("a ** b"));
    CHECK(withoutMarks(QStringLiteral("**a** b **c**")) == QStringLiteral("a b c"));
}
