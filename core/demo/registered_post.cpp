// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/registered_post.h"

#include "core/calendar/holidays.h"

namespace encours::demo {

namespace {

constexpr auto region = HolidayRegion::metropolitan;
constexpr int days_kept = 15; ///< at the post office

} // namespace

RegisteredFate registered_fate(Dice& dice, Date deposited) {
    RegisteredFate fate;
    fate.presented = add_business_days(deposited, static_cast<int>(dice.between(2, 3)), region);
    const auto chance = dice.below(1000);
    if (chance < 600)
        fate.delivered = fate.presented;
    else if (chance < 800)
        fate.delivered = add_business_days(fate.presented, static_cast<int>(dice.between(1, 8)), region);
    else
        fate.returned = add_business_days(fate.presented + days_kept, 2, region);
    return fate;
}

std::string registered_number(Dice& dice) {
    std::string number = "1A";
    for (int i = 0; i < 11; ++i)
        number += static_cast<char>('0' + dice.below(10));
    return number;
}

} // namespace encours::demo
