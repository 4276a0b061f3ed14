// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/customer_glance.h"

#include "ui/common/aged_bar_widget.h"
#include "ui/common/amount_columns.h"
#include "ui/common/flow_layout.h"
#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/language/reminder_words.h"
#include "ui/today/fact_list.h"
#include "ui/today/glance_facts.h"
#include "ui/today/work_model.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerGlance)
};

constexpr int mostRows = 4; ///< of invoices in sight at once

std::vector<Column<GlanceLine>> glanceColumns(const std::function<Currency()>& currency) {
    std::vector<Column<GlanceLine>> columns;
    columns.push_back(textColumn<GlanceLine>(
        "number", [] { return Words::tr("Invoice"); },
        [](const GlanceLine& one) {
            return one.item.item.claimed ? one.item.number : Words::tr("%1 (for information)").arg(one.item.number);
        }));
    columns.back().traits.isFlexible = true;
    Column<GlanceLine> due;
    due.traits.key = "due";
    due.traits.header = [] { return Words::tr("Due"); };
    due.traits.isNumber = true;
    due.text = [](const GlanceLine& one) { return shortDate(one.item.due); };
    due.raw = [](const GlanceLine& one) { return RawValue(std::int64_t{one.item.due.days}); };
    columns.push_back(due);
    columns.push_back(amountColumn<GlanceLine>(
        "open", [] { return Words::tr("Open"); }, [](const GlanceLine& one) { return one.item.item.open; }, currency));
    Column<GlanceLine> late;
    late.traits.key = "late";
    late.traits.header = [] { return Words::tr("Late"); };
    late.traits.isNumber = true;
    late.text = [](const GlanceLine& one) { return daysText(one.item.item.days_late); };
    late.raw = [](const GlanceLine& one) { return RawValue(std::int64_t{one.item.item.days_late}); };
    columns.push_back(late);
    columns.push_back(amountColumn<GlanceLine>(
        "interest", [] { return Words::tr("Interest"); },
        [](const GlanceLine& one) { return one.interest.value_or(0); }, currency));
    columns.back().traits.hint = [] { return Words::tr("Late interest, as the law grants it today"); };
    columns.push_back(amountColumn<GlanceLine>(
        "costs", [] { return Words::tr("Costs"); }, [](const GlanceLine& one) { return one.costs.value_or(0); },
        currency));
    columns.back().traits.hint = [] { return Words::tr("Fixed indemnity for recovery costs"); };
    return columns;
}

