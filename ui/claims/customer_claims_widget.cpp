// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/customer_claims_widget.h"

#include "core/calendar/payment_terms.h"
#include "core/usecase/legal_events.h"
#include "ui/claims/balances_widget.h"
#include "ui/claims/claim_dialogs.h"
#include "ui/claims/statement_output.h"
#include "ui/common/card.h"
#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
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

} // namespace

CustomerClaimsWidget::CustomerClaimsWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      balances_(new BalancesWidget),
      title_(new QLabel),
      words_(wrapping("customerClaimsLabel")),
      terms_(wrapping("customerTermsLabel")),
      record_(button("recordCustomerEventPushButton")),
      takeBack_(button("takeBackCustomerRecordPushButton")),
      output_(button("customerStatementPushButton")),
      document_(new StatementOutput(acts, *output_, this)) {
    setObjectName(QStringLiteral("customerClaimsWidget"));
    invoices_ = new ClaimedInvoicesModel(
        claimedInvoiceColumns([this] { return currency(); }),
        [](const ClaimedInvoice& one) { return one.statement.invoice.value; }, this);
    records_ = new ClaimRecordsModel(
        claimRecordColumns(), [](const ClaimRecord& one) { return one.key; }, this);
    invoicePanel_ = new TablePanel(QStringLiteral("claimedInvoices"), *invoices_,
                                   [](int count) { return tr("%Ln invoices", nullptr, count); });
    recordPanel_ = new TablePanel(QStringLiteral("customerRecords"), *records_,
                                  [](int count) { return tr("%Ln events", nullptr, count); });
    recordPanel_->hideFilter();
    for (auto* panel : {invoicePanel_, recordPanel_})
        panel->view().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    invoicePanel_->view().setMinimumHeight(invoicePanel_->view().heightForRows(4));
    recordPanel_->view().setMinimumHeight(recordPanel_->view().heightForRows(2));
    invoicePanel_->view().sortFirstBy(invoices_->columnOf(QLatin1String("due")), Qt::AscendingOrder);
    recordPanel_->view().sortFirstBy(0, Qt::DescendingOrder);
    invoicePanel_->addControl(output_);
    recordPanel_->addControl(record_);
    recordPanel_->addControl(takeBack_);

    auto* summary = new QFrame;
    summary->setProperty("card", true);
    title_->setFont(scaledFont(1.05, QFont::DemiBold));
    // Beside each other, or below where there is no room.
    auto* figures = new QWidget;
    auto* left = new QVBoxLayout(figures);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(gap(1));
    left->addWidget(title_);
    left->addWidget(balances_);
    auto* words = new QWidget;
    auto* right = new QVBoxLayout(words);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(gap(1));
    right->addWidget(terms_);
    right->addWidget(words_);
    right->addStretch(1);
    auto* parts = new ResponsiveGrid(2);
    parts->setSpacing(gap(4));
    parts->add(figures);
    parts->add(words);
    auto* around = new QVBoxLayout(summary);
    around->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    around->addLayout(parts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(2));
    layout->addWidget(summary);
    layout->addWidget(cardAround(invoicePanel_), 2);
    layout->addWidget(cardAround(recordPanel_), 1);

    connect(&invoicePanel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit invoiceRequested(invoices_->row(row).statement.invoice); });
    connect(&recordPanel_->view(), &TableView::selectionChangedByPerson, this, &CustomerClaimsWidget::offer);
    connect(record_, &QPushButton::clicked, this, [this] {
        openLegalEventDialog(acts_, {customer_, std::nullopt, {}, currency()}, this);
    });
    connect(takeBack_, &QPushButton::clicked, this, [this] {
        const auto rows = recordPanel_->view().selectedRows();
        if (!rows.empty())
            acts_.takeBack(records_->row(rows.front()).act);
    });
    describe();
}

void CustomerClaimsWidget::setCustomer(const CustomerSheet& sheet) {
    if (sheet.id != customer_) {
        statement_.reset();
        invoices_->setRows({});
        records_->setRows({});
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
    records_->setRows(std::move(records));
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
    record_->setEnabled(customer_ != CustomerId());
    takeBack_->setEnabled(!recordPanel_->view().selectedRows().empty());
}

void CustomerClaimsWidget::describe() {
    record_->setText(tr("Record an event…"));
    record_->setToolTip(tr("Insolvency proceedings, a judgment, an acknowledgement of the debt…, with its proof"));
    takeBack_->setText(tr("Take back"));
    takeBack_->setToolTip(tr("What was recorded in the chosen line never was"));
    for (auto* one : {record_, takeBack_})
        one->setAccessibleName(one->text());
    document_->retranslate();
    invoicePanel_->setWords(tr("Filter by number"), tr("Late invoices and what they bear"),
                            statement_ ? tr("Nothing was paid late, and nothing is late on this day.")
                                       : tr("It is being computed…"));
    recordPanel_->setWords(tr("Filter the events"), tr("What happened to the claims"), tr("Nothing was recorded yet."));
    title_->setText(tr("Three balances"));
    const bool hasTotals = statement_ && !statement_->totals.empty();
    balances_->setVisible(hasTotals);
    QStringList said;
    if (hasTotals) {
        const StatementTotal& total = statement_->totals.front();
        balances_->setBalances(
            {total.principal, total.interest, total.costs, total.complete, total.costs.due != 0, total.currency});
        said << tr("To be claimed: %1. Each day adds %2 of interest.")
                    .arg(moneyText(total.claimed(), total.currency),
                         moneyText(total.daily.value_or(0), total.currency));
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
