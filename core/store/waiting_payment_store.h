// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// A payment that a list of payments brought, and of which a part is set against nothing, or only as proposed.
struct WaitingPayment {
    struct Proposed {
        std::int64_t item = 0;
        std::int64_t position = 0;
        std::int64_t amount = 0;
    };
    std::int64_t id = 0;
    BatchId batch;
    Date paid;
    std::int64_t amount = 0;
    Currency currency;
    std::string pays, reference, label;
    std::int64_t free = 0; ///< less what it settles since somebody said so
    std::vector<Proposed> proposed;
};

/// A payment that a list of documents brought, since it tells what is paid.
struct ToldPayment {
    std::int64_t id = 0;
    SettlementKind kind{};
    Date paid;
    std::int64_t amount = 0;
    Currency currency;
    std::vector<std::string> numbers; ///< of the documents that it settles
};

/// Payments of lists that wait for their documents, as an import of documents reads and sets them.
class WaitingPaymentStore {
public:
    WaitingPaymentStore(const Transaction& transaction, BatchId batch, RowHistory& history)
        : connection_(transaction.connection()), batch_(batch), history_(history) {}

    [[nodiscard]] std::vector<CustomerId> customers() const;
    /// Those for whom he pays.
    [[nodiscard]] std::vector<CustomerId> payees_of(CustomerId customer) const;
    /// By their days.
    [[nodiscard]] std::vector<WaitingPayment> payments_of(CustomerId customer) const;
    /// Of this import.
    [[nodiscard]] std::vector<ToldPayment> told_of(CustomerId customer) const;

    void allocate(std::int64_t payment, std::int64_t item, std::int64_t amount, bool proposed);
    void take_back(const WaitingPayment::Proposed& allocation);
    /// With what is proposed of it: another payment stands for it.
    void remove(const WaitingPayment& payment);
    /// Of a payment that this import brought.
    void set_day(std::int64_t payment, Date day);

private:
    const Connection& connection_;
    BatchId batch_;
    RowHistory& history_;
};

/// What payments that this source has not told settle of documents' principal, by the documents' ids; those of the books
/// apart.
[[nodiscard]] std::map<std::int64_t, std::int64_t> settled_by_others(const Connection& connection,
                                                                     std::int64_t source_id);

} // namespace encours::store
