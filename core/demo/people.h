// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/dice.h"

#include <string>

namespace encours::demo {

struct Person {
    bool is_woman;
    std::string first_name;
    std::string last_name;

    /// "Mme Claire Girardot".
    [[nodiscard]] std::string full_name() const;
};

[[nodiscard]] const char* some_last_name(Dice& dice);
[[nodiscard]] Person some_person(Dice& dice);

/// Latin letters of a name without accents, lower case, parted by hyphens: "girardot-fils". For e-mail addresses.
[[nodiscard]] std::string plain(const std::string& name);

} // namespace encours::demo
