// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace encours::store {

/// A customer as documents and payments are entered for him.
struct EntryCustomer {
    CustomerId id;
    std::string code, name;
    std::string terms; ///< his own, else the company's
    Currency currency; ///< the company's
};

/// Nothing for a customer that is not there or was merged into another.
[[nodiscard]] std::optional<EntryCustomer> read_entry_customer(const Connection& connection, CustomerId id);

/// The numbers of the customer's documents of one direction, with their ids.
[[nodiscard]] std::vector<std::pair<InvoiceId, std::string>> numbers_of(const Connection& connection,
                                                                        CustomerId customer, bool credit_notes);

/// A document that a person enters: it names no batch.
struct EnteredDocument {
    CustomerId customer;
    DocumentKind kind{};
    std::string number;
    Date issued, due;
    DueOrigin due_origin{};
    std::int64_t gross = 0; ///< minor units; negative for a credit note
    std::optional<std::int64_t> net, vat;
    Currency currency;
    std::string label;
};
InvoiceId add_document(const Transaction& transaction, RowHistory& history, const EnteredDocument& document);

struct EnteredPayment {
    CustomerId customer;
    SettlementKind kind = SettlementKind::cash;
    Date paid;
    std::int64_t amount = 0;
    Currency currency;
    std::string reference;
    std::vector<std::pair<DueItemId, std::int64_t>> allocations;
};
PaymentId add_payment(const Transaction& transaction, RowHistory& history, const EnteredPayment& payment);

} // namespace encours::store
