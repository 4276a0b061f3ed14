// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/data_quality.h"

#include "core/import/identifier_check.h"
#include "core/kpi/estimated_dues.h"
#include "core/kpi/twin_invoices.h"
#include "core/ledger/company_identity.h"
#include "core/matching/twin_customers.h"
#include "core/store/batch_list_store.h"
#include "core/store/company_revision_store.h"
#include "core/store/customer_facts_store.h"
#include "core/store/ledger_texts.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/import_faults.h"
#include "core/usecase/long_terms.h"
#include "core/usecase/rates.h"
#include "core/usecase/time_limits.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace encours {

namespace {

/// Gathers the points of one ledger.
class Gathering {
public:
    Gathering(const store::Connection& connection, const Receivables& receivables, const AgedBalance& balance)
        : connection_(connection),
          receivables_(receivables),
          balance_(balance),
          customers_(store::read_customer_facts(connection)) {
        for (std::size_t i = 0; i < customers_.size(); ++i)
            places_.emplace(customers_[i].id.value, i);
        for (const auto& one : balance.customers)
            agings_.emplace(receivables.customers->at(one.customer).value, &one.aging);
    }

    void add_imports(Date today) {
        const auto last_day = receivables_.coverage.last_known_day();
        if (last_day && today - *last_day >= data_stay_fresh_days)
            add(Weakness::old_data, all_owed()).count = today - *last_day;
        // What the refused rows would have told is not known, nor what a control misses: any balance may be wrong.
        const auto faults = import_faults(store::list_batches(connection_));
        if (faults.rows_refused > 0)
            add(Weakness::rows_refused, all_owed()).count = faults.rows_refused;
        if (faults.controls_failed > 0)
            add(Weakness::controls_failed, all_owed()).count = faults.controls_failed;
    }

    void add_company() {
        const auto identity = store::read_company_identity(connection_);
        const auto overdue = std::max<std::int64_t>(balance_.total.overdue(), 0);
        if (!can_sign_letters(identity) || identity.address.empty())
            add(Weakness::letters_unsigned, overdue);
        if (identity.iban.empty())
            add(Weakness::iban_missing, overdue);
    }

    void add_customers() {
        for (const auto& customer : customers_) {
            const auto found = agings_.find(customer.id.value);
            if (found == agings_.end())
                continue;
            const Aging& aging = *found->second;
            const auto owed = owed_of(aging);
            if (owed > 0)
                add_owing(customer, owed);
            if (aging.total() < 0)
                add(Weakness::in_credit, -aging.total(), &customer);
            else if (aging.unallocated < 0)
                add(Weakness::cash_unallocated, -aging.unallocated, &customer);
        }
    }

    void add_estimated_dues() {
        for (const auto& sum : estimated_dues(receivables_, balance_.at))
            add(Weakness::dues_estimated, sum.open, customer_at(sum.customer)).count = sum.items;
    }

    void add_twin_customers() {
        std::vector<CustomersOfOthers::Customer> compared;
        for (const auto& one : customers_)
            compared.push_back({one.id, one.name, one.siren, one.vat, one.postcode});
        for (const auto& [first, second] : twin_customers(compared)) {
            const auto stake = weight_of(customers_[first].id) + weight_of(customers_[second].id);
            if (stake == 0)
                continue;
            auto& point = add(Weakness::customer_twice, stake, &customers_[first]);
            point.twin = customers_[second].id;
            point.twin_name = customers_[second].name;
            point.twin_code = customers_[second].code;
        }
    }

    void add_twin_invoices() {
        for (const auto& twins : twin_invoices(receivables_, balance_.at)) {
            const auto spare = static_cast<std::int64_t>(twins.invoice_ids.size()) - 1;
            const bool is_own = twins.currency == receivables_.currency;
            auto& point = add(Weakness::invoice_twice, is_own ? twins.amount * spare : 0, customer_at(twins.customer));
            for (const auto& text : store::read_invoice_texts(connection_, twins.invoice_ids)) {
                point.invoices.push_back(text.id);
                point.numbers += (point.numbers.empty() ? "" : ", ") + text.number;
            }
        }
    }

