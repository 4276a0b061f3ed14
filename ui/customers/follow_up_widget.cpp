// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/follow_up_widget.h"

#include "core/usecase/answers.h"
#include "core/usecase/holds.h"
#include "core/usecase/people.h"
#include "core/usecase/promises.h"
#include "core/usecase/tasks.h"
#include "ui/common/amount_columns.h"
#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/named_button.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/customers/follow_up_dialogs.h"
#include "ui/language/answer_words.h"
#include "ui/language/hold_words.h"
#include "ui/language/policy_words.h"
#include "ui/language/reminder_words.h"
#include "ui/today/answer_dialog.h"
#include "ui/today/tasks_panel.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

using Kind = FollowUpLine::Kind;

QString kindName(Kind kind) {
    switch (kind) {
    case Kind::promise:
        return FollowUpWidget::tr("Promise");
    case Kind::hold:
        return FollowUpWidget::tr("Hold");
    case Kind::answer:
        return FollowUpWidget::tr("Answer");
    case Kind::assignment:
        return FollowUpWidget::tr("Assigned");
    }
    return {};
}

void addPromises(std::vector<FollowUpLine>& lines, const std::vector<PromiseState>& promises) {
    for (const PromiseState& one : promises)
        lines.push_back({Kind::promise, one.promise.id, one.promise.made_on,
                         moneyText(one.promise.amount, one.promise.currency), promiseStatusName(one.outcome.status),
                         one.promise.until, one.outcome.status == PromiseStatus::open, one.promise.act});
}

void addHolds(std::vector<FollowUpLine>& lines, const std::vector<RecordedHold>& holds, Date today) {
    for (const RecordedHold& one : holds) {
        QString what = holdKindName(one.kind);
        if (!one.number.empty())
            what = QStringLiteral("%1 · %2").arg(what, QString::fromStdString(one.number));
        if (!one.reason.empty())
            what += QStringLiteral(" – ") + QString::fromStdString(one.reason);
        const bool lasts = one.lasts_on(today);
        lines.push_back({Kind::hold, one.id, one.from, what,
                         lasts              ? FollowUpWidget::tr("in force")
                         : one.from > today ? FollowUpWidget::tr("to come")
                                            : FollowUpWidget::tr("over"),
                         one.ended_on ? *one.ended_on : one.until.value_or(no_day), lasts, one.act});
    }
}

void addAnswers(std::vector<FollowUpLine>& lines, const std::vector<RecordedAnswer>& answers) {
    for (const RecordedAnswer& one : answers) {
        QString what = answerName(one.outcome);
        if (!one.note.empty())
            what += QStringLiteral(" – ") + QString::fromStdString(one.note);
        lines.push_back({Kind::answer, one.id, one.on, what, channelName(one.channel), no_day, false, one.act});
    }
}

void addAssignments(std::vector<FollowUpLine>& lines, const std::vector<Assignment>& assignments) {
    for (const Assignment& one : assignments) {
        const QString person = QString::fromStdString(one.person);
        lines.push_back({Kind::assignment, one.id, one.from, person.isEmpty() ? FollowUpWidget::tr("nobody") : person,
                         QString::fromStdString(one.reason), one.until.value_or(no_day), false, one.act});
    }
}

Column<FollowUpLine> dayColumn(const char* key, std::function<QString()> header, Date FollowUpLine::*day) {
    Column<FollowUpLine> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.text = [day](const FollowUpLine& one) {
        return one.*day == no_day ? QStringLiteral("–") : shortDate(one.*day);
    };
    column.raw = [day](const FollowUpLine& one) { return RawValue(std::int64_t{(one.*day).days}); };
    return column;
}

std::vector<Column<FollowUpLine>> lineColumns() {
    std::vector<Column<FollowUpLine>> columns;
    columns.push_back(dayColumn(
        "on", [] { return FollowUpWidget::tr("Day"); }, &FollowUpLine::on));
    columns.push_back(textColumn<FollowUpLine>(
        "kind", [] { return FollowUpWidget::tr("Kind"); }, [](const FollowUpLine& one) { return kindName(one.kind); }));
    columns.push_back(textColumn<FollowUpLine>(
        "what", [] { return FollowUpWidget::tr("What"); }, [](const FollowUpLine& one) { return one.what; }));
    columns.back().traits.isFlexible = true;
    columns.push_back(dayColumn(
        "until", [] { return FollowUpWidget::tr("Until"); }, &FollowUpLine::until));
    columns.push_back(textColumn<FollowUpLine>(
        "state", [] { return FollowUpWidget::tr("State"); }, [](const FollowUpLine& one) { return one.state; }));
    return columns;
}

} // namespace

