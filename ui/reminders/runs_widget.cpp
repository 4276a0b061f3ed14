// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/runs_widget.h"

#include "ui/common/actor.h"
#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/spoken_act.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/language/run_words.h"
#include "ui/reminders/post_dialog.h"
#include "ui/reminders/run_dialogs.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

RunsWidget::RunsWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      tabs_(new QTabBar),
      resultsLabel_(pageExplanation()),
      freeze_(namedButton("freezeRunPushButton")),
      campaign_(namedButton("newCampaignPushButton")),
      approve_(namedButton("approveMessagesPushButton")),
      produce_(namedButton("produceMessagesPushButton")),
      letters_(namedButton("lettersPushButton")),
      post_(namedButton("postMessagesPushButton")),
      failed_(namedButton("failMessagesPushButton")),
      cancel_(namedButton("cancelMessagesPushButton")) {
    build();
    connect(&runsPanel_->view(), &TableView::selectionChangedByPerson, this, [this] {
        const auto rows = runsPanel_->view().selectedRows();
        if (rows.size() != 1 || runs_->row(rows.front()).run.id == run_)
            return;
        run_ = runs_->row(rows.front()).run.id;
        read();
    });
    connect(&messagesPanel_->view(), &TableView::selectionChangedByPerson, this, &RunsWidget::offer);
    connect(messages_, &QAbstractItemModel::modelReset, this, &RunsWidget::offer);
    connect(&messagesPanel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit customerRequested(messages_->row(row).message.customer); });
    connect(&leftOutPanel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit customerRequested(leftOut_->row(row).customer); });
    connect(freeze_, &QPushButton::clicked, this, [this] { freeze({}, false); });
    connect(campaign_, &QPushButton::clicked, this, &RunsWidget::askForCampaign);
    connect(approve_, &QPushButton::clicked, this, &RunsWidget::approve);
    connect(produce_, &QPushButton::clicked, this, &RunsWidget::produce);
    connect(letters_, &QPushButton::clicked, this, [this] { openLetters(false); });
    connect(post_, &QPushButton::clicked, this, [this] { openPostDialog(acts_, chosen(), this); });
    connect(failed_, &QPushButton::clicked, this, [this] { openFailedDialog(acts_, chosen(), this); });
    connect(cancel_, &QPushButton::clicked, this, [this] {
        openCancelMessagesDialog(
            acts_, run_, messagesPanel_->view().selectedRows().empty() ? std::vector<RunMessage>() : chosen(), this);
    });
    retranslate();
    offer();
}

void RunsWidget::build() {
    const auto currency = [this] {
        const auto view = acts_.session().view();
        return view != nullptr ? view->currency() : Currency();
    };
    runs_ = new RowsModel<RunSummary>(
        runColumns(currency), [](const RunSummary& one) { return one.run.id.value; }, this);
    messages_ = new RowsModel<RunMessage>(
        messageColumns(currency), [](const RunMessage& one) { return one.message.id.value; }, this);
    leftOut_ = new RowsModel<RunLine>(
        leftOutColumns(currency),
        [](const RunLine& one) { return one.item_id != 0 ? std::int64_t{one.item_id} : -one.customer.value; }, this);
    runsPanel_ =
        new TablePanel(QStringLiteral("runs"), *runs_, [](int count) { return tr("%Ln runs", nullptr, count); });
    messagesPanel_ = new TablePanel(QStringLiteral("runMessages"), *messages_,
                                    [](int count) { return tr("%Ln messages", nullptr, count); });
    leftOutPanel_ = new TablePanel(QStringLiteral("runLeftOut"), *leftOut_,
                                   [](int count) { return tr("%Ln lines left out", nullptr, count); });
    runsPanel_->hideFilter();
    runsPanel_->addControl(freeze_);
    runsPanel_->addControl(campaign_);
    runsPanel_->view().sortFirstBy(0, Qt::DescendingOrder);
    freeze_->setProperty("primary", true);
    resultsLabel_->setObjectName(QStringLiteral("campaignResultsLabel"));
    tabs_->setObjectName(QStringLiteral("runTabBar"));
    tabs_->setDocumentMode(true);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->addTab(QString());
    tabs_->addTab(QString());
    auto* steps = new FlowLayout;
    steps->setContentsMargins(gap(1), 0, gap(1), 0);
    steps->setSpacing(6);
    steps->addWidget(tabs_);
    for (QPushButton* button : {approve_, produce_, letters_, post_, failed_, cancel_})
        steps->addWidget(button);
    auto* below = new QWidget;
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, gap(1), 0, 0);
    belowLayout->setSpacing(4);
    belowLayout->addLayout(steps);
    resultsLabel_->setContentsMargins(gap(1) + 4, 0, gap(1), 0);
    belowLayout->addWidget(resultsLabel_);
    belowLayout->addWidget(messagesPanel_, 1);
    belowLayout->addWidget(leftOutPanel_, 1);
    leftOutPanel_->hide();
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        messagesPanel_->setVisible(tab == 0);
        leftOutPanel_->setVisible(tab == 1);
    });
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(gap(1));
    parts->addWidget(cardAround(runsPanel_));
    parts->addWidget(cardAround(below));
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
}

void RunsWidget::followSession() {
    readFor_ = nullptr;
    if (isVisible())
        read();
}

void RunsWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (readFor_ != acts_.session().view())
        read();
}

