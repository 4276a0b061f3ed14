// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace encours {

// The numbers are those of the file; they never change their meaning.

/// What a document is. An opening entry stands for what was owed before the first covered day: never a sale, and kept
/// out of delays unless it is a detailed invoice.
enum class DocumentKind : std::uint8_t { invoice = 0, credit_note = 1, opening = 2, deposit = 3 };

/// What lowers a balance. Only `cash` is a payment of a known day; `cash_unknown_day` is one of which the source tells
/// the amount alone: it counts in balances and receipts, never in delays. The others are not collections.
enum class SettlementKind : std::uint8_t { cash = 0, cash_unknown_day = 1, write_off = 2, set_off = 3, difference = 4 };

/// How a due day came about.
enum class DueOrigin : std::uint8_t { stated = 0, estimated = 1, corrected = 2 };

/// Where an item stands in the books from a day on: 411 receivable, 413 bill, 416 doubtful, or cancelled.
enum class Standing : std::uint8_t { receivable = 0, bill = 1, doubtful = 2, cancelled = 3 };

enum class CustomerKind : std::uint8_t { business = 0, consumer = 1, public_body = 2 };

/// What a part payment settles first.
enum class Imputation : std::uint8_t {
    principal = 0, ///< of the invoice that the debtor named
    interest = 1,  ///< interest, then costs, then principal (C. civ. 1343-1)
};

/// The year that interest is a share of.
enum class DaysInYear : std::uint8_t {
    always_365 = 0, ///< amount × days × rate / 365
    actual = 1,     ///< 366 for the days of a leap year
};

/// What a claim comes from, as far as time limits differ.
enum class ClaimNature : std::uint8_t {
    goods_or_services = 0,
    transport = 1,                 ///< 1 year (C. com. L133-6)
    electronic_communications = 2, ///< 1 year (CPCE L34-2)
};

} // namespace encours