FollowUpWidget::FollowUpWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      lines_(new RowsModel<FollowUpLine>(
          lineColumns(), [](const FollowUpLine& one) { return one.id * 4 + static_cast<int>(one.kind); }, this)),
      panel_(new TablePanel(QStringLiteral("followUp"), *lines_,
                            [](int count) { return tr("%Ln entries", nullptr, count); })),
      tasks_(new TasksPanel(acts, "customerTasks", true)),
      answer_(namedButton("recordAnswerPushButton")),
      hold_(namedButton("holdCustomerPushButton")),
      end_(namedButton("endHoldPushButton")),
      quiet_(namedButton("quietPeriodPushButton")),
      assign_(namedButton("assignCustomerPushButton")),
      takeBack_(namedButton("takeBackFollowUpPushButton")) {
    setObjectName(QStringLiteral("followUpWidget"));
    auto* buttons = new FlowLayout; // in large letters they take several rows
    buttons->setSpacing(gap(1));
    for (QPushButton* button : {answer_, hold_, quiet_, assign_})
        buttons->addWidget(button);
    for (QPushButton* button : {end_, takeBack_}) // of the chosen line
        panel_->addControl(button);
    panel_->hideFilter();
    panel_->view().sortFirstBy(0, Qt::DescendingOrder);
    panel_->view().setMinimumHeight(panel_->view().heightForRows(3));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addLayout(buttons);
    layout->addWidget(cardAround(panel_), 3);
    layout->addWidget(cardAround(tasks_), 2);
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &FollowUpWidget::offer);
    connect(lines_, &QAbstractItemModel::modelReset, this, &FollowUpWidget::offer);
    connect(answer_, &QPushButton::clicked, this, &FollowUpWidget::askForAnswer);
    connect(hold_, &QPushButton::clicked, this, [this] { openHoldDialog(acts_, customer_, this); });
    connect(quiet_, &QPushButton::clicked, this,
            [this] { openQuietPeriodDialog(acts_, customer_, quietPeriods_, this); });
    connect(assign_, &QPushButton::clicked, this, [this] { openAssignDialog(acts_, customer_, this); });
    connect(end_, &QPushButton::clicked, this, [this] {
        const FollowUpLine* line = chosen();
        if (line == nullptr)
            return;
        if (line->kind == Kind::hold)
            openEndHoldDialog(acts_, line->id, this);
        else
            openWithdrawPromiseDialog(acts_, line->id, this);
    });
    connect(takeBack_, &QPushButton::clicked, this, [this] {
        if (const FollowUpLine* line = chosen())
            acts_.takeBack(line->act);
    });
    offer();
    retranslate();
}

void FollowUpWidget::setCustomer(const CustomerDetail& detail) {
    if (detail.file.sheet.id != customer_)
        lines_->setRows({});
    customer_ = detail.file.sheet.id;
    detail_ = detail;
    tasks_->setCustomer(customer_);
    readFor_ = nullptr;
    if (isVisible())
        read();
}

void FollowUpWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void FollowUpWidget::read() {
    const auto view = acts_.session().view();
    if (view == nullptr || view == readFor_ || customer_ == CustomerId())
        return;
    readFor_ = view;
    isBusy_ = true;
    const Date day = view->isDateAsked() ? view->at : std::max(view->at, view->today);
    acts_.session().read(this, [this, view, day, customer = customer_](const LedgerFile& file) {
        std::vector<FollowUpLine> lines;
        addPromises(lines, promises_of(file.path(), *view->snapshot->receivables, customer, day));
        addHolds(lines, holds_of(file.path(), customer), day);
        addAnswers(lines, answers_of(file.path(), customer));
        addAssignments(lines, assignments_of(file.path(), customer));
        auto tasks = tasks_of(file.path(), customer);
        auto periods = quiet_periods_of(file.path(), customer);
        return [this, view, day, customer, lines = std::move(lines), tasks = std::move(tasks),
                periods = std::move(periods)] {
            if (customer != customer_)
                return; // another one is being read
            isBusy_ = false;
            quietPeriods_ = periods;
            lines_->setRows(lines);
            tasks_->setTasks(tasks, view->currency(), day);
        };
    });
}

void FollowUpWidget::askForAnswer() {
    const auto view = acts_.session().view();
    if (view == nullptr || detail_.view == nullptr)
        return;
    acts_.session().read(this, [this, detail = detail_, day = view->today](const LedgerFile& file) {
        auto subject = answerSubject(file, detail, day);
        return [this, subject = std::move(subject)] {
            if (subject.customer == customer_)
                openAnswerDialog(acts_, subject, this);
        };
    });
}

const FollowUpLine* FollowUpWidget::chosen() const {
    const auto rows = panel_->view().selectedRows();
    return rows.size() == 1 ? &lines_->row(rows.front()) : nullptr;
}

void FollowUpWidget::offer() {
    const FollowUpLine* line = chosen();
    end_->setEnabled(line != nullptr && line->isRunning);
    takeBack_->setEnabled(line != nullptr && !line->act.empty());
}

void FollowUpWidget::retranslate() {
    answer_->setText(tr("Answer…"));
    answer_->setToolTip(tr("What the customer said, with what follows from it"));
    hold_->setText(tr("Hold…"));
    hold_->setToolTip(tr("Nobody reminds the customer until a day, with the reason"));
    end_->setText(tr("End…"));
    end_->setToolTip(tr("The chosen hold or promise no longer keeps reminders back"));
    quiet_->setText(tr("Busy time…"));
    quiet_->setToolTip(tr("A time of every year in which it is left in peace"));
    assign_->setText(tr("Assign…"));
    takeBack_->setText(tr("Take back"));
    takeBack_->setToolTip(tr("What was recorded in the chosen line never was"));
    panel_->setWords({}, tr("Follow-up"), tr("Nothing was promised, answered or decided yet."));
}

void FollowUpWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        readFor_ = nullptr; // its lines are words
        if (isVisible())
            read();
    }
}

} // namespace encours
