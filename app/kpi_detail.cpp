// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi_detail.h"

#include "app/text_table.h"
#include "ui/language/figure_words.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <limits>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KpiDetail)
};

QString part_text(Wide part, FigureKey which, Currency currency) {
    const Wide most = std::numeric_limits<std::int64_t>::max();
    const auto number = static_cast<std::int64_t>(std::clamp<Wide>(part, -most, most));
    return which == FigureKey::mean_payment_days ? countText(number) : amountText(number, currency);
}

QString heading(const KpiDetail& detail, const FigureEntry& entry, const FigureDetail& figure, const Figures& figures) {
    const auto name = figureName(QString::fromLatin1(entry.key));
    if (!figure.figure.value)
        return Words::tr("%1: %2").arg(name, noFigureSentence(figure.figure.missing));
    const auto numerator = part_text(figure.figure.numerator, entry.which, detail.currency);
    const auto denominator = part_text(figure.figure.denominator, entry.which, detail.currency);
    const auto factor = factor_of(entry, detail.window_days);
    const auto value = figure_text(figures, entry);
    return factor == 1
               ? Words::tr("%1 = %2 ÷ %3 = %4").arg(name, numerator, denominator, value)
               : Words::tr("%1 = %2 ÷ %3 × %4 = %5").arg(name, numerator, denominator, countText(factor), value);
}

class DetailText {
public:
    explicit DetailText(const KpiDetail& detail) : detail_(detail) {}

    [[nodiscard]] QString counted(const FigureEntry& entry, const std::vector<FigureLine>& lines) const {
        TextTable table({Words::tr("Counts"), Words::tr("Customer"), Words::tr("Number"), Words::tr("Date"),
                         Words::tr("Amount"), Words::tr("Days"), Words::tr("Numerator"), Words::tr("Denominator")});
        table.text_columns(3);
        for (const auto& line : lines) {
            const bool is_month = line.role == DetailRole::month;
            table.add({detailRoleName(line.role), is_month ? QString() : customer(line.customer),
                       number(line.invoice_id), shortDate(line.day), amountText(line.amount, detail_.currency),
                       has_days(line.role) ? countText(line.days) : QString(),
                       part_text(line.numerator, entry.which, detail_.currency),
                       part_text(line.denominator, entry.which, detail_.currency)});
        }
        return table.text();
    }

    [[nodiscard]] QString left_out(const std::vector<LeftOutLine>& lines) const {
        TextTable table({Words::tr("Does not count"), Words::tr("Customer"), Words::tr("Number"), Words::tr("Date"),
                         Words::tr("Amount")});
        table.text_columns(3);
        for (const auto& line : lines)
            table.add({leftOutName(line.reason), customer(line.customer), number(line.invoice_id), shortDate(line.day),
                       moneyText(line.amount, line.currency)});
        return table.text();
    }

private:
    [[nodiscard]] QString customer(CustomerIndex index) const {
        return QString::fromStdString(detail_.customers.at(index).name);
    }
    [[nodiscard]] QString number(std::uint32_t invoice_id) const {
        const auto found = detail_.numbers.find(invoice_id);
        return found == detail_.numbers.end() ? QString() : QString::fromStdString(found->second);
    }

    const KpiDetail& detail_;
};

} // namespace

KpiDetail KpiDetail::of(const LedgerFile& ledger, const FiguresRequest& request) {
    const auto receivables = ledger.receivables();
    KpiDetail detail;
    detail.window_days = request.window_days;
    detail.customers = ledger.all_customers();
    detail.currency = receivables->currency;
    for (const auto& entry : figure_list) {
        detail.figures.push_back(
            figure_detail(*receivables, entry.which, request.at, request.window_days, request.customer));
        for (const auto& line : detail.figures.back().lines)
            detail.numbers.try_emplace(line.invoice_id);
        for (const auto& line : detail.figures.back().left_out)
            detail.numbers.try_emplace(line.invoice_id);
    }
    detail.numbers.erase(0);
    std::vector<std::uint32_t> ids;
    for (const auto& [id, number] : detail.numbers)
        ids.push_back(id);
    for (auto& row : ledger.invoices(ids))
        detail.numbers[static_cast<std::uint32_t>(row.id.value)] = std::move(row.number);
    return detail;
}

QString detail_text(const KpiDetail& detail, const Figures& figures) {
    const DetailText lines(detail);
    QString text;
    for (std::size_t i = 0; i < figure_list.size(); ++i) {
        const auto& figure = detail.figures[i];
        text += u'\n' + heading(detail, figure_list[i], figure, figures) + u'\n';
        if (!figure.lines.empty())
            text += u'\n' + lines.counted(figure_list[i], figure.lines);
        if (!figure.left_out.empty())
            text += u'\n' + lines.left_out(figure.left_out);
    }
    return text;
}

} // namespace encours
