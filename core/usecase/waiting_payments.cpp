// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/waiting_payments.h"

#include "core/import/cell_text.h"
#include "core/matching/payment_allocation.h"
#include "core/usecase/imported_payments.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace encours {

namespace {

using store::StoredOpenItem;
using store::ToldPayment;
using store::WaitingPayment;

int days_between(const ToldPayment& told, const WaitingPayment& payment) {
    return std::abs(told.paid.days - payment.paid.days);
}

bool settles(const ToldPayment& told, const std::string& number) {
    return std::any_of(told.numbers.begin(), told.numbers.end(),
                       [&](const std::string& settled) { return fold(settled) == fold(number); });
}

/// Both tell of the same money, as ImportedPayments finds it where the payment comes second.
bool is_same(const ToldPayment& told, const WaitingPayment& payment) {
    if (told.amount != payment.amount || told.currency != payment.currency)
        return false;
    return told.kind == SettlementKind::cash_unknown_day ? payment.pays.empty() || settles(told, payment.pays)
                                                         : days_between(told, payment) <= ImportedPayments::days_apart;
}

/// The items with what is proposed of these payments open again.
std::vector<StoredOpenItem> released(std::vector<StoredOpenItem> items, const std::vector<WaitingPayment>& payments) {
    std::map<std::int64_t, std::int64_t> amounts;
    for (const auto& payment : payments) {
        for (const auto& allocation : payment.proposed)
            amounts[allocation.item] += allocation.amount;
    }
    for (auto& item : items) {
        if (const auto amount = amounts.find(item.id); amount != amounts.end())
            item.open += amount->second;
    }
    return items;
}

} // namespace

WaitingPayments::WaitingPayments(const store::Transaction& transaction, BatchId batch, store::RowHistory& history,
                                 ImportReport& report)
    : connection_(transaction.connection()),
      store_(transaction, batch, history),
      report_(report),
      customers_(store_.customers()) {}

void WaitingPayments::take() {
    for (const auto customer : customers_) {
        if (concerns(customer))
            take(customer);
    }
}

bool WaitingPayments::concerns(CustomerId customer) const {
    if (came_.contains(customer.value))
        return true;
    const auto payees = store_.payees_of(customer);
    return std::any_of(payees.begin(), payees.end(), [this](CustomerId payee) { return came_.contains(payee.value); });
}

void WaitingPayments::take(CustomerId customer) {
    auto payments = store_.payments_of(customer);
    recognise(customer, payments);
    write(payments, settings(customer, payments));
}

void WaitingPayments::recognise(CustomerId customer, Payments& payments) {
    auto told = store_.told_of(customer);
    std::erase_if(payments, [&](const WaitingPayment& payment) {
        if (payment.free != payment.amount)
            return false; // somebody said what it settles
        auto nearest = told.end();
        // A day that is known speaks louder than an amount alone.
        const auto rank = [&](const ToldPayment& one) {
            return std::pair(one.kind != SettlementKind::cash, days_between(one, payment));
        };
        for (auto one = told.begin(); one != told.end(); ++one) {
            if (is_same(*one, payment) && (nearest == told.end() || rank(*one) < rank(*nearest)))
                nearest = one;
        }
        if (nearest == told.end())
            return false;
        if (nearest->kind == SettlementKind::cash_unknown_day)
            store_.set_day(nearest->id, payment.paid);
        told.erase(nearest);
        store_.remove(payment);
        changes_[payment.batch.value] += {0, 0, -1, -payment.amount};
        --report_.payments.added;
        ++report_.payments.updated;
        return true;
    });
}

std::vector<WaitingPayments::Setting> WaitingPayments::settings(CustomerId customer, const Payments& payments) const {
    std::vector<Setting> settings;
    const auto items = released(store::items_of(connection_, customer), payments);
    std::set<std::pair<std::uint16_t, bool>> kinds; // currency, and whether money went back
    for (const auto& payment : payments)
        kinds.emplace(payment.currency.packed(), payment.free < 0);
    for (const auto& [currency, refunds] : kinds) {
        std::vector<OpenClaim> claims;
        std::vector<std::int64_t> claimed;
        for (const auto& item : items) {
            if (item.currency.packed() != currency || item.open == 0 || (item.open < 0) != refunds)
                continue;
            claims.push_back({item.number, item.due, std::abs(item.open), item.doubtful});
            claimed.push_back(item.id);
        }
        std::vector<UnsetPayment> unset;
        std::vector<std::int64_t> ids;
        for (const auto& payment : payments) {
            if (payment.currency.packed() != currency || (payment.free < 0) != refunds)
                continue;
            unset.push_back({payment.pays, payment.reference, payment.label, payment.paid, std::abs(payment.free)});
            ids.push_back(payment.id);
        }
        for (const auto& allocation : allocate_payments(claims, unset))
            settings.push_back({ids[allocation.payment], claimed[allocation.claim],
                                refunds ? -allocation.amount : allocation.amount, allocation.proposed});
    }
    return settings;
}

/// What is proposed already as it should be is left as it is.
void WaitingPayments::write(const Payments& payments, std::vector<Setting> settings) {
    for (const auto& payment : payments) {
        for (const auto& known : payment.proposed) {
            const auto same = std::find_if(settings.begin(), settings.end(), [&](const Setting& setting) {
                return setting.proposed && setting.payment == payment.id && setting.item == known.item &&
                       setting.amount == known.amount;
            });
            if (same == settings.end())
                store_.take_back(known);
            else
                settings.erase(same);
        }
    }
    for (const auto& setting : settings)
        store_.allocate(setting.payment, setting.item, setting.amount, setting.proposed);
    report_.allocations.added += static_cast<std::int64_t>(settings.size());
}

} // namespace encours
