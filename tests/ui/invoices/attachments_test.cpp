// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/attachments.h"
#include "core/usecase/read_invoice.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/invoices/at_invoices.h"
#include "ui/common/message_bar.h"
#include "ui/common/temporary_copy.h"
#include "ui/invoices/attach_dialog.h"
#include "ui/invoices/attachments_widget.h"
#include "ui/invoices/document_preview.h"
#include "ui/invoices/rendered_page.h"

#include <QBuffer>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QUrl>

using namespace encours;
using namespace encours::test;

namespace {

QByteArray png(QSize size, Qt::GlobalColor color) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdf(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(1000, 1000, 3000, 3000), Qt::black);
    }
    painter.end();
    return bytes;
}

/// A folder of files to drop.
class Files {
public:
    QString add(const QString& name, const QByteArray& bytes) {
        QFile file(folder_.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

private:
    QTemporaryDir folder_;
};

/// Drops files on the window.
bool drop(MainWindow& window, const QStringList& files) {
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &dropped);
    return dropped.isAccepted();
}

std::vector<Attachment> attachmentsOf(const AtInvoices& at, std::uint32_t invoice) {
    return read_invoice(at.window_view()->snapshot->path, InvoiceId{invoice})->attachments;
}

/// The table of a shown invoice has that many attachments.
bool lists(const AtInvoices& at, int count) {
    return QTest::qWaitFor([&] { return at.find<TableView>("attachmentsTableView")->model()->rowCount() == count; },
                           20000);
}

/// What the system's viewer is asked to open.
class Viewer : public QObject {
    Q_OBJECT

public:
    Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QUrl shown;

public slots:
    void show(const QUrl& url) { shown = url; }
};

} // namespace

TEST_CASE("a file dropped on an invoice is kept, shown, opened, saved, removed and brought back", "[attachment]") {
    AtInvoices at("attachments.encours");
    REQUIRE(at.opened);
    const auto invoice = at.model().line(0).invoice_id;
    REQUIRE(at.enter(0));
    CHECK(at.find("noAttachmentLabel")->isVisible());
    CHECK_FALSE(at.find("attachmentsTableView")->isVisible());
    Files files;
    const QByteArray bytes = png({60, 40}, Qt::red);
    REQUIRE(drop(at.window, {files.add(QStringLiteral("bon signé.png"), bytes)}));
    REQUIRE(lists(at, 1));
    CHECK(at.find("attachmentsTableView")->isVisible());
    CHECK(attachmentsOf(at, invoice).at(0).name == "bon signé.png");

    Viewer viewer;
    at.click("openAttachmentPushButton");
    REQUIRE(QTest::qWaitFor([&] { return !viewer.shown.isEmpty(); }, 20000));
    QFile copy(viewer.shown.toLocalFile());
    CHECK(copy.fileName().endsWith(QStringLiteral("bon signé.png")));
    CHECK_FALSE(copy.permissions().testFlag(QFileDevice::WriteOwner));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == bytes);

    at.click("previewPushButton");
    auto* preview = dynamic_cast<DocumentPreview*>(at.dialog("documentPreviewDialog"));
    REQUIRE(preview != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !preview->isBusy(); }, 20000));
    const auto* picture = preview->findChild<QLabel*>(QStringLiteral("previewLabel"));
    REQUIRE_FALSE(picture->pixmap().isNull());
    CHECK(picture->pixmap().toImage().pixelColor(5, 5) == QColor(Qt::red));
    const auto width = picture->pixmap().width();
    QTest::mouseClick(AtInvoices::in<QPushButton>(preview, "largerPushButton"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !preview->isBusy(); }, 20000));
    CHECK(picture->pixmap().width() > width);
    QTest::mouseClick(AtInvoices::in<QPushButton>(preview, "previewSavePushButton"), Qt::LeftButton);
    auto* save = dynamic_cast<QFileDialog*>(at.dialog("saveAttachmentFileDialog"));
    REQUIRE(save != nullptr);
    const QString target = files.add(QStringLiteral("saved.png"), {});
    emit save->fileSelected(target);
    save->reject();
    QFile saved(target);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == bytes);
    QTest::mouseClick(AtInvoices::in<QPushButton>(preview, "previewClosePushButton"), Qt::LeftButton);

    at.click("removeAttachmentPushButton");
    REQUIRE(lists(at, 0));
    at.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(lists(at, 1));
    CHECK(attachmentsOf(at, invoice).size() == 1);
}

TEST_CASE("what is neither PDF nor picture is refused with its reason, whatever its name", "[attachment]") {
    AtInvoices at("attachments_refused.encours");
    REQUIRE(at.opened);
    const auto invoice = at.model().line(0).invoice_id;
    REQUIRE(at.enter(0));
    Files files;
    REQUIRE(drop(at.window, {files.add(QStringLiteral("macro.pdf"), "PK\x03\x04")}));
    const auto* bar = at.find<MessageBar>("actsMessageBar");
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 20000));
    CHECK(bar->text().contains(QStringLiteral("macro.pdf")));
    CHECK(attachmentsOf(at, invoice).empty());
    CHECK_FALSE(drop(at.window, {files.add(QStringLiteral("notes.docx"), "PK\x03\x04")}));
}

