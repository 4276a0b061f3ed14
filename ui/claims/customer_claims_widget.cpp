// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/customer_claims_widget.h"

#include "core/calendar/payment_terms.h"
#include "core/usecase/legal_events.h"
#include "ui/claims/balances_widget.h"
#include "ui/claims/claim_dialogs.h"
#include "ui/claims/claim_records.h"
#include "ui/claims/claim_summary.h"
#include "ui/claims/statement_output.h"
#include "ui/common/card.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
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

CustomerClaimsWidget::CustomerClaimsWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      summary_(new ClaimSummary),
      terms_(summary_->addWords("customerTermsLabel")),
      words_(summary_->addWords("customerClaimsLabel")),
      output_(namedButton("customerStatementPushButton")),
      records_(new ClaimRecords(acts, "customerRecords", "recordCustomerEventPushButton",
                                "takeBackCustomerRecordPushButton")),
      document_(new StatementOutput(acts, *output_, this)) {
    setObjectName(QStringLiteral("customerClaimsWidget"));
    invoices_ = new ClaimedInvoicesModel(
        claimedInvoiceColumns([this] { return currency(); }),
        [](const ClaimedInvoice& one) { return one.statement.invoice.value; }, this);
    invoicePanel_ = new TablePanel(QStringLiteral("claimedInvoices"), *invoices_,
                                   [](int count) { return tr("%Ln invoices", nullptr, count); });
    invoicePanel_->view().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    invoicePanel_->view().setMinimumHeight(invoicePanel_->view().heightForRows(4));
    invoicePanel_->view().sortFirstBy(invoices_->columnOf(QLatin1String("due")), Qt::AscendingOrder);
    invoicePanel_->addControl(output_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(2));
    layout->addWidget(summary_);
    layout->addWidget(cardAround(invoicePanel_), 2);
    layout->addWidget(records_, 1);

    connect(&invoicePanel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit invoiceRequested(invoices_->row(row).statement.invoice); });
    connect(records_, &ClaimRecords::recordRequested, this, [this] {
        openLegalEventDialog(acts_, {customer_, std::nullopt, {}, currency()}, this);
    });
    describe();
}

void CustomerClaimsWidget::setCustomer(const CustomerSheet& sheet) {
    if (sheet.id != customer_) {
        statement_.reset();
        invoices_->setRows({});
        records_->setRecords({});
    }
    customer_ = sheet.id;
    readFor_ = nullptr;
    document_->setSubject(customer_, std::nullopt);
    const std::string& agreed = sheet.identity.terms.empty() ? sheet.company_terms : sheet.identity.terms;
    const auto terms = parse_payment_terms(agreed);
    breach_ =
        terms.ok() ? breach_of(terms.value(), sheet.identity.kind, sheet.identity.terms_stipulated) : std::nullopt;
    describe();
    if (isVisible())
        read();
}

void CustomerClaimsWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void CustomerClaimsWidget::read() {
    const auto view = acts_.session().view();
    if (view == nullptr || view == readFor_ || customer_ == CustomerId())
        return;
    readFor_ = view;
    isBusy_ = true;
    acts_.session().read(this, [this, customer = customer_, at = view->at](const LedgerFile& file) {
        auto statement = customer_statement(file.path(), customer, at);
        auto events = legal_events_of(file.path(), customer);
        return [this, customer, statement = std::move(statement), events = std::move(events)] {
            if (customer == customer_)
                take(statement, events);
        };
    });
}

void CustomerClaimsWidget::take(std::optional<CustomerStatement> statement, const std::vector<LegalEvent>& events) {
    statement_ = std::move(statement);
    invoices_->setRows(statement_ ? claimedInvoices(*statement_) : std::vector<ClaimedInvoice>());
    std::vector<ClaimRecord> records;
    for (const LegalEvent& event : events)
        records.push_back(claimRecord(event, currency()));
    records_->setRecords(std::move(records));
    isBusy_ = false;
    describe();
    emit shown();
}

Currency CustomerClaimsWidget::currency() const {
    const auto view = acts_.session().view();
    return view != nullptr ? view->currency() : Currency();
}

/// Sums in other currencies than the company's: never added to its own.
QString CustomerClaimsWidget::otherTotals() const {
    QStringList said;
    for (std::size_t i = 1; i < statement_->totals.size(); ++i) {
        const StatementTotal& other = statement_->totals[i];
        said << tr("Besides, in %1: %2 of principal and %3 of interest.")
                    .arg(currencyText(other.currency), moneyText(other.principal.left(), other.currency),
                         moneyText(other.interest.left(), other.currency));
    }
    return said.join(u'\n');
}

void CustomerClaimsWidget::offer() {
    output_->setEnabled(statement_ && !statement_->invoices.empty());
    records_->setRecordable(customer_ != CustomerId());
}

void CustomerClaimsWidget::describe() {
    summary_->retranslate();
    document_->retranslate();
    invoicePanel_->setWords(tr("Filter by number"), tr("Late invoices and what they bear"),
                            statement_ ? tr("Nothing was paid late, and nothing is late on this day.")
                                       : tr("It is being computed…"));
    records_->setWords(tr("What happened to the claims"), tr("Nothing was recorded yet."),
                       tr("Insolvency proceedings, a judgment, an acknowledgement of the debt…, with its proof"),
                       tr("What was recorded in the chosen line never was"));
    const bool hasTotals = statement_ && !statement_->totals.empty();
    summary_->balances().setVisible(hasTotals);
    QStringList said;
    if (hasTotals) {
        const StatementTotal& total = statement_->totals.front();
        summary_->balances().setBalances(
            {total.principal, total.interest, total.costs, total.complete, total.costs.due != 0, total.currency});
        const QString claimed = moneyText(total.claimed(), total.currency);
        // Where a rate is missing, what a day adds is not known: it is not nothing.
        said << (total.daily ? tr("To be claimed: %1. Each day adds %2 of interest.")
                                   .arg(claimed, moneyText(*total.daily, total.currency))
                             : tr("To be claimed, as far as it can be computed: %1.").arg(claimed));
        if (!total.complete)
            said << QStringLiteral("⚠ ") + interestCautionSentence(InterestCaution::rate_missing);
        if (statement_->totals.size() > 1)
            said << otherTotals();
    }
    words_->setText(said.join(u'\n'));
    words_->setVisible(!said.isEmpty());
    const Date on = acts_.session().view() != nullptr ? acts_.session().view()->at : Date();
    terms_->setVisible(breach_.has_value());
    if (breach_)
        terms_->setText(QStringLiteral("⚠ %1 (%2)")
                            .arg(termBreachSentence(*breach_, shipped_legal_data(), on),
                                 QString::fromStdString(shipped_legal_data().article(Ground::longest_terms, on))));
    offer();
}

void CustomerClaimsWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        readFor_ = nullptr; // its lines are words
        describe();
        if (isVisible())
            read();
    }
}

} // namespace encours
