// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "ui/documents/letter_pictures.h"
#include "ui/documents/pdf_pages.h"
#include "ui/documents/pdf_writing.h"
#include "ui/documents/sheet_writer.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace encours;
using namespace encours::test;

namespace {

QByteArray written(const std::vector<Sheet>& sheets, const QString& title = QStringLiteral("Relance")) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    PdfWriting writing(buffer, title, on(2026, 10, 30));
    for (const Sheet& sheet : sheets)
        REQUIRE(writing.write(sheet));
    REQUIRE(writing.end());
    return pdf;
}

Sheet saying(const QStringList& lines, SheetFont font = {11, false}) {
    Sheet sheet;
    double y = mm(30);
    for (const QString& line : lines) {
        sheet.texts.push_back({{mm(20), y}, line, font, ink::text, SheetWriter::widthOf(line, font)});
        y += mm(12);
    }
    return sheet;
}

/// What another program reads: nothing where it is not installed.
QString read(const QString& program, const QStringList& arguments, const QByteArray& pdf) {
    QProcess process;
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    process.write(pdf);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A reader may join a letter and its accent.
/// As readers give it: composed, and a space that holds words together is a space.
QString composed(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).replace(QChar(0x00A0), u' ');
}

QImage photograph(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb((x * 7) & 255, (y * 3) & 255, (x * y) & 255));
    return image;
}

LetterPicture jpeg(QSize size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photograph(size).save(&buffer, "JPEG", 80);
    return {"image/jpeg", bytes.toStdString()};
}

} // namespace

TEST_CASE("what stands in a PDF is read out of it as it was written", "[documents]") {
    const QStringList lines{
        QStringLiteral("Échéance : 1\u00a0234,56\u00a0€ – déjà réglée, œuvre n°\u00a012"),
        QStringLiteral("l’effet « affiné » fait office de flûte"), QStringLiteral("AVA Type WAY Ta. To, 0123456789"),
        QStringLiteral("Zażółć gęślą jaźń; Šťastný; Ελληνικά; Привет"), QStringLiteral("e\u0301tat")};
    const PdfPages pages(written({saying(lines), saying(lines, {9, true})}));
    REQUIRE(pages.count() == 2);
    for (int page = 0; page < 2; ++page)
        for (const QString& line : lines) {
            INFO(line.toStdString() << " in " << pages.text(page).toStdString());
            CHECK(composed(pages.text(page)).contains(composed(line)));
        }
}

TEST_CASE("names in several scripts are read out of a PDF", "[documents]") {
    const QString hebrew = QStringLiteral("\u05e9\u05dc\u05d5\u05dd"),
                  arabic = QStringLiteral("\u0634\u0631\u0643\u0629 \u0645\u062d\u0645\u062f");
    const QByteArray pdf = written({saying({QStringLiteral("Société ") + hebrew + QStringLiteral(" SARL"), arabic})});
    QString text = PdfPages(pdf).text(0);
    INFO(text.toStdString());
    text.remove(QRegularExpression(QStringLiteral("[\u200e\u200f\u202a-\u202e]")));
    const bool hasFonts = QFontDatabase::families(QFontDatabase::Arabic).size() > 0 &&
                          QFontDatabase::families(QFontDatabase::Hebrew).size() > 0;
    if (!hasFonts) {
        WARN("skipped: no font of this system has these letters");
        return;
    }
    CHECK(text.contains(QStringLiteral("Société")));
    CHECK(text.contains(hebrew));
    CHECK(text.contains(arabic));
}

