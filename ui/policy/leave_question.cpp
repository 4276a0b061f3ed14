// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/leave_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

void askToGiveUp(const QString& what, QWidget* parent, std::function<void()> leave) {
    auto* box = new QMessageBox(
        QMessageBox::Question, Words::tr("What was written is not saved"),
        what.isEmpty() ? Words::tr("Nothing of it was saved yet. Give it up?")
                       : Words::tr("“%1” was changed since it was last saved. Give the changes up?").arg(what),
        QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("giveUpMessageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* keep = box->addButton(Words::tr("Go &on writing"), QMessageBox::RejectRole);
    box->setEscapeButton(keep);
    auto* confirm = box->addButton(Words::tr("&Give it up"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmGiveUpPushButton"));
    QObject::connect(confirm, &QAbstractButton::clicked, parent, std::move(leave));
    box->open();
}

} // namespace encours
