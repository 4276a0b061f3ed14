// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/customer_traits.h"

#include "core/base/checked.h"
#include "core/kpi/aging.h"
#include "core/kpi/promise_outcome.h"
#include "core/policy/customer_numbers.h"
#include "core/store/planner_store.h"
#include "core/store/traits_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace encours {

namespace {

constexpr int year_days = 365;
/// Of a customer to whom no credit is granted and who owes all the same.
constexpr int over_no_limit_percent = 999;

std::optional<int> rounded_days(const CustomerDelay& delay) {
    const auto days = delay.days();
    return days ? std::optional(static_cast<int>(std::lround(*days))) : std::nullopt;
}

PayerHistory history_of(const CustomerNumbers& numbers, Date at) {
    PayerHistory history;
    history.settled = numbers.last.settled;
    history.settled_late = numbers.last.settled_late;
    history.settled_before = numbers.before.settled;
    history.settled_late_before = numbers.before.settled_late;
    history.delay_days = rounded_days(numbers.last.delay);
    history.delay_days_before = rounded_days(numbers.before.delay);
    history.oldest_days_late = numbers.oldest_days_late;
    history.overdue = numbers.overdue;
    history.open = numbers.open;
    history.days_as_customer = numbers.first_document <= at ? at - numbers.first_document : 0;
    return history;
}

/// "b2b, VIP; Lyon" as three.
std::vector<std::string> parted(const std::string& tags) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= tags.size();) {
        const auto end = std::min(tags.find_first_of(",;|\n", begin), tags.size());
        const auto first = tags.find_first_not_of(" \t\r", begin);
        if (first < end) {
            const auto last = tags.find_last_not_of(" \t\r", end - 1);
            parts.push_back(tags.substr(first, last - first + 1));
        }
        begin = end + 1;
    }
    return parts;
}

std::optional<int> used_percent(std::int64_t owed, std::optional<std::int64_t> limit) {
    if (!limit)
        return std::nullopt;
    const auto due = std::max<std::int64_t>(owed, 0);
    if (*limit == 0)
        return due > 0 ? over_no_limit_percent : 0;
    const auto percent = Wide{due} * 100 / *limit;
    return static_cast<int>(std::min<Wide>(percent, std::numeric_limits<int>::max()));
}

/// Puts together what columns and file say.
class Reading {
public:
    Reading(const store::Connection& connection, const Receivables& receivables, Date at)
        : connection_(connection), receivables_(receivables), at_(at) {}

    std::vector<PayerHistory> histories(const std::vector<CustomerNumbers>& numbers) {
        std::vector<PayerHistory> histories;
        histories.reserve(numbers.size());
        for (const auto& one : numbers)
            histories.push_back(history_of(one, at_));
        add_promises(histories);
        add_holds(histories);
        return histories;
    }

    KnownCustomers known() {
        KnownCustomers known;
        known.traits.resize(receivables_.customer_count());
        const auto numbers = customer_numbers(receivables_, at_);
        const auto all = histories(numbers);
        for (std::size_t i = 0; i < all.size(); ++i) {
            known.profiles.push_back(payer_profile(all[i]));
            add_history(known.traits[i], numbers[i], all[i], known.profiles.back().profile);
        }
        add_reminders(known.traits);
        add_texts(known.traits);
        add_categories(known.traits);
        return known;
    }

private:
    const store::Connection& connection_;
    const Receivables& receivables_;
    Date at_;

    template <class Change>
    void with(CustomerId id, const Change& change) const {
        if (const auto index = receivables_.index_of(id))
            change(*index);
    }

    void add_promises(std::vector<PayerHistory>& histories) const {
        const auto promises = store::read_promises(connection_, at_);
        const auto outcomes = promise_outcomes(receivables_, promises, at_, store::read_holiday_region(connection_));
        for (std::size_t i = 0; i < promises.size(); ++i) {
            const auto& outcome = outcomes[i];
            if (outcome.decided_on <= at_ - year_days)
                continue;
            with(promises[i].customer, [&](CustomerIndex customer) {
                histories[customer].promises_kept += outcome.status == PromiseStatus::kept ? 1 : 0;
                histories[customer].promises_broken += is_broken(outcome.status) ? 1 : 0;
            });
        }
    }

