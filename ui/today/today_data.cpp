// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_data.h"

#include "core/kpi/aging.h"
#include "core/usecase/debt_thresholds.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/people.h"
#include "ui/common/actor.h"
#include "ui/language/policy_words.h"

#include <algorithm>
#include <unordered_map>

namespace encours {

namespace {

using ItemById = std::unordered_map<std::uint32_t, const PlannedItem*>;
using NumberById = std::unordered_map<std::uint32_t, QString>;

/// The items that part of a plan speaks of, and the numbers of their invoices.
class Texts {
public:
    template <class Spoken>
    Texts(const LedgerFile& file, const PlannerInput& input, const std::vector<Spoken>& of) {
        for (const PlannedItem& one : input.items)
            items_[one.item_id] = &one;
        std::vector<std::uint32_t> invoices;
        const auto want = [&](std::uint32_t item) {
            if (const PlannedItem* known = find(item))
                invoices.push_back(known->invoice_id);
        };
        for (const Spoken& one : of)
            want(one.item_id);
        std::sort(invoices.begin(), invoices.end());
        invoices.erase(std::unique(invoices.begin(), invoices.end()), invoices.end());
        const auto rows = file.invoices(invoices);
        for (std::size_t i = 0; i < rows.size() && i < invoices.size(); ++i)
            numbers_[invoices[i]] = QString::fromStdString(rows[i].number);
    }

    [[nodiscard]] const PlannedItem* find(std::uint32_t item) const {
        const auto found = items_.find(item);
        return found != items_.end() ? found->second : nullptr;
    }
    [[nodiscard]] QString numberOf(std::uint32_t item) const {
        const PlannedItem* known = find(item);
        const auto number = known != nullptr ? numbers_.find(known->invoice_id) : numbers_.end();
        return number != numbers_.end() ? number->second : QString();
    }

private:
    ItemById items_;
    NumberById numbers_;
};

void tellStep(WorkRow& row, const ReminderPolicy& policy) {
    row.policy = policyVersionText(QString::fromStdString(policy.name), policy.version);
    if (row.action.step >= policy.steps.size())
        return;
    row.step = policy.steps[row.action.step];
    for (std::size_t i = 0; i < policy.steps.size(); ++i) {
        if (rank_of(policy.steps[i].kind) == 0)
            continue; // thanks and reminders of the terms are no level
        ++row.stepCount;
        if (i == row.action.step)
            row.stepPlace = row.stepCount;
    }
}

WorkRow rowOf(const Agenda& agenda, const AgendaAction& one, const LedgerView& view, const Texts& texts) {
    WorkRow row;
    row.customer = one.action.customer;
    row.id = view.snapshot->receivables->customers->at(row.customer);
    row.name = QString::fromStdString(view.customer(row.customer).name);
    row.action = one.action;
    row.priority = one.priority;
    row.profile = one.profile;
    if (one.segment < agenda.segments.size())
        row.segment = QString::fromStdString(agenda.segments[one.segment].name);
    row.ground = one.why.ground;
    row.groundReason = QString::fromStdString(one.why.reason);
    row.interest = one.interest;
    row.costs = one.indemnity;
    row.assignee = QString::fromStdString(one.assignee);
    if (one.action.policy < agenda.input.policies.size())
        tellStep(row, agenda.input.policies[one.action.policy]);
    for (const ActionItem& item : agenda.plan.items_of(one.action)) {
        const PlannedItem* known = texts.find(item.item_id);
        row.items.push_back({item, known != nullptr ? known->invoice_id : 0, texts.numberOf(item.item_id),
                             known != nullptr ? known->due : Date()});
    }
    return row;
}

/// What is contested of the items: the planner only leaves it out.
void tellDisputes(std::vector<WorkRow>& rows, const LedgerView& view, Date day) {
    for (WorkRow& row : rows) {
        for (const OpenItem& open : open_items(*view.snapshot->receivables, day, row.customer)) {
            for (WorkItem& one : row.items) {
                if (one.item.item_id == open.item_id)
                    one.contested = open.disputed;
            }
        }
    }
}

} // namespace

QStringList peopleOf(const LedgerFile& file, Date day) {
    QStringList names{QString::fromStdString(actorName())};
    for (const Person& one : people(file.path(), day))
        if (const QString name = QString::fromStdString(one.name); !names.contains(name))
            names << name;
    return names;
}

std::unordered_map<std::uint32_t, std::int64_t> contestedItems(const Receivables& receivables, Date at) {
    std::unordered_map<std::uint32_t, std::int64_t> contested;
    for (const OpenItem& one : open_items(receivables, at))
        if (one.disputed > 0)
            contested.emplace(one.item_id, one.disputed);
    return contested;
}

std::vector<PeaceRow> peaceOf(const LedgerFile& file, const LedgerView& view, const PlannerInput& input,
                              const DayPlan& plan) {
    const Texts texts(file, input, plan.left_out);
    const auto contested = contestedItems(*view.snapshot->receivables, input.at);
    const auto debtOf = [&contested](const PlannedItem& item) {
        const auto part = contested.find(item.item_id);
        return Debt{item.open, part != contested.end() ? part->second : 0, item.due};
    };
    std::unordered_map<CustomerIndex, std::vector<Debt>> debts;
    for (const PlannedItem& one : input.items)
        if (one.open > 0)
            debts[one.customer].push_back(debtOf(one));
    std::vector<PeaceRow> rows;
    for (const LeftOut& left : plan.left_out) {
        PeaceRow row;
        row.id = view.snapshot->receivables->customers->at(left.customer);
        row.name = QString::fromStdString(view.customer(left.customer).name);
        row.left = left;
        if (const PlannedItem* item = texts.find(left.item_id)) {
            row.number = texts.numberOf(left.item_id);
            row.invoice = InvoiceId{item->invoice_id};
            row.open = item->open;
            row.debts = {debtOf(*item)};
        } else {
            row.debts = debts[left.customer];
            for (const Debt& one : row.debts)
                row.open += one.open;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::shared_ptr<const TodayData> readToday(const LedgerFile& file, const std::shared_ptr<const LedgerView>& view,
                                           Date day) {
    auto data = std::make_shared<TodayData>();
    data->view = view;
    data->day = day;
    const Agenda agenda = read_agenda(file.path(), *view->snapshot->receivables, day);
    const Texts texts(file, agenda.input, agenda.plan.items);
    for (const AgendaAction& one : agenda.actions)
        data->rows.push_back(rowOf(agenda, one, *view, texts));
    tellDisputes(data->rows, *view, day);
    data->peace = peaceOf(file, *view, agenda.input, agenda.plan);
    for (const StagnatingFile& one : agenda.stagnating)
        data->still.push_back({view->snapshot->receivables->customers->at(one.customer),
                               QString::fromStdString(view->customer(one.customer).name), one});
    data->tasks = agenda.tasks;
    data->freshness = agenda.freshness;
    data->progress = agenda.progress;
    data->rules = day_rules(file.path());
    data->closings = company_closings(file.path());
    data->region = agenda.input.region;
    data->delays = answer_delays(file.path());
    data->thresholds = read_debt_thresholds(file.path());
    data->people = peopleOf(file, day);
    data->hasPolicies = std::any_of(agenda.input.policies.begin(), agenda.input.policies.end(),
                                    [](const ReminderPolicy& one) { return !one.steps.empty(); });
    return data;
}

} // namespace encours
