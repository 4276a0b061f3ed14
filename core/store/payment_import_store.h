// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/journal/import_facts.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::store {

/// A settlement as the ledger has it.
struct StoredPayment {
    std::int64_t id = 0;
    SettlementKind kind{};
    Date paid;
    std::optional<Date> booked, reversed_on;
    std::int64_t amount = 0;
    Currency currency;
    std::string reference, label;
    std::int64_t source_id = 0; ///< of the import that brought it; 0: none did
    bool from_books = false;
    std::vector<std::string> numbers; ///< of the documents that it settles
};

/// A due item that is not settled, by all that the ledger holds.
struct StoredOpenItem {
    std::int64_t id = 0;
    std::string number;
    Date due;
    Currency currency;
    std::int64_t open = 0; ///< negative: a credit
    bool doubtful = false;
};

/// A payment that is not in the ledger yet.
struct NewPayment {
    CustomerId customer;
    Date paid;
    std::optional<Date> booked;
    std::int64_t amount = 0; ///< negative: paid back to the customer
    Currency currency;
    std::string reference, label;
    std::string pays; ///< the documents that the row names, in the ledger or not
};

/// Of the customer and of those for whom he pays, by their due days; what stands as cancelled is not open.
[[nodiscard]] std::vector<StoredOpenItem> open_items_of(const Connection& connection, CustomerId customer);
/// Likewise, those too of which nothing is open.
[[nodiscard]] std::vector<StoredOpenItem> items_of(const Connection& connection, CustomerId customer);

/// Payments and their allocations as an import of payments reads and writes them. Call save before the commit.
class PaymentImportStore {
public:
    PaymentImportStore(const Transaction& transaction, BatchId batch, RowHistory& history);
    ~PaymentImportStore();
    PaymentImportStore(const PaymentImportStore&) = delete;
    PaymentImportStore& operator=(const PaymentImportStore&) = delete;

    /// By their days.
    [[nodiscard]] std::vector<StoredPayment> payments_of(CustomerId customer) const;
    [[nodiscard]] std::vector<StoredOpenItem> open_items_of(CustomerId customer) const {
        return store::open_items_of(connection_, customer);
    }
    /// The books have money of this amount (negative) that went back between two days: a claim that sells nothing.
    [[nodiscard]] bool books_tell_refund(CustomerId customer, std::int64_t amount, Date first, Date last) const;
    /// Every customer's name; one that was merged into another is that one.
    void visit_names(const std::function<void(std::string_view, CustomerId)>& visit) const;
    /// Every document's number with its customer.
    void visit_numbers(const std::function<void(std::string_view, CustomerId)>& visit) const;

    /// Its id.
    [[nodiscard]] std::int64_t add(const NewPayment& payment);
    /// `amount` bears the item's sign.
    void allocate(std::int64_t payment, std::int64_t item, std::int64_t amount, bool proposed);
    void reverse(std::int64_t payment, Date day);
    /// A settlement of unknown day has its day now.
    void set_day(std::int64_t payment, Date day);
    void set_texts(std::int64_t payment, std::optional<Date> booked, const std::string& label);

    [[nodiscard]] const BatchTotals& added() const { return added_; }
    [[nodiscard]] std::int64_t allocations() const { return allocations_; }
    void save();

private:
    struct Statements;
    const Connection& connection_;
    BatchId batch_;
    RowHistory& history_;
    std::unique_ptr<Statements> statements_;
    BatchTotals added_;
    std::int64_t allocations_ = 0;
};

} // namespace encours::store
