// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agenda.h"

#include "core/kpi/promise_outcome.h"
#include "core/store/open_ledger.h"
#include "core/store/planner_store.h"
#include "core/store/run_store.h"
#include "core/store/setting_store.h"
#include "core/store/transaction.h"
#include "core/usecase/agenda_claims.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/people.h"
#include "core/usecase/tasks.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace encours {

namespace {

/// A broken promise makes a customer urgent for so long.
constexpr int broken_promise_days = 30;

const PlannedItem& item_of(const PlannerInput& input, const PlannedCustomer& customer, std::uint32_t item_id) {
    auto i = customer.items_begin;
    while (input.items[i].item_id != item_id)
        ++i;
    return input.items[i];
}

const PlannedCustomer& customer_of(const PlannerInput& input, CustomerIndex customer) {
    return *std::lower_bound(input.customers.begin(), input.customers.end(), customer,
                             [](const PlannedCustomer& one, CustomerIndex index) { return one.customer < index; });
}

std::unordered_set<CustomerIndex> pressing_promises(const store::Connection& connection, const Receivables& receivables,
                                                    Date at, HolidayRegion region) {
    std::unordered_set<CustomerIndex> customers;
    const auto promises = store::read_promises(connection, at);
    const auto outcomes = promise_outcomes(receivables, promises, at, region);
    for (std::size_t i = 0; i < promises.size(); ++i) {
        const auto& outcome = outcomes[i];
        const bool is_due = outcome.status == PromiseStatus::open && promises[i].until == at;
        const bool was_broken = is_broken(outcome.status) && at - outcome.decided_on < broken_promise_days;
        const auto index = receivables.index_of(promises[i].customer);
        if (index && (is_due || was_broken))
            customers.insert(*index);
    }
    return customers;
}

/// Why a late item waits for nobody of the company.
bool waits_for_others(LeftOutReason reason) {
    switch (reason) {
    case LeftOutReason::with_agency:
    case LeftOutReason::insolvent:
    case LeftOutReason::direct_debit:
    case LeftOutReason::factored:
    case LeftOutReason::bill:
    case LeftOutReason::covered_by_credits:
        return true;
    default:
        return false;
    }
}

/// Customers of whose late items nobody thinks any more.
std::vector<StagnatingFile> stagnating_files(const PlannerInput& input, const DayPlan& today, int days) {
    std::unordered_set<CustomerIndex> planned;
    for (const auto& plan : plan_days(input, today.day, today.day + days)) {
        for (const auto& action : plan.actions)
            planned.insert(action.customer);
    }
    std::unordered_map<CustomerIndex, LeftOut> whole;
    std::unordered_map<std::uint32_t, LeftOut> items;
    for (const auto& left_out : today.left_out) {
        if (left_out.item_id == 0)
            whole.emplace(left_out.customer, left_out);
        else
            items.emplace(left_out.item_id, left_out);
    }
    std::vector<StagnatingFile> files;
    for (const auto& customer : input.customers) {
        if (planned.contains(customer.customer))
            continue;
        StagnatingFile file;
        file.customer = customer.customer;
        std::int64_t largest = 0;
        bool waits = false;
        for (auto i = customer.items_begin; i != customer.items_end; ++i) {
            const auto& item = input.items[i];
            if (item.open <= 0 || item.due >= today.day || item.is_foreign)
                continue;
            file.overdue += item.open;
            file.oldest_days_late = std::max(file.oldest_days_late, today.day - item.due);
            const auto of_item = items.find(item.item_id);
            const auto of_whole = whole.find(item.customer);
            const auto* why = of_item != items.end()    ? &of_item->second
                              : of_whole != whole.end() ? &of_whole->second
                                                        : nullptr;
            if (why == nullptr)
                continue;
            waits = waits || why->until != no_day || waits_for_others(why->reason);
            if (item.open > largest) {
                largest = item.open;
                file.reason = why->reason;
            }
        }
        if (file.overdue == 0 || waits)
            continue;
        if (!customer.contacts.empty())
            file.last_contact = customer.contacts.back();
        files.push_back(file);
    }
    std::stable_sort(files.begin(), files.end(),
                     [](const StagnatingFile& a, const StagnatingFile& b) { return a.overdue > b.overdue; });
    return files;
}

std::vector<InvoiceId> late_invoices(const PlannerInput& input, const DayPlan& plan, const ReminderAction& action) {
    const auto& customer = customer_of(input, action.customer);
    std::vector<InvoiceId> invoices;
    for (const auto& listed : plan.items_of(action)) {
        const auto& item = item_of(input, customer, listed.item_id);
        const InvoiceId invoice{std::int64_t{item.invoice_id}};
        if (listed.claimed && listed.days_late > 0 &&
            std::find(invoices.begin(), invoices.end(), invoice) == invoices.end())
            invoices.push_back(invoice);
    }
    return invoices;
}

class AgendaReading {
public:
    AgendaReading(const store::Connection& connection, const Receivables& receivables, Date at)
        : connection_(connection), receivables_(receivables), basis_(day_basis(connection, receivables, at)) {
        agenda_.at = at;
        agenda_.plan = plan_day(basis_.input, at);
    }