std::vector<GlanceLine> linesOf(const WorkRow& row, const std::optional<GlanceData>& data, Currency currency) {
    std::vector<GlanceLine> lines;
    for (const WorkItem& item : row.items) {
        GlanceLine line{item, {}, {}};
        if (data && data->statement) {
            for (const InvoiceStatement& invoice : data->statement->invoices) {
                if (invoice.invoice.value == item.invoiceId && invoice.currency == currency) {
                    line.interest = invoice.interest_claimed();
                    line.costs = invoice.costs_claimed();
                }
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

CustomerGlance::CustomerGlance(QWidget* parent)
    : QWidget(parent),
      name_(new QPushButton),
      why_(new QPushButton),
      step_(new QLabel),
      who_(pageExplanation()),
      whyText_(pageExplanation()),
      sum_(pageExplanation()),
      bar_(new AgedBarWidget(AgedBarWidget::Ages::owed)),
      model_(new RowsModel<GlanceLine>(
          glanceColumns([this] { return currency_; }),
          [](const GlanceLine& one) { return std::int64_t{one.item.item.item_id}; }, this)),
      table_(new TableView(QStringLiteral("glance"), *model_)),
      facts_(new FactList) {
    setObjectName(QStringLiteral("customerGlance"));
    name_->setObjectName(QStringLiteral("glanceNamePushButton"));
    name_->setProperty("company", true);
    name_->setFont(scaledFont(1.3, QFont::Bold));
    why_->setObjectName(QStringLiteral("glanceWhyPushButton"));
    why_->setProperty("quiet", true);
    why_->setCheckable(true);
    step_->setObjectName(QStringLiteral("glanceStepLabel"));
    step_->setProperty("badge", true);
    whyText_->setObjectName(QStringLiteral("glanceWhyLabel"));
    whyText_->hide();
    table_->setObjectName(QStringLiteral("glanceTableView"));
    auto* head = new FlowLayout; // the step goes below a long name
    head->setSpacing(gap(1));
    head->addWidget(name_);
    head->addWidget(step_);
    auto* group = new QHBoxLayout;
    group->setSpacing(0);
    group->addWidget(who_, 1);
    group->addWidget(why_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addLayout(head);
    layout->addLayout(group);
    layout->addWidget(whyText_);
    layout->addWidget(bar_);
    layout->addWidget(table_);
    layout->addWidget(sum_);
    layout->addWidget(facts_);
    connect(name_, &QPushButton::clicked, this, &CustomerGlance::customerRequested);
    connect(why_, &QPushButton::toggled, whyText_, &QWidget::setVisible);
    connect(table_, &TableView::rowActivated, this,
            [this](int row) { emit invoiceRequested(InvoiceId{model_->row(row).item.invoiceId}); });
    clear();
}

void CustomerGlance::setRow(const WorkRow& row, Currency currency, Date today) {
    const bool isAnother = !row_ || row_->id != row.id;
    row_ = row;
    currency_ = currency;
    today_ = today;
    if (isAnother)
        data_.reset();
    describe();
}

void CustomerGlance::setData(const GlanceData& known) {
    data_ = known;
    bar_->setAging(known.detail.aging, currency_);
    describe();
}

void CustomerGlance::clear() {
    row_.reset();
    data_.reset();
    describe();
}

void CustomerGlance::describe() {
    setAccessibleName(tr("The customer at a glance"));
    setEnabled(row_.has_value());
    why_->setText(tr("Why?"));
    why_->setAccessibleName(tr("Why this policy and this rank?"));
    table_->setAccessibleName(tr("Invoices of the message"));
    for (QWidget* part : {static_cast<QWidget*>(name_), static_cast<QWidget*>(why_), static_cast<QWidget*>(step_),
                          static_cast<QWidget*>(who_), static_cast<QWidget*>(sum_)})
        part->setVisible(row_.has_value());
    whyText_->setVisible(row_ && why_->isChecked());
    bar_->setVisible(data_.has_value());
    table_->setVisible(row_ && !row_->items.empty());
    if (!row_) {
        facts_->setFacts({});
        name_->setText({});
        name_->setAccessibleName(tr("No customer"));
        return;
    }
    name_->setText(QString(row_->name).replace(u'&', QStringLiteral("&&")));
    name_->setAccessibleName(tr("Open %1").arg(row_->name));
    name_->setToolTip(tr("Open the customer's page (C)"));
    const QString step = workStepText(*row_);
    step_->setText(row_->stepPlace > 0 ? tr("Step %1 of %2 · %3").arg(row_->stepPlace).arg(row_->stepCount).arg(step)
                                       : step);
    who_->setText(segmentAndPolicy(*row_));
    whyText_->setText(policyWhy(*row_));
    model_->setRows(linesOf(*row_, data_, currency_));
    table_->setFixedHeight(table_->heightForRows(std::min(mostRows, std::max(1, model_->rowCount()))) + 2);
    QString sum = tr("Claimed: %1").arg(moneyText(row_->action.total(), currency_));
    if (row_->action.credits > 0)
        sum = tr("%1, once %2 of credit notes and payments are deducted")
                  .arg(sum, moneyText(row_->action.credits, currency_));
    sum_->setText(sum);
    sum_->setVisible(!row_->items.empty());
    listFacts();
}

void CustomerGlance::listFacts() {
    facts_->setFacts(data_ ? glanceFacts(*row_, *data_, today_) : std::vector<FactList::Fact>());
}

void CustomerGlance::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace encours
