// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/demo/dice.h"

#include <optional>
#include <string>

namespace encours::demo {

/// What the post tells of a registered letter: presented two or three business days after its deposit, as a rule handed
/// over at once, else fetched at the office within fifteen days, or returned unclaimed after these.
struct RegisteredFate {
    Date presented;
    std::optional<Date> delivered, returned; ///< one of the two
};
[[nodiscard]] RegisteredFate registered_fate(Dice& dice, Date deposited);

/// In the form of La Poste for France: digit, letter, eleven digits.
[[nodiscard]] std::string registered_number(Dice& dice);

} // namespace encours::demo
