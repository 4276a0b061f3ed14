// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/language/figure_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureList)
};

} // namespace

std::vector<Column<FigureRow>> figureColumns(std::function<std::shared_ptr<const LedgerView>()> view) {
    std::vector<Column<FigureRow>> columns;
    columns.push_back(textColumn<FigureRow>(
        "customer", [] { return Words::tr("Customer"); },
        [view](const FigureRow& row) {
            return row.hasCustomer ? QString::fromStdString(view()->customer(row.customer).name) : QString();
        }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<FigureRow>(
        "number", [] { return Words::tr("Number"); },
        [](const FigureRow& row) { return QString::fromStdString(row.number); }));

    Column<FigureRow> day;
    day.traits.key = "day";
    day.traits.header = [] { return Words::tr("Date"); };
    day.traits.hint = [] { return Words::tr("Due day of what is open, booking day of a sale, day of a payment"); };
    day.traits.isNumber = true;
    day.text = [](const FigureRow& row) { return shortDate(row.day); };
    day.raw = [](const FigureRow& row) { return RawValue(std::int64_t{row.day.days}); };
    columns.push_back(day);

    // What is left out may be in another currency: it bears it, and is not summed.
    const auto currency = [view] { return view() != nullptr ? view()->currency() : Currency(); };
    Column<FigureRow> amount = amountColumn<FigureRow>(
        "amount", [] { return Words::tr("Amount"); },
        [currency](const FigureRow& row) { return row.currency == currency() ? row.amount : 0; }, currency);
    amount.text = [currency](const FigureRow& row) {
        return row.currency == currency() ? amountText(row.amount, row.currency) : moneyText(row.amount, row.currency);
    };
    amount.copyText = [](const FigureRow& row) { return spreadsheetAmount(row.amount, row.currency); };
    columns.push_back(amount);

    Column<FigureRow> days;
    days.traits.key = "days";
    days.traits.header = [] { return Words::tr("Days"); };
    days.traits.hint = [] { return Words::tr("Days after the due day; below 0: before it"); };
    days.traits.isNumber = true;
    days.text = [](const FigureRow& row) { return countText(row.days); };
    days.raw = [](const FigureRow& row) { return RawValue(std::int64_t{row.days}); };
    days.copyText = [](const FigureRow& row) { return QString::number(row.days); };
    columns.push_back(days);

    columns.push_back(textColumn<FigureRow>(
        "reason", [] { return Words::tr("Why it does not count"); },
        [](const FigureRow& row) { return leftOutName(row.reason); }));
    return columns;
}

} // namespace encours
