// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/receivables.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace encours {

/// Days late n = date − due day (domain: balance âgée). n ≤ 0 is not due.
enum class AgeBucket : std::uint8_t { not_due, d1_30, d31_60, d61_90, over_90 };
inline constexpr std::size_t age_bucket_count = 5;

[[nodiscard]] AgeBucket age_bucket(Date due, Date at);

/// The aged balance of a company, a customer or a set of items, in minor units of one currency. Open credit notes stand
/// in the bucket of their own due day; cash not set against anything in `unallocated`, negative.
struct Aging {
    std::array<std::int64_t, age_bucket_count> buckets{};
    std::int64_t unallocated = 0;
    std::int64_t doubtful = 0; ///< 416: outside the buckets
    std::int64_t bills = 0;    ///< 413: inside the buckets, repeated here

    [[nodiscard]] std::int64_t not_due() const { return buckets[0]; }
    [[nodiscard]] std::int64_t overdue() const { return buckets[1] + buckets[2] + buckets[3] + buckets[4]; }
    [[nodiscard]] std::int64_t total() const { return not_due() + overdue() + unallocated; }
    [[nodiscard]] std::int64_t in(AgeBucket bucket) const { return buckets[static_cast<std::size_t>(bucket)]; }

    Aging& operator+=(const Aging& other);
    Aging& operator-=(const Aging& other);
    friend bool operator==(const Aging&, const Aging&) = default;
};

struct CustomerAging {
    CustomerIndex customer = 0;
    Aging aging;                  ///< in the company's currency
    std::uint32_t open_items = 0; ///< of the company's currency, doubtful ones and credit notes included
    Date oldest_due = no_day;     ///< earliest due day of an open invoice (411 or 413) of the company's currency
};

/// What is owed in a currency other than the company's.
struct CurrencyAging {
    Currency currency;
    Aging aging;
};

struct AgedBalance {
    Date at;
    Aging total;                          ///< in the company's currency
    std::vector<CustomerAging> customers; ///< only those with something to show, by CustomerIndex
    std::vector<CurrencyAging> other_currencies;
};

/// One pass over the items as of the close of a day.
[[nodiscard]] AgedBalance aged_balance(const Receivables& receivables, Date at);

/// An item that is open, for the list behind a figure.
struct OpenItem {
    std::uint32_t item_id;
    std::uint32_t invoice_id;
    CustomerIndex customer;
    DocumentKind kind;
    Standing standing;
    Date issued;
    Date due;
    std::int64_t amount;
    std::int64_t open;
    std::int64_t disputed;  ///< contested part of the open amount
    std::int32_t days_late; ///< ≤ 0: not due
    Currency currency;
};

/// Open items of a customer, or of all, as of a day; by due day, then id.
[[nodiscard]] std::vector<OpenItem> open_items(const Receivables& receivables, Date at);
[[nodiscard]] std::vector<OpenItem> open_items(const Receivables& receivables, Date at, CustomerIndex customer);

} // namespace encours
