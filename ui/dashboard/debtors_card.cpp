// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/debtors_card.h"

#include "ui/common/amount_columns.h"
#include "ui/common/fonts.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/dashboard/findings.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

std::vector<CustomerAging> topDebtors(const AgedBalance& balance, std::size_t count) {
    std::vector<CustomerAging> debtors;
    for (const CustomerAging& one : balance.customers)
        if (one.aging.overdue() > 0)
            debtors.push_back(one);
    const std::size_t kept = std::min(count, debtors.size());
    std::partial_sort(debtors.begin(), debtors.begin() + static_cast<std::ptrdiff_t>(kept), debtors.end(),
                      [](const CustomerAging& a, const CustomerAging& b) {
                          return a.aging.overdue() != b.aging.overdue() ? a.aging.overdue() > b.aging.overdue()
                                                                        : a.customer < b.customer;
                      });
    debtors.resize(kept);
    return debtors;
}

DebtorsCard::DebtorsCard(QWidget* parent) : QFrame(parent), model_(nullptr), title_(new QLabel), table_(nullptr) {
    setProperty("card", true);
    setObjectName(QStringLiteral("debtorsCard"));
    std::vector<Column<CustomerAging>> columns;
    columns.push_back(textColumn<CustomerAging>(
        "name", [] { return tr("Customer"); },
        [this](const CustomerAging& one) { return QString::fromStdString(view_->customer(one.customer).name); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(amountColumn<CustomerAging>(
        "overdue",
        [this] { return view_ == nullptr ? tr("Overdue") : tr("Overdue, %1").arg(currencyText(view_->currency())); },
        [](const CustomerAging& one) { return one.aging.overdue(); },
        [this] { return view_ != nullptr ? view_->currency() : Currency(); }));
    Column<CustomerAging> late;
    late.traits.key = "late";
    late.traits.header = [] { return tr("Late"); };
    late.traits.hint = [] { return tr("Days late of the oldest open invoice"); };
    late.traits.isNumber = true;
    const auto days = [this](const CustomerAging& one) {
        return one.oldest_due == no_day ? 0 : std::max(0, view_->at - one.oldest_due);
    };
    late.text = [days](const CustomerAging& one) { return daysText(days(one)); };
    late.raw = [days](const CustomerAging& one) { return RawValue(std::int64_t{days(one)}); };
    late.copyText = [days](const CustomerAging& one) { return QString::number(days(one)); };
    columns.push_back(late);
    model_ = new RowsModel<CustomerAging>(
        std::move(columns), [](const CustomerAging& one) { return std::int64_t{one.customer}; }, this);
    table_ = new TableView(QStringLiteral("debtors"), *model_);
    table_->setObjectName(QStringLiteral("debtorsTableView"));
    table_->sortFirstBy(model_->columnOf(QLatin1String("overdue")), Qt::DescendingOrder);
    table_->setMinimumHeight(table_->heightForRows(4));
    title_->setFont(scaledFont(1.05, QFont::DemiBold));
    title_->setWordWrap(true);
    title_->setContentsMargins(gap(1), 0, gap(1), 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(1), gap(1) + 4, gap(1), gap(1));
    layout->addWidget(title_);
    layout->addWidget(table_, 1);
    connect(table_, &TableView::rowActivated, this, [this](int row) {
        emit customerRequested(view_->snapshot->receivables->customers->at(model_->row(row).customer));
    });
}

void DebtorsCard::setView(std::shared_ptr<const LedgerView> view) {
    view_ = std::move(view);
    auto debtors = view_ != nullptr ? topDebtors(view_->balance, shown) : std::vector<CustomerAging>();
    title_->setText(debtorsFinding(debtors, view_ != nullptr ? view_->balance.total.overdue() : 0));
    table_->setVisible(!debtors.empty());
    table_->setAccessibleName(tr("Customers most overdue"));
    model_->setRows(std::move(debtors));
}

void DebtorsCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setView(view_);
}

} // namespace encours