    void add_holds(std::vector<PayerHistory>& histories) const {
        for (const auto& hold : store::read_holds(connection_, at_)) {
            if (hold.from > at_ || hold.until <= at_)
                continue;
            with(hold.customer, [&](CustomerIndex customer) {
                histories[customer].said_in_difficulty |= hold.kind == HoldKind::difficulty;
                histories[customer].insolvent |= hold.kind == HoldKind::insolvency;
            });
        }
    }

    static void add_history(CustomerTraits& traits, const CustomerNumbers& numbers, const PayerHistory& history,
                            PayerProfile profile) {
        traits.open = numbers.open;
        traits.overdue = numbers.overdue;
        traits.largest_debt = numbers.largest_debt;
        traits.disputed = numbers.disputed;
        traits.oldest_days_late = numbers.oldest_days_late;
        traits.delay_days = history.delay_days;
        if (history.settled > 0)
            traits.late_percent = 100 * history.settled_late / history.settled;
        traits.broken_promises = history.promises_broken;
        traits.days_as_customer = history.days_as_customer;
        traits.yearly_sales = numbers.yearly_sales;
        traits.profile = profile;
        traits.in_difficulty = history.said_in_difficulty || history.insolvent;
    }

    void add_reminders(std::vector<CustomerTraits>& traits) const {
        store::visit_contacts(connection_, at_ - year_days, at_, [&](const store::PostedContact& contact) {
            if (rank_of(contact.kind) >= rank_of(StepKind::reminder) && contact.kind != StepKind::hand_over)
                with(contact.customer, [&](CustomerIndex customer) { ++traits[customer].reminders; });
        });
    }

    void add_texts(std::vector<CustomerTraits>& traits) const {
        std::vector<std::int64_t> owed(traits.size(), 0);
        for (const auto& customer : aged_balance(receivables_, at_).customers)
            owed[customer.customer] = customer.aging.total() + customer.aging.doubtful;
        store::visit_trait_texts(connection_, [&](CustomerId id, store::TraitTexts&& texts) {
            with(id, [&](CustomerIndex customer) {
                auto& of = traits[customer];
                of.kind = texts.kind;
                of.country = std::move(texts.country);
                of.language = std::move(texts.language);
                of.category = std::move(texts.category);
                of.tags = parted(texts.tags);
                of.limit_used_percent = used_percent(owed[customer], texts.credit_limit);
            });
        });
    }

    void add_categories(std::vector<CustomerTraits>& traits) const {
        const auto items = open_items(receivables_, at_);
        std::vector<std::pair<std::uint32_t, CustomerIndex>> open;
        for (const auto& item : items)
            open.emplace_back(item.invoice_id, item.customer);
        std::sort(open.begin(), open.end());
        open.erase(std::unique(open.begin(), open.end()), open.end());
        std::vector<std::uint32_t> invoices;
        invoices.reserve(open.size());
        for (const auto& [invoice, customer] : open)
            invoices.push_back(invoice);
        store::visit_categories(connection_, invoices, [&](std::size_t place, std::string_view category) {
            auto& known = traits[open[place].second].product_categories;
            if (std::find(known.begin(), known.end(), category) == known.end())
                known.emplace_back(category);
        });
    }
};

} // namespace

KnownCustomers read_known_customers(const store::Connection& connection, const Receivables& receivables, Date at) {
    return Reading(connection, receivables, at).known();
}

PayerHistory read_payer_history(const store::Connection& connection, const Receivables& receivables,
                                CustomerIndex customer, Date at) {
    return Reading(connection, receivables, at).histories(customer_numbers(receivables, at, customer))[customer];
}

} // namespace encours
