// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/correct_customer.h"
#include "core/usecase/customer_list.h"
#include "core/usecase/reminder_runs.h"
#include "core/usecase/save_contact.h"
#include "tests/ui/today/at_today.h"
#include "ui/common/message_bar.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/reminders/letters_dialog.h"
#include "ui/reminders/reminders_page.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>
#include <functional>

namespace encours::test {

/// The letters of the day's run, frozen, approved and written by clicks.
class AtLetters : public AtToday {
public:
    /// `before`: what happens once they are approved and not written yet.
    explicit AtLetters(const char* copy, const std::function<void(AtLetters& at)>& before = {}) : AtToday(copy) {
        const auto waits = [&](auto condition) { opened = opened && QTest::qWaitFor(condition, 60000); };
        leaveToThePost();
        opened = opened && becomes([this] { return byPost() > 0; });
        window.go({Place::Page::reminders, {}, {}});
        find<QTabBar>("remindersTabBar")->setCurrentIndex(RemindersPage::frozen);
        click("freezeRunPushButton");
        waits([&] {
            const int rows = find<TableView>("runMessagesTableView")->tableModel().rowCount();
            return hasFrozen() && rows == static_cast<int>(messages().size());
        });
        if (withState(MessageState::proposed) > 0) {
            waits([&] { return find<QPushButton>("approveMessagesPushButton")->isEnabled(); });
            click("approveMessagesPushButton");
        }
        waits([&] { return withState(MessageState::proposed) == 0; });
        waits([&] { return find<QPushButton>("produceMessagesPushButton")->isEnabled(); });
        if (before)
            before(*this);
        click("produceMessagesPushButton");
        waits([&] { return withState(MessageState::produced) > 0 && letters() != nullptr && !letters()->isBusy(); });
        waits([&] {
            return find<QPushButton>("postLettersPushButton")->isEnabled() &&
                   find<QPushButton>("printLettersPushButton")->isEnabled();
        });
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
    [[nodiscard]] MessageBar& bar() const {
        return *letters()->findChild<MessageBar*>(QStringLiteral("lettersMessageBar"));
    }
    void press(const char* button) const {
        QTest::mouseClick(letters()->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    /// One of the menu of "Save".
    void choose(const char* action) const {
        for (QAction* one :
             letters()->findChild<QPushButton*>(QStringLiteral("saveLettersPushButton"))->menu()->actions())
            if (one->objectName() == QLatin1String(action))
                one->trigger();
    }
    /// What is under way is over.
    [[nodiscard]] bool ends() const {
        return QTest::qWaitFor([&] { return !letters()->isBusy(); }, 60000);
    }
    [[nodiscard]] int byChannel(Channel channel, MessageState state) const {
        const auto all = messages();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const RunMessage& one) {
            return one.message.channel == channel && one.message.state == state;
        }));
    }
    [[nodiscard]] int onPaper() const {
        const auto all = messages();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [](const RunMessage& one) {
            return one.message.has_document &&
                   (one.message.channel == Channel::letter || one.message.channel == Channel::registered_letter);
        }));
    }

private:
    /// Of the customers of the day who would get an e-mail, all but one can be reached by the post alone.
    void leaveToThePost() {
        const auto path = view()->snapshot->path;
        const FixedClock today(view()->today);
        int place = 0;
        for (const WorkRow& row : page->data()->rows) {
            if (row.action.channel != Channel::email || ++place == 1)
                continue;
            (void)correct_customer({path, row.id, {{CustomerField::email, {}}, {CustomerField::phone, {}}}, "Claire"},
                                   today);
            const auto file = read_customer(path, row.id);
            for (Contact contact : file->sheet.contacts) {
                contact.email.clear();
                contact.phone.clear();
                contact.mobile.clear();
                (void)save_contact({path, row.id, contact, "Claire"}, today);
            }
        }
        window.session().poll();
    }
    [[nodiscard]] bool hasFrozen() const {
        const auto all = runs(view()->snapshot->path); // the latest first
        return !all.empty() && all.front().run.as_of == view()->today;
    }
    [[nodiscard]] int byPost() const {
        const auto& rows = page->data()->rows;
        return static_cast<int>(std::count_if(
            rows.begin(), rows.end(), [](const WorkRow& row) { return row.action.channel == Channel::letter; }));
    }
};

} // namespace encours::test