    void add_limits(const NearLimits& limits) {
        for (const auto& near : limits.listed) {
            const bool is_over = near.alarm == LimitAlarm::over;
            auto& point = add(is_over ? Weakness::limit_over : Weakness::limit_near,
                              near.currency == receivables_.currency ? near.open : 0);
            point.customer = near.customer;
            point.name = near.customer_name;
            point.code = near.customer_code;
            point.invoices = {InvoiceId{near.invoice_id}};
            point.numbers = near.number;
            point.count = near.limit.possible_last_day.value_or(near.limit.last_day) - balance_.at;
        }
    }

    /// Of those who owe or get something only, as everywhere.
    void add_long_terms(const std::vector<LongTerms>& found) {
        for (const auto& terms : found) {
            const auto* customer = customer_at(terms.customer);
            if (customer != nullptr && agings_.count(customer->id.value) != 0)
                add(Weakness::terms_too_long, terms.open, customer).count = terms.items;
        }
    }

    void add_rates(const std::vector<RateGap>& gaps) {
        for (const auto& gap : gaps) {
            auto& point = add(gap.is_missing ? Weakness::rate_missing : Weakness::rate_provisional, gap.at_stake);
            point.code = key_of(gap.series);
            point.numbers = to_text(gap.half_year);
            point.count = gap.items;
        }
    }

    [[nodiscard]] std::vector<WeakPoint> points() && {
        std::stable_sort(points_.begin(), points_.end(),
                         [](const WeakPoint& a, const WeakPoint& b) { return a.at_stake > b.at_stake; });
        return std::move(points_);
    }

private:
    /// Valid until the next.
    WeakPoint& add(Weakness kind, std::int64_t at_stake, const store::CustomerFacts* customer = nullptr) {
        auto& point = points_.emplace_back();
        point.kind = kind;
        point.at_stake = at_stake;
        if (customer != nullptr) {
            point.customer = customer->id;
            point.name = customer->name;
            point.code = customer->code;
        }
        return point;
    }

    void add_owing(const store::CustomerFacts& customer, std::int64_t owed) {
        if (!customer.has_address)
            add(Weakness::address_missing, owed, &customer);
        if (!customer.has_email)
            add(Weakness::email_missing, owed, &customer);
        // Other countries have other registers; a consumer has none.
        if (customer.kind == CustomerKind::consumer || customer.country != "FR")
            return;
        if (customer.siren.empty())
            add(Weakness::siren_missing, owed, &customer);
        else if (!is_plausible_siren(compact_identifier(customer.siren)))
            add(Weakness::siren_implausible, owed, &customer).numbers = customer.siren;
    }

    [[nodiscard]] std::int64_t all_owed() const { return std::max<std::int64_t>(balance_.total.total(), 0); }
    static std::int64_t owed_of(const Aging& aging) {
        return std::max<std::int64_t>(aging.not_due() + aging.overdue() + aging.doubtful, 0);
    }
    [[nodiscard]] std::int64_t weight_of(CustomerId id) const {
        const auto found = agings_.find(id.value);
        return found == agings_.end() ? 0 : owed_of(*found->second) + std::abs(found->second->unallocated);
    }
    [[nodiscard]] const store::CustomerFacts* customer_at(CustomerIndex index) const {
        const auto found = places_.find(receivables_.customers->at(index).value);
        return found == places_.end() ? nullptr : &customers_[found->second];
    }

    const store::Connection& connection_;
    const Receivables& receivables_;
    const AgedBalance& balance_;
    std::vector<store::CustomerFacts> customers_;
    std::unordered_map<std::int64_t, std::size_t> places_;  ///< in customers_, by id
    std::unordered_map<std::int64_t, const Aging*> agings_; ///< by customer's id
    std::vector<WeakPoint> points_;
};

} // namespace

std::vector<WeakPoint> data_quality(const std::filesystem::path& ledger, const Receivables& receivables,
                                    const AgedBalance& balance, Date today) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    Gathering gathering(connection, receivables, balance);
    gathering.add_imports(today);
    gathering.add_company();
    gathering.add_customers();
    gathering.add_estimated_dues();
    gathering.add_twin_customers();
    gathering.add_twin_invoices();
    gathering.add_limits(near_limits(ledger, receivables, balance.at));
    gathering.add_long_terms(long_terms(ledger, receivables, balance.at));
    gathering.add_rates(rate_gaps(ledger, receivables, balance.at));
    return std::move(gathering).points();
}

} // namespace encours
