// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/findings.h"

#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>

#include <cmath>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

int rounded(const Figure& figure) { return static_cast<int>(std::lround(figure.value.value_or(0.0))); }

double percentOf(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

QString dsoMove(int days, bool overYear) {
    if (days < 0)
        return overYear ? Words::tr("DSO fell by %Ln days in a year", nullptr, -days)
                        : Words::tr("DSO fell by %Ln days in a month", nullptr, -days);
    return overYear ? Words::tr("DSO rose by %Ln days in a year", nullptr, days)
                    : Words::tr("DSO rose by %Ln days in a month", nullptr, days);
}

std::int64_t over60(const Aging& aging) { return aging.in(AgeBucket::d61_90) + aging.in(AgeBucket::over_90); }

} // namespace

QString headline(const LedgerView& view) {
    const Figures& now = view.now();
    if (now.dso.value) {
        const int yearly = view.yearAgo.dso.value ? rounded(now.dso) - rounded(view.yearAgo.dso) : 0;
        if (yearly != 0)
            return dsoMove(yearly, true);
        const int monthly = view.monthAgo.dso.value ? rounded(now.dso) - rounded(view.monthAgo.dso) : 0;
        if (monthly != 0)
            return dsoMove(monthly, false);
    }
    const std::int64_t total = now.aging.total();
    if (now.aging.overdue() > 0 && total > 0)
        return Words::tr("%1 overdue, %2 of what is owed")
            .arg(wholeMoneyText(now.aging.overdue(), view.currency()),
                 percentText(percentOf(now.aging.overdue(), total), 0));
    if (total > 0)
        return Words::tr("%1 owed, nothing overdue").arg(wholeMoneyText(total, view.currency()));
    return Words::tr("Nothing is owed on this day");
}

QString dsoFinding(const Figures& now) {
    if (!now.dso.value)
        return Words::tr("DSO cannot be computed");
    const int days = rounded(now.dso);
    const int above = now.best_possible_dso.value ? days - rounded(now.best_possible_dso) : 0;
    if (above > 0)
        return Words::tr("DSO: %1, of which %2 from late payment").arg(daysText(days), daysText(above));
    return Words::tr("DSO: %1").arg(daysText(days));
}

QString ceiFinding(const Figures& now) {
    if (!now.cei_percent.value)
        return Words::tr("CEI cannot be computed");
    return Words::tr("CEI: %1 of what could be collected was").arg(percentText(*now.cei_percent.value, 0));
}

QString dbtFinding(const Figures& now) {
    if (!now.dbt.value)
        return Words::tr("DBT cannot be computed");
    const int days = rounded(now.dbt);
    if (days == 0)
        return Words::tr("DBT: customers pay on the due day");
    return Words::tr("DBT: customers pay %1 after the due day").arg(daysText(days));
}

QString agingFinding(const LedgerView& view) {
    const std::int64_t late = over60(view.now().aging);
    const std::int64_t before = over60(view.yearAgo.aging);
    const QString amount = wholeMoneyText(late, view.currency());
    if (!view.yearAgo.covered || before <= 0)
        return Words::tr("Over 60 days late: %1").arg(amount);
    const QString then = wholeMoneyText(before, view.currency());
    if (then == amount)
        return Words::tr("Over 60 days late: %1, as a year ago").arg(amount);
    return late < before ? Words::tr("Over 60 days late: %1, down from %2 a year ago").arg(amount, then)
                         : Words::tr("Over 60 days late: %1, up from %2 a year ago").arg(amount, then);
}

QString debtorsFinding(const std::vector<CustomerAging>& debtors, std::int64_t overdue) {
    if (debtors.empty())
        return Words::tr("Nobody is late");
    std::int64_t held = 0;
    for (const CustomerAging& debtor : debtors)
        held += debtor.aging.overdue();
    const QString share = percentText(percentOf(held, overdue), 0);
    return Words::tr("%Ln customers hold %1 of the overdue", nullptr, static_cast<int>(debtors.size())).arg(share);
}

} // namespace encours
