// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/calendar_data.h"

#include "core/export/icalendar.h"
#include "core/usecase/agenda.h"
#include "core/usecase/debt_thresholds.h"
#include "core/usecase/ledger_file.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

/// What a message lists, in the classes of debts.
class ListedDebts {
public:
    ListedDebts(const Receivables& receivables, const PlannerInput& input)
        : contested_(contestedItems(receivables, input.at)) {
        for (const PlannedItem& one : input.items)
            due_.emplace(one.item_id, one.due);
    }

    [[nodiscard]] Debt of(const ActionItem& item) const {
        const auto part = contested_.find(item.item_id);
        const std::int64_t contested = part != contested_.end() ? part->second : 0;
        return {item.open + contested, contested, due_.at(item.item_id)};
    }

private:
    std::unordered_map<std::uint32_t, std::int64_t> contested_;
    std::unordered_map<std::uint32_t, Date> due_;
};

} // namespace

std::shared_ptr<const CalendarData> readCalendar(const LedgerFile& file, const std::shared_ptr<const LedgerView>& view,
                                                 Date today, Date first, Date last) {
    auto known = std::make_shared<CalendarData>();
    known->view = view;
    known->today = today;
    known->first = first;
    known->last = last;
    known->thresholds = read_debt_thresholds(file.path());
    if (last < today)
        return known;
    const Receivables& receivables = *view->snapshot->receivables;
    const PlannerInput input = read_planner_input(file.path(), receivables, today);
    known->region = input.region;
    const ListedDebts listed(receivables, input);
    for (const DayPlan& plan : plan_days(input, today, last)) {
        if (first == last && plan.day == first)
            known->peace = peaceOf(file, *view, input, plan);
        for (const ReminderAction& action : plan.actions) {
            if (plan.day < first)
                continue;
            CalendarRow row;
            row.day = plan.day;
            row.id = receivables.customers->at(action.customer);
            row.name = QString::fromStdString(view->customer(action.customer).name);
            row.action = action;
            const auto& steps = input.policies[action.policy].steps;
            row.step = action.step < steps.size() ? QString::fromStdString(steps[action.step].name) : QString();
            for (const ActionItem& item : plan.items_of(action)) {
                row.debts.push_back(listed.of(item));
                if (item.step != no_step)
                    row.items.push_back(DueItemId{item.item_id});
            }
            known->rows.push_back(std::move(row));
        }
    }
    return known;
}

QString calendarStepText(const CalendarRow& row) {
    const QString step = row.step.isEmpty() ? stepKindName(row.action.kind) : row.step;
    return QStringLiteral("%1 · %2").arg(step, channelName(row.action.channel));
}

std::string calendarFile(const std::vector<const CalendarRow*>& rows, Currency currency, std::int64_t nowUtcMs,
                         const QString& name) {
    std::vector<CalendarEvent> events;
    for (const CalendarRow* row : rows) {
        CalendarEvent event;
        event.uid = "encours-" + std::to_string(row->id.value) + '-' + std::to_string(row->action.lead_item) + '-' +
                    std::to_string(row->action.step);
        event.day = row->day;
        event.summary = QStringLiteral("%1 – %2").arg(calendarStepText(*row), row->name).toStdString();
        event.description = moneyText(row->action.total(), currency).toStdString();
        events.push_back(std::move(event));
    }
    return icalendar(events, nowUtcMs, name.toStdString());
}

} // namespace encours
