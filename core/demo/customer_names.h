// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/dice.h"
#include "core/demo/places.h"

#include <string>

namespace encours::demo {

struct BusinessName {
    std::string name;       ///< "Charpente Vuillemin"
    std::string legal_name; ///< with the legal form, "Charpente Vuillemin SARL"
    const char* category;
};

[[nodiscard]] BusinessName some_business(Dice& dice, const Place& place);
/// "Mairie de Dole", "Collège Jules-Ferry".
[[nodiscard]] std::string some_public_body(Dice& dice, const Place& place);
/// "M. Jean Faivre", "M. et Mme Faivre".
[[nodiscard]] std::string some_household(Dice& dice);

} // namespace encours::demo
