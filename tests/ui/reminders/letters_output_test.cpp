// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/letters_output.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/reminders/at_letters.h"
#include "ui/documents/pdf_pages.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSemaphore>

using namespace encours;
using namespace encours::test;

namespace {

QString scratch(const char* name) { return QString::fromStdU16String((scratchFolder() / name).u16string()); }

int pagesIn(const QString& file) {
    QFile saved(file);
    return saved.open(QIODevice::ReadOnly) ? PdfPages(saved.readAll()).count() : 0;
}

/// The printer's dialog, answered with a file to print into.
void printInto(const AtLetters& at, const QString& file) {
    at.press("printLettersPushButton");
    auto* asked = at.dialog<QPrintDialog>("printLettersDialog");
    REQUIRE(asked != nullptr);
    asked->printer()->setOutputFormat(QPrinter::PdfFormat);
    asked->printer()->setOutputFileName(file);
    emit static_cast<QDialog*>(asked)->accepted();
    asked->reject();
}

void answer(const AtLetters& at, const char* dialog, const QString& where) {
    auto* asked = at.dialog<QFileDialog>(dialog);
    REQUIRE(asked != nullptr);
    emit asked->fileSelected(where);
    asked->reject();
}

/// Until the gate is opened, the worker has something else to do.
void hold(AtLetters& at, QSemaphore& gate) {
    at.window.session().change(&at.window,
                               [&gate](const std::filesystem::path&, const Clock&) -> std::function<void()> {
                                   gate.acquire();
                                   return [] {};
                               });
}

} // namespace

TEST_CASE("a run's letters are printed, saved as one PDF, and saved one by one", "[reminders][letters]") {
    AtLetters at("letters_output.encours");
    REQUIRE(at.opened);
    const int papers = at.onPaper();
    REQUIRE(papers > 0);
    const QString printed = scratch("printed.pdf");
    printInto(at, printed);
    CHECK(at.bar().kind() == MessageBar::Kind::progress);
    CHECK_FALSE(at.find<QPushButton>("postLettersPushButton")->isEnabled());
    REQUIRE(at.ends());
    CHECK(at.bar().kind() == MessageBar::Kind::note);
    CHECK(at.bar().text().startsWith(QString::number(papers)));
    CHECK(pagesIn(printed) >= papers);
    CHECK(at.withState(MessageState::posted) == 0); // printed is not sent

    const QString merged = scratch("merged.pdf");
    at.choose("saveMergedAction");
    answer(at, "saveLettersFileDialog", merged);
    REQUIRE(at.ends());
    CHECK(pagesIn(merged) == pagesIn(printed));

    const QString folder = scratch("each letter");
    REQUIRE(QDir().mkpath(folder));
    at.choose("saveEachAction");
    answer(at, "saveEachLetterFileDialog", folder);
    REQUIRE(at.ends());
    const auto files = QDir(folder).entryList(QDir::Files);
    CHECK(files.filter(QStringLiteral(".pdf")).size() == papers);
    at.choose("saveEachAction"); // again: the same letters find their files
    answer(at, "saveEachLetterFileDialog", folder);
    REQUIRE(at.ends());
    CHECK(QDir(folder).entryList(QDir::Files) == files);
}

TEST_CASE("what is under way is stopped by Cancel, and said to be; no half of a file is left", "[reminders][letters]") {
    AtLetters at("letters_cancel.encours");
    REQUIRE(at.opened);
    QSemaphore gate;
    const auto cancel = [&] {
        QTest::mouseClick(at.bar().findChild<QPushButton*>(QStringLiteral("messageActionPushButton")), Qt::LeftButton);
        gate.release();
        REQUIRE(at.ends());
        CHECK(at.bar().kind() == MessageBar::Kind::note);
    };
    const QString printed = scratch("cancelled print.pdf");
    hold(at, gate);
    printInto(at, printed);
    cancel();
    CHECK_FALSE(QFile::exists(printed));
    const QString afterPrint = at.bar().text();
    const QString merged = scratch("cancelled.pdf");
    hold(at, gate);
    at.choose("saveMergedAction");
    answer(at, "saveLettersFileDialog", merged);
    cancel();
    CHECK_FALSE(QFile::exists(merged));
    CHECK(at.bar().text() != afterPrint); // each in its own words
    CHECK(at.find<QPushButton>("printLettersPushButton")->isEnabled());
}

TEST_CASE("a printer that does not answer has failed, and was not stopped", "[reminders][letters]") {
    AtLetters at("letters_failed.encours");
    REQUIRE(at.opened);
    printInto(at, scratch("no such folder/printed.pdf"));
    REQUIRE(at.ends());
    CHECK(at.bar().kind() == MessageBar::Kind::warning);
}

TEST_CASE("letters that are being printed end with their dialog, and the window says so", "[reminders][letters]") {
    AtLetters at("letters_closed.encours");
    REQUIRE(at.opened);
    const QString printed = scratch("closed print.pdf");
    QSemaphore gate;
    hold(at, gate); // else a few letters are printed before the dialog is closed
    printInto(at, printed);
    const QPointer<LettersDialog> dialog(at.letters());
    dialog->reject();
    REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }, 20000));
    gate.release();
    const auto bars = at.window.findChildren<MessageBar*>();
    CHECK(QTest::qWaitFor(
        [&] {
            return std::any_of(bars.begin(), bars.end(),
                               [](const MessageBar* bar) { return bar->text().contains(QStringLiteral("stopped")); });
        },
        60000));
    CHECK_FALSE(QFile::exists(printed));
    REQUIRE(QTest::qWaitFor([&] { return at.find<QPushButton>("lettersPushButton")->isEnabled(); }, 20000));
    at.click("lettersPushButton"); // and can be opened again
    REQUIRE(QTest::qWaitFor([&] { return at.letters() != nullptr && at.letters()->isVisible(); }, 20000));
}

TEST_CASE("the list's filter and channel choose what is printed and marked", "[reminders][letters]") {
    AtLetters at("letters_filter.encours");
    REQUIRE(at.opened);
    auto* filter = at.letters()->findChild<QLineEdit*>(QStringLiteral("lettersFilterLineEdit"));
    auto* print = at.find<QPushButton>("printLettersPushButton");
    REQUIRE(print->isEnabled());
    filter->setText(QStringLiteral("nobody is called so"));
    CHECK_FALSE(print->isEnabled());
    CHECK_FALSE(at.find<QPushButton>("postLettersPushButton")->isEnabled());
    filter->clear();
    CHECK(print->isEnabled());
    auto* channels = at.find<QComboBox>("lettersChannelComboBox");
    auto& table = *at.letters()->findChild<TableView*>(QStringLiteral("lettersTableView"));
    const int all = table.tableModel().rowCount();
    channels->setCurrentIndex(1);
    emit channels->activated(1);
    const int some = table.tableModel().rowCount();
    CHECK(some > 0);
    CHECK(some < all);
    QSignalSpy shown(at.letters(), &LettersDialog::shown);
    at.window.session().setDate(at.view()->today - 1); // rows are read again: the choice holds
    REQUIRE((!shown.isEmpty() || shown.wait(20000)));
    CHECK(channels->currentIndex() == 1);
    CHECK(table.tableModel().rowCount() == some);
}
