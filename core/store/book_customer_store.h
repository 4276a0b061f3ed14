// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/matching/same_customer.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace encours::store {

/// Customers as imports of books read and write them. Call save before the commit.
class BookCustomerStore {
public:
    BookCustomerStore(const Transaction& transaction, BatchId batch, std::int64_t source_id, RowHistory& history);
    ~BookCustomerStore();
    BookCustomerStore(const BookCustomerStore&) = delete;
    BookCustomerStore& operator=(const BookCustomerStore&) = delete;

    /// Every code by which this source may mean a customer, its aliases last: they go before codes. A customer that was
    /// merged into another stands for that one.
    void visit_codes(const std::function<void(std::string_view, CustomerId)>& visit);

    /// Another source brought it, and this one has not named it yet.
    [[nodiscard]] bool is_new_to_source(CustomerId id) const { return new_to_source_.contains(id.value); }
    /// This source names it so.
    void name_alias(CustomerId id, const std::string& code);
    [[nodiscard]] std::optional<CustomerId> find_by_name(const std::string& name) const;
    /// The books' code becomes its code; the one that it had, an alias of the source that brought it.
    void take_over(CustomerId id, const std::string& code);
    [[nodiscard]] CustomerId add(const std::string& code, const std::string& name);
    /// A source that is no books told of it, or a person entered it.
    [[nodiscard]] bool is_told_by_others(CustomerId id) const { return told_by_others_.contains(id.value); }
    /// True when it was another.
    bool set_name(CustomerId id, const std::string& name);
    void save();

private:
    struct Statements;

    BatchId batch_;
    std::int64_t source_id_;
    RowHistory& history_;
    CustomersOfOthers others_;
    std::unordered_set<std::int64_t> new_to_source_, told_by_others_;
    /// Corrected: the books change the name no more; with the one that the sources tell.
    std::unordered_map<std::int64_t, std::string> named_by_person_;
    std::unordered_map<std::int64_t, std::string> names_;
    std::unique_ptr<Statements> statements_;
};

/// The customers that other sources brought and for which this one has no code yet.
void visit_customers_of_others(const Connection& connection, std::int64_t source_id,
                               const std::function<void(const CustomersOfOthers::Customer&)>& visit);

[[nodiscard]] std::string customer_terms(const Connection& connection, CustomerId id);
[[nodiscard]] std::string customer_code(const Connection& connection, CustomerId id);
/// By id, the customers that stand under another.
[[nodiscard]] std::unordered_map<std::int64_t, CustomerId> merged_customers(const Connection& connection);

/// Remembers in the history that a source names a customer so; false when the source means another by that code.
bool add_customer_alias(const Connection& connection, RowHistory& history, std::int64_t source_id,
                        const std::string& code, CustomerId id);

} // namespace encours::store
