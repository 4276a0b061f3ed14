// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoices_model.h"

#include "ui/common/amount_columns.h"
#include "ui/invoices/invoice_words.h"
#include "ui/language/names.h"

#include <algorithm>

namespace encours {

namespace {

InvoiceColumn columnAt(int column) { return static_cast<InvoiceColumn>(column); }

/// Of the columns that are summed.
std::int64_t amountOf(const InvoiceLine& line, InvoiceColumn column) {
    return column == InvoiceColumn::amount ? line.amount : column == InvoiceColumn::open ? line.open : line.disputed;
}

} // namespace

InvoicesModel::InvoicesModel(QObject* parent) : TableModel(parent) {
    pool_.setMaxThreadCount(1);
    describeColumns();
}

InvoicesModel::~InvoicesModel() {
    ++wanted_;
    pool_.clear();
    pool_.waitForDone();
}

void InvoicesModel::describeColumns() {
    std::vector<ColumnTraits> columns(invoice_column_count);
    const char* const keys[] = {"number", "customer", "kind", "issued", "due",
                                "amount", "open",     "late", "status", "disputed"};
    for (int i = 0; i < invoice_column_count; ++i) {
        const InvoiceColumn column = columnAt(i);
        ColumnTraits& traits = columns[static_cast<std::size_t>(i)];
        traits.key = keys[i];
        traits.header = [column] { return invoiceColumnName(column); };
        traits.isNumber = column == InvoiceColumn::issued || column == InvoiceColumn::due ||
                          column == InvoiceColumn::amount || column == InvoiceColumn::open ||
                          column == InvoiceColumn::late || column == InvoiceColumn::disputed;
        traits.isFlexible = column == InvoiceColumn::customer;
        if (column == InvoiceColumn::amount || column == InvoiceColumn::open || column == InvoiceColumn::disputed)
            traits.sumText = [this](std::int64_t sum) { return amountText(sum, currency()); };
    }
    setTraits(std::move(columns));
}

Currency InvoicesModel::currency() const { return shown_ != nullptr ? shown_->list->view().currency() : Currency(); }

void InvoicesModel::setSource(std::shared_ptr<const LedgerView> view, std::shared_ptr<const InvoiceNumbers> numbers) {
    view_ = std::move(view);
    numbers_ = std::move(numbers);
    list_ = nullptr;
    arrangeAnew();
}

void InvoicesModel::clear() {
    ++wanted_;
    busy_ = false;
    view_ = nullptr;
    list_ = nullptr;
    beginResetModel();
    shown_ = nullptr;
    endResetModel();
}

void InvoicesModel::setChoice(InvoiceChoice choice) {
    if (query_.choice == choice)
        return;
    query_.choice = choice;
    arrangeAnew();
}

void InvoicesModel::setDebts(const DebtChoice& debts, const DebtThresholds& thresholds) {
    const bool isOtherList = query_.debts != debts || (debts != DebtChoice() && query_.thresholds != thresholds);
    query_.debts = debts;
    query_.thresholds = thresholds;
    if (isOtherList)
        arrangeAnew();
}

void InvoicesModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= invoice_column_count)
        return;
    query_.sortedBy = columnAt(column);
    query_.descending = order == Qt::DescendingOrder;
    arrangeAnew();
}

void InvoicesModel::setFilterText(const QString& text) {
    if (text == filterText())
        return;
    keepFilterText(text);
    query_.filter = text;
    arrangeAnew();
}

void InvoicesModel::arrangeAnew() {
    const int number = ++wanted_;
    if (view_ == nullptr)
        return;
    busy_ = true;
    pool_.clear(); // what had not begun answers nobody
    pool_.start([this, number, view = view_, numbers = numbers_, list = list_, query = query_]() mutable {
        const auto goesOn = [this, number] { return wanted_ == number; };
        if (!goesOn())
            return;
        if (list == nullptr)
            list = InvoiceList::of(std::move(view), std::move(numbers));
        auto arranged = arrangeInvoices(list, query, goesOn);
        QMetaObject::invokeMethod(
            this,
            [this, number, list = std::move(list), arranged = std::move(arranged)] {
                if (list->sharedView() == view_)
                    list_ = list;
                if (number == wanted_ && arranged != nullptr)
                    show(arranged);
            },
            Qt::QueuedConnection);
    });
}

void InvoicesModel::show(std::shared_ptr<const ArrangedInvoices> arranged) {
    beginResetModel();
    shown_ = std::move(arranged);
    busy_ = false;
    endResetModel();
    emit this->arranged();
}

InvoiceLine InvoicesModel::line(int shownRow) const {
    return shown_->list->line(static_cast<std::uint32_t>(sourceRow(shownRow)));
}

int InvoicesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || shown_ == nullptr ? 0 : static_cast<int>(shown_->rows.size());
}

