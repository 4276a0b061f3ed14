// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

enum class DecimalSign : std::uint8_t { comma, point };

enum class AmountError : std::uint8_t {
    empty,
    not_a_number,      ///< letters or signs where digits are expected
    ambiguous,         ///< "1,234": a thousand or one and a bit; the column's other values may tell
    too_many_decimals, ///< more than the currency has, and not zeros
    too_large,         ///< beyond largest_amount
};

/// Reads an amount as accounting packages, banks and spreadsheets write it (UTF-8): "1 234,56", "1.234,56", "1,234.56",
/// "1'234.56", with blanks, NBSP (U+00A0) or narrow NBSP (U+202F) between thousands; sign before or after ("100,00-"),
/// parentheses for negative, U+2212 minus; a currency sign or code before or after; zero padding "0000000074,70";
/// quotes and the spreadsheet guard ="74,70". Gives minor units of a currency with that many decimals (0 to 6), never
/// from a part of the text. With a sign given, only that one separates decimals and the other may stand between groups
/// of three digits; without, the text must speak for itself. "1,234" does not, unless the currency has no decimals:
/// then it is a thousand. Decimals beyond the currency's must be zeros.
[[nodiscard]] Result<std::int64_t, AmountError> parse_amount(std::string_view text, int decimals,
                                                             std::optional<DecimalSign> sign = std::nullopt);

/// Learns a column's decimal sign from all its values, in one pass and constant memory. A value tells when its mark can
/// only be one thing: "12,5", "0,123", "1.234,56"; and "1,234,567" tells that the point separates decimals.
class DecimalSignInference {
public:
    void see(std::string_view text);
    /// Nothing when no value tells, or when they contradict each other: then parse_amount judges each by itself.
    [[nodiscard]] std::optional<DecimalSign> sign() const;
    [[nodiscard]] bool contradictory() const;

private:
    std::uint64_t comma_ = 0;
    std::uint64_t point_ = 0;
};

} // namespace encours