    Agenda read(const std::string& assignee, std::unordered_map<CustomerId, std::string> assignees) {
        assignees_ = std::move(assignees);
        assignee_ = assignee;
        agenda_.freshness = payment_freshness(connection_, agenda_.at, basis_.input.region);
        agenda_.stagnating = stagnating_files(basis_.input, agenda_.plan, day_rules(connection_).stagnation_days);
        add_actions();
        add_messages();
        agenda_.segments = std::move(basis_.segments);
        agenda_.input = std::move(basis_.input);
        return std::move(agenda_);
    }

private:
    /// Who looks after a customer; "" where nobody in particular does.
    [[nodiscard]] std::string assignee_of(CustomerId customer) const {
        const auto found = assignees_.find(customer);
        return found == assignees_.end() ? std::string() : found->second;
    }
    [[nodiscard]] bool is_chosen(CustomerId customer) const {
        return assignee_.empty() || assignee_of(customer) == assignee_;
    }

    void add_actions() {
        const auto pressing = pressing_promises(connection_, receivables_, agenda_.at, basis_.input.region);
        AgendaClaims claims(connection_, agenda_.at);
        for (const auto& action : agenda_.plan.actions) {
            AgendaAction one;
            one.action = action;
            const CustomerId customer = receivables_.customers->at(action.customer);
            if (!is_chosen(customer))
                continue;
            one.assignee = assignee_of(customer);
            one.profile = basis_.profiles[action.customer];
            one.segment = basis_.segment_by_customer[action.customer];
            one.priority = priority_of(facts_of(action, pressing.contains(action.customer)));
            one.why = why_of(action);
            const auto sums = claims.of(receivables_.customers->at(action.customer),
                                        late_invoices(basis_.input, agenda_.plan, action));
            one.interest = sums.interest;
            one.indemnity = sums.indemnity;
            agenda_.actions.push_back(std::move(one));
        }
        std::stable_sort(
            agenda_.actions.begin(), agenda_.actions.end(),
            [](const AgendaAction& a, const AgendaAction& b) { return a.priority.points() > b.priority.points(); });
    }

    [[nodiscard]] PriorityFacts facts_of(const ReminderAction& action, bool promise_presses) const {
        PriorityFacts facts;
        facts.total_minor = action.total();
        facts.decimals = receivables_.currency.decimals();
        facts.oldest_days_late = agenda_.plan.oldest_days_late(action);
        facts.profile = basis_.profiles[action.customer].profile;
        facts.promise_due_or_broken = promise_presses;
        return facts;
    }

    [[nodiscard]] PolicyWhy why_of(const ReminderAction& action) const {
        const auto& customer = customer_of(basis_.input, action.customer);
        if (action.lead_item != 0)
            return policy_why(basis_, item_of(basis_.input, customer, action.lead_item));
        PlannedItem none; // reminders of the terms are the customer's
        none.customer = action.customer;
        none.policy = action.policy;
        return policy_why(basis_, none);
    }

    /// What became of the day so far.
    void add_messages() {
        std::unordered_map<CustomerIndex, const ReminderMessage*> waiting;
        const auto messages = store::read_messages_of_day(connection_, agenda_.at);
        for (const auto& message : messages) {
            const auto index = receivables_.index_of(message.customer);
            if (!index || !is_waiting(message.state))
                continue;
            ++agenda_.progress.waiting;
            waiting[*index] = &message;
        }
        for (auto& action : agenda_.actions) {
            if (const auto message = waiting.find(action.action.customer); message != waiting.end()) {
                action.message = message->second->id;
                action.state = message->second->state;
            }
        }
        agenda_.progress.left = static_cast<int>(agenda_.actions.size());
        // Who could not be reached is still to be treated, and counted there.
        for (const auto& treated : store::read_treated_customers(connection_, agenda_.at)) {
            if (is_chosen(treated.customer))
                agenda_.progress.covered += treated.asked;
            const auto index = receivables_.index_of(treated.customer);
            const auto is_theirs = [&](const AgendaAction& action) { return action.action.customer == index; };
            if (index && is_chosen(treated.customer) &&
                std::none_of(agenda_.actions.begin(), agenda_.actions.end(), is_theirs))
                ++agenda_.progress.done;
        }
    }

    const store::Connection& connection_;
    const Receivables& receivables_;
    DayBasis basis_;
    std::unordered_map<CustomerId, std::string> assignees_;
    std::string assignee_; ///< of whose customers alone; "": all
    Agenda agenda_;
};

} // namespace

DayRules day_rules(const std::filesystem::path& ledger) {
    return day_rules(store::open_ledger(ledger, store::Access::read));
}

Agenda read_agenda(const std::filesystem::path& ledger, const Receivables& receivables, Date at,
                   const std::string& assignee) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    auto agenda = AgendaReading(connection, receivables, at).read(assignee, assignee_by_customer(ledger, at));
    agenda.tasks = tasks(ledger, at);
    std::erase_if(agenda.tasks, [at](const Task& task) { return task.due_on > at; });
    return agenda;
}

std::vector<GrantedByLaw> granted_by_law(const std::filesystem::path& ledger, const Receivables& receivables,
                                         const PlannerInput& input, const DayPlan& plan) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const AgendaClaims claims(connection, plan.day);
    std::vector<GrantedByLaw> granted;
    for (const auto& action : plan.actions) {
        const auto sums = claims.of(receivables.customers->at(action.customer), late_invoices(input, plan, action));
        granted.push_back({sums.interest, sums.indemnity});
    }
    return granted;
}

PlannerInput read_planner_input(const std::filesystem::path& ledger, const Receivables& receivables, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return day_basis(connection, receivables, at).input;
}

std::vector<DayPlan> read_calendar(const std::filesystem::path& ledger, const Receivables& receivables, Date at,
                                   Date first, Date last) {
    const auto input = read_planner_input(ledger, receivables, at);
    return plan_days(input, std::max(first, at), std::max({first, at, last}));
}

Freshness payment_freshness(const std::filesystem::path& ledger, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return payment_freshness(connection, at, store::read_holiday_region(connection));
}

} // namespace encours
