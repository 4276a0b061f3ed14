// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_lettering.h"
#include "core/matching/book_nodes.h"

#include <vector>

namespace encours::books {

/// Finds the debits that undo an earlier settlement of the same amount: a returned payment, a write-off or the like
/// that was booked the other way round. They become take_back, each other's partners with the settlement.
///
/// Money out is one when it is lettered with the payment; else when it has its reference, or its label says so, or
/// nothing speaks for a refund: its label, its lettering with other credits, a credit note of the same amount. Such a
/// payment is at most 13 months older: so long may a debit that was not authorised be returned (directive 2015/2366,
/// art. 71).
void find_take_backs(Books& books, const std::vector<LetterGroup>& groups);

/// After all was set off: a take-back that was paid more than its settlement had settled is a claim of its own after
/// all; so is one that would move between receivable and doubtful what had not been settled there.
void confirm_take_backs(Books& books);

} // namespace encours::books
