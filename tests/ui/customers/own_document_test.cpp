// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/own_document_dialog.h"

#include "core/usecase/promises.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/customers/at_customer.h"
#include "tests/ui/documents/sheet_reading.h"
#include "ui/customers/customer_page.h"
#include "ui/documents/pdf_pages.h"
#include "ui/language/translation.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/sheet_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QKeySequence>
#include <QLabel>
#include <QSpinBox>

#include <set>

using namespace encours;
using namespace encours::test;

namespace {

/// The dialog over the customer's page, opened by its button.
class AtOwnDocument : public AtCustomer {
public:
    explicit AtOwnDocument(const char* copy) : AtCustomer(copy) {
        if (!opened)
            return;
        click("writeDocumentPushButton");
        opened = dialog("ownDocumentDialog") != nullptr && settle();
    }
    [[nodiscard]] OwnDocumentDialog& own() const { return *find<OwnDocumentDialog>("ownDocumentDialog"); }
    [[nodiscard]] bool settle() const {
        return QTest::qWaitFor([this] { return !own().isBusy(); }, 20000);
    }
    [[nodiscard]] bool choose(OwnDocument document) const {
        auto* box = find<QComboBox>("ownDocumentComboBox");
        box->setCurrentIndex(box->findData(static_cast<int>(document)));
        return settle();
    }
    [[nodiscard]] QString shown() const { return textOf(own().findChild<LetterPreview*>()->sheetView().sheets()); }
    [[nodiscard]] bool isOffered(const char* name) const {
        const auto* button = find<QPushButton>(name);
        return button->isVisible() && button->isEnabled();
    }
    /// Chooses a file in the dialog of that name.
    [[nodiscard]] bool saveTo(const char* name, const QString& file) const {
        QFileDialog* asked = nullptr;
        if (!QTest::qWaitFor([&] { return (asked = find<QFileDialog>(name)) != nullptr && asked->isVisible(); }, 20000))
            return false;
        emit asked->fileSelected(file);
        asked->reject();
        return QFile::exists(file);
    }
};

QByteArray contentOf(const QString& file) {
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a plan in three instalments is seen before it leaves, and is recorded", "[customers][own_document]") {
    AtOwnDocument at("own_plan.encours");
    REQUIRE(at.opened);
    CHECK_FALSE(at.find("recordPlanPushButton")->isVisible());
    REQUIRE(at.choose(OwnDocument::payment_plan));
    REQUIRE(at.own().made().plan);
    const LetterPlan plan = *at.own().made().plan;
    REQUIRE(plan.instalments.size() == 3);
    CHECK(at.shown().contains(QString::number(plan.instalments.back().amount % 100)));
    CHECK(at.find("planCountSpinBox")->isVisible());

    // Typed: another number, and more given up than is owed.
    auto* count = at.find<QSpinBox>("planCountSpinBox");
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, "4");
    REQUIRE(
        QTest::qWaitFor([&] { return !at.own().isBusy() && at.own().made().plan->instalments.size() == 4; }, 20000));
    auto* waived = at.find<QLineEdit>("planWaivedLineEdit");
    QTest::keyClicks(waived, "999999999");
    REQUIRE(QTest::qWaitFor([&] { return !at.own().isBusy() && at.own().made().fault.has_value(); }, 20000));
    CHECK_FALSE(at.isOffered("recordPlanPushButton"));
    CHECK_FALSE(at.isOffered("saveDocumentPushButton"));
    waived->selectAll();
    QTest::keyClick(waived, Qt::Key_Delete);
    count->selectAll();
    QTest::keyClicks(count, "3");
    REQUIRE(QTest::qWaitFor(
        [&] { return !at.own().isBusy() && at.own().made().plan && at.own().made().plan->instalments.size() == 3; },
        20000));

    const auto& receivables = *at.view()->snapshot->receivables;
    const CustomerId customer = receivables.customers->at(at.index);
    const auto plans = [&] {
        return plans_of(at.view()->snapshot->path, *at.view()->snapshot->receivables, customer, at.view()->today);
    };
    const std::size_t before = plans().size();
    at.click("recordPlanPushButton");
    auto* record = at.dialog("recordPlanDialog");
    REQUIRE(record != nullptr);
    REQUIRE(at.updating([&] { at.press(record, "confirmPushButton"); }));
    const auto after = plans();
    REQUIRE(after.size() == before + 1);
    REQUIRE(after.front().plan.instalments.size() == 3);
    CHECK(after.front().plan.instalments.front().amount == plan.instalments.front().amount);
    CHECK(after.front().plan.instalments.back().amount == plan.instalments.back().amount);
    CHECK(QTest::qWaitFor([&] { return at.find<QDialog>("recordPlanDialog") == nullptr; }, 20000));
    CHECK(at.find("ownDocumentMessageBar")->isVisible());
}

