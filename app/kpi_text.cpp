// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi_text.h"

#include "app/figure_list.h"
#include "app/text_table.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KpiText)
};

const FigureEntry& entry_of(Figure Figures::*value) {
    return *std::find_if(figure_list.begin(), figure_list.end(),
                         [&](const auto& entry) { return entry.value == value; });
}

/// Those of the columns, from the many.
constexpr Figure Figures::*columns[] = {&Figures::dso, &Figures::best_possible_dso, &Figures::average_days_delinquent,
                                        &Figures::cei_percent, &Figures::dbt};

QStringList column_titles() {
    return {Words::tr("Receivables"), Words::tr("Overdue"), Words::tr("Overdue %"),
            Words::tr("Sales"),       Words::tr("DSO"),     Words::tr("Best DSO"),
            Words::tr("ADD"),         Words::tr("CEI"),     Words::tr("DBT")};
}

QStringList cells(const Figures& figures, Currency currency) {
    const auto overdue = figures.aging.overdue();
    const auto share = Figure::of(overdue, figures.receivables, NoFigure::nothing_to_collect, 100);
    QStringList cells{wholeAmountText(figures.receivables, currency), wholeAmountText(overdue, currency),
                      share.value ? percentText(*share.value) : QStringLiteral("–"),
                      figures.covered ? wholeAmountText(figures.sales, currency) : QStringLiteral("–")};
    for (const auto column : columns)
        cells += figure_text(figures, entry_of(column));
    return cells;
}

} // namespace

QString figures_text(const Figures& figures, Currency currency) {
    TextTable table{{}};
    const auto add_amount = [&](const char* key, std::int64_t amount) {
        table.add({figureName(QString::fromLatin1(key)), moneyText(amount, currency)});
    };
    add_amount("receivables", figures.receivables);
    add_amount("not_due", figures.aging.not_due());
    add_amount("overdue", figures.aging.overdue());
    add_amount("unallocated", figures.aging.unallocated);
    if (figures.covered)
        add_amount("sales", figures.sales);
    auto text = table.text();
    TextTable list{{}};
    for (const auto& entry : figure_list)
        list.add({figureName(QString::fromLatin1(entry.key)), figure_text(figures, entry)});
    text += u'\n' + list.text();
    for (const auto& entry : figure_list) {
        const auto why = (figures.*entry.value).missing;
        if (why != NoFigure::none && why != NoFigure::not_covered) // that one is said once, for all
            text += u'\n' + Words::tr("%1: %2").arg(figureName(QString::fromLatin1(entry.key)), noFigureSentence(why));
    }
    return text;
}

QString month_ends_text(const std::vector<Figures>& months, Currency currency) {
    TextTable table(QStringList{Words::tr("Month end")} + column_titles());
    for (const auto& month : months)
        table.add(QStringList{shortDate(month.at)} + cells(month, currency));
    return table.text();
}

QString customers_text(std::vector<CustomerFigures> customers, const std::vector<CustomerRow>& names,
                       Currency currency) {
    std::stable_sort(customers.begin(), customers.end(),
                     [](const auto& a, const auto& b) { return a.figures.receivables > b.figures.receivables; });
    TextTable table(QStringList{Words::tr("Code"), Words::tr("Customer")} + column_titles());
    table.text_columns(2);
    for (const auto& row : customers) {
        const auto& name = names.at(row.customer);
        table.add(QStringList{QString::fromStdString(name.code), QString::fromStdString(name.name)} +
                  cells(row.figures, currency));
    }
    return table.text();
}

QString segments_text(const std::vector<SegmentFigures>& segments, Currency currency) {
    TextTable table(QStringList{Words::tr("Segment"), Words::tr("Customers")} + column_titles());
    table.text_columns(1);
    for (const auto& row : segments) {
        const auto name = row.name.empty() ? Words::tr("In no segment") : QString::fromStdString(row.name);
        table.add(QStringList{name, countText(static_cast<std::int64_t>(row.customers))} +
                  cells(row.figures, currency));
    }
    return table.text();
}

} // namespace encours
