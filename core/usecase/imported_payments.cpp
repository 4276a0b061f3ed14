// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/imported_payments.h"

#include "core/import/cell_text.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace encours {

namespace {

using store::StoredOpenItem;
using store::StoredPayment;

int distance(Date a, Date b) { return std::abs(a.days - b.days); }

/// Of the day on which it was paid, or booked, whichever is nearer.
int distance(const StoredPayment& payment, Date day) {
    const auto paid = distance(payment.paid, day);
    return payment.booked ? std::min(paid, distance(*payment.booked, day)) : paid;
}

bool settles(const StoredPayment& payment, const std::string& number) {
    const auto folded = fold(number);
    return std::any_of(payment.numbers.begin(), payment.numbers.end(),
                       [&](const std::string& settled) { return fold(settled) == folded; });
}

bool same_money(const StoredPayment& payment, const PaymentRow& row) {
    return payment.amount == row.amount && payment.currency == row.currency;
}

} // namespace

void ImportedPayments::take(CustomerId customer, const std::vector<PaymentRow>& rows) {
    known_.clear();
    fresh_.clear();
    for (auto& payment : store_.payments_of(customer))
        known_.push_back({std::move(payment)});
    std::vector<bool> done(rows.size(), false);
    for (const bool own : {true, false}) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            done[i] = done[i] || recognise(rows[i], own);
    }
    // Money that goes back answers what came before, in the same file or earlier.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!done[i])
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(rows[a].paid, rows[a].amount < 0) < std::pair(rows[b].paid, rows[b].amount < 0);
    });
    for (const auto i : order) {
        if (rows[i].amount > 0)
            add(customer, rows[i]);
        else
            send_back(customer, rows[i]);
    }
    allocate(customer, rows);
}

void ImportedPayments::save() {
    store_.save();
    report_.payments.added = store_.added().payments;
    report_.allocations.added = store_.allocations();
}

bool ImportedPayments::recognise(const PaymentRow& row, bool own) {
    Known* nearest = nullptr;
    for (auto& known : known_) {
        const auto& payment = known.payment;
        const bool is_cash =
            payment.kind == SettlementKind::cash || (!own && payment.kind == SettlementKind::cash_unknown_day);
        if (known.told || !is_cash || !same_money(payment, row) || (payment.source_id == source_id_) != own)
            continue;
        if (own && (payment.paid != row.paid || payment.reference != row.reference))
            continue;
        const bool day_unknown = payment.kind == SettlementKind::cash_unknown_day;
        if (day_unknown ? !row.number.empty() && !settles(payment, row.number)
                        : !own && distance(payment, row.paid) > days_apart)
            continue;
        // A day that is known speaks louder than an amount alone.
        const auto rank = [&row](const Known& one) {
            return std::pair(one.payment.kind != SettlementKind::cash, distance(one.payment, row.paid));
        };
        if (nearest == nullptr || rank(known) < rank(*nearest))
            nearest = &known;
    }
    if (nearest == nullptr)
        return row.amount < 0 && recognise_reversal(row, own ? 0 : days_apart);
    nearest->told = true;
    enrich(*nearest, row);
    return true;
}

bool ImportedPayments::recognise_reversal(const PaymentRow& row, int apart) {
    for (auto& known : known_) {
        const auto& payment = known.payment;
        if (known.reversal_told || !payment.reversed_on || payment.amount != -row.amount ||
            payment.currency != row.currency || distance(*payment.reversed_on, row.paid) > apart)
            continue;
        known.reversal_told = true;
        ++report_.payments.unchanged;
        return true;
    }
    return false;
}

void ImportedPayments::enrich(Known& known, const PaymentRow& row) {
    auto& payment = known.payment;
    report_.allocations.unchanged += static_cast<std::int64_t>(payment.numbers.size());
    if (payment.kind == SettlementKind::cash_unknown_day) {
        store_.set_day(payment.id, row.paid);
        ++report_.payments.updated;
        return;
    }
    const bool own = payment.source_id == source_id_ && !payment.from_books;
    const auto booked = row.booked ? row.booked : payment.booked;
    const auto& label = row.label.empty() ? payment.label : row.label;
    if (!own || (booked == payment.booked && label == payment.label)) {
        ++report_.payments.unchanged;
        return;
    }
    store_.set_texts(payment.id, booked, label);
    ++report_.payments.updated;
}

