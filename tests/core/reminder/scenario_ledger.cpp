// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/scenario_ledger.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace encours::test {

namespace {

constexpr std::int32_t paid_items_stay_days = 60;

bool counts(const ScenarioCredit& credit, Date at) { return credit.on <= at && at < credit.bounced; }

} // namespace

std::string ScenarioLedger::customer_name(CustomerIndex index) const {
    for (const auto& [name, customer] : customers) {
        if (customer.customer == index) {
            return name;
        }
    }
    throw std::runtime_error("a customer that nobody entered");
}

std::uint32_t ScenarioLedger::item_id(const std::string& invoice) const {
    for (std::size_t i = 0; i != invoices.size(); ++i) {
        if (invoices[i].name == invoice) {
            return static_cast<std::uint32_t>(i + 1);
        }
    }
    throw std::runtime_error("there is no invoice " + invoice);
}

std::uint16_t ScenarioLedger::step_of(const std::string& invoice, const std::string& name) const {
    const auto& steps = policies.at(invoices.at(item_id(invoice) - 1).policy).steps;
    for (std::size_t i = 0; i != steps.size(); ++i) {
        if (steps[i].name == name) {
            return static_cast<std::uint16_t>(i);
        }
    }
    throw std::runtime_error("no step " + name);
}

PlannedItem ScenarioLedger::item(std::size_t place, Date at) const {
    const ScenarioInvoice& invoice = invoices[place];
    PlannedItem made;
    made.item_id = static_cast<std::uint32_t>(place + 1);
    made.invoice_id = made.item_id;
    made.customer = customers.at(invoice.customer).customer;
    made.issued = invoice.issued;
    made.due = invoice.due;
    made.open = invoice.amount;
    made.policy = invoice.policy;
    made.is_bill = invoice.is_bill;
    made.is_foreign = invoice.is_foreign;
    Date last_cash = no_day;     // where credit notes alone settle it, there is nothing to thank for
    Date begun = invoice.issued; // of this cycle
    for (const ScenarioCredit& credit : credits) {
        if (credit.invoice != invoice.name) {
            continue;
        }
        if (counts(credit, at)) {
            made.open -= credit.amount;
            const bool is_later = last_cash == no_day || credit.on > last_cash;
            last_cash = !credit.is_note && is_later ? credit.on : last_cash;
        } else if (credit.bounced <= at) {
            ++made.cycle;
            begun = std::max(begun, credit.bounced);
        }
    }
    made.settled = made.open == 0 ? last_cash : no_day;
    PlannerInput known;
    known.policies = policies;
    known.customers = {customers.at(invoice.customer)};
    known.customers[0].items_end = 1;
    known.items = {made};
    for (const DayPlan& plan : posted_) {
        if (plan.day <= at && plan.day >= begun) {
            encours::post(known, plan);
        }
    }
    made = known.items[0];
    decide(made, at);
    return made;
}

/// Until the next step is posted.
void ScenarioLedger::decide(PlannedItem& item, Date at) const {
    for (const ScenarioDecision& decision : decisions) {
        const bool is_its = decision.invoice == invoice_name(item.item_id) && decision.on <= at;
        if (is_its && decision.skipped.empty() && (item.last_posted == no_day || item.last_posted <= decision.on)) {
            item.not_before = decision.to;
            item.moved_earlier = decision.earlier;
        }
    }
}

void ScenarioLedger::add_customer(PlannerInput& input, const std::string& name, PlannedCustomer customer,
                                  Date at) const {
    for (const ScenarioCredit& credit : credits) {
        customer.credits += credit.customer == name && credit.invoice.empty() && counts(credit, at) ? credit.amount : 0;
    }
    for (const ReminderAction& action : waiting_.actions) {
        customer.is_waiting = customer.is_waiting || action.customer == customer.customer;
    }
    for (const DayPlan& plan : posted_) {
        for (const ReminderAction& action : plan.actions) {
            if (action.customer != customer.customer || plan.day > at) {
                continue;
            }
            if (action.kind == StepKind::thanks) {
                customer.last_thanks = plan.day;
            } else if (action.channel != Channel::office) {
                customer.contacts.push_back(plan.day);
            }
            customer.last_terms = action.kind == StepKind::terms_reminder ? plan.day : customer.last_terms;
        }
    }
    const auto is_of = [&name](const ScenarioInvoice& invoice) { return invoice.customer == name; };
    const auto first = std::find_if(invoices.begin(), invoices.end(), is_of);
    if (first != invoices.end() && customer.last_terms == no_day) {
        customer.last_terms = first->issued;
    }
    customer.items_begin = static_cast<std::uint32_t>(input.items.size());
    for (std::size_t i = 0; i != invoices.size(); ++i) {
        const bool is_known = invoices[i].customer == name && invoices[i].issued <= at;
        const PlannedItem one = item(i, at);
        if (is_known && (one.open > 0 || (one.settled != no_day && at - one.settled <= paid_items_stay_days))) {
            input.items.push_back(one);
        }
    }
    customer.items_end = static_cast<std::uint32_t>(input.items.size());
    std::sort(input.items.begin() + customer.items_begin, input.items.end(),
              [](const PlannedItem& a, const PlannedItem& b) {
                  return std::tuple(a.due, a.item_id) < std::tuple(b.due, b.item_id);
              });
    input.customers.push_back(std::move(customer));
}

PlannerInput ScenarioLedger::input(Date at) const {
    PlannerInput made;
    made.at = at;
    made.policies = policies;
    made.closed = closed;
    made.region = region;
    std::vector<std::pair<CustomerIndex, std::string>> order;
    for (const auto& [name, customer] : customers) {
        order.emplace_back(customer.customer, name);
    }
    std::sort(order.begin(), order.end());
    for (const auto& [index, name] : order) {
        add_customer(made, name, customers.at(name), at);
    }
    for (const ScenarioHold& hold : holds) {
        if (hold.from <= at) {
            const std::uint32_t item = hold.invoice.empty() ? 0 : item_id(hold.invoice);
            made.holds.push_back(
                {customers.at(hold.customer).customer, item, hold.kind, hold.from, hold.until, hold.part});
        }
    }
    std::sort(made.holds.begin(), made.holds.end(), [](const HoldSpan& a, const HoldSpan& b) {
        return std::tuple(a.customer, a.item_id, a.from) < std::tuple(b.customer, b.item_id, b.from);
    });
    for (const ScenarioDecision& decision : decisions) {
        if (!decision.skipped.empty() && decision.on <= at) {
            made.skipped.push_back({item_id(decision.invoice), step_of(decision.invoice, decision.skipped), 1});
        }
    }
    std::sort(made.skipped.begin(), made.skipped.end(), [](const SkippedStep& a, const SkippedStep& b) {
        return std::tuple(a.item_id, a.step) < std::tuple(b.item_id, b.step);
    });
    return made;
}

void ScenarioLedger::post(DayPlan plan, Date on) {
    plan.day = on;
    posted_.push_back(std::move(plan));
    waiting_ = {};
}

} // namespace encours::test
