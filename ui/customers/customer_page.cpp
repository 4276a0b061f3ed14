// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_page.h"

#include "ui/claims/customer_claims_widget.h"
#include "ui/common/acts.h"
#include "ui/common/aged_bar_widget.h"
#include "ui/common/card.h"
#include "ui/common/chart_card.h"
#include "ui/common/chart_view.h"
#include "ui/common/icons.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/customers/customer_dialogs.h"
#include "ui/customers/customer_sheet_view.h"
#include "ui/customers/delay_chart.h"
#include "ui/customers/follow_up_widget.h"
#include "ui/customers/timeline_panel.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/letters/own_document_dialog.h"
#include "ui/letters/stored_letter_dialog.h"
#include "ui/policy/policy_card_widget.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace encours {

namespace {

std::int64_t keyOf(const ItemLine& line) { return line.item.item_id; }

/// What was done up to today stands where no other day was asked for.
Date lastDay(const LedgerView& view) { return view.isDateAsked() ? view.at : std::max(view.at, view.today); }

} // namespace

CustomerPage::CustomerPage(Acts& acts, QWidget* parent)
    : QScrollArea(parent),
      acts_(acts),
      backButton_(new QPushButton),
      writeButton_(new QPushButton),
      monthButton_(new QPushButton),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      habit_(pageExplanation()),
      bar_(new AgedBarWidget),
      policy_(new PolicyCardWidget(acts)),
      tabs_(new QTabBar),
      timeline_(new TimelinePanel),
      chart_(new ChartCard(QStringLiteral("delays"))),
      sheet_(new CustomerSheetView(acts)),
      claims_(new CustomerClaimsWidget(acts)),
      followUp_(new FollowUpWidget(acts)) {
    setObjectName(QStringLiteral("customerPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    backButton_->setObjectName(QStringLiteral("backPushButton"));
    backButton_->setProperty("quiet", true);
    setDrawnIcon(*backButton_, "back", IconColor::accent);
    connect(backButton_, &QPushButton::clicked, this, &CustomerPage::backRequested);
    writeButton_->setObjectName(QStringLiteral("writeDocumentPushButton"));
    connect(writeButton_, &QPushButton::clicked, this, [this] {
        if (detail_.view != nullptr)
            openOwnDocumentDialog(acts_, detail_.file.sheet.id, QString::fromStdString(detail_.customer().name), this);
    });
    auto* summary = new QFrame;
    summary->setProperty("card", true);
    auto* summaryLayout = new QVBoxLayout(summary);
    summaryLayout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    summaryLayout->setSpacing(gap(1) + 4);
    summaryLayout->addWidget(bar_);
    summaryLayout->addWidget(habit_);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap(3), gap(2), gap(3), gap(3));
    layout->setSpacing(gap(2));
    auto* top = new QHBoxLayout;
    top->setSpacing(gap(1));
    top->addWidget(backButton_);
    top->addStretch(1);
    top->addWidget(writeButton_);
    layout->addLayout(top);
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(summary);
    layout->addWidget(cardAround(policy_));
    addTabs(*layout);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFocusProxy(&panel_->view());
    clear();
}

void CustomerPage::addTabs(QVBoxLayout& layout) {
    const auto at = [this] { return detail_.view != nullptr ? detail_.view->at : Date(); };
    const auto currency = [this] { return detail_.view != nullptr ? detail_.view->currency() : Currency(); };
    model_ = new ItemsModel(itemColumns(at, currency), keyOf, this);
    documents_ = new ItemsModel(documentColumns(at, currency), keyOf, this);
    payments_ = new PaymentsModel(
        paymentColumns(currency), [](const CustomerPayment& one) { return one.id.value; }, this);
    panel_ = new TablePanel(QStringLiteral("items"), *model_,
                            [](int count) { return tr("%Ln open items", nullptr, count); });
    documentsPanel_ = new TablePanel(QStringLiteral("customerDocuments"), *documents_,
                                     [](int count) { return tr("%Ln due items", nullptr, count); });
    paymentsPanel_ = new TablePanel(QStringLiteral("customerPayments"), *payments_,
                                    [](int count) { return tr("%Ln payments", nullptr, count); });
    panel_->view().sortFirstBy(model_->columnOf(QLatin1String("due")), Qt::AscendingOrder);
    documentsPanel_->view().sortFirstBy(documents_->columnOf(QLatin1String("issued")), Qt::DescendingOrder);
    paymentsPanel_->view().sortFirstBy(0, Qt::DescendingOrder);
    monthButton_->setObjectName(QStringLiteral("settledMonthPushButton"));
    setDrawnIcon(*monthButton_, "close");
    documentsPanel_->addControl(monthButton_);

    // Not a tab widget: that takes the height of its highest tab, whichever is shown.
    tabs_->setObjectName(QStringLiteral("customerTabBar"));
    tabs_->setDocumentMode(true);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    layout.addWidget(tabs_);
    for (auto* panel : {panel_, documentsPanel_, paymentsPanel_, &timeline_->panel()}) {
        panel->view().setMinimumHeight(panel->view().heightForRows(4));
        panel->view().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    }
    addTab(layout, panel_, true);
    addTab(layout, documentsPanel_, true);
    addTab(layout, paymentsPanel_, true);
    addTab(layout, claims_, false);
    addTab(layout, followUp_, false);
    addTab(layout, timeline_, true);
    addTab(layout, chart_, false);
    addTab(layout, sheet_, false);
    chart_->formulaButton().hide(); // its legend says it
    chart_->chart().setMinimumHeight(gap(26));
    chart_->chart().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    for (auto [table, model] : {std::pair(panel_, model_), std::pair(documentsPanel_, documents_)}) {
        connect(&table->view(), &TableView::rowActivated, this,
                [this, rows = model](int row) { emit invoiceRequested(InvoiceId{rows->row(row).item.invoice_id}); });
    }
    connect(&paymentsPanel_->view(), &TableView::rowActivated, this, [this](int row) {
        if (!payments_->row(row).parts.empty())
            emit invoiceRequested(payments_->row(row).parts.front().invoice);
    });
    connect(claims_, &CustomerClaimsWidget::invoiceRequested, this, &CustomerPage::claimRequested);
    connect(timeline_, &TimelinePanel::invoiceRequested, this, &CustomerPage::invoiceRequested);
    connect(timeline_, &TimelinePanel::letterRequested, this,
            [this](MessageId message) { openStoredLetter(acts_, message, this); });
    connect(timeline_, &TimelinePanel::noteRequested, this, [this] {
        if (detail_.view != nullptr)
            openCustomerNoteDialog(acts_, detail_.file.sheet.id, this);
    });
    connect(tabs_, &QTabBar::currentChanged, this, [this](int current) {
        for (std::size_t i = 0; i < parts_.size(); ++i)
            parts_[i]->setVisible(static_cast<int>(i) == current);
    });
    connect(&chart_->chart(), &ChartView::dayChosen, this, &CustomerPage::showMonth);
    connect(chart_, &ChartCard::failed, this, &CustomerPage::failed);
    connect(monthButton_, &QPushButton::clicked, this, &CustomerPage::showAllDocuments);
}

void CustomerPage::addTab(QVBoxLayout& layout, QWidget* inside, bool inCard) {
    QWidget* part = inCard ? cardAround(inside) : inside;
    layout.addWidget(part, 1);
    part->setVisible(parts_.empty());
    parts_.push_back(part);
    tabs_->addTab(QString());
}

void CustomerPage::clear() {
    detail_ = {};
    model_->setRows({});
    documents_->setRows({});
    payments_->setRows({});
    describe();
}

void CustomerPage::setDetail(CustomerDetail detail, bool onSheet) {
    const bool isAnother = detail.file.sheet.id != detail_.file.sheet.id;
    detail_ = std::move(detail);
    model_->setRows(detail_.items);
    documents_->setRows(detail_.all);
    const Date last = lastDay(*detail_.view);
    auto made = detail_.file.payments;
    std::erase_if(made, [last](const CustomerPayment& one) { return one.paid > last; });
    payments_->setRows(std::move(made));
    auto entries = detail_.file.timeline;
    std::erase_if(entries, [last](const TimelineEntry& one) { return one.on > last; });
    timeline_->setEntries(std::move(entries), detail_.view->currency());
    sheet_->setSheet(detail_.file.sheet);
    claims_->setCustomer(detail_.file.sheet);
    followUp_->setCustomer(detail_);
    bar_->setAging(detail_.aging, detail_.view->currency());
    policy_->setCustomer(detail_.view, detail_.index, QString::fromStdString(detail_.customer().name));
    if (isAnother) {
        tabs_->setCurrentIndex(onSheet ? sheet : openItems);
        showAllDocuments();
    }
    describe();
}

void CustomerPage::showMonth(Date day) {
    std::vector<std::uint32_t> invoices;
    const auto isSettledThen = [first = start_of_month(day), last = end_of_month(day)](const ItemLine& line) {
        return line.daysBeyond && line.settled >= first && line.settled <= last;
    };
    for (const ItemLine& line : detail_.all)
        if (isSettledThen(line))
            invoices.push_back(line.item.invoice_id);
    if (invoices.size() == 1) {
        emit invoiceRequested(InvoiceId{invoices.front()});
        return;
    }
    month_ = day;
    documentsPanel_->filterEdit().clear();
    documents_->setCondition(isSettledThen);
    tabs_->setCurrentIndex(documents);
    documentsPanel_->view().setFocus();
    describe();
}

void CustomerPage::showSheet() { tabs_->setCurrentIndex(sheet); }

void CustomerPage::showAllDocuments() {
    month_ = no_day;
    documents_->setCondition({});
    describe();
}

QString CustomerPage::payingHabit() const {
    const Currency currency = detail_.view->currency();
    QStringList sentences;
    const Figure& dbt = detail_.figures.dbt;
    if (dbt.value) {
        sentences << tr("It paid on average %Ln days after the due day (over the last %1 days).", nullptr,
                        static_cast<int>(std::lround(*dbt.value)))
                         .arg(detail_.figures.window_days);
    } else if (dbt.missing == NoFigure::no_events) {
        sentences << tr("It paid nothing over the last %Ln days.", nullptr, detail_.figures.window_days);
    }
    if (detail_.aging.unallocated != 0)
        sentences << tr("Payments of %1 are not set against any invoice.")
                         .arg(moneyText(-detail_.aging.unallocated, currency));
    if (detail_.aging.doubtful != 0)
        sentences << tr("%1 is doubtful (account 416) and not in the total.")
                         .arg(moneyText(detail_.aging.doubtful, currency));
    if (detail_.aging.bills != 0)
        sentences << tr("%1 of it is held as bills of exchange.").arg(moneyText(detail_.aging.bills, currency));
    return sentences.join(u' ');
}

void CustomerPage::describe() {
    setAccessibleName(tr("Customer"));
    backButton_->setText(tr("Customers"));
    backButton_->setAccessibleName(tr("Back to the customers"));
    writeButton_->setText(tr("&Write a document…"));
    writeButton_->setToolTip(
        tr("Statement of account, receipt, reception of a dispute, payment plan, acknowledgement of debt"));
    writeButton_->setEnabled(detail_.view != nullptr);
    nameTabs();
    if (detail_.view == nullptr) {
        heading_->clear();
        explanation_->clear();
        habit_->clear();
        return;
    }
    const CustomerRow& customer = detail_.customer();
    const Currency currency = detail_.view->currency();
    const QString name = QString::fromStdString(customer.name);
    heading_->setText(
        detail_.aging.total() < 0 ? tr("%1 is in credit by %2").arg(name, moneyText(-detail_.aging.total(), currency))
        : detail_.aging.overdue() > 0
            ? tr("%1 owes %2, of which %3 overdue")
                  .arg(name, moneyText(detail_.aging.total(), currency), moneyText(detail_.aging.overdue(), currency))
            : tr("%1 owes %2").arg(name, moneyText(detail_.aging.total(), currency)));
    QStringList facts{QString::fromStdString(customer.code)};
    if (!customer.city.empty())
        facts << QString::fromStdString(customer.city);
    if (detail_.file.sheet.payer)
        facts << tr("paid by %1").arg(QString::fromStdString(detail_.file.sheet.payer->name));
    facts << customerKindName(customer.kind) << tr("at the close of %1").arg(longDate(detail_.view->at));
    explanation_->setText(facts.join(QStringLiteral(" · ")));
    habit_->setText(payingHabit());
    habit_->setVisible(!habit_->text().isEmpty());
    chart_->setData(delayChart(detail_.delays, currency, detail_.view->at));
}

void CustomerPage::nameTabs() {
    panel_->setWords(tr("Filter by number or kind"), tr("Open items"), tr("Nothing is open on this day."));
    documentsPanel_->setWords(tr("Filter by number, kind or label"), tr("Documents of the customer"),
                              month_ == no_day ? tr("No document was booked by this day.")
                                               : tr("Nothing was settled in this month."));
    paymentsPanel_->setWords(tr("Filter by reference or document"), tr("Payments of the customer"),
                             tr("Nothing was paid by this day."));
    monthButton_->setVisible(month_ != no_day);
    if (month_ != no_day)
        monthButton_->setText(tr("Settled in %1").arg(monthText(month_)));
    monthButton_->setToolTip(tr("Show all documents again"));
    const QString words[] = {tr("Open items"), tr("Documents"), tr("Payments"), tr("What the law grants"),
                             tr("Follow-up"),  tr("Timeline"),  tr("Delays"),   tr("Customer sheet")};
    for (int i = 0; i < tabs_->count(); ++i)
        tabs_->setTabText(i, words[i]);
    tabs_->setAccessibleName(tr("Parts of the customer's page"));
}

void CustomerPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        describe();
}

} // namespace encours
