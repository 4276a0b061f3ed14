// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// An amount in minor units (cents for the euro). Never a double. Amounts of different currencies do not mix: adding
/// them is a bug (assert), and a sum that does not fit gives nothing.
struct Money {
    std::int64_t minor = 0;
    Currency currency;

    friend bool operator==(const Money&, const Money&) = default;
};

/// No single document is larger: 10 billion euros. What is read and passes it is refused, so that sums over millions of
/// documents stay far from the end of 64 bits.
inline constexpr std::int64_t largest_amount = 1'000'000'000'000;

[[nodiscard]] std::optional<Money> add(Money a, Money b);
[[nodiscard]] std::optional<Money> subtract(Money a, Money b);

/// Splits in parts proportional to the weights, to the last cent: the parts add up to the whole (largest remainder; ties
/// go to the earlier part). Weights are ≥ 0 with a sum > 0, else an empty vector.
[[nodiscard]] std::vector<Money> split(Money whole, const std::vector<std::int64_t>& weights);

/// Neutral text: a dot, the currency's decimals, no thousands separator: "1234.50", "-0.05", "1500" for JPY.
[[nodiscard]] std::string to_text(Money money);
/// The same for an amount without its currency; decimals from 0 to 18.
[[nodiscard]] std::string minor_to_text(std::int64_t minor, int decimals);

} // namespace encours
