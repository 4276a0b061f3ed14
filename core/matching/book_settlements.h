// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_nodes.h"

#include <vector>

namespace encours::books {

/// Makes settlements of credits.
class Settlements {
public:
    explicit Settlements(Books& books);

    /// Of an amount of a credit that is no credit note; its place in the result.
    Place add(Place credit, std::int64_t amount);

private:
    [[nodiscard]] SettlementKind kind_of(Place credit) const;

    Books& books_;
    std::vector<bool> is_of_deposit_; ///< uses of advances whose own invoice was paid before
};

} // namespace encours::books
