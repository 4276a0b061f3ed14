// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/planner_input.h"

#include "core/store/planner_store.h"
#include "core/usecase/agreed_holds.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

/// Contacts further back count for no policy: the longest gap and period are a year.
constexpr int contact_days = 400;
/// Busy periods of every year are spelt out from the year before to so many years on: further than any calendar goes.
constexpr int years_ahead = 3;

/// A day of the year as month * 100 + day; 29 February is the month's last.
Date day_of_year(int year, int month_day) {
    const int month = month_day / 100;
    return *make_date(year, month, std::min(month_day % 100, days_in_month(year, month)));
}

class InputReading {
public:
    InputReading(const store::Connection& connection, const Receivables& receivables, Date at,
                 const FollowedPolicies& followed)
        : connection_(connection),
          receivables_(receivables),
          followed_(followed),
          owed_(what_is_owed(receivables, at, days_of_courtesy(followed.policies))) {
        input_.at = at;
        input_.policies = followed.policies;
        input_.items = std::move(owed_.items);
        input_.region = store::read_holiday_region(connection);
        input_.closed = store::read_company_closings(connection);
        for (std::size_t i = 0; i < input_.policies.size(); ++i)
            places_.emplace(input_.policies[i].id, static_cast<std::uint16_t>(i));
    }

    PlannerInput read(const PersonaByCustomer& personas) {
        follow_policies();
        add_progress();
        add_thanks();
        add_skipped();
        add_customers();
        add_personas(personas);
        add_contacts();
        add_quiet();
        add_holds();
        return std::move(input_);
    }

private:
    void follow_policies() {
        for (auto& item : input_.items) {
            const auto by_item = followed_.by_item.find(item.item_id);
            const auto by_invoice = followed_.by_invoice.find(item.invoice_id);
            item.policy = by_item != followed_.by_item.end()         ? by_item->second
                          : by_invoice != followed_.by_invoice.end() ? by_invoice->second
                                                                     : followed_.by_customer[item.customer];
        }
        order_.resize(input_.items.size());
        for (std::size_t i = 0; i < order_.size(); ++i)
            order_[i] = static_cast<std::uint32_t>(i);
        std::sort(order_.begin(), order_.end(), [this](std::uint32_t a, std::uint32_t b) {
            return input_.items[a].item_id < input_.items[b].item_id;
        });
    }

    [[nodiscard]] PlannedItem* item_of(std::uint32_t item_id) {
        const auto found = std::lower_bound(order_.begin(), order_.end(), item_id,
                                            [this](std::uint32_t i, auto id) { return input_.items[i].item_id < id; });
        return found != order_.end() && input_.items[*found].item_id == item_id ? &input_.items[*found] : nullptr;
    }

    void add_progress() {
        for (const auto& progress : store::read_item_progress(connection_, input_.at)) {
            auto* item = item_of(progress.item_id);
            if (item == nullptr || progress.cycle < item->cycle)
                continue; // it began anew
            item->cycle = progress.cycle;
            item->not_before = progress.not_before;
            item->moved_earlier = progress.moved_earlier;
            if (progress.step_key.empty())
                continue; // nothing binds it to a version yet
            const auto policy = places_.find(progress.policy);
            if (policy != places_.end())
                item->policy = policy->second;
            item->step =
                place_of_step(input_.policies[item->policy], progress.step_key, rank_of_key(progress.step_key));
            item->last_posted = progress.last_posted;
            item->deadline = progress.deadline;
            item->occurrence = progress.occurrence;
        }
    }

    void add_thanks() {
        const auto since = input_.at - contact_days;
        for (const auto& thanked : store::read_thanked_items(connection_, since, input_.at)) {
            auto* item = item_of(thanked.item_id);
            if (item == nullptr || item->open > 0 || thanked.cycle < item->cycle)
                continue;
            const auto& steps = input_.policies[item->policy].steps;
            for (std::size_t i = 0; i < steps.size(); ++i) {
                if (steps[i].kind == StepKind::thanks)
                    item->step = static_cast<std::uint16_t>(i);
            }
        }
    }

    /// Of a step as any policy has it; of one that none has, a reminder's.
    [[nodiscard]] int rank_of_key(const std::string& key) const {
        for (const auto& policy : input_.policies) {
            for (const auto& step : policy.steps) {
                if (step.key == key)
                    return rank_of(step.kind);
            }
        }
        return rank_of(StepKind::reminder);
    }

    void add_skipped() {
        for (const auto& row : store::read_skipped_steps(connection_, input_.at)) {
            const auto* item = item_of(row.item_id);
            if (item == nullptr)
                continue;
            const auto step = place_of_step(input_.policies[item->policy], row.step_key, -1);
            if (step != no_step)
                input_.skipped.push_back({row.item_id, step, row.cycle});
        }
        std::sort(input_.skipped.begin(), input_.skipped.end(), [](const SkippedStep& a, const SkippedStep& b) {
            return std::tie(a.item_id, a.step, a.cycle) < std::tie(b.item_id, b.step, b.cycle);
        });
    }