TEST_CASE("a PDF names what it is, its maker and its day alone", "[documents]") {
    const QByteArray pdf = written({saying({QStringLiteral("un")})}, QStringLiteral("Relancé"));
    CHECK(pdf == written({saying({QStringLiteral("un")})}, QStringLiteral("Relancé")));
    CHECK(pdf.startsWith("%PDF-1."));
    const QString told = read(QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates"), QStringLiteral("-")}, pdf);
    if (told.isEmpty()) {
        WARN("skipped: pdfinfo is not installed");
        return;
    }
    INFO(told.toStdString());
    CHECK(told.contains(QStringLiteral("Relancé")));
    CHECK(told.contains(QRegularExpression(QStringLiteral("Creator: +Encours"))));
    CHECK(told.count(QStringLiteral("20261030")) == 2);
    CHECK(told.contains(QStringLiteral("A4")));
}

TEST_CASE("a picture stands in a PDF once, a photograph as the file that it was", "[documents]") {
    const LetterPicture small = jpeg({400, 300}), large = jpeg({2000, 1000});
    Sheet sheet = saying({QStringLiteral("un")});
    sheet.pictures.push_back({{mm(20), mm(50), mm(40), mm(30)}, letterImage(small)});
    const QByteArray once = written({sheet});
    CHECK(once.contains(QByteArray::fromStdString(small.bytes)));
    const QByteArray often = written({sheet, sheet, sheet});
    CHECK(often.count("/Subtype /Image") == 1);
    CHECK(often.size() < once.size() + 3000);
    sheet.pictures.front().picture = letterImage(large);
    CHECK(letterImage(large).width() == 870);
    CHECK(jpegOf(letterImage(large)).size() > 1000);
    CHECK(written({sheet}).contains(jpegOf(letterImage(large))));
    CHECK(jpegOf(letterImage(sampleLogo())).isEmpty());
    sheet.pictures.front().picture = letterImage(sampleLogo());
    CHECK(written({sheet, sheet}).count("/Subtype /Image") == 1);
    const QImage page = PdfPages(written({sheet})).image(0, 1050); // five dots a millimetre
    CHECK(qAbs(qRed(page.pixel(5 * 30, 5 * 65)) - 0x0f) < 3);
}

TEST_CASE("shapes, fills and marks lie where the sheet has them", "[documents]") {
    Sheet sheet;
    sheet.fills.push_back({{mm(20), mm(20), mm(20), mm(10)}, QColor(200, 0, 0)});
    QPainterPath frame;
    frame.addRect(mm(60), mm(20), mm(30), mm(30));
    sheet.shapes.push_back({frame, QColor(0, 0, 200), mm(2)});
    sheet.lines.push_back({QLineF(mm(20), mm(100), mm(100), mm(100)), QColor(0, 150, 0), mm(2)});
    sheet.marks.push_back({{paperWidth / 2, paperHeight / 2}, QStringLiteral("SPECIMEN"), {60, true}, ink::thin, 45});
    const PdfPages pages(written({sheet}));
    const QImage page = pages.image(0, 1050);
    const auto at = [&](double x, double y) { return QColor(page.pixel(int(5 * x), int(5 * y))); };
    CHECK(at(30, 25) == QColor(200, 0, 0));
    CHECK(at(60, 35) == QColor(0, 0, 200));
    CHECK(at(75, 35) == QColor(Qt::white)); // inside
    CHECK(at(60, 100).green() > at(60, 100).red());
    CHECK(at(30, 60) == QColor(Qt::white));
    CHECK(pages.text(0).simplified().remove(u' ').size() >= 8);
}

TEST_CASE("the squares of a code are dark and nothing between them", "[documents]") {
    Sheet sheet;
    sheet.grids.push_back({{mm(50), mm(60)}, mm(1), 33, 5, {{0, 0, 1, 1}, {31, 1, 2, 1}, {3, 4, 4, 1}}, ink::black});
    const PdfPages pages(written({sheet}));
    const QImage page = pages.image(0, 1050);
    for (int y = -1; y <= 5; ++y) {
        for (int x = -1; x <= 33; ++x) {
            const bool isDark = (x == 0 && y == 0) || (y == 1 && (x == 31 || x == 32)) || (y == 4 && x >= 3 && x < 7);
            INFO(x << " " << y);
            CHECK((qGray(page.pixel(250 + 5 * x + 2, 300 + 5 * y + 2)) < 128) == isDark);
        }
    }
}

TEST_CASE("a PDF that cannot be written says so", "[documents]") {
    class Full : public QIODevice {
        qint64 readData(char*, qint64) override { return -1; }
        qint64 writeData(const char*, qint64) override { return -1; }
    } full;
    REQUIRE(full.open(QIODevice::WriteOnly));
    PdfWriting writing(full, QString(), on(2026, 10, 30));
    const bool isTaken = writing.write(saying({QStringLiteral("un")}));
    CHECK_FALSE((writing.end() && isTaken));
}