void ImportedPayments::add(CustomerId customer, const PaymentRow& row) {
    const auto id =
        store_.add({customer, row.paid, row.booked, row.amount, row.currency, row.reference, row.label, row.number});
    if (const auto* merges = merged_codes_.empty() ? nullptr : merges_of(row))
        merged_codes_.remember(*merges, "payment.customer_id", id);
    fresh_.push_back({id, &row});
    auto& known = known_.emplace_back();
    known.is_new = known.told = true;
    auto& payment = known.payment;
    payment.id = id;
    payment.paid = row.paid;
    payment.amount = row.amount;
    payment.currency = row.currency;
    payment.reference = row.reference;
    payment.source_id = source_id_;
    if (!row.number.empty())
        payment.numbers.push_back(row.number);
}

/// By what the row names its customer, as whoever found him did.
const store::MergedCodes::Merges* ImportedPayments::merges_of(const PaymentRow& row) const {
    for (const auto& who : {row.customer_code, row.customer_name}) {
        if (const auto* merges = merged_codes_.of_code(who))
            return merges;
    }
    for (const auto& who : {row.customer_name, row.customer_code}) {
        if (const auto* merges = who.empty() ? nullptr : merged_codes_.of_name(who))
            return merges;
    }
    const bool names_nobody = row.customer_code.empty() && row.customer_name.empty();
    return names_nobody ? merged_codes_.of_number(row.number) : nullptr;
}

ImportedPayments::Known* ImportedPayments::answered(const PaymentRow& row, const std::vector<StoredOpenItem>& items) {
    Known* named = nullptr;
    Known* latest = nullptr;
    for (auto& known : known_) {
        const auto& payment = known.payment;
        if (payment.kind != SettlementKind::cash || payment.reversed_on || payment.amount != -row.amount ||
            payment.currency != row.currency || payment.paid > row.paid)
            continue;
        if ((!row.reference.empty() && payment.reference == row.reference) ||
            (!row.number.empty() && settles(payment, row.number)))
            named = &known;
        latest = &known;
    }
    if (named != nullptr)
        return named;
    const bool answers_credit = std::any_of(items.begin(), items.end(), [&](const StoredOpenItem& item) {
        return item.open < 0 && item.currency == row.currency &&
               (item.open == row.amount || (!row.number.empty() && fold(item.number) == fold(row.number)));
    });
    return answers_credit ? nullptr : latest;
}

void ImportedPayments::send_back(CustomerId customer, const PaymentRow& row) {
    auto* const known = answered(row, store_.open_items_of(customer));
    if (known == nullptr) {
        if (store_.books_tell_refund(customer, row.amount, row.paid + -days_apart, row.paid + days_apart))
            ++report_.payments.unchanged;
        else
            add(customer, row);
        return;
    }
    store_.reverse(known->payment.id, row.paid);
    known->payment.reversed_on = row.paid;
    known->reversal_told = true;
    ++report_.payments.updated;
}

void ImportedPayments::allocate(CustomerId customer, const std::vector<PaymentRow>& rows) {
    if (fresh_.empty())
        return;
    auto items = store_.open_items_of(customer);
    std::set<std::uint16_t> currencies;
    for (const auto& row : rows)
        currencies.insert(row.currency.packed());
    for (const auto packed : currencies) {
        const auto currency = Currency::from_packed(packed);
        // What came and went back settled something in between: it is open again for the others.
        auto before = items;
        allocate(currency, false, true, before);
        allocate(currency, false, false, items);
        allocate(currency, true, false, items);
    }
}

void ImportedPayments::allocate(Currency currency, bool refunds, bool reversed, std::vector<StoredOpenItem>& items) {
    const auto is_reversed = [this](std::int64_t id) {
        return std::any_of(known_.begin(), known_.end(), [id](const Known& known) {
            return known.payment.id == id && known.payment.reversed_on.has_value();
        });
    };
    std::vector<OpenClaim> claims;
    std::vector<StoredOpenItem*> claimed;
    for (auto& item : items) {
        if (item.currency != currency || item.open == 0 || (item.open < 0) != refunds)
            continue;
        claims.push_back({item.number, item.due, std::abs(item.open), item.doubtful});
        claimed.push_back(&item);
    }
    std::vector<UnsetPayment> payments;
    std::vector<std::int64_t> ids;
    for (const auto& [id, row] : fresh_) {
        if (row->currency != currency || (row->amount < 0) != refunds || is_reversed(id) != reversed)
            continue;
        payments.push_back({row->number, row->reference, row->label, row->paid, std::abs(row->amount)});
        ids.push_back(id);
    }
    if (payments.empty())
        return;
    for (const auto& allocation : allocate_payments(claims, payments)) {
        const auto amount = refunds ? -allocation.amount : allocation.amount;
        store_.allocate(ids[allocation.payment], claimed[allocation.claim]->id, amount, allocation.proposed);
        claimed[allocation.claim]->open -= amount;
    }
}

} // namespace encours
