// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/imports_page.h"

#include "tests/core/usecase/books_of_a_company.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/message_bar.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/imports/import_history.h"
#include "ui/shell/source_chooser.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUrl>

#include <fstream>

using namespace encours;
using namespace encours::test;

namespace {

constexpr int timeoutMs = 20000;

/// A window before a person who has files to import.
class Importing : public OpenedWindow {
public:
    QString write(const char* name, const std::string& text) const {
        const QString path = folder.filePath(QString::fromLatin1(name));
        std::ofstream(path.toStdString(), std::ios::binary) << text;
        return path;
    }
    QString list(const char* name, int first, int count, int amount = 100) const {
        std::string text = "Client;Nom;Facture;Date;Echeance;Montant\n";
        for (int i = first; i < first + count; ++i)
            text += "C" + std::to_string(i % 3) + ";Client " + std::to_string(i % 3) + ";F" + std::to_string(i) +
                    ";2026-09-01;2026-10-01;" + std::to_string(amount + i) + ".00\n";
        return write(name, text);
    }
    QString books(const char* name) const {
        BooksOfACompany company(7);
        std::string text = fec_header;
        for (const auto& line : company.year(2025, 60))
            text += line;
        return write(name, text);
    }
    void drop(const QStringList& paths) {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent dropped({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
    }
    void accept(const char* dialog, const QString& file) const {
        auto* asked = find<QFileDialog>(dialog);
        REQUIRE(asked != nullptr);
        asked->selectFile(file);
        QMetaObject::invokeMethod(asked, "accept");
    }
    [[nodiscard]] bool isEnabled(const char* name) const { return find(name)->isVisible() && find(name)->isEnabled(); }
    [[nodiscard]] bool previewed() const {
        return QTest::qWaitFor([this] { return isEnabled("importPushButton"); }, timeoutMs);
    }
    [[nodiscard]] bool imported() const {
        return QTest::qWaitFor([this] { return find("importContinuePushButton")->isVisible(); }, timeoutMs);
    }
    [[nodiscard]] bool listed(int count) const {
        return QTest::qWaitFor([this, count] { return batches().sourceCount() == count; }, timeoutMs);
    }
    [[nodiscard]] TableModel& batches() const { return find<TableView>("importsTableView")->tableModel(); }
    [[nodiscard]] MessageBar& historyMessage() const { return *find<MessageBar>("importHistoryMessageBar"); }
    [[nodiscard]] std::int64_t total() { return window.session().view()->balance.total.total(); }
    /// From the start page to the result of a first import.
    void importFirst(const QString& source, const char* ledger) {
        drop({source});
        accept("newLedgerFileDialog", folder.filePath(QString::fromLatin1(ledger)));
        REQUIRE(previewed());
        REQUIRE(changing([&] { click("importPushButton"); }));
        REQUIRE(imported());
    }
    void undoRow(int row) const {
        find<TableView>("importsTableView")->selectRow(row);
        click("undoImportPushButton");
        REQUIRE(historyMessage().isVisible());
        CHECK(historyMessage().kind() == MessageBar::Kind::warning);
        QTest::mouseClick(historyMessage().findChild<QPushButton*>(QStringLiteral("messageActionPushButton")),
                          Qt::LeftButton);
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("while the imports are being read the page claims nothing about them", "[imports]") {
    ImportHistory history;
    const auto heading = [&history] { return history.findChild<QLabel*>(QStringLiteral("headingLabel"))->text(); };
    const QString unknown = heading();
    history.setImports(Imports{});
    CHECK(heading() != unknown);
    history.setImports(std::nullopt);
    CHECK(heading() == unknown);
}

TEST_CASE("from the start page a list becomes a ledger, and its figures are on the dashboard", "[imports]") {
    Importing at;
    const QString source = at.list("factures.csv", 1, 9);
    at.click("startImportPushButton");
    at.accept("importFileDialog", source);
    auto* place = at.find<QFileDialog>("newLedgerFileDialog");
    REQUIRE(place != nullptr);
    CHECK(place->selectedFiles().value(0).endsWith(QStringLiteral("factures.encours")));
    const QString ledger = at.folder.filePath(QStringLiteral("Atelier.encours"));
    at.accept("newLedgerFileDialog", ledger);
    REQUIRE(at.previewed());
    CHECK(at.find("importsPage")->isVisible());
    CHECK_FALSE(QFile::exists(ledger)); // a preview writes nothing
    CHECK(at.find<TableView>("importChangesTableView")->tableModel().sourceCount() == 9);

    REQUIRE(at.changing([&] { QTest::keyClick(at.find("importPreviewWidget"), Qt::Key_Return); }));
    REQUIRE(at.imported());
    CHECK(at.find("importsPage")->isVisible());
    CHECK(at.total() == 94500); // 9 times 100, and 1 to 9
    at.click("importContinuePushButton");
    CHECK(at.find("dashboardPage")->isVisible());
    CHECK(at.window.windowTitle().startsWith(QStringLiteral("Atelier")));
    at.window.go({Place::Page::imports, {}, {}});
    CHECK(at.find("importHistoryWidget")->isVisible());
    REQUIRE(at.listed(1));
}

TEST_CASE("books that are dropped become a ledger", "[imports]") {
    Importing at;
    at.importFirst(at.books("123456789FEC20251231.txt"), "livres.encours");
    at.click("importContinuePushButton");
    CHECK(at.find("dashboardPage")->isVisible());
    CHECK(at.window.session().view()->snapshot->receivables->item_count() > 10);
    CHECK(SourceChooser::proposedName(QStringLiteral("/x/123456789FEC20251231.txt"))
              .contains(QStringLiteral("123456789")));
}

TEST_CASE("the controls of an import say in words whether they hold", "[imports]") {
    Importing at;
    at.importFirst(at.books("livres.txt"), "livres.encours");
    auto* controls = at.find("importControlsFrame");
    REQUIRE(controls != nullptr);
    int held = 0;
    for (const auto* label : controls->findChildren<QLabel*>())
        held += label->text().startsWith(QStringLiteral("✓ ")) ? 1 : 0;
    CHECK(held >= 3);
}

TEST_CASE("Back before importing leaves nothing", "[imports]") {
    Importing at;
    at.drop({at.list("factures.csv", 1, 3)});
    const QString ledger = at.folder.filePath(QStringLiteral("jamais.encours"));
    at.accept("newLedgerFileDialog", ledger);
    REQUIRE(at.previewed());
    at.click("importBackPushButton");
    CHECK(at.find("startPage")->isVisible());
    CHECK_FALSE(QFile::exists(ledger));
}

TEST_CASE("a preview is cancelled, and read again", "[imports]") {
    Importing at;
    at.drop({at.list("grand.csv", 1, 60000)});
    const QString ledger = at.folder.filePath(QStringLiteral("grand.encours"));
    at.accept("newLedgerFileDialog", ledger);
    auto& message = *at.find<MessageBar>("importMessageBar");
    REQUIRE(message.kind() == MessageBar::Kind::progress);
    auto* action = message.findChild<QPushButton*>(QStringLiteral("messageActionPushButton"));
    QTest::mouseClick(action, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return message.kind() == MessageBar::Kind::note; }, timeoutMs));
    CHECK_FALSE(at.isEnabled("importPushButton"));
    QTest::mouseClick(action, Qt::LeftButton);
    REQUIRE(at.previewed());
    // The import itself, too: the preview stays, and nothing was written.
    at.click("importPushButton");
    QTest::mouseClick(action, Qt::LeftButton);
    REQUIRE(at.previewed());
    CHECK(message.isVisible());
    CHECK_FALSE(QFile::exists(ledger));
}

TEST_CASE("a file that cannot be imported says why, on the page", "[imports]") {
    Importing at;
    at.drop({at.write("notes.txt", "Ceci n'est pas une liste.\nVraiment pas.\n")});
    at.accept("newLedgerFileDialog", at.folder.filePath(QStringLiteral("rien.encours")));
    auto& message = *at.find<MessageBar>("importMessageBar");
    REQUIRE(QTest::qWaitFor([&] { return message.kind() == MessageBar::Kind::error; }, timeoutMs));
    CHECK(message.isVisible());
    CHECK_FALSE(at.isEnabled("importPushButton"));
    CHECK(at.find<QTabWidget>("importDetailsTabWidget")->currentIndex() == 3);
    CHECK(at.find<TableView>("importProblemsTableView")->tableModel().rowCount() >= 1);
    CHECK(at.find<QLabel>("importProblemLabel")->text().contains(QStringLiteral("notes.txt")));
}

TEST_CASE("an import is undone after a question, the later one first", "[imports]") {
    Importing at;
    at.importFirst(at.list("factures.csv", 1, 6), "annuler.encours");
    const auto before = at.total();
    at.drop({at.list("factures.csv", 1, 6, 500)}); // the same documents, other amounts
    REQUIRE(at.previewed());
    REQUIRE(at.changing([&] { at.click("importPushButton"); }));
    REQUIRE(at.imported());
    CHECK(at.total() == before + 6 * 40000);
    at.click("importBackPushButton");
    REQUIRE(at.listed(2));

    at.undoRow(1); // the first import: the other builds on it
    REQUIRE(QTest::qWaitFor([&] { return at.historyMessage().kind() == MessageBar::Kind::error; }, timeoutMs));
    CHECK(at.historyMessage().text().contains(QStringLiteral("factures.csv")));
    CHECK(at.total() == before + 6 * 40000);
    at.undoRow(0);
    REQUIRE(QTest::qWaitFor([&] { return at.historyMessage().kind() == MessageBar::Kind::note; }, timeoutMs));
    CHECK(QTest::qWaitFor([&] { return at.total() == before; }, timeoutMs)); // the pages follow
    const auto& model = at.batches();
    REQUIRE(QTest::qWaitFor(
        [&] { return model.index(0, model.columnOf(QLatin1String("undone"))).data().toString() != u"–"; }, timeoutMs));
    at.find<TableView>("importsTableView")->selectRow(0);
    CHECK_FALSE(at.isEnabled("undoImportPushButton")); // once is enough
}

TEST_CASE("several files follow each other", "[imports]") {
    Importing at;
    at.importFirst(at.list("un.csv", 1, 3), "suite.encours");
    // What is not a source is left out.
    at.drop({at.list("deux.csv", 11, 3), at.folder.filePath(QStringLiteral("image.png")), at.list("trois.csv", 21, 3)});
    for (int file = 0; file < 2; ++file) {
        REQUIRE(at.previewed());
        REQUIRE(at.changing([&] { at.click("importPushButton"); }));
        REQUIRE(at.imported());
        at.click("importContinuePushButton");
    }
    CHECK(at.find("dashboardPage")->isVisible());
    CHECK(at.window.session().view()->snapshot->receivables->item_count() == 9);
}
