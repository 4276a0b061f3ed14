// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/explanation.h"

#include "ui/dashboard/tile_text.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// What a figure is made of, for display: amounts of a company fit; those weighted by days are brought to whole units
/// first.
std::int64_t fitting(Wide value) {
    const Wide most = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp<Wide>(value, -most, most));
}

QString money(Wide minor, const LedgerView& view) { return moneyText(fitting(minor), view.currency()); }

/// "a ÷ b × factor = result", or the reason why there is no result.
QString quotient(const Figure& figure, const LedgerView& view, const QString& factor, const QString& result) {
    if (!figure.value)
        return noFigureSentence(figure.missing);
    return Words::tr("%1 ÷ %2 × %3 = %4")
        .arg(money(figure.numerator, view), money(figure.denominator, view), factor, result);
}

Explanation::Formula inDays(const QString& words, const Figure& figure, const LedgerView& view) {
    return {words, quotient(figure, view, numberText(view.now().window_days, 0),
                            figure.value ? daysText(*figure.value, 1) : QString())};
}

/// Delays: amounts times days, so the result needs no factor.
Explanation::Formula weighted(const QString& words, const Figure& figure, const LedgerView& view) {
    if (!figure.value)
        return {words, noFigureSentence(figure.missing)};
    return {words,
            Words::tr("%1 × days ÷ %2 = %3")
                .arg(money(figure.numerator, view), money(figure.denominator, view), daysText(*figure.value, 1))};
}

QString windowText(const LedgerView& view) {
    const Figures& now = view.now();
    return Words::tr("Window of %Ln days, from %1 to %2.", nullptr, now.window_days)
        .arg(shortDate(now.at - (now.window_days - 1)), shortDate(now.at));
}

std::vector<Explanation::Formula> dsoFormulas(const LedgerView& view) {
    const Figures& now = view.now();
    std::vector<Explanation::Formula> formulas;
    formulas.push_back(inDays(Words::tr("DSO = owed ÷ sales of the window × days"), now.dso, view));
    formulas.push_back(
        inDays(Words::tr("Best possible = not due ÷ sales of the window × days"), now.best_possible_dso, view));
    const Figure& back = now.dso_countback;
    QString reached = noFigureSentence(back.missing);
    if (back.value)
        reached = now.dso_countback_is_minimum ? Words::tr("at least %1").arg(daysText(*back.value, 1))
                                               : daysText(*back.value, 1);
    formulas.push_back(
        {Words::tr("Count-back: the days of the latest sales that add up to what is owed, month after month"),
         reached});
    return formulas;
}

QString sumOf(const std::vector<std::pair<QString, std::int64_t>>& parts, std::int64_t whole, const LedgerView& view) {
    QStringList terms;
    for (const auto& [name, minor] : parts)
        terms << Words::tr("%1 %2").arg(name, moneyText(minor, view.currency()));
    return Words::tr("%1 = %2").arg(terms.join(QStringLiteral(" + ")), moneyText(whole, view.currency()));
}

std::vector<std::pair<QString, std::int64_t>> layers(const Aging& aging, std::size_t first) {
    std::vector<std::pair<QString, std::int64_t>> parts;
    for (std::size_t i = first; i < age_bucket_count; ++i)
        parts.emplace_back(bucketName(static_cast<AgeBucket>(i)), aging.buckets[i]);
    return parts;
}

} // namespace

Explanation explain(FigureKind kind, const LedgerView& view) {
    const Figures& now = view.now();
    Explanation text;
    text.title = figureName(kind);
    switch (kind) {
    case FigureKind::dso:
        text.title = Words::tr("DSO: days sales outstanding");
        text.formulas = dsoFormulas(view);
        text.window = windowText(view);
        text.conventions = Words::tr(
            "Amounts with tax. Owed: open invoices less credit notes and unallocated payments, without doubtful ones "
            "(account 416). Sales: invoices less credit notes, by booking day.");
        break;
    case FigureKind::cei:
        text.title = Words::tr("CEI: collection effectiveness index");
        text.formulas = {{Words::tr("CEI = (opening + sales − owed at the end) ÷ (opening + sales − not due) × 100"),
                          quotient(now.cei_percent, view, QStringLiteral("100"),
                                   now.cei_percent.value ? percentText(*now.cei_percent.value) : QString())}};
        text.window = windowText(view);
        text.conventions = Words::tr("Amounts with tax. Write-offs and transfers to doubtful of the window are not "
                                     "collections: they are added back to what is owed at the end.");
        break;
    case FigureKind::dbt:
        text.title = Words::tr("DBT: days beyond terms");
        text.formulas = {weighted(Words::tr("DBT = sum of (paid × days after the due day) ÷ paid"), now.dbt, view),
                         weighted(Words::tr("Early payments counted: days before the due day count as negative"),
                                  now.dbt_signed, view),
                         weighted(Words::tr("Open overdue items added to the paid ones"), now.dbt_with_open, view)};
        text.window = windowText(view);
        text.conventions =
            Words::tr("Payments set against invoices, by the day they take effect; an early one counts as 0 days. "
                      "Credit notes, write-offs and undetailed opening balances are left out.");
        break;
    case FigureKind::receivables: {
        auto parts = layers(now.aging, 0);
        parts.emplace_back(Words::tr("Unallocated"), now.aging.unallocated);
        text.formulas = {{Words::tr("Owed = what is open, by age, and unallocated payments"),
                          sumOf(parts, now.aging.total(), view)}};
        text.window = Words::tr("At the close of %1.").arg(longDate(now.at));
        text.conventions = Words::tr("Amounts with tax. Doubtful ones (account 416) stand apart, bills of exchange "
                                     "(413) are in it. Open credit notes stand at their own due day.");
        break;
    }
    case FigureKind::overdue:
        text.formulas = {{Words::tr("Overdue = what is open after its due day"),
                          sumOf(layers(now.aging, 1), now.aging.overdue(), view)}};
        text.window = Words::tr("At the close of %1.").arg(longDate(now.at));
        text.conventions = Words::tr("An item is late from the day after its due day. Unallocated payments are not "
                                     "deducted: nobody knows yet what they pay.");
        break;
    }
    return text;
}

} // namespace encours
