// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/correct_customer.h"
#include "core/usecase/customer_list.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/reminders/at_letters.h"
#include "ui/customers/customer_page.h"
#include "ui/documents/pdf_pages.h"
#include "ui/letters/letter_preview.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>
#include <optional>

using namespace encours;
using namespace encours::test;

TEST_CASE("a letter that was written stands in the customer's timeline and is opened there", "[reminders][letters]") {
    AtLetters at("letters_timeline.encours");
    REQUIRE(at.opened);
    const auto messages = at.messages();
    const auto written =
        std::find_if(messages.begin(), messages.end(), [](const RunMessage& one) { return one.message.has_document; });
    REQUIRE(written != messages.end());
    at.letters()->reject();
    QSignalSpy shown(&at.window, &MainWindow::pageShown);
    at.window.go({Place::Page::customer, {}, written->message.customer});
    REQUIRE((!shown.isEmpty() || shown.wait(20000)));
    at.find<QTabBar>("customerTabBar")->setCurrentIndex(CustomerPage::timeline);
    auto& timeline = *at.find<TableView>("timelineTableView");
    auto* open = at.find<QPushButton>("openTimelineLetterPushButton");
    CHECK_FALSE(open->isEnabled());
    for (int row = 0; row < timeline.tableModel().rowCount() && !open->isEnabled(); ++row)
        timeline.selectRow(row);
    REQUIRE(open->isEnabled());
    at.click("openTimelineLetterPushButton");
    auto* dialog = at.dialog("storedLetterDialog");
    REQUIRE(dialog != nullptr);
    const auto letter = read_letter(at.view()->snapshot->path, written->message.id);
    REQUIRE(letter);
    auto* preview = dialog->findChild<LetterPreview*>();
    CHECK(preview->saidFaults().isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("saveStoredPushButton")), Qt::LeftButton);
    auto* asked = at.dialog<QFileDialog>("saveStoredLetterDialog");
    REQUIRE(asked != nullptr);
    const QString file = QString::fromStdU16String((scratchFolder() / "stored letter").u16string());
    emit asked->fileSelected(file);
    QFile saved(file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == QByteArray(letter->bytes.data(), static_cast<qsizetype>(letter->bytes.size())));
}

TEST_CASE("labels and the calls of a run are made where there are such messages", "[reminders][letters]") {
    AtLetters at("letters_papers.encours");
    REQUIRE(at.opened);
    const auto messages = at.messages();
    const auto has = [&](Channel channel) {
        return std::any_of(messages.begin(), messages.end(),
                           [&](const RunMessage& one) { return one.message.channel == channel; });
    };
    auto* button = at.find<QPushButton>("labelsAndCallsPushButton");
    const auto menuOf = [&](const char* name) { return button->menu()->findChild<QMenu*>(QString::fromLatin1(name)); };
    REQUIRE(QTest::qWaitFor(
        [&] {
            return menuOf("labelsMenu")->isEnabled() == has(Channel::registered_letter) &&
                   menuOf("callSheetMenu")->isEnabled() == has(Channel::telephone) && !at.letters()->isBusy();
        },
        20000));
    CHECK(button->isEnabled());
    const auto save = [&](const char* action, const char* name, const char* file) -> PdfPages {
        QAction* chosen = nullptr;
        for (QMenu* menu : {menuOf("labelsMenu"), menuOf("callSheetMenu")})
            for (QAction* one : menu->actions())
                if (one->objectName() == QString::fromLatin1(action))
                    chosen = one;
        chosen->trigger();
        if (QString::fromLatin1(action).contains(QStringLiteral("Labels")))
            if (auto* first = at.dialog<QInputDialog>("firstLabelDialog"))
                first->accept();
        auto* asked = at.dialog<QFileDialog>(name);
        REQUIRE(asked != nullptr);
        const QString path = QString::fromStdU16String((scratchFolder() / file).u16string());
        emit asked->fileSelected(path);
        asked->reject();
        QFile saved(path);
        REQUIRE(saved.open(QIODevice::ReadOnly));
        return PdfPages(saved.readAll());
    };
    REQUIRE((has(Channel::registered_letter) || has(Channel::telephone)));
    if (has(Channel::registered_letter))
        CHECK(save("saveLabelsAction", "saveLabelsDialog", "labels.pdf").count() == 1);
    if (has(Channel::telephone)) {
        const auto call = std::find_if(messages.begin(), messages.end(),
                                       [](const RunMessage& one) { return one.message.channel == Channel::telephone; });
        const auto pages = save("saveCallSheetAction", "saveCallSheetDialog", "calls.pdf");
        QString all;
        for (int page = 0; page < pages.count(); ++page)
            all += pages.text(page);
        const auto who = read_customer(at.view()->snapshot->path, call->message.customer);
        CHECK(all.contains(QString::fromStdString(who->sheet.code)));
    }
}

TEST_CASE("what a letter lacks is said again when the list is opened again, and it is written once it no longer does",
          "[reminders][letters]") {
    std::optional<RunMessage> lacking;
    std::string postcode, city;
    const auto move = [&](const AtLetters& at, const std::string& postcodeThere, const std::string& cityThere) {
        REQUIRE(correct_customer({at.view()->snapshot->path,
                                  lacking->message.customer,
                                  {{CustomerField::postcode, postcodeThere}, {CustomerField::city, cityThere}},
                                  "Claire"},
                                 FixedClock(at.view()->today))
                    .ok());
    };
    AtLetters at("letters_lacking.encours", [&](AtLetters& now) {
        for (const RunMessage& one : now.messages())
            if (!lacking && one.message.channel == Channel::letter)
                lacking = one;
        if (!lacking)
            return;
        const auto there = read_customer(now.view()->snapshot->path, lacking->message.customer)->sheet.identity;
        postcode = there.postcode;
        city = there.city;
        move(now, {}, {});
    });
    REQUIRE(at.opened);
    REQUIRE(lacking);
    CHECK(at.withState(MessageState::approved) == 1);
    const auto saidOf = [&] {
        auto& table = at.letters()->findChild<TableView*>(QStringLiteral("lettersTableView"))->tableModel();
        const int row = table.shownRowOf(lacking->message.id.value);
        return row < 0 ? QString()
                       : table.index(row, table.columnOf(QLatin1String("state"))).data(Qt::DisplayRole).toString();
    };
    const auto isLacking = [&] { return saidOf().contains(u'✕'); };
    REQUIRE(QTest::qWaitFor(isLacking, 20000));
    const QPointer<LettersDialog> before(at.letters());
    before->reject();
    REQUIRE(QTest::qWaitFor([&] { return before.isNull(); }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return at.find<QPushButton>("lettersPushButton")->isEnabled(); }, 20000));
    at.click("lettersPushButton");
    REQUIRE(QTest::qWaitFor([&] { return at.letters() != nullptr && isLacking(); }, 20000));
    auto* write = at.find<QPushButton>("writeLettersPushButton");
    CHECK(write->isEnabled());
    move(at, postcode, city);
    at.window.session().poll();
    REQUIRE(QTest::qWaitFor([&] { return !saidOf().isEmpty() && !isLacking(); }, 20000));
    at.press("writeLettersPushButton");
    REQUIRE(QTest::qWaitFor([&] { return at.withState(MessageState::approved) == 0; }, 30000));
    CHECK(QTest::qWaitFor([&] { return !write->isEnabled(); }, 20000));
}
