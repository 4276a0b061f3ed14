// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_page.h"

#include "ui/common/icons.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/customers/aged_bar_widget.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace encours {

CustomerPage::CustomerPage(QWidget* parent)
    : QScrollArea(parent),
      backButton_(new QPushButton),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      habit_(pageExplanation()),
      bar_(new AgedBarWidget) {
    setObjectName(QStringLiteral("customerPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto at = [this] { return detail_.view != nullptr ? detail_.view->at : Date(); };
    const auto currency = [this] { return detail_.view != nullptr ? detail_.view->currency() : Currency(); };
    model_ = new ItemsModel(
        itemColumns(at, currency), [](const ItemLine& line) { return std::int64_t{line.item.item_id}; }, this);
    panel_ =
        new TablePanel(QStringLiteral("items"), *model_, [](int count) { return tr("%n open items", nullptr, count); });
    panel_->view().sortFirstBy(model_->columnOf(QLatin1String("due")), Qt::AscendingOrder);
    backButton_->setObjectName(QStringLiteral("backPushButton"));
    backButton_->setProperty("quiet", true);
    setDrawnIcon(*backButton_, "back", IconColor::accent);
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit invoiceRequested(InvoiceId{model_->row(row).item.invoice_id}); });
    connect(backButton_, &QPushButton::clicked, this, &CustomerPage::backRequested);

    auto* summary = new QFrame;
    summary->setProperty("card", true);
    auto* summaryLayout = new QVBoxLayout(summary);
    summaryLayout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    summaryLayout->setSpacing(gap(1) + 4);
    summaryLayout->addWidget(bar_);
    summaryLayout->addWidget(habit_);
    auto* table = new QFrame;
    table->setProperty("card", true);
    auto* tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(1, 1, 1, 1);
    tableLayout->addWidget(panel_);

    panel_->view().setMinimumHeight(panel_->view().heightForRows(4));

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap(3), gap(2), gap(3), gap(3));
    layout->setSpacing(gap(2));
    layout->addWidget(backButton_, 0, Qt::AlignLeft);
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFocusProxy(&panel_->view());
    clear();
}

void CustomerPage::clear() {
    detail_ = {};
    model_->setRows({});
    describe();
}

void CustomerPage::setDetail(CustomerDetail detail) {
    detail_ = std::move(detail);
    model_->setRows(detail_.items);
    bar_->setAging(detail_.aging, detail_.view->currency());
    describe();
}

QString CustomerPage::payingHabit() const {
    const Currency currency = detail_.view->currency();
    QStringList sentences;
    const Figure& dbt = detail_.figures.dbt;
    if (dbt.value) {
        sentences << tr("It paid on average %n days after the due day (over the last %1 days).", nullptr,
                        static_cast<int>(std::lround(*dbt.value)))
                         .arg(detail_.figures.window_days);
    } else if (dbt.missing == NoFigure::no_events) {
        sentences << tr("It paid nothing over the last %n days.", nullptr, detail_.figures.window_days);
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
    panel_->setWords(tr("Filter by number or kind"), tr("Open items"), tr("Nothing is open on this day."));
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
    facts << customerKindName(customer.kind) << tr("at the close of %1").arg(longDate(detail_.view->at));
    explanation_->setText(facts.join(QStringLiteral(" · ")));
    habit_->setText(payingHabit());
    habit_->setVisible(!habit_->text().isEmpty());
}

void CustomerPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace encours
