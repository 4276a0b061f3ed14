// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/aging.h"
#include "core/ledger/ids.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What weakens figures, reminders and letters, each mended in one place.
enum class Weakness : std::uint8_t {
    old_data,         ///< the sources say nothing of the last days: whoever has paid since stands as owing
    rows_refused,     ///< by the last import
    controls_failed,  ///< of the last imports: the ledger and what they bring do not tie
    letters_unsigned, ///< the company's data lack what its letters must say
    iban_missing,     ///< of the company
    address_missing,  ///< of a customer, as all below
    email_missing,
    siren_missing, ///< of a French business or public body
    siren_implausible,
    dues_estimated,
    customer_twice,
    invoice_twice,
    in_credit,
    cash_unallocated,
    limit_over,       ///< the time to enforce an open claim is over
    limit_near,       ///< it ends within twelve months
    rate_missing,     ///< interest on what is late cannot be computed
    rate_provisional, ///< it may be wrong
    terms_too_long,   ///< of a customer: its terms, or due days, break the law
};
inline constexpr std::size_t weakness_count = 19;

/// From that many days without news on, the data are old: weekly imports are the normal case.
inline constexpr std::int32_t data_stay_fresh_days = 8;

/// One thing to mend.
struct WeakPoint {
    Weakness kind{};
    std::optional<CustomerId> customer;
    std::string name, code; ///< of the customer; `code` of a rate: the key of its series
    std::optional<CustomerId> twin;
    std::string twin_name, twin_code;
    std::vector<InvoiceId> invoices;
    std::string numbers;       ///< of the invoices, parted by ", "; or the SIREN; or the half-year
    std::int64_t count = 0;    ///< days, rows or due items, where the kind counts some; days that are left to act
    std::int64_t at_stake = 0; ///< minor units of the company's currency: what it may make wrong or late
};

/// Everything that there is to mend as of the close of a day, most at stake first. Of customers only those who owe
/// something or have something to get: the others weaken nothing yet. `balance` is of the same receivables and day. Throws
/// store's EnvironmentError.
[[nodiscard]] std::vector<WeakPoint> data_quality(const std::filesystem::path& ledger, const Receivables& receivables,
                                                  const AgedBalance& balance, Date today);

} // namespace encours
