// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/record_plan_dialog.h"

#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/language/numbers.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordPlan)
};

QString planText(const AgreePlanRequest& request, Currency currency) {
    std::int64_t sum = 0;
    for (const Instalment& one : request.instalments)
        sum += one.amount;
    return Words::tr("%Ln instalment(s), %1 in all, from %2 to %3. Reminders pause until one of them is missing.",
                     nullptr, static_cast<int>(request.instalments.size()))
        .arg(moneyText(sum, currency), longDate(request.instalments.front().due),
             longDate(request.instalments.back().due));
}

} // namespace

void openRecordPlanDialog(Acts& acts, const AgreePlanRequest& request, Currency currency, QWidget* parent,
                          std::function<void()> then) {
    if (request.instalments.empty() || parent->findChild<QDialog*>(QStringLiteral("recordPlanDialog")) != nullptr)
        return;
    auto* form = new FormDialog(acts, QStringLiteral("recordPlanDialog"), Words::tr("Record the plan"),
                                Words::tr("Record"), parent);
    const Date today = acts.session().clock().today();
    auto* agreed = form->addDate(QStringLiteral("planAgreedDateEdit"), Words::tr("&Agreed on"), today);
    auto* isSigned = new QCheckBox(Words::tr("It is &signed"));
    isSigned->setObjectName(QStringLiteral("planSignedCheckBox"));
    auto* signedOn = form->addDate(QStringLiteral("planSignedDateEdit"), Words::tr("Signed &on"), today);
    signedOn->setEnabled(false);
    QObject::connect(isSigned, &QCheckBox::toggled, signedOn, &QWidget::setEnabled);
    auto* note = form->addText(QStringLiteral("planNoteLineEdit"), Words::tr("&Note"));
    form->addRow(isSigned);
    auto* told = pageExplanation();
    told->setText(planText(request, currency));
    form->addRow(told);
    form->setWork([agreed, isSigned, signedOn, note, request]() -> Acts::Work {
        AgreePlanRequest asked = request;
        asked.agreed_on = dayOf(*agreed);
        if (isSigned->isChecked())
            asked.signed_on = dayOf(*signedOn);
        asked.note = note->text().trimmed().toStdString();
        asked.actor = actorName();
        return [asked](const std::filesystem::path& path, const Clock& clock) {
            auto here = asked;
            here.ledger = path;
            return agree_plan(here, clock);
        };
    });
    form->setNext([form, then = std::move(then)](const DoneAct&) {
        then();
        form->accept();
    });
    form->open();
}

} // namespace encours
