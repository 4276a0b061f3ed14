// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/answer_dialog.h"

#include "core/usecase/answers.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/planner_input.h"
#include "ui/common/theme.h"
#include "ui/today/answer_bar.h"
#include "ui/today/today_data.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AnswerDialog)
};

} // namespace

WorkSubject answerSubject(const LedgerFile& file, const CustomerDetail& detail, Date day) {
    WorkSubject subject;
    subject.customer = detail.file.sheet.id;
    subject.name = QString::fromStdString(detail.customer().name);
    subject.currency = detail.view->currency();
    for (const ItemLine& line : detail.items) {
        if (line.item.open <= 0 || line.item.kind != DocumentKind::invoice || line.item.currency != subject.currency)
            continue;
        WorkItem item;
        item.item.item_id = line.item.item_id;
        item.item.open = line.item.open;
        item.item.days_late = line.item.days_late;
        item.invoiceId = line.item.invoice_id;
        item.number = QString::fromStdString(line.invoice.number);
        item.due = line.item.due;
        subject.total += line.item.open;
        subject.items.push_back(std::move(item));
    }
    subject.action.kind = StepKind::reminder;
    subject.today = day;
    subject.region = read_planner_input(file.path(), *detail.view->snapshot->receivables, day).region;
    subject.delays = answer_delays(file.path());
    subject.people = peopleOf(file, day);
    return subject;
}

void openAnswerDialog(Acts& acts, const WorkSubject& subject, QWidget* parent) {
    if (parent->window()->findChild<QDialog*>(QStringLiteral("answerDialog")) != nullptr)
        return; // asked for twice
    auto* dialog = new QDialog(parent->window());
    dialog->setObjectName(QStringLiteral("answerDialog"));
    dialog->setWindowTitle(Words::tr("What %1 answered").arg(subject.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* bar = new AnswerBar(acts, *dialog);
    bar->showAnswersOnly();
    bar->setSubject(subject);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->addWidget(bar);
    dialog->setMinimumWidth(gap(76));
    QObject::connect(bar, &AnswerBar::recorded, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace encours
