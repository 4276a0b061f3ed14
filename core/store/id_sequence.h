// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <cstdint>
#include <string>

namespace encours::store {

/// Gives the ids of a table that is loaded by the million (customer, invoice, due_item, payment), one after the other
/// from 1, never one twice, also after rows were deleted. Lives within one transaction; call `save` before it commits.
class IdSequence {
public:
    IdSequence(const Transaction& transaction, std::string table);

    /// Ids fit 32 bits, since the columns in memory hold them so; the 4,294,967,296th throws std::length_error.
    [[nodiscard]] std::int64_t next();
    [[nodiscard]] std::int64_t last() const { return last_; }
    void save() const;

private:
    const Connection& connection_;
    std::string table_;
    std::int64_t last_;
};

} // namespace encours::store
