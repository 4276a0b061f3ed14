// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_dialogs.h"

#include "core/usecase/holds.h"
#include "core/usecase/people.h"
#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayDialogs)
};

QComboBox* personBox(const char* name, const QString& spoken, const QStringList& people, const QString& first) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(people);
    box->setCurrentText(first);
    box->lineEdit()->setAccessibleName(spoken); // the box's own name does not reach what is written in
    return box;
}

} // namespace

void openAbsenceDialog(Acts& acts, const QStringList& people, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("absenceDialog"), Words::tr("Somebody is away"),
                                Words::tr("Hand over"), parent->window());
    const Date today = acts.session().clock().today();
    auto* who =
        personBox("absentPersonComboBox", Words::tr("Who is away"), people, QString::fromStdString(actorName()));
    form->addField(who, Words::tr("&Who is away"));
    auto* to = personBox("absenceToComboBox", Words::tr("Who has the customers meanwhile"), people, {});
    form->addField(to, Words::tr("Who has the customers &meanwhile"));
    auto* from = form->addDate(QStringLiteral("absenceFromDateEdit"), Words::tr("&From"), today);
    auto* until = form->addDate(QStringLiteral("absenceUntilDateEdit"), Words::tr("&Back on"), today + 14);
    auto* reason = form->addText(QStringLiteral("absenceReasonLineEdit"), Words::tr("&Reason"));
    auto* effect = pageExplanation();
    effect->setText(Words::tr("On the day back the customers are again whose they were."));
    form->addRow(effect);
    form->setWork([who, to, from, until, reason]() -> Acts::Work {
        HandOverRequest request;
        request.person = who->currentText().trimmed().toStdString();
        request.to = to->currentText().trimmed().toStdString();
        request.from = dayOf(*from);
        request.until = dayOf(*until);
        request.reason = reason->text().trimmed().toStdString();
        request.actor = actorName();
        return [request](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            return hand_over(here, clock);
        };
    });
    form->open();
}

void openClosingDialog(Acts& acts, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("closingDialog"), Words::tr("The company is closed"),
                                Words::tr("Add"), parent->window());
    const Date today = acts.session().clock().today();
    auto* first = form->addDate(QStringLiteral("closingFirstDateEdit"), Words::tr("&First day"), today + 1);
    auto* last = form->addDate(QStringLiteral("closingLastDateEdit"), Words::tr("&Last day"), today + 7);
    auto* note = form->addText(QStringLiteral("closingNoteLineEdit"), Words::tr("&Note"));
    auto* effect = pageExplanation();
    effect->setText(Words::tr("Nobody is reminded on these days; steps wait for the first working day after them."));
    form->addRow(effect);
    form->setWork([first, last, note]() -> Acts::Work {
        const CompanyClosing added{dayOf(*first), dayOf(*last), note->text().trimmed().toStdString()};
        return [added](const std::filesystem::path& path, const Clock& clock) {
            SaveClosingsRequest request;
            request.ledger = path;
            request.closings = company_closings(path);
            request.closings.push_back(added);
            request.actor = actorName();
            return save_closings(request, clock);
        };
    });
    form->open();
}

} // namespace encours
