// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/withdrawal_store.h"

#include "core/store/fast_statement.h"
#include "core/store/row_history.h"
#include "core/store/statement.h"

#include <algorithm>
#include <string>
#include <vector>

namespace encours::store {

namespace {

constexpr const char* select_references =
    "SELECT m.name, f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f"
    " WHERE m.type = 'table' AND f.\"table\" = ?";
constexpr const char* select_items = "SELECT id FROM due_item WHERE invoice_id = ?";
constexpr const char* select_allocations =
    "SELECT due_item_id, position FROM allocation WHERE due_item_id = ?1 OR credit_item_id = ?1";
constexpr const char* select_standings = "SELECT from_day FROM standing WHERE due_item_id = ?";
constexpr const char* select_disputes = "SELECT id FROM dispute WHERE due_item_id = ?";
constexpr const char* person_disputes =
    "SELECT EXISTS (SELECT 1 FROM dispute WHERE due_item_id = ? AND batch_id IS NULL)";
constexpr const char* insert_cancelled =
    "INSERT INTO standing (due_item_id, from_day, standing) SELECT ?, coalesce(booked, issued), 3 FROM invoice"
    " WHERE id = ? RETURNING from_day";
constexpr const char* insert_withdrawal =
    "INSERT INTO withdrawal (invoice_id, batch_id, on_day, reason) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (invoice_id) DO NOTHING RETURNING invoice_id";
constexpr const char* forget_sources =
    "UPDATE invoice SET book_source_id = NULL, book_key = NULL, row_digest = 0 WHERE id = ?";

constexpr const char* update_batch = "UPDATE invoice SET batch_id = ? WHERE id = ?";

struct Reference {
    std::string table, column;
};

/// What refers to rows of a table, but for what goes with them.
std::vector<std::unique_ptr<FastStatement>> references_to(const Connection& connection, const std::string& table,
                                                          const std::vector<std::string>& own) {
    std::vector<std::unique_ptr<FastStatement>> queries;
    std::vector<Reference> references;
    Statement reference(connection, select_references);
    reference.bind(table);
    while (reference.step()) {
        if (std::find(own.begin(), own.end(), reference.text(0)) == own.end())
            references.push_back({reference.text(0), reference.text(1)});
    }
    for (const auto& [name, column] : references)
        queries.push_back(std::make_unique<FastStatement>(connection, "SELECT EXISTS (SELECT 1 FROM " + name +
                                                                          " WHERE " + column + " = ?)"));
    return queries;
}

bool any(const std::vector<std::unique_ptr<FastStatement>>& queries, std::int64_t id) {
    for (const auto& query : queries) {
        query->bind(1, id);
        const bool found = query->step() && query->integer(0) != 0;
        query->reset();
        if (found)
            return true;
    }
    return false;
}

std::vector<RowKey> keys(FastStatement& query, std::int64_t id, int columns) {
    std::vector<RowKey> found;
    query.bind(1, id);
    while (query.step()) {
        RowKey key;
        for (int i = 0; i < columns; ++i)
            key.emplace_back(query.integer(i));
        found.push_back(std::move(key));
    }
    return found;
}

} // namespace

struct WithdrawalStore::Statements {
    explicit Statements(const Connection& database)
        : connection(database),
          items_referred(references_to(connection, "due_item", {"standing", "allocation", "dispute"})),
          invoices_referred(references_to(connection, "invoice", {"due_item", "withdrawal"})),
          customers_referred(references_to(connection, "customer", {"customer_alias"})),
          contacts_referred(references_to(connection, "contact", {})) {}

    const Connection& connection;
    std::vector<std::unique_ptr<FastStatement>> items_referred, invoices_referred, customers_referred,
        contacts_referred;
    FastStatement items{connection, select_items};
    FastStatement allocations{connection, select_allocations};
    FastStatement standings{connection, select_standings};
    FastStatement disputes{connection, select_disputes};
    FastStatement disputed_by_person{connection, person_disputes};
    FastStatement cancel{connection, insert_cancelled};
    FastStatement withdraw{connection, insert_withdrawal};
    FastStatement forget{connection, forget_sources};
    FastStatement take_over{connection, update_batch};
};

WithdrawalStore::WithdrawalStore(const Transaction& transaction, BatchId batch, Date today, RowHistory& history)
    : batch_(batch),
      today_(today),
      history_(history),
      statements_(std::make_unique<Statements>(transaction.connection())) {}

WithdrawalStore::~WithdrawalStore() = default;

bool WithdrawalStore::is_unused(CustomerId customer) { return !any(statements_->customers_referred, customer.value); }

bool WithdrawalStore::is_unused_contact(std::int64_t contact) { return !any(statements_->contacts_referred, contact); }

bool WithdrawalStore::withdraw(InvoiceId invoice, WithdrawalReason reason) {
    auto& on = *statements_;
    const auto items = keys(on.items, invoice.value, 1);
    bool acted_upon = any(on.invoices_referred, invoice.value);
    for (const auto& item : items) {
        const auto id = std::get<std::int64_t>(item.front());
        on.disputed_by_person.bind(1, id);
        acted_upon = (on.disputed_by_person.step() && on.disputed_by_person.integer(0) != 0) || acted_upon;
        on.disputed_by_person.reset();
        acted_upon = acted_upon || any(on.items_referred, id);
        for (const auto& key : keys(on.allocations, id, 2))
            history_.remove("allocation", key);
        for (const auto& day : keys(on.standings, id, 1))
            history_.remove("standing", {id, day.front()});
    }
    if (acted_upon) {
        cancel(invoice, items, reason);
        return false;
    }
    for (const auto& item : items) {
        for (const auto& dispute : keys(on.disputes, std::get<std::int64_t>(item.front()), 1))
            history_.remove("dispute", dispute);
        history_.remove("due_item", item);
    }
    history_.remove("withdrawal", {invoice.value});
    history_.remove("invoice", {invoice.value});
    return true;
}

void WithdrawalStore::cancel(InvoiceId invoice, const std::vector<RowKey>& items, WithdrawalReason reason) {
    auto& on = *statements_;
    for (const auto& item : items) {
        const auto id = std::get<std::int64_t>(item.front());
        on.cancel.bind(1, id);
        on.cancel.bind(2, invoice.value);
        if (on.cancel.step())
            history_.added("standing", {id, on.cancel.integer(0)});
        on.cancel.reset();
    }
    on.withdraw.bind(1, invoice.value);
    on.withdraw.bind(2, batch_.value);
    on.withdraw.bind(3, std::int64_t{today_.days});
    on.withdraw.bind(4, static_cast<std::int64_t>(reason));
    if (on.withdraw.step())
        history_.added("withdrawal", {invoice.value});
    on.withdraw.reset();
    history_.update("invoice", {invoice.value}, [&] {
        on.forget.bind(1, invoice.value);
        on.forget.run();
    });
}

void WithdrawalStore::revive(InvoiceId invoice) {
    for (const auto& item : keys(statements_->items, invoice.value, 1)) {
        const auto id = std::get<std::int64_t>(item.front());
        for (const auto& day : keys(statements_->standings, id, 1))
            history_.remove("standing", {id, day.front()});
    }
    history_.remove("withdrawal", {invoice.value});
    history_.update("invoice", {invoice.value}, [&] {
        statements_->take_over.bind(1, batch_.value);
        statements_->take_over.bind(2, invoice.value);
        statements_->take_over.run();
    });
}

} // namespace encours::store
