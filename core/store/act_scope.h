// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <string>

namespace encours::store {

/// What the rows of an act are written with.
struct ActScope {
    const Transaction& transaction;
    RowHistory& history;
    ActId act; ///< 0: of no act, as what a demonstration invents
    std::string actor;

    [[nodiscard]] const Connection& connection() const { return transaction.connection(); }
};

} // namespace encours::store