int InvoicesModel::sourceCount() const { return shown_ != nullptr ? static_cast<int>(shown_->list->size()) : 0; }

int InvoicesModel::sourceRow(int shown) const {
    return static_cast<int>(shown_->rows[static_cast<std::size_t>(shown)]);
}

std::int64_t InvoicesModel::rowKey(int sourceRow) const {
    return shown_->list->itemId(static_cast<std::uint32_t>(sourceRow));
}

int InvoicesModel::shownRowOf(std::int64_t key) const {
    if (shown_ == nullptr)
        return -1;
    const auto& rows = shown_->rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](std::uint32_t row) { return shown_->list->itemId(row) == key; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

std::int64_t InvoicesModel::sum(int column, const std::vector<int>& shownRows) const {
    std::int64_t total = 0;
    for (const int row : shownRows) {
        const InvoiceLine item = line(row);
        if (item.currency == currency())
            total += amountOf(item, columnAt(column));
    }
    return total;
}

std::int64_t InvoicesModel::sum(int column) const {
    if (shown_ == nullptr)
        return 0;
    return columnAt(column) == InvoiceColumn::amount ? shown_->amount
           : columnAt(column) == InvoiceColumn::open ? shown_->open
                                                     : shown_->disputed;
}

void InvoicesModel::retranslate() {
    beginResetModel();
    endResetModel();
    list_ = nullptr; // names have another order
    arrangeAnew();
}

QString InvoicesModel::money(std::int64_t minor, const InvoiceLine& line) const {
    return line.currency == currency() ? amountCell(minor, currency()) : moneyText(minor, line.currency);
}

QString InvoicesModel::textAt(int sourceRow, int column) const {
    const auto row = static_cast<std::uint32_t>(sourceRow);
    const InvoiceLine line = shown_->list->line(row);
    switch (columnAt(column)) {
    case InvoiceColumn::number:
        return shown_->list->number(row);
    case InvoiceColumn::customer:
        return QString::fromStdString(shown_->list->view().customer(line.customer).name);
    case InvoiceColumn::kind:
        return documentKindName(line.kind);
    case InvoiceColumn::issued:
        return shortDate(line.issued);
    case InvoiceColumn::due:
        return dueText(line.due, line.isDueEstimated ? DueOrigin::estimated : DueOrigin::stated);
    case InvoiceColumn::amount:
    case InvoiceColumn::open:
    case InvoiceColumn::disputed:
        return money(amountOf(line, columnAt(column)), line);
    case InvoiceColumn::late:
        return line.isLateKnown() ? countText(shown_->list->view().at - line.due) : QStringLiteral("–");
    case InvoiceColumn::status:
        return itemStatusName(line.status);
    }
    return {};
}

RawValue InvoicesModel::rawAt(int sourceRow, int column) const {
    const InvoiceLine line = shown_->list->line(static_cast<std::uint32_t>(sourceRow));
    switch (columnAt(column)) {
    case InvoiceColumn::number:
    case InvoiceColumn::customer:
    case InvoiceColumn::kind:
    case InvoiceColumn::status:
        return textAt(sourceRow, column);
    case InvoiceColumn::issued:
        return std::int64_t{line.issued.days};
    case InvoiceColumn::due:
        return std::int64_t{line.due.days};
    case InvoiceColumn::amount:
    case InvoiceColumn::open:
    case InvoiceColumn::disputed:
        return amountOf(line, columnAt(column));
    case InvoiceColumn::late:
        return std::int64_t{shown_->list->view().at - line.due};
    }
    return std::int64_t{0};
}

QString InvoicesModel::copyAt(int sourceRow, int column) const {
    const InvoiceLine line = shown_->list->line(static_cast<std::uint32_t>(sourceRow));
    switch (columnAt(column)) {
    case InvoiceColumn::due:
        return shortDate(line.due);
    case InvoiceColumn::amount:
    case InvoiceColumn::open:
    case InvoiceColumn::disputed:
        return spreadsheetAmount(amountOf(line, columnAt(column)), line.currency);
    case InvoiceColumn::late:
        return line.isLateKnown() ? QString::number(shown_->list->view().at - line.due) : QString();
    default:
        return textAt(sourceRow, column);
    }
}

QString InvoicesModel::hintAt(int sourceRow, int column) const {
    const InvoiceLine line = shown_->list->line(static_cast<std::uint32_t>(sourceRow));
    if (columnAt(column) == InvoiceColumn::due && line.isDueEstimated)
        return dueOriginHint(DueOrigin::estimated);
    const bool isText = columnAt(column) == InvoiceColumn::number || columnAt(column) == InvoiceColumn::customer;
    return isText ? textAt(sourceRow, column) : QString(); // a text may be cut where its column is narrow
}

bool InvoicesModel::isSearched(int column) const {
    return columnAt(column) == InvoiceColumn::number || columnAt(column) == InvoiceColumn::customer;
}

} // namespace encours
