// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace encours::store {

/// A contact of a customer, as far as a source may tell more.
struct StoredContact {
    std::int64_t id = 0;
    std::string name, role, email, phone, mobile;
    bool is_default = false;
};

/// Contacts as imports read and write them.
class ContactImportStore {
public:
    ContactImportStore(const Transaction& transaction, BatchId batch, RowHistory& history)
        : connection_(transaction.connection()), batch_(batch), history_(history) {}

    /// The default one first. Those who left are among them: a list that still has them brings nobody back.
    [[nodiscard]] std::vector<StoredContact> read(CustomerId customer) const;
    /// Sets the contact's id.
    void add(CustomerId customer, StoredContact& contact) const;
    void update(const StoredContact& contact) const;

private:
    const Connection& connection_;
    BatchId batch_;
    RowHistory& history_;
};

} // namespace encours::store