void RunsWidget::read() {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    readFor_ = view;
    isBusy_ = true;
    acts_.session().read(this, [this, view, wanted = run_](const LedgerFile& file) {
        const Receivables& receivables = *view->snapshot->receivables;
        auto known = runs(file.path());
        const RunId run = wanted.value == 0 && !known.empty() ? known.front().run.id : wanted;
        auto detail = read_run(file.path(), receivables, run, view->today);
        std::optional<CampaignResults> results;
        if (detail)
            results = results_of(file.path(), receivables, run, view->today);
        return [this, known = std::move(known), detail = std::move(detail), results, wanted] {
            if (run_ != wanted) // another was chosen or frozen meanwhile: its read counts
                return read();
            take(known, detail, results);
        };
    });
}

void RunsWidget::take(std::vector<RunSummary> known, std::optional<RunDetail> detail,
                      std::optional<CampaignResults> results) {
    isBusy_ = false;
    runs_->setRows(std::move(known));
    detail_ = std::move(detail);
    results_ = results;
    run_ = detail_ ? detail_->summary.run.id : RunId();
    messages_->setRows(detail_ ? detail_->messages : std::vector<RunMessage>());
    leftOut_->setRows(detail_ ? detail_->left_out : std::vector<RunLine>());
    const int row = runs_->shownRowOf(run_.value);
    if (row >= 0 && runsPanel_->view().selectedRows() != std::vector<int>{row}) {
        const QSignalBlocker quiet(&runsPanel_->view());
        runsPanel_->view().selectRow(row);
    }
    retranslate();
    offer();
    emit shown();
}

std::vector<RunMessage> RunsWidget::chosen() const {
    std::vector<RunMessage> rows;
    for (const int row : messagesPanel_->view().selectedRows())
        rows.push_back(messages_->row(row));
    if (rows.empty() && detail_)
        for (const RunMessage& one : detail_->messages)
            if (one.message.state == MessageState::produced)
                rows.push_back(one);
    return rows;
}

void RunsWidget::offer() {
    const auto selected = messagesPanel_->view().selectedRows();
    const auto has = [&](auto fits) {
        if (selected.empty())
            return detail_ && std::any_of(detail_->messages.begin(), detail_->messages.end(),
                                          [&](const RunMessage& one) { return fits(one.message.state); });
        return std::any_of(selected.begin(), selected.end(),
                           [&](int row) { return fits(messages_->row(row).message.state); });
    };
    const bool named = !selected.empty();
    approve_->setEnabled(has([named](MessageState state) {
        return state == MessageState::proposed ||
               (named && (state == MessageState::failed || state == MessageState::uncertain));
    }));
    produce_->setEnabled(has([](MessageState state) { return state == MessageState::approved; }));
    letters_->setEnabled(detail_ && std::any_of(detail_->messages.begin(), detail_->messages.end(),
                                                [](const RunMessage& one) { return one.message.has_document; }));
    post_->setEnabled(has([named](MessageState state) {
        return state == MessageState::produced || (named && state == MessageState::approved);
    }));
    failed_->setEnabled(named && has([](MessageState state) { return state == MessageState::produced; }));
    cancel_->setEnabled(has([](MessageState state) { return is_waiting(state); }));
}

QString RunsWidget::resultsText() const {
    if (!detail_ || !results_ || results_->reached == 0)
        return {};
    const auto view = acts_.session().view();
    const Currency currency = view != nullptr ? view->currency() : Currency();
    QStringList said{tr("%1 of %2 sent, %3 asked")
                         .arg(results_->reached)
                         .arg(results_->messages)
                         .arg(wholeMoneyText(results_->asked, currency))};
    for (const auto& paid : results_->paid)
        said << tr("paid within %Ln days: %1", nullptr, paid.days).arg(wholeMoneyText(paid.amount, currency));
    said << tr("promised: %1").arg(results_->promised) << tr("contested: %1").arg(results_->disputed)
         << tr("still open: %1").arg(wholeMoneyText(results_->left, currency));
    return said.join(QStringLiteral(" · "));
}

void RunsWidget::retranslate() {
    freeze_->setText(tr("Freeze today's work"));
    freeze_->setToolTip(tr("What the planner proposes now, fixed line by line; a day is frozen once"));
    campaign_->setText(tr("New campaign…"));
    approve_->setText(tr("Approve"));
    approve_->setToolTip(tr("The chosen messages, or all of the run that wait for it"));
    produce_->setText(tr("Produce"));
    produce_->setToolTip(
        tr("Takes out what was paid, promised or contested since, and writes the rest: letters, e-mails, SMS"));
    letters_->setText(tr("Letters…"));
    letters_->setToolTip(tr("Looks at what was written, prints and saves it, as often as you like"));
    post_->setText(tr("Mark as sent…"));
    post_->setToolTip(tr("The chosen messages, or all that were produced"));
    failed_->setText(tr("Did not leave…"));
    cancel_->setText(tr("Cancel the messages…"));
    tabs_->setAccessibleName(tr("Parts of the run"));
    tabs_->setTabText(0, tr("Messages (%1)").arg(messages_->sourceCount()));
    tabs_->setTabText(1, tr("Left out (%1)").arg(leftOut_->sourceCount()));
    resultsLabel_->setText(resultsText());
    resultsLabel_->setVisible(!resultsLabel_->text().isEmpty());
    runsPanel_->setWords({}, tr("Runs"),
                         tr("Nothing was frozen yet. Freeze today's work to approve, produce and post it."));
    messagesPanel_->setWords(tr("Filter by customer, step or state"), tr("Messages of the run"),
                             tr("Choose a run to see its messages."));
    leftOutPanel_->setWords(tr("Filter by customer, invoice or reason"), tr("Left out of the run"),
                            tr("Nobody was left out of this run."));
}

void RunsWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
