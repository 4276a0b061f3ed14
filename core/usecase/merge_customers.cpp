// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/merge_customers.h"

#include "core/base/random.h"
#include "core/journal/facts.h"
#include "core/store/customer_merge_store.h"
#include "core/store/journal_store.h"
#include "core/store/open_ledger.h"
#include "core/usecase/waiting_payments.h"

namespace encours {

namespace {

using Reason = MergeFailure::Reason;
using store::MergeableCustomer;

MergedCustomers merged(const MergeableCustomer& customer, const MergeableCustomer& into) {
    return {{},        customer.code,      customer.name,     into.code,
            into.name, customer.documents, customer.payments, customer.contacts};
}

struct Pair {
    MergeableCustomer customer, into;
};

Result<Pair, MergeFailure> check(const store::Connection& connection, const MergeRequest& request) {
    if (request.customer == request.into)
        return failure(MergeFailure{Reason::same_customer, {}});
    const auto customer = store::read_mergeable(connection, request.customer);
    const auto into = store::read_mergeable(connection, request.into);
    if (!customer || !into || customer->merged_into || into->merged_into)
        return failure(MergeFailure{Reason::unknown_customer, {}});
    const auto number = store::document_of_both(connection, request.customer, request.into);
    if (!number.empty())
        return failure(MergeFailure{Reason::same_document, number});
    return Pair{*customer, *into};
}

void enter_in_journal(const store::Transaction& transaction, const char* event, const std::string& merge,
                      const Pair& pair, std::int64_t now, const std::string& actor) {
    JournalEvent entry;
    entry.at_utc_ms = now;
    entry.actor = actor;
    entry.event = event;
    entry.entity = "customer";
    entry.entity_id = pair.customer.id.value;
    entry.facts = Facts{{"customer", pair.customer.uuid},
                        {"documents", pair.customer.documents},
                        {"into", pair.into.uuid},
                        {"merge", merge},
                        {"payments", pair.customer.payments}}
                      .canonical_json();
    entry.personal_text = pair.customer.code + " " + pair.customer.name + " / " + pair.into.code + " " + pair.into.name;
    store::append_to_journal(transaction, std::move(entry));
}

/// While the two were one, cash of one may have been set against invoices of the other: each has its own again.
void propose_anew(const store::Transaction& transaction, const store::StoredMerge& merge) {
    ImportReport unread;
    store::RowHistory nobody(transaction, BatchId{});
    WaitingPayments payments(transaction, BatchId{}, nobody, unread);
    payments.take(merge.customer);
    payments.take(merge.into);
}

} // namespace

Result<MergedCustomers, MergeFailure> preview_merge(const MergeRequest& request) {
    const auto connection = store::open_ledger(request.ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto pair = check(connection, request);
    if (!pair)
        return failure(pair.error());
    return merged(pair.value().customer, pair.value().into);
}

Result<MergedCustomers, MergeFailure> merge_customers(const MergeRequest& request, const Clock& clock) {
    auto connection = store::open_ledger(request.ledger, store::Access::write);
    store::Transaction transaction(connection);
    const auto pair = check(connection, request);
    if (!pair)
        return failure(pair.error());
    const auto now = clock.now_utc_ms();
    auto done = merged(pair.value().customer, pair.value().into);
    done.merge = new_uuid();
    store::merge_customer(transaction, request.customer, request.into, done.merge, now, request.actor);
    enter_in_journal(transaction, "customers_merged", done.merge, pair.value(), now, request.actor);
    transaction.commit();
    return done;
}

Result<MergedCustomers, MergeFailure> unmerge_customers(const UnmergeRequest& request, const Clock& clock) {
    auto connection = store::open_ledger(request.ledger, store::Access::write);
    store::Transaction transaction(connection);
    const auto merge = store::find_merge(connection, request.merge);
    if (!merge || merge->undone)
        return failure(MergeFailure{Reason::unknown_merge, {}});
    if (store::read_mergeable(connection, merge->customer)->merged_into != merge->into)
        return failure(MergeFailure{Reason::merged_further, {}});
    const auto now = clock.now_utc_ms();
    store::unmerge_customer(transaction, *merge, now);
    propose_anew(transaction, *merge);
    const Pair pair{*store::read_mergeable(connection, merge->customer),
                    *store::read_mergeable(connection, merge->into)};
    auto done = merged(pair.customer, pair.into);
    done.merge = merge->uuid;
    enter_in_journal(transaction, "customers_unmerged", done.merge, pair, now, request.actor);
    transaction.commit();
    return done;
}

std::vector<MergedCustomers> merges_into(const std::filesystem::path& ledger, CustomerId into) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<MergedCustomers> merges;
    const auto other = store::read_mergeable(connection, into);
    if (!other)
        return merges;
    for (const auto& merge : store::merges_into(connection, into)) {
        auto& one = merges.emplace_back();
        one.merge = merge.uuid;
        one.code = merge.code;
        one.name = merge.name;
        one.into_code = other->code;
        one.into_name = other->name;
    }
    return merges;
}

} // namespace encours
