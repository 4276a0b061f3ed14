// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/fec_accounts.h"

#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// What is remembered of a line until its entry is whole.
struct EntryLine {
    static constexpr std::int32_t no_line = -1;

    std::int64_t amount = 0;     ///< debit less credit
    std::uint64_t reference = 0; ///< hash of PieceRef, 0 for none
    std::int32_t line = no_line; ///< of the report, for receivables
    AccountKind kind{};
    char account_class = 0; ///< the account's first digit
};

/// What an entry tells of its lines besides their role; opening entries are known at the end, with the first day.
struct EntryNature {
    bool balance_sheet_alone = false; ///< accounts of the classes 1 to 5 and no others
    bool capital = false;             ///< some account of class 1
};
[[nodiscard]] EntryNature nature_of(std::span<const EntryLine> entry);

/// Gives the lines of receivables of one entry (in the file's order) their role, and invoices and credit notes their share
/// of its sales and VAT.
///
/// A part of an entry that balances by itself is judged by itself: lines one after the other, or lines of one reference.
/// In such a part the line's role is that of the accounts which stand on the other side with the largest sum; where
/// several customers share it, sales and VAT are split in proportion to their amounts, to the last cent.
void give_roles(std::vector<EntryLine>& entry, std::vector<BookLine>& lines);

} // namespace encours
