// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/claim_choice.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <functional>
#include <vector>

namespace encours::store {

/// In the order in which they were decided, with their acts.
[[nodiscard]] std::vector<ClaimChoice> claim_choices_of(const Connection& connection, InvoiceId invoice);
/// All of the ledger, invoice by invoice in the order in which they were decided, without their acts.
void visit_claim_choices(const Connection& connection,
                         const std::function<void(InvoiceId invoice, const ClaimChoice& choice)>& visit);
/// Those of a customer's invoices; likewise.
void visit_claim_choices(const Connection& connection, CustomerId customer,
                         const std::function<void(InvoiceId invoice, const ClaimChoice& choice)>& visit);

std::int64_t add_claim_choice(const Transaction& transaction, RowHistory& history, InvoiceId invoice,
                              const ClaimChoice& choice);

/// An amount given up of a due item's interest or costs.
struct StoredWaiver {
    std::int64_t id = 0;
    DueItemId item;
    std::int64_t target = 0; ///< 1 interest, 2 costs
    std::int64_t amount = 0;
    Date on; ///< the day from which it holds
    std::string reason, actor;
};
/// Those that hold, by their days.
[[nodiscard]] std::vector<StoredWaiver> waivers_of(const Connection& connection, CustomerId customer);
[[nodiscard]] std::vector<StoredWaiver> waivers_of(const Connection& connection, InvoiceId invoice);
std::int64_t add_waiver(const Transaction& transaction, RowHistory& history, const StoredWaiver& waiver);

} // namespace encours::store
