// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/customer_list.h"
#include "core/usecase/reminder_runs.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/today/at_today.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/customers/customer_page.h"
#include "ui/documents/pdf_pages.h"
#include "ui/letters/letter_preview.h"
#include "ui/reminders/letters_dialog.h"
#include "ui/reminders/reminders_page.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

/// The letters of the day's run, frozen, approved and written by clicks.
class AtLetters : public AtToday {
public:
    explicit AtLetters(const char* copy) : AtToday(copy) {
        const auto waits = [&](auto condition) { opened = opened && QTest::qWaitFor(condition, 60000); };
        window.go({Place::Page::reminders, {}, {}});
        find<QTabBar>("remindersTabBar")->setCurrentIndex(RemindersPage::runs);
        const int planned = static_cast<int>(page->data()->rows.size());
        click("freezeRunPushButton");
        waits([&] { return find<TableView>("runMessagesTableView")->tableModel().rowCount() == planned; });
        if (withState(MessageState::proposed) > 0) {
            waits([&] { return find<QPushButton>("approveMessagesPushButton")->isEnabled(); });
            click("approveMessagesPushButton");
        }
        waits([&] { return withState(MessageState::proposed) == 0; });
        waits([&] { return find<QPushButton>("produceMessagesPushButton")->isEnabled(); });
        click("produceMessagesPushButton");
        waits([&] { return withState(MessageState::produced) > 0 && letters() != nullptr && !letters()->isBusy(); });
    }
    [[nodiscard]] LettersDialog* letters() const { return find<LettersDialog>("lettersDialog"); }
    [[nodiscard]] std::shared_ptr<const LedgerView> view() const {
        return const_cast<MainWindow&>(window).session().view();
    }
    [[nodiscard]] int withState(MessageState state) const {
        const auto all = runs(view()->snapshot->path); // the latest first
        return all.empty() ? 0 : all.front().messages[static_cast<std::size_t>(state)];
    }
    [[nodiscard]] std::vector<RunMessage> messages() const {
        const auto all = runs(view()->snapshot->path);
        return read_run(view()->snapshot->path, *view()->snapshot->receivables, all.front().run.id, view()->today)
            ->messages;
    }
    template <class Dialog = QDialog>
    [[nodiscard]] Dialog* dialog(const char* name) const {
        (void)QTest::qWaitFor([&] { return find<QDialog>(name) != nullptr && find<QDialog>(name)->isVisible(); },
                              20000);
        return find<Dialog>(name);
    }
};

} // namespace

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
