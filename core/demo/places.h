// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/dice.h"

#include <string>

namespace encours::demo {

struct Place {
    const char* postcode;
    const char* city;
};

/// A town where the company sells: near it more often than far away.
[[nodiscard]] const Place& some_place(Dice& dice);
/// "12 rue des Granges".
[[nodiscard]] std::string some_street(Dice& dice);
/// Of what is in a town: "de Dole", "d'Ornans", "du Creusot".
[[nodiscard]] std::string of_city(const std::string& city);

} // namespace encours::demo
