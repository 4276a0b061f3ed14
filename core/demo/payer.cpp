// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/payer.h"

#include "core/calendar/holidays.h"

#include <algorithm>

namespace encours::demo {

namespace {

constexpr auto region = HolidayRegion::metropolitan;

/// The story of the company, in thousandths of a delay: until a year ago nobody chased and delays grew; since then
/// reminders go out, and delays shrink.
std::int64_t pressure(Date due, const Plan& plan) {
    const std::int64_t before = std::max(0, plan.at - due);
    if (before > 730)
        return 1100;
    if (before > 365)
        return 1100 + (730 - before) * 250 / 365;
    return 640 + before * 710 / 365;
}

/// Days after the due day; negative: before.
std::int64_t delay(const Customer& customer, Date due, const Plan& plan, Dice& dice) {
    const std::int64_t before = std::max(0, plan.at - due);
    switch (customer.character) {
    case Character::loyal:
    case Character::newcomer:
        return dice.around(-4, 4);
    case Character::sometimes_late:
    case Character::disputing:
        return dice.per_mille(330) ? dice.around(6, 36) : dice.around(-3, 5);
    case Character::always_late:
        return dice.around(8, 40);
    case Character::deteriorating:
        return dice.around(-2, 6) + std::max<std::int64_t>(0, 540 - before) * dice.around(35, 75) / 540;
    case Character::in_difficulty:
    case Character::bankrupt:
        return dice.around(15, 70);
    case Character::public_body: {
        const auto month = year_month_day(due).month; // mandates wait for the new year's budget
        return dice.around(-6, 22) + (month == 12 || month == 1 ? dice.between(8, 20) : 0);
    }
    case Character::big_account:
        return dice.around(-2, 8);
    }
    return 0;
}

Date next_weekday(Date from, Weekday wanted) {
    while (weekday(from) != wanted)
        from = from + 1;
    return from;
}

} // namespace

std::optional<Date> intended_day(const Customer& customer, Date issued, Date due, const Plan& plan, Dice& dice) {
    auto late = delay(customer, due, plan, dice);
    const bool trend_of_its_own = customer.character == Character::deteriorating;
    if (late > 0 && !trend_of_its_own)
        late = late * pressure(due, plan) / 1000;
    if (customer.pays_by == PaysBy::bill) // the bank debits it on its day
        late = 0;
    const bool may_vanish = customer.kind == CustomerKind::consumer && customer.character == Character::always_late;
    if (dice.per_mille(may_vanish ? 60 : 17 * pressure(due, plan) / 1000)) // or lost on a desk
        return std::nullopt;
    const auto day = std::max(issued, due + static_cast<std::int32_t>(late));
    if (customer.stops_paying && day > *customer.stops_paying)
        return std::nullopt;
    return day;
}

Date payment_day(const Customer& customer, Date intended) {
    auto day = intended;
    if (customer.character == Character::big_account) { // on the 10th
        const auto parts = year_month_day(day);
        const auto month = start_of_month(day);
        day = parts.day <= 10 ? month + 9 : add_months(month, 1) + 9;
    } else if (customer.kind == CustomerKind::business && customer.pays_by != PaysBy::bill) {
        day = next_weekday(day, customer.weight % 2 == 0 ? Weekday::thursday : Weekday::tuesday);
    }
    return business_day_on_or_after(day, region);
}

} // namespace encours::demo