TEST_CASE("a statement of account is saved as the PDF that is seen", "[customers][own_document]") {
    AtOwnDocument at("own_statement.encours");
    REQUIRE(at.opened);
    REQUIRE(at.own().made().shown);
    const QString number = at.own().made().shown->sheets.empty() ? QString() : at.shown();
    CHECK_FALSE(number.isEmpty());
    REQUIRE(at.isOffered("saveDocumentPushButton"));
    at.click("saveDocumentPushButton");
    const QString file = QString::fromStdU16String((scratchFolder() / "statement.pdf").u16string());
    REQUIRE(at.saveTo("saveOwnDocumentDialog", file));
    CHECK(contentOf(file) == at.own().made().file.bytes);
    const PdfPages pages(contentOf(file));
    REQUIRE(pages.count() == static_cast<int>(at.own().made().shown->sheets.size()));
    CHECK(pages.text(0).contains(QString::fromStdString(at.row().name)));

    // The same by e-mail is text, which no printer is offered for.
    auto* forms = at.find("ownDocumentFormSegmentedChoice");
    QTest::mouseClick(forms->findChild<QPushButton*>(QStringLiteral("segment1PushButton")), Qt::LeftButton);
    REQUIRE(at.settle());
    REQUIRE(at.own().made().shown);
    CHECK_FALSE(at.own().findChild<LetterPreview*>()->text().isEmpty());
    CHECK_FALSE(at.isOffered("printDocumentPushButton"));
}

TEST_CASE("a document that the books do not give says why", "[customers][own_document]") {
    AtOwnDocument at("own_none.encours");
    REQUIRE(at.opened);
    at.own().reject();
    REQUIRE(QTest::qWaitFor([&] { return at.find<QDialog>("ownDocumentDialog") == nullptr; }, 20000));
    const auto view = at.view();
    const auto& receivables = *view->snapshot->receivables;
    OwnDocumentRequest request;
    request.document = OwnDocument::dispute_received;
    request.on = view->today;
    for (CustomerIndex one = 0; one < receivables.customer_count(); ++one) {
        request.customer = receivables.customers->at(one);
        if (!own_document_case(view->snapshot->path, receivables, request))
            break;
    }
    QSignalSpy shown(&at.window, &MainWindow::pageShown);
    at.window.go({Place::Page::customer, {}, request.customer});
    REQUIRE(shown.wait(20000));
    at.click("writeDocumentPushButton");
    REQUIRE(at.dialog("ownDocumentDialog") != nullptr);
    REQUIRE(at.choose(OwnDocument::dispute_received));
    CHECK_FALSE(at.own().made().hasCase);
    bool isSaid = false;
    for (const auto* label : at.own().findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text() == noDocumentSentence(OwnDocument::dispute_received));
    CHECK(isSaid);
    CHECK_FALSE(at.isOffered("saveDocumentPushButton"));
}

TEST_CASE("a document is written on a small screen in large French letters", "[customers][own_document]") {
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(20.0);
    QApplication::setFont(font);
    installTranslations(*qApp, QLocale::French);
    {
        AtOwnDocument at("own_large.encours");
        REQUIRE(at.opened);
        REQUIRE(at.choose(OwnDocument::payment_plan));
        const QSize least = at.own().minimumSizeHint();
        CHECK(least.width() <= 1280);
        CHECK(least.height() <= 720);
        at.own().resize(1280, 720);
        const auto* plan = at.find("planForm");
        CHECK(QTest::qWaitFor([&] { return plan->width() >= plan->minimumSizeHint().width(); }, 20000));
        std::set<QString> letters;
        for (const auto* button : at.own().findChildren<QPushButton*>()) {
            const QString letter = QKeySequence::mnemonic(button->text()).toString();
            if (button->isVisible() && !letter.isEmpty())
                CHECK(letters.insert(letter).second);
        }
        for (const auto* label : at.own().findChildren<QLabel*>()) {
            const QString letter = QKeySequence::mnemonic(label->text()).toString();
            if (label->isVisible() && label->buddy() != nullptr && !letter.isEmpty())
                CHECK(letters.insert(letter).second);
        }
    }
    QApplication::setFont(before);
    installTranslations(*qApp, QLocale::c());
}

TEST_CASE("statements of account of all customers are written in one go", "[customers][own_document]") {
    AtCustomer at("statements.encours");
    REQUIRE(at.opened);
    at.window.go({Place::Page::customers, {}, {}});
    const int listed = at.model("customersTableView").rowCount();
    REQUIRE(listed > 2);
    at.click("statementsPushButton");
    auto* dialog = at.dialog("statementsDialog");
    REQUIRE(dialog != nullptr);
    auto* bar = dialog->findChild<QWidget*>(QStringLiteral("statementsMessageBar"));
    const auto choose = [&](const QString& where) {
        at.press(dialog, "saveStatementsPushButton");
        QFileDialog* asked = nullptr;
        REQUIRE(
            QTest::qWaitFor([&] { return (asked = at.find<QFileDialog>("saveStatementsDialog")) != nullptr; }, 20000));
        emit asked->fileSelected(where);
        asked->reject();
        REQUIRE(QTest::qWaitFor([&] { return at.find<QFileDialog>("saveStatementsDialog") == nullptr; }, 20000));
    };
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveStatementsPushButton"));
    const QString merged = QString::fromStdU16String((scratchFolder() / "all.pdf").u16string());
    choose(merged);
    REQUIRE(QTest::qWaitFor([&] { return save->isEnabled() && QFile::exists(merged); }, 60000));
    CHECK(bar->isVisible());
    const PdfPages pages(contentOf(merged));
    CHECK(pages.count() > 2);

    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("segment1PushButton")), Qt::LeftButton);
    const QString folder = QString::fromStdU16String((scratchFolder() / "each").u16string());
    REQUIRE(QDir().mkpath(folder));
    choose(folder);
    REQUIRE(QTest::qWaitFor([&] { return save->isEnabled(); }, 60000));
    const auto files = QDir(folder).entryList(QDir::Files);
    CHECK(files.size() > 2);
    CHECK(files.size() <= listed);
    CHECK(files.size() <= pages.count());
}
