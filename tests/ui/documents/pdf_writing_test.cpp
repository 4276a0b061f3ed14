// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "ui/documents/epc_qr.h"
#include "ui/documents/letter_pictures.h"
#include "ui/documents/path_grid.h"
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
    QPainterPath ring;
    ring.addRect(mm(60), mm(20), mm(30), mm(30));
    ring.addRect(mm(70), mm(30), mm(10), mm(10));
    sheet.shapes.push_back({ring, QColor(0, 0, 200), {}, 0});
    sheet.lines.push_back({QLineF(mm(20), mm(100), mm(100), mm(100)), QColor(0, 150, 0), mm(2)});
    sheet.marks.push_back({{paperWidth / 2, paperHeight / 2}, QStringLiteral("SPECIMEN"), {60, true}, ink::thin, 45});
    const PdfPages pages(written({sheet}));
    const QImage page = pages.image(0, 1050);
    const auto at = [&](double x, double y) { return QColor(page.pixel(int(5 * x), int(5 * y))); };
    CHECK(at(30, 25) == QColor(200, 0, 0));
    CHECK(at(65, 25) == QColor(0, 0, 200));
    CHECK(at(75, 35) == QColor(Qt::white)); // a hole
    CHECK(at(60, 100).green() > at(60, 100).red());
    CHECK(at(30, 60) == QColor(Qt::white));
    CHECK(pages.text(0).simplified().remove(u' ').size() >= 8);
}

TEST_CASE("a payment code is known by its squares, another path is not", "[documents]") {
    const auto code = qrSquares("BCD\n002\n1\nSCT\n\nMenuiserie Vauban\nFR1420041010050500013M02606\nEUR12.50",
                                QRectF(0, 0, mm(32), mm(32)));
    REQUIRE(code);
    const QPainterPath placed = code->translated(mm(100), mm(200));
    const auto grid = gridOf(placed);
    REQUIRE(grid);
    CHECK(grid->columns == grid->rows);
    CHECK(static_cast<int>(grid->bars.size()) * 5 == placed.elementCount());
    QPainterPath again;
    for (const QRect& bar : grid->bars)
        again.addRect(grid->corner.x() + bar.x() * grid->side, grid->corner.y() + bar.y() * grid->side,
                      bar.width() * grid->side, grid->side);
    CHECK(again == placed);
    QPainterPath odd = placed;
    odd.addRect(mm(100.3), mm(200), mm(1), mm(2));
    CHECK_FALSE(gridOf(odd));
    QPainterPath frame;
    frame.addRoundedRect(QRectF(0, 0, 500, 300), 20, 20);
    CHECK_FALSE(gridOf(frame));
    CHECK_FALSE(gridOf({}));
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
