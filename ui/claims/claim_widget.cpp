// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_widget.h"

#include "core/usecase/legal_events.h"
#include "ui/claims/balances_widget.h"
#include "ui/claims/claim_dialogs.h"
#include "ui/claims/statement_output.h"
#include "ui/claims/statement_words.h"
#include "ui/common/card.h"
#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/claim_words.h"
#include "ui/language/law_words.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

constexpr int rowsInSight = 5;

QPushButton* button(const char* name) {
    auto* made = new QPushButton;
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QLabel* wrapping(const char* name) {
    auto* made = new WrappingLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void fitHeight(TablePanel& panel, int least) {
    const int rows = panel.view().model()->rowCount();
    panel.view().setMinimumHeight(panel.view().heightForRows(std::clamp(rows, least, rowsInSight)));
}

} // namespace

/// Read together on the worker.
struct ClaimWidget::Read {
    std::optional<InvoiceStatement> statement;
    std::vector<LegalEvent> events;
    std::vector<ClaimChoice> choices;
    std::vector<Waiver> waivers;
};

ClaimWidget::ClaimWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      regimeName_(new QLabel),
      regime_(wrapping("claimRegimeLabel")),
      limit_(wrapping("claimLimitLabel")),
      cautions_(wrapping("claimCautionsLabel")),
      title_(new QLabel),
      balances_(new BalancesWidget),
      choose_(button("claimChoicesPushButton")),
      waive_(button("waivePushButton")),
      record_(button("recordEventPushButton")),
      takeBack_(button("takeBackRecordPushButton")),
      output_(button("statementPushButton")),
      document_(new StatementOutput(acts, *output_, this)) {
    setObjectName(QStringLiteral("claimWidget"));
    const auto currency = [this] { return statement_ ? statement_->currency : Currency(); };
    lines_ = new ClaimLinesModel(
        claimLineColumns(currency),
        [](const ClaimLine& line) { return (std::int64_t{line.due.days} << 32) ^ line.order; }, this);
    records_ = new ClaimRecordsModel(
        claimRecordColumns(), [](const ClaimRecord& one) { return one.key; }, this);
    linePanel_ = new TablePanel(QStringLiteral("claimLines"), *lines_,
                                [](int count) { return tr("%Ln lines", nullptr, count); });
    recordPanel_ = new TablePanel(QStringLiteral("claimRecords"), *records_,
                                  [](int count) { return tr("%Ln records", nullptr, count); });
    for (auto* panel : {linePanel_, recordPanel_}) {
        panel->hideFilter();
        panel->view().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    }
    linePanel_->view().sortFirstBy(0, Qt::AscendingOrder);
    recordPanel_->view().sortFirstBy(0, Qt::DescendingOrder);
    linePanel_->addControl(output_);
    recordPanel_->addControl(record_);
    recordPanel_->addControl(takeBack_);

    auto* summary = new QFrame;
    summary->setProperty("card", true);
    summary_ = summary;
    regimeName_->setFont(scaledFont(1.0, QFont::DemiBold));
    title_->setFont(scaledFont(1.05, QFont::DemiBold));
    // Beside each other, or below where there is no room.
    auto* figures = new QWidget;
    auto* left = new QVBoxLayout(figures);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(gap(1));
    left->addWidget(title_);
    left->addWidget(balances_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(1));
    buttons->addWidget(choose_);
    buttons->addWidget(waive_);
    buttons->addStretch(1);
    left->addSpacing(gap(1));
    left->addLayout(buttons);
    left->addStretch(1);
    auto* words = new QWidget;
    auto* right = new QVBoxLayout(words);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(gap(1));
    for (QLabel* label : {regimeName_, regime_, cautions_, limit_})
        right->addWidget(label);
    right->addStretch(1);
    makeSecondary(*limit_);
    auto* parts = new ResponsiveGrid(2);
    parts->setSpacing(gap(4));
    parts->add(figures);
    parts->add(words);
    auto* around = new QVBoxLayout(summary);
    around->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    around->addLayout(parts);

    lineCard_ = cardAround(linePanel_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(2));
    layout->addWidget(summary);
    layout->addWidget(lineCard_, 2);
    layout->addWidget(cardAround(recordPanel_), 1);

    connect(choose_, &QPushButton::clicked, this, [this] { openChoicesDialog(acts_, *statement_, this); });
    connect(waive_, &QPushButton::clicked, this, [this] { openWaiveDialog(acts_, *statement_, this); });
    connect(record_, &QPushButton::clicked, this, &ClaimWidget::recordEvent);
    connect(takeBack_, &QPushButton::clicked, this, &ClaimWidget::takeBack);
    connect(&recordPanel_->view(), &TableView::selectionChangedByPerson, this, &ClaimWidget::offer);
    describe();
}

void ClaimWidget::setInvoice(CustomerId customer, InvoiceId invoice) {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    if (invoice != invoice_) {
        statement_.reset();
        describe();
    }
    customer_ = customer;
    invoice_ = invoice;
    document_->setSubject(customer, invoice);
    isBusy_ = true;
    acts_.session().read(this, [this, invoice, at = view->at](const LedgerFile& file) {
        Read read{invoice_statement(file.path(), invoice, at), legal_events_of(file.path(), invoice),
                  claim_choices_of(file.path(), invoice), waivers_of(file.path(), invoice)};
        return [this, invoice, read = std::move(read)] {
            if (invoice == invoice_)
                take(read);
        };
    });
}

void ClaimWidget::take(Read read) {
    statement_ = std::move(read.statement);
    const Currency currency = statement_ ? statement_->currency : Currency();
    const bool isStated = statement_ && !statement_->none;
    lines_->setRows(isStated ? claimLines(*statement_, shipped_legal_data()) : std::vector<ClaimLine>());
    std::vector<ClaimRecord> records;
    for (const LegalEvent& event : read.events)
        records.push_back(claimRecord(event, currency));
    for (const ClaimChoice& choice : read.choices)
        records.push_back(claimRecord(choice));
    for (const Waiver& waiver : read.waivers)
        records.push_back(claimRecord(waiver, currency));
    records_->setRows(std::move(records));
    linePanel_->view().setColumnHidden(lines_->columnOf(QLatin1String("due")),
                                       !isStated || statement_->items.size() < 2);
    fitHeight(*linePanel_, 2);
    fitHeight(*recordPanel_, 1);
    isBusy_ = false;
    describe();
    emit shown();
}

QString ClaimWidget::title() const {
    if (!statement_ || statement_->none)
        return tr("What the law grants");
    const std::int64_t beyond = statement_->interest.left() + statement_->costs.left();
    return beyond > 0 ? tr("What the law grants: %1").arg(moneyText(beyond, statement_->currency))
                      : tr("What the law grants");
}

void ClaimWidget::offer() {
    const bool isStated = statement_ && !statement_->none;
    choose_->setEnabled(isStated);
    waive_->setEnabled(isStated && statement_->interest.left() + statement_->costs.left() > 0);
    output_->setEnabled(isStated && statement_->is_late());
    record_->setEnabled(statement_.has_value());
    takeBack_->setEnabled(!recordPanel_->view().selectedRows().empty());
}

void ClaimWidget::recordEvent() {
    openLegalEventDialog(acts_, {customer_, invoice_, QString::fromStdString(statement_->number), statement_->currency},
                         this);
}

void ClaimWidget::takeBack() {
    const auto rows = recordPanel_->view().selectedRows();
    if (!rows.empty())
        acts_.takeBack(records_->row(rows.front()).act);
}

void ClaimWidget::describe() {
    choose_->setText(tr("Claim, keep or waive…"));
    waive_->setText(tr("Give up an amount…"));
    record_->setText(tr("Record an event…"));
    record_->setToolTip(tr("A judgment, a formal notice received, an acknowledgement of the debt…, with its proof"));
    takeBack_->setText(tr("Take back"));
    takeBack_->setToolTip(tr("What was recorded or decided in the chosen line never was"));
    for (auto* one : {choose_, waive_, record_, takeBack_})
        one->setAccessibleName(one->text());
    document_->retranslate();
    linePanel_->setWords(tr("Filter the lines"), tr("How the interest came about"),
                         tr("No interest runs on this day."));
    recordPanel_->setWords(tr("Filter the records"), tr("Events and decisions"),
                           tr("Nothing was recorded or decided yet."));
    title_->setText(tr("Three balances"));
    const bool isStated = statement_ && !statement_->none;
    balances_->setVisible(isStated);
    regimeName_->setVisible(isStated);
    limit_->setVisible(isStated);
    cautions_->setVisible(isStated);
    if (isStated) {
        balances_->setBalances({statement_->principal, statement_->interest, statement_->costs, statement_->complete,
                                statement_->regime.has_indemnity(), statement_->currency});
        regimeName_->setText(regimeName(statement_->regime.regime));
        regime_->setText(regimeWords(*statement_));
        cautions_->setText(cautionWords(*statement_));
        cautions_->setVisible(!cautions_->text().isEmpty());
        limit_->setText(limitWords(*statement_));
        limit_->setVisible(!limit_->text().isEmpty());
    } else {
        regime_->setText(statement_ ? noInterestSentence(*statement_->none) : tr("It is being computed…"));
    }
    offer();
}

void ClaimWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        if (statement_ && acts_.session().view() != nullptr)
            setInvoice(customer_, invoice_); // its lines are words
    }
}

} // namespace encours
