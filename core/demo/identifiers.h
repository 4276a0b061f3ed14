// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace encours::demo {

// Numbers that pass their checks and belong to nobody.

/// A SIREN that passes Luhn's check and begins with 000, which INSEE gives to no company. `n` below 100,000.
[[nodiscard]] std::string siren(std::int64_t n);
/// The company's seat: SIREN, 0001 and the check digit.
[[nodiscard]] std::string siret(const std::string& siren);
/// "FR" and the key (12 + 3 × SIREN mod 97) mod 97 before the SIREN.
[[nodiscard]] std::string vat_number(const std::string& siren);
/// A French IBAN of a bank that does not exist (99999), its RIB key and its check digits right. `n` below 10^11.
[[nodiscard]] std::string iban(std::int64_t n);
/// A land line of the East and a mobile of the blocks that the Arcep keeps for fiction: 03 53 01 and 06 39 98. `n` below
/// 10,000.
[[nodiscard]] std::string telephone(std::int64_t n);
[[nodiscard]] std::string mobile(std::int64_t n);

} // namespace encours::demo