TEST_CASE("many files dropped on the list find their invoices, nothing is done before the person says so",
          "[attachment]") {
    AtInvoices at("attachments_many.encours");
    REQUIRE(at.opened);
    const auto first = at.model().line(0).invoice_id;
    const QString number = at.cell(0, "number");
    int row = 1;
    while (at.model().line(row).invoice_id == first)
        ++row;
    const auto second = at.model().line(row).invoice_id;
    Files files;
    REQUIRE(
        drop(at.window, {files.add(QStringLiteral("Facture ") + number + QStringLiteral(".png"), png({8, 8}, Qt::blue)),
                         files.add(QStringLiteral("photo.png"), png({8, 8}, Qt::green)),
                         files.add(QStringLiteral("broken ") + number + QStringLiteral(".pdf"), "no")}));
    auto* dialog = dynamic_cast<AttachDialog*>(at.dialog("attachDialog"));
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return dialog->isReady(); }, 20000));
    auto* table = AtInvoices::in<QTableWidget>(dialog, "attachTableWidget");
    REQUIRE(table->rowCount() == 3);
    const auto choice = [&](int file) {
        return AtInvoices::in<QComboBox>(dialog, ("document" + std::to_string(file) + "ComboBox").c_str());
    };
    CHECK(choice(0)->currentText().startsWith(number));
    CHECK(choice(1)->currentIndex() == 0);
    CHECK_FALSE(table->item(1, 3)->text().isEmpty());
    CHECK_FALSE(choice(2)->isEnabled());
    CHECK(table->item(2, 3)->text().contains(QStringLiteral("broken")));
    CHECK(attachmentsOf(at, first).empty());
    // The one that no number was found for is selected: its number is typed, Enter assigns it and does no more.
    auto* typed = AtInvoices::in<QLineEdit>(dialog, "attachNumberLineEdit");
    typed->setFocus();
    QTest::keyClicks(typed, QStringLiteral("none of these"));
    QTest::keyClick(typed, Qt::Key_Return);
    const auto* fault = AtInvoices::in<QLabel>(dialog, "faultLabel");
    REQUIRE(QTest::qWaitFor([&] { return fault->isVisible(); }, 20000));
    typed->clear();
    QTest::keyClicks(typed, at.cell(row, "number"));
    QTest::keyClick(typed, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return choice(1)->currentIndex() == 1; }, 20000));
    CHECK(dialog->isVisible());
    CHECK(attachmentsOf(at, second).empty());
    QTest::mouseClick(AtInvoices::in<QPushButton>(dialog, "confirmPushButton"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return at.find("attachDialog") == nullptr; }, 20000));
    CHECK(attachmentsOf(at, first).size() == 1);
    CHECK(attachmentsOf(at, second).size() == 1);
    at.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(
        QTest::qWaitFor([&] { return attachmentsOf(at, first).empty() && attachmentsOf(at, second).empty(); }, 20000));
}

TEST_CASE("a page is drawn as wide as it is wanted", "[attachment]") {
    const auto picture = renderPage(png({200, 100}, Qt::red), QStringLiteral("image/png"), 0, 50);
    CHECK(picture.image.size() == QSize(50, 25));
    CHECK(picture.pages == 1);
    CHECK(renderPage("\x89PNG\r\n\x1a\n broken", QStringLiteral("image/png"), 0, 50).image.isNull());
    CHECK(renderPage("x", QStringLiteral("image/nothing"), 0, 50).isFormatMissing);
    const auto page = renderPage(pdf(3), QStringLiteral("application/pdf"), 2, 400);
    if (!QImageReader::supportedImageFormats().contains("pdf")) { // an optional package
        CHECK(page.isFormatMissing);
        return;
    }
    CHECK(page.pages == 3);
    REQUIRE(page.image.width() == 400);
    CHECK(page.image.height() > page.image.width());
    CHECK(page.image.pixelColor(2, 2) == QColor(Qt::white));
    int dark = 0;
    for (int y = 0; y < page.image.height(); ++y)
        for (int x = 0; x < page.image.width(); ++x)
            dark += page.image.pixelColor(x, y).lightness() < 60 ? 1 : 0;
    CHECK(dark > 1000);
    CHECK(renderPage("%PDF-1.4 broken", QStringLiteral("application/pdf"), 0, 400).image.isNull());
}

TEST_CASE("a copy for the viewer bears an ending that fits its content, and no folder", "[attachment]") {
    const QString type = QStringLiteral("application/pdf");
    CHECK(safeFileName(QStringLiteral("Facture 12.pdf"), type) == QStringLiteral("Facture 12.pdf"));
    CHECK(safeFileName(QStringLiteral("Facture.PDF"), type) == QStringLiteral("Facture.PDF"));
    CHECK(safeFileName(QStringLiteral("facture.exe"), type) == QStringLiteral("facture.exe.pdf"));
    CHECK(safeFileName(QStringLiteral("../../.bashrc"), type) == QStringLiteral("bashrc.pdf"));
    CHECK(safeFileName(QStringLiteral("a\\b:c"), QStringLiteral("image/jpeg")) == QStringLiteral("a b c.jpg"));
    CHECK(safeFileName(QStringLiteral(".."), type) == QStringLiteral("document.pdf"));
}

#include "attachments_test.moc"
