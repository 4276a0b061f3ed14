// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_widget.h"

#include "core/usecase/legal_events.h"
#include "ui/claims/balances_widget.h"
#include "ui/claims/claim_dialogs.h"
#include "ui/claims/claim_records.h"
#include "ui/claims/claim_summary.h"
#include "ui/claims/statement_output.h"
#include "ui/claims/statement_words.h"
#include "ui/common/card.h"
#include "ui/common/fonts.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
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

constexpr int leastLines = 2, mostLines = 5; ///< in sight

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
      summary_(new ClaimSummary),
      regimeName_(summary_->addWords("claimRegimeNameLabel")),
      regime_(summary_->addWords("claimRegimeLabel")),
      cautions_(summary_->addWords("claimCautionsLabel")),
      limit_(summary_->addWords("claimLimitLabel")),
      choose_(namedButton("claimChoicesPushButton")),
      waive_(namedButton("waivePushButton")),
      output_(namedButton("statementPushButton")),
      records_(new ClaimRecords(acts, "claimRecords", "recordEventPushButton", "takeBackRecordPushButton")),
      document_(new StatementOutput(acts, *output_, this)) {
    setObjectName(QStringLiteral("claimWidget"));
    const auto currency = [this] { return statement_ ? statement_->currency : Currency(); };
    lines_ = new ClaimLinesModel(
        claimLineColumns(currency),
        [](const ClaimLine& line) { return (std::int64_t{line.due.days} << 32) ^ line.order; }, this);
    linePanel_ = new TablePanel(QStringLiteral("claimLines"), *lines_,
                                [](int count) { return tr("%Ln lines", nullptr, count); });
    linePanel_->hideFilter();
    linePanel_->view().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    linePanel_->view().sortFirstBy(0, Qt::AscendingOrder);
    linePanel_->addControl(output_);

    regimeName_->setFont(scaledFont(1.0, QFont::DemiBold));
    makeSecondary(*limit_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(1));
    buttons->addWidget(choose_);
    buttons->addWidget(waive_);
    buttons->addStretch(1);
    summary_->addBelow(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(2));
    layout->addWidget(summary_);
    layout->addWidget(cardAround(linePanel_), 2);
    layout->addWidget(records_, 1);

    connect(choose_, &QPushButton::clicked, this, [this] { openChoicesDialog(acts_, *statement_, this); });
    connect(waive_, &QPushButton::clicked, this, [this] { openWaiveDialog(acts_, *statement_, this); });
    connect(records_, &ClaimRecords::recordRequested, this, &ClaimWidget::recordEvent);
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
    records_->setRecords(std::move(records));
    linePanel_->view().setColumnHidden(lines_->columnOf(QLatin1String("due")),
                                       !isStated || statement_->items.size() < 2);
    linePanel_->view().setMinimumHeight(
        linePanel_->view().heightForRows(std::clamp(lines_->rowCount(), leastLines, mostLines)));
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
    records_->setRecordable(statement_.has_value());
}

void ClaimWidget::recordEvent() {
    openLegalEventDialog(acts_, {customer_, invoice_, QString::fromStdString(statement_->number), statement_->currency},
                         this);
}

void ClaimWidget::describe() {
    choose_->setText(tr("Claim, keep or waive…"));
    waive_->setText(tr("Give up an amount…"));
    for (auto* one : {choose_, waive_})
        one->setAccessibleName(one->text());
    summary_->retranslate();
    document_->retranslate();
    linePanel_->setWords(tr("Filter the lines"), tr("How the interest came about"),
                         tr("No interest runs on this day."));
    records_->setWords(tr("Events and decisions"), tr("Nothing was recorded or decided yet."),
                       tr("A judgment, a formal notice received, an acknowledgement of the debt…, with its proof"),
                       tr("What was recorded or decided in the chosen line never was"));
    const bool isStated = statement_ && !statement_->none;
    summary_->balances().setVisible(isStated);
    regimeName_->setVisible(isStated);
    limit_->setVisible(isStated);
    cautions_->setVisible(isStated);
    if (isStated) {
        summary_->balances().setBalances({statement_->principal, statement_->interest, statement_->costs,
                                          statement_->complete, statement_->regime.has_indemnity(),
                                          statement_->currency});
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
