// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/enter_payment.h"

#include "core/store/due_item_store.h"
#include "core/store/entry_store.h"
#include "core/store/payment_import_store.h"
#include "core/usecase/act_in_progress.h"

#include <set>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

/// Gives the sum of the parts.
Result<std::int64_t, ActFailure> check_parts(const EnterPaymentRequest& request, const store::EntryCustomer& customer,
                                             const store::Connection& connection) {
    std::int64_t sum = 0;
    std::set<DueItemId> seen;
    for (const auto& part : request.parts) {
        const auto item = store::read_due_item(connection, part.item);
        if (!item || item->currency != customer.currency || !seen.insert(part.item).second)
            return failure(ActFailure{Reason::unknown_document, {}});
        if (part.amount <= 0 || part.difference < 0)
            return failure(ActFailure{Reason::amount_missing, item->number});
        if (part.amount > item->open - part.difference)
            return failure(ActFailure{Reason::part_too_large, item->number});
        if (part.difference > largest_difference ||
            (part.difference != 0 && part.amount + part.difference != item->open))
            return failure(ActFailure{Reason::difference_too_large, item->number});
        sum += part.amount;
    }
    return sum;
}

} // namespace

Payable payable_items(const std::filesystem::path& ledger, CustomerId customer) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    Payable payable;
    const auto known = store::read_entry_customer(connection, customer);
    if (!known)
        return payable;
    payable.currency = known->currency;
    for (const auto& item : store::open_items_of(connection, customer)) {
        if (item.currency == known->currency && item.open > 0)
            payable.items.push_back({DueItemId{item.id}, {item.number, item.due, item.open, item.doubtful}});
    }
    return payable;
}

Result<DoneAct, ActFailure> enter_payment(const EnterPaymentRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "payment_entered", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{Reason::unknown_customer, {}});
    if (request.amount <= 0)
        return failure(ActFailure{Reason::amount_missing, {}});
    const auto sum = check_parts(request, *customer, act.connection());
    if (!sum.ok())
        return failure(sum.error());
    if (sum.value() > request.amount)
        return failure(ActFailure{Reason::allocated_too_much, {}});
    store::EnteredPayment payment{request.customer,
                                  SettlementKind::cash,
                                  request.paid,
                                  request.amount,
                                  customer->currency,
                                  request.reference,
                                  {}};
    store::EnteredPayment difference{
        request.customer, SettlementKind::difference, request.paid, 0, customer->currency, request.reference, {}};
    for (const auto& part : request.parts) {
        payment.allocations.emplace_back(part.item, part.amount);
        if (part.difference != 0)
            difference.allocations.emplace_back(part.item, part.difference);
        difference.amount += part.difference;
    }
    const auto id = store::add_payment(act.transaction(), act.history(), payment);
    if (difference.amount != 0)
        store::add_payment(act.transaction(), act.history(), difference);
    return act.commit("payment", id.value,
                      {{"allocated_minor", sum.value()},
                       {"amount_minor", request.amount},
                       {"difference_minor", difference.amount},
                       {"paid", to_iso(request.paid)}},
                      {}, customer->name);
}

} // namespace encours
