// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/post_dialog.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/reminders/at_letters.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>

using namespace encours;
using namespace encours::test;

TEST_CASE("what is marked as sent is named by channel; calls are not, unless a person says so", "[reminders]") {
    AtLetters at("post_channels.encours");
    REQUIRE(at.opened);
    const int produced = at.withState(MessageState::produced);
    const int calls = at.byChannel(Channel::telephone, MessageState::produced) +
                      at.byChannel(Channel::office, MessageState::produced);
    const int emails = at.byChannel(Channel::email, MessageState::produced);
    REQUIRE(calls > 0);
    REQUIRE(emails > 0);
    at.press("postLettersPushButton");
    auto* dialog = at.dialog("postDialog");
    REQUIRE(dialog != nullptr);
    const auto box = [&](const char* name) { return dialog->findChild<QCheckBox*>(QString::fromLatin1(name)); };
    REQUIRE(box("postEmailsCheckBox") != nullptr);
    CHECK(box("postEmailsCheckBox")->isChecked());
    CHECK(box("postEmailsCheckBox")->text().startsWith(QString::number(emails)));
    for (const char* name : {"postCallsCheckBox", "postOfficeCheckBox"})
        if (box(name) != nullptr)
            CHECK_FALSE(box(name)->isChecked());
    CHECK(dialog->findChild<QDateEdit*>(QStringLiteral("postedOnDateEdit"))->date() == QDate(2026, 11, 3));
    auto* collected = dialog->findChild<QDateEdit*>(QStringLiteral("collectedOnDateEdit"));
    CHECK(collected->isVisible() == (at.onPaper() > 0));
    CHECK(collected->date() == QDate(2026, 11, 3)); // it is nine in the morning
    CHECK(collected->maximumDate() == collected->date());
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("collectionLabel"))->isVisible() == (at.onPaper() > 0));

    std::vector<QCheckBox*> checked;
    for (auto* one : dialog->findChildren<QCheckBox*>())
        if (one->isChecked())
            checked.push_back(one);
    auto* confirm = dialog->findChild<QPushButton*>(QStringLiteral("confirmPushButton"));
    for (auto* one : checked)
        QTest::keyClick(one, Qt::Key_Space);
    QTest::mouseClick(confirm, Qt::LeftButton); // nothing left: it asks what did
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("faultLabel"))->isVisible());
    for (auto* one : checked)
        QTest::keyClick(one, Qt::Key_Space);
    QTest::mouseClick(confirm, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return at.withState(MessageState::produced) == calls; }, 30000));
    CHECK(at.withState(MessageState::posted) == produced - calls);
}
