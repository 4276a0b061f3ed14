// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda_report.h"
#include "app/text_table.h"
#include "app/verb.h"
#include "ui/language/hold_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"

#include <QCoreApplication>

#include <map>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgendaText)
};

QString step_text(const PlannedDays& planned, const ReminderAction& action) {
    const auto& step = planned.step_of(action);
    return step.name.empty() ? stepKindName(step.kind) : shown(step.name);
}

QString late_text(const DayPlan& day, const ReminderAction& action) {
    if (action.kind == StepKind::thanks)
        return {}; // it is paid
    const auto oldest = day.oldest_days_late(action);
    return oldest > 0 ? daysText(oldest) : QString();
}

/// What stands beside for information is not counted: the amount is not its.
std::int64_t claimed_items(const DayPlan& day, const ReminderAction& action) {
    const auto items = day.items_of(action);
    return std::count_if(items.begin(), items.end(), [](const ActionItem& item) { return item.claimed; });
}

QString day_text(const PlannedDays& planned, const DayPlan& day) {
    const auto currency = planned.receivables->currency;
    TextTable table({Words::tr("Customer"), Words::tr("What"), Words::tr("How"), Words::tr("Due items"),
                     Words::tr("Days late"), currencyText(currency)});
    table.text_columns(3);
    std::int64_t total = 0;
    for (const auto& action : day.actions) {
        table.add({shown(planned.customers.at(action.customer).name), step_text(planned, action),
                   channelName(action.channel), countText(claimed_items(day, action)), late_text(day, action),
                   amountText(action.total(), currency)});
        total += action.total();
    }
    table.add_total({Words::tr("%Ln action(s)", nullptr, static_cast<int>(day.actions.size())),
                     {},
                     {},
                     {},
                     {},
                     amountText(total, currency)});
    return longDate(day.day) + QStringLiteral("\n\n") + table.text();
}

/// How many due items and customers are left in peace, by reason, the most frequent first.
QString peace_text(const DayPlan& day) {
    std::map<LeftOutReason, int> counts;
    for (const auto& one : day.left_out)
        ++counts[one.reason];
    std::vector<std::pair<LeftOutReason, int>> rows(counts.begin(), counts.end());
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    TextTable table({Words::tr("Left in peace"), Words::tr("How many")});
    for (const auto& [reason, count] : rows)
        table.add({leftOutReasonName(reason), countText(count)});
    return table.text();
}

} // namespace

QString agenda_text(const PlannedDays& planned, const Freshness& freshness) {
    QString text =
        Words::tr("%1: agenda from %2").arg(shown(planned.ledger.company().name), longDate(planned.input.at)) +
        QStringLiteral("\n\n");
    if (!freshness.fresh)
        text += Words::tr("Payments are known up to %1 only: import the later ones before you remind.")
                    .arg(longDate(freshness.payments_until)) +
                QStringLiteral("\n\n");
    bool any = false;
    for (const auto& day : planned.days) {
        if (day.actions.empty())
            continue;
        any = true;
        text += day_text(planned, day) + QStringLiteral("\n");
    }
    if (!any)
        text += QStringLiteral("%1\n\n").arg(Words::tr("Nothing is to be done in these days."));
    if (!planned.days.front().left_out.empty())
        text += longDate(planned.days.front().day) + QStringLiteral("\n\n") + peace_text(planned.days.front()) +
                QStringLiteral("\n");
    if (planned.days.size() > 1)
        text +=
            Words::tr("Days after the first take for granted that each step is done on its day, that nothing is paid "
                      "and nothing is answered.") +
            QStringLiteral("\n");
    return text;
}

} // namespace encours
