// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace encours::demo {

/// Whose customers these are: nobody's, with numbers that pass their checks.
struct Company {
    std::string name = "Menuiserie Vauban";
    std::string legal_form = "SARL";
    std::string siren;
    std::string siret;
    std::string vat;
    std::string register_entry = "RCS Besançon";
    std::int64_t capital = 12'000'000; ///< cents
    std::string address = "18 rue de la Citadelle";
    std::string postcode = "25000";
    std::string city = "Besançon";
    std::string iban;
    std::string bic = "XXXXFRPPXXX";
    std::string email = "comptabilite@menuiserie-vauban.example";
    std::string phone;
    std::string terms = "30 FDM";
};

[[nodiscard]] Company make_company();

} // namespace encours::demo
