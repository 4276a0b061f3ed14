// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// A currency of ISO 4217. Two bytes, so that a million invoices can carry theirs.
class Currency {
public:
    constexpr Currency() = default; ///< the euro

    /// Upper or lower case; surrounding blanks ignored; also "€", "£", "$" (the dollar of the United States). Nothing for
    /// what ISO 4217 does not list with a minor unit: no gold (XAU), no test code (XTS). Currencies withdrawn within
    /// the ten years that books are kept are still read.
    [[nodiscard]] static std::optional<Currency> from_code(std::string_view code);

    [[nodiscard]] std::string code() const;
    /// Digits of the minor unit: 2 for EUR, 0 for JPY and XPF, 3 for TND.
    [[nodiscard]] int decimals() const;

    /// The two bytes, for columns in memory; from_packed trusts its caller.
    [[nodiscard]] constexpr std::uint16_t packed() const { return packed_; }
    [[nodiscard]] static constexpr Currency from_packed(std::uint16_t packed) {
        Currency currency;
        currency.packed_ = packed;
        return currency;
    }

    friend constexpr auto operator<=>(Currency, Currency) = default;

private:
    /// Five bits a letter, A = 0.
    std::uint16_t packed_ = (4 << 10) | (20 << 5) | 17;
};

} // namespace encours