    void add_customers() {
        places_of_customers_.assign(receivables_.customer_count(), nobody);
        const auto count = static_cast<std::uint32_t>(input_.items.size());
        for (std::uint32_t begin = 0; begin < count;) {
            PlannedCustomer customer;
            customer.customer = input_.items[begin].customer;
            customer.items_begin = begin;
            while (begin < count && input_.items[begin].customer == customer.customer)
                ++begin;
            customer.items_end = begin;
            customer.credits = owed_.credits[customer.customer];
            customer.policy = followed_.by_customer[customer.customer];
            customer.last_terms = owed_.first_invoice[customer.customer];
            places_of_customers_[customer.customer] = static_cast<std::uint32_t>(input_.customers.size());
            input_.customers.push_back(std::move(customer));
        }
    }

    void add_personas(const PersonaByCustomer& personas) {
        for (auto& customer : input_.customers) {
            const auto* persona = personas.empty() ? nullptr : personas[customer.customer];
            customer.has_preferred = persona != nullptr && persona->channel.has_value();
            if (customer.has_preferred)
                customer.preferred = *persona->channel;
        }
    }

    template <class Change>
    void with(CustomerId id, Change&& change) {
        const auto index = receivables_.index_of(id);
        if (index && places_of_customers_[*index] != nobody)
            change(input_.customers[places_of_customers_[*index]]);
    }

    void add_contacts() {
        store::visit_reachability(connection_, input_.at, [&](CustomerId id, Channels reachable) {
            with(id, [&](PlannedCustomer& customer) { customer.reachable = reachable; });
        });
        store::visit_contacts(connection_, input_.at - contact_days, input_.at, [&](const store::PostedContact& one) {
            if (one.channel != Channel::office && one.kind != StepKind::thanks)
                with(one.customer, [&](PlannedCustomer& customer) { customer.contacts.push_back(one.on); });
        });
        store::visit_last_of_kind(connection_, StepKind::terms_reminder, input_.at, [&](CustomerId id, Date on) {
            with(id, [&](PlannedCustomer& customer) { customer.last_terms = on; });
        });
        store::visit_last_of_kind(connection_, StepKind::thanks, input_.at, [&](CustomerId id, Date on) {
            with(id, [&](PlannedCustomer& customer) { customer.last_thanks = on; });
        });
        store::visit_waiting(connection_, input_.at, [&](CustomerId id) {
            with(id, [](PlannedCustomer& customer) { customer.is_waiting = true; });
        });
    }

    void add_quiet() {
        const auto year = year_month_day(input_.at).year;
        for (const auto& period : store::read_customer_quiet(connection_)) {
            with(period.customer, [&](PlannedCustomer& customer) {
                for (int first = year - 1; first <= year + years_ahead; ++first) {
                    const int last = period.until < period.from ? first + 1 : first; // over the turn of the year
                    customer.quiet.push_back({day_of_year(first, period.from), day_of_year(last, period.until)});
                }
            });
        }
    }

    void add_holds() {
        for (const auto& row : store::read_holds(connection_, input_.at))
            add_hold(row.customer, row.item_id, row.kind, row.from, row.until);
        for (const auto& hold : agreed_holds(connection_, receivables_, input_.at, input_.region)) {
            add_hold(hold.customer, hold.item_id, hold.kind, hold.from, hold.until);
        }
        for (const auto& dispute : receivables_.disputes) {
            const auto* item = dispute.from <= input_.at ? item_of(dispute.item_id) : nullptr;
            if (item == nullptr)
                continue;
            // One that is settled held the item till then; when one that lasts will be settled, nobody knows.
            const Date until = dispute.until <= input_.at ? dispute.until : no_day;
            input_.holds.push_back({item->customer, dispute.item_id, HoldKind::dispute, dispute.from, until,
                                    std::max<std::int64_t>(0, dispute.part)});
        }
        std::sort(input_.holds.begin(), input_.holds.end(), [](const HoldSpan& a, const HoldSpan& b) {
            return std::tie(a.customer, a.item_id, a.from, a.kind, a.until, a.part) <
                   std::tie(b.customer, b.item_id, b.from, b.kind, b.until, b.part);
        });
    }

    /// Of an item that was merged into another customer's, that one's.
    void add_hold(CustomerId customer, std::uint32_t item_id, HoldKind kind, Date from, Date until) {
        if (item_id != 0) {
            if (const auto* item = item_of(item_id))
                input_.holds.push_back({item->customer, item_id, kind, from, until, 0});
            return;
        }
        with(customer, [&](const PlannedCustomer& one) {
            input_.holds.push_back({one.customer, 0, kind, from, until, 0});
        });
    }

    static constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

    const store::Connection& connection_;
    const Receivables& receivables_;
    const FollowedPolicies& followed_;
    WhatIsOwed owed_;
    PlannerInput input_;
    std::vector<std::uint32_t> order_;               ///< places of items, by item_id
    std::vector<std::uint32_t> places_of_customers_; ///< by CustomerIndex
    std::unordered_map<PolicyId, std::uint16_t> places_;
};

} // namespace

std::uint16_t place_of_step(const ReminderPolicy& policy, const std::string& key, int rank) {
    auto place = no_step;
    for (std::size_t i = 0; i < policy.steps.size(); ++i) {
        if (policy.steps[i].key == key)
            return static_cast<std::uint16_t>(i);
        const auto own = rank_of(policy.steps[i].kind);
        if (own > 0 && own <= rank)
            place = static_cast<std::uint16_t>(i);
    }
    return place;
}

PlannerInput planner_input(const store::Connection& connection, const Receivables& receivables, Date at,
                           const FollowedPolicies& followed, const PersonaByCustomer& personas) {
    return InputReading(connection, receivables, at, followed).read(personas);
}

} // namespace encours
