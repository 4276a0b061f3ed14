// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book_line.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// What an account of the French chart (PCG, règlement ANC 2014-03) means for receivables.
enum class AccountKind : std::uint8_t {
    // receivables, in the order of BookAccount
    customer,
    bill,
    doubtful,
    accrued,
    advance,
    // what they stand against
    accrued_credit, ///< 4198: credit notes to be issued; kept as a line on 419
    depreciation,   ///< 491
    sales,          ///< class 7 and 487, without what follows
    vat,            ///< 4457 collected, 4458 to be regularised
    money,          ///< class 5
    loss,           ///< 654, 6714
    difference,     ///< 656, 658, 665, 666, 756, 758, 765, 766, 476, 477
    set_off,        ///< 40, 42, 45, 46, 5115: suppliers, staff, group, sundry, a factor
    other,
    unreadable, ///< does not begin with three digits
};
inline constexpr std::size_t account_kind_count = 15;

[[nodiscard]] AccountKind account_kind(std::string_view number);
[[nodiscard]] std::optional<BookAccount> book_account(AccountKind kind);

/// The customer of those whose account tells nobody: « clients divers ».
inline constexpr std::string_view miscellaneous_customer = "DIVERS";

/// Whose account of receivables this is when no auxiliary account says: what follows 411, 413, 416, 418 or 4191
/// ("411DUPONT", "41100012"). Empty for a collective account: all zeros, or one of the chart's own subdivisions (4111,
/// 4117) under the chart's own name.
[[nodiscard]] std::string_view customer_of_account(std::string_view number, std::string_view name);

/// A journal of opening balances by its code: AN, ANO, RAN, OUV…
[[nodiscard]] bool is_opening_code(std::string_view journal);
/// A text that speaks of opening balances: « à nouveau », « report », « ouverture ».
[[nodiscard]] bool speaks_of_opening(std::string_view text);

} // namespace encours
