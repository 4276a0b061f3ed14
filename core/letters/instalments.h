// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/letters/letter_case.h"

#include <cstdint>
#include <optional>
#include <string>

namespace encours {

inline constexpr int most_instalments = 120; ///< ten years, month by month

/// How a debt is to be paid off month by month. Amounts: minor units of one currency.
struct InstalmentTerms {
    std::int64_t total = 0;             ///< owed, before what is waived
    std::int64_t waived = 0;            ///< 0 … total, less than it
    std::string waived_of = {};         ///< "interest", "costs", "principal"
    Date first;                         ///< day of the first instalment
    int count = 0;                      ///< 1 … most_instalments; not read where `each` is given
    std::optional<std::int64_t> each{}; ///< so much a month, as often as it takes
};

enum class InstalmentFault : std::uint8_t {
    amount_missing,     ///< nothing is left to pay, or an amount is negative
    waived_too_much,    ///< more than is owed, or less than nothing
    count_out_of_range, ///< none, more than most_instalments, or more than there are cents
};

/// Equal instalments, the difference of rounding (or what is left over of `each`) in the last one; they add up to total −
/// waived to the cent. Each falls on the first one's day of the month, or on the month's last where it has no such day.
[[nodiscard]] Result<LetterPlan, InstalmentFault> monthly_instalments(const InstalmentTerms& terms);

} // namespace encours
