// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/campaign_dialog.h"

#include "core/reminder/campaign_plan.h"
#include "core/usecase/debt_thresholds.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/reminder_runs.h"
#include "ui/common/amount_edit.h"
#include "ui/common/debt_filter.h"
#include "ui/common/debt_thresholds_dialog.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/language/hold_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/language/run_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <numeric>

namespace encours {

CampaignDialog::CampaignDialog(Acts& acts, std::function<void(const CampaignChoice&)> then, QWidget* parent)
    : FormDialog(acts, QStringLiteral("campaignDialog"), tr("New campaign"), tr("Freeze"), parent->window()),
      name_(addText(QStringLiteral("campaignNameLineEdit"), tr("&Name"))),
      segment_(new QComboBox),
      kind_(new QComboBox),
      debts_(new DebtFilter(QStringLiteral("campaignDebtFilterPushButton"))),
      least_(new AmountEdit(QStringLiteral("campaignLeastLineEdit"))),
      ahead_(new QSpinBox),
      model_(new CampaignModel([this] { return currency(); }, this)),
      panel_(new TablePanel(QStringLiteral("campaign"), *model_,
                            [](int count) { return tr("%Ln customers", nullptr, count); })),
      all_(namedButton("campaignTickAllPushButton")),
      none_(namedButton("campaignTickNonePushButton")),
      preview_(pageExplanation()) {
    build();
    connect(segment_, &QComboBox::activated, this, &CampaignDialog::filter);
    connect(kind_, &QComboBox::activated, this, &CampaignDialog::filter);
    connect(debts_, &DebtFilter::chosen, this, &CampaignDialog::filter);
    connect(debts_, &DebtFilter::thresholdsWanted, this,
            [this] { openDebtThresholdsDialog(this->acts(), debts_->thresholds(), currency(), this); });
    connect(least_, &QLineEdit::textChanged, this, &CampaignDialog::filter);
    connect(ahead_, &QSpinBox::valueChanged, this, &CampaignDialog::read);
    connect(model_, &QAbstractItemModel::dataChanged, this, &CampaignDialog::count);
    connect(all_, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none_, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { model_->tick({row}, !model_->isTicked(row)); });
    connect(&acts.session(), &LedgerSession::viewChanged, this, &CampaignDialog::read);
    setWork([this, then = std::move(then)]() -> Acts::Work {
        freeze(then);
        return {};
    });
    read();
}

void CampaignDialog::build() {
    segment_->setObjectName(QStringLiteral("campaignSegmentComboBox"));
    kind_->setObjectName(QStringLiteral("campaignKindComboBox"));
    ahead_->setObjectName(QStringLiteral("campaignAheadSpinBox"));
    ahead_->setRange(0, most_days_ahead);
    for (QComboBox* box : {segment_, kind_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
    }
    preview_->setObjectName(QStringLiteral("campaignPreviewLabel"));
    addPair(segment_, tr("&Segment"), kind_, tr("S&tep"));
    addPair(debts_, tr("&Debts"), least_, tr("Overdue, at &least"));
    debts_->retranslate(); // its name says what is chosen
    addField(ahead_, tr("Steps brought &forward by up to (days)"));
    const QString early =
        tr("What is late and whose next step comes within these days gets it today: not while the time "
           "that a letter granted still runs, and not what somebody put off. Promises, disputes and "
           "the policy’s gaps between contacts stand.");
    ahead_->setToolTip(early);
    ahead_->setAccessibleDescription(early);
    panel_->addControl(all_);
    panel_->addControl(none_);
    panel_->view().sortFirstBy(1, Qt::DescendingOrder);
    panel_->view().installEventFilter(this);
    panel_->setMinimumHeight(gap(26));
    for (QPushButton* button : {static_cast<QPushButton*>(debts_), all_, none_})
        button->setAutoDefault(false); // Enter in another field is not theirs
    all_->setText(tr("Tick all"));
    none_->setText(tr("Tick none"));
    panel_->setWords(tr("Look for a customer"), tr("Customers of the campaign"),
                     tr("Nobody who owes something late is of this choice."));
    addRow(panel_);
    addRow(preview_);
    setMinimumWidth(gap(104));
}

/// Two fields in one row: the list below wants the room.
void CampaignDialog::addPair(QWidget* first, const QString& words, QWidget* second, const QString& otherWords) {
    auto* pair = new QWidget;
    auto* label = new QLabel(otherWords);
    label->setBuddy(second);
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(2));
    layout->addWidget(first, 1);
    layout->addWidget(label);
    layout->addWidget(second, 1);
    pair->setFocusProxy(first);
    addField(pair, words);
    first->setAccessibleName(pair->accessibleName());
    second->setAccessibleName(QString(otherWords).remove(u'&'));
}

Currency CampaignDialog::currency() const {
    const auto view = acts().session().view();
    return view != nullptr ? view->currency() : Currency();
}

void CampaignDialog::read() {
    const auto view = acts().session().view();
    if (view == nullptr)
        return;
    isBusy_ = true;
    preview_->setText(tr("What will come of it is being worked out…"));
    acts().session().read(this, [this, view, ahead = ahead_->value()](const LedgerFile& file) {
        auto outlook = std::make_shared<CampaignOutlook>(
            campaign_outlook(file.path(), *view->snapshot->receivables, view->today, ahead));
        const DebtThresholds thresholds = read_debt_thresholds(file.path());
        return [this, ahead, outlook, thresholds] {
            if (ahead == ahead_->value()) // else another is being read
                take(std::move(*outlook), thresholds);
        };
    });
}

void CampaignDialog::take(CampaignOutlook outlook, const DebtThresholds& thresholds) {
    isBusy_ = false;
    const auto view = acts().session().view();
    outlook_ = std::move(outlook);
    std::vector<CampaignRow> rows;
    for (const CampaignCustomer& one : outlook_.customers)
        rows.push_back({one, view->snapshot->receivables->customers->at(one.customer),
                        QString::fromStdString(view->customer(one.customer).name)});
    least_->setCurrency(view->currency());
    debts_->setThresholds(thresholds, view->currency());
    fillSegments();
    fillKinds();
    model_->setRows(std::move(rows));
    filter();
}

void CampaignDialog::fillSegments() {
    const QString before = segment_->currentIndex() > 0 ? segment_->currentText() : QString();
    segment_->clear();
    segment_->addItem(tr("all segments"));
    const auto has = [this](std::uint32_t place) {
        return std::any_of(outlook_.customers.begin(), outlook_.customers.end(),
                           [place](const CampaignCustomer& one) { return one.segment == place; });
    };
    for (std::uint32_t i = 0; i < outlook_.segments.size(); ++i)
        if (has(i))
            segment_->addItem(QString::fromStdString(outlook_.segments[i].name), i);
    if (has(no_segment) && segment_->count() > 1)
        segment_->addItem(tr("in no segment"), no_segment);
    segment_->setCurrentIndex(std::max(0, segment_->findText(before)));
}

void CampaignDialog::fillKinds() {
    const QVariant before = kind_->currentData();
    kind_->clear();
    kind_->addItem(tr("all steps"));
    for (std::size_t i = 0; i < step_kind_count; ++i) {
        const auto kind = static_cast<StepKind>(i);
        if (std::any_of(outlook_.customers.begin(), outlook_.customers.end(),
                        [kind](const CampaignCustomer& one) { return one.message && one.message->kind == kind; }))
            kind_->addItem(stepKindName(kind), static_cast<int>(i));
    }
    kind_->setCurrentIndex(std::max(0, before.isValid() ? kind_->findData(before) : 0));
}

void CampaignDialog::filter() {
    CampaignFilter wanted;
    if (segment_->currentIndex() > 0)
        wanted.segment = segment_->currentData().toUInt();
    if (kind_->currentIndex() > 0)
        wanted.kind = static_cast<StepKind>(kind_->currentData().toInt());
    wanted.debts = debts_->choice();
    wanted.thresholds = debts_->thresholds();
    wanted.least = least_->minor().value_or(0);
    wanted.on = outlook_.on;
    model_->setFilter(wanted);
    count();
}

QString CampaignDialog::leftOutText(const std::vector<const CampaignRow*>& rows) const {
    std::array<int, left_out_reason_count> counts{};
    int all = 0;
    for (const CampaignRow* row : rows)
        if (!row->campaign.message) {
            ++counts[static_cast<std::size_t>(row->campaign.reason)];
            ++all;
        }
    if (all == 0)
        return tr("Nobody is left out.");
    std::vector<std::size_t> reasons(counts.size());
    std::iota(reasons.begin(), reasons.end(), 0);
    std::stable_sort(reasons.begin(), reasons.end(),
                     [&counts](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    QStringList said;
    for (const std::size_t reason : reasons)
        if (counts[reason] > 0)
            said << QStringLiteral("%1 (%2)")
                        .arg(leftOutReasonName(static_cast<LeftOutReason>(reason)))
                        .arg(counts[reason]);
    return tr("%Ln customers are left out: %1.", nullptr, all).arg(said.join(QStringLiteral(", ")));
}

void CampaignDialog::count() {
    if (isBusy_)
        return;
    const auto rows = model_->chosen();
    std::int64_t total = 0;
    int messages = 0;
    int early = 0;
    for (const CampaignRow* row : rows) {
        if (!row->campaign.message)
            continue;
        ++messages;
        total += row->campaign.message->total;
        early += row->campaign.message->own_day != no_day ? 1 : 0;
    }
    QStringList said{tr("%Ln messages will be made, %1 claimed.", nullptr, messages).arg(moneyText(total, currency()))};
    if (early > 0)
        said << tr("%Ln of them come before their day.", nullptr, early);
    said << leftOutText(rows);
    preview_->setText(said.join(u' '));
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed); // it may take more lines than before
}

void CampaignDialog::tickShown(bool ticked) {
    std::vector<int> rows(static_cast<std::size_t>(model_->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    model_->tick(rows, ticked);
}

/// All that are selected become what the one under the cursor was not.
void CampaignDialog::turnSelected() {
    auto rows = panel_->view().selectedRows();
    const int current = panel_->view().currentIndex().row();
    if (current < 0)
        return;
    if (!std::binary_search(rows.begin(), rows.end(), current))
        rows = {current};
    model_->tick(rows, !model_->isTicked(current));
}

void CampaignDialog::freeze(const std::function<void(const CampaignChoice&)>& then) {
    if (isBusy_)
        return sayFault(preview_->text());
    CampaignChoice choice;
    choice.name = name_->text().trimmed().toStdString();
    choice.daysAhead = ahead_->value();
    bool isAny = false;
    for (const CampaignRow* row : model_->chosen()) {
        choice.customers.push_back(row->id);
        isAny = isAny || row->campaign.message;
    }
    if (choice.name.empty())
        return sayFault(runFailureSentence({RunFailure::Reason::name_missing, {}}));
    if (!isAny)
        return sayFault(tr("Nobody who is ticked gets a message today: choose others, or bring steps forward."));
    accept();
    then(choice);
}

/// Enter in the field that looks for somebody freezes nothing: it goes on to what was found.
void CampaignDialog::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == &panel_->filterEdit()) {
        panel_->view().setFocus(Qt::TabFocusReason);
        if (!panel_->view().currentIndex().isValid() && model_->rowCount() > 0)
            panel_->view().setCurrentIndex(model_->index(0, 0));
        return;
    }
    FormDialog::keyPressEvent(event);
}

/// The space bar ticks whatever column the cursor is in.
bool CampaignDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &panel_->view() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        turnSelected();
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace encours
