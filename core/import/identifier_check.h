// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace encours {

// Whether an identifier, written without blanks and in upper case, can be right. Reasons to warn, never to refuse: test
// identifiers, typing errors of others and new forms all occur in real files.

/// SIREN: nine digits with the key of Luhn (INSEE).
[[nodiscard]] bool is_plausible_siren(std::string_view siren);

/// SIRET: a SIREN and five digits, the key of Luhn over all fourteen; La Poste's are a multiple of 5 in their sum (INSEE).
[[nodiscard]] bool is_plausible_siret(std::string_view siret);

/// VAT number. French ones: "FR" (which may be left out), a key of two characters, a SIREN, whose key is checked where
/// it is made of digits (CGI ann. IV, Monaco's 000… numbers are no SIREN); of others the form alone.
[[nodiscard]] bool is_plausible_vat_number(std::string_view vat);

/// IBAN: the country's length and the check digits (ISO 13616, mod 97); for France the key of the account number too.
[[nodiscard]] bool is_plausible_iban(std::string_view iban);

/// BIC: four letters of the bank, two of the country, two of the place, three of the branch or none (ISO 9362).
[[nodiscard]] bool is_plausible_bic(std::string_view bic);

} // namespace encours
