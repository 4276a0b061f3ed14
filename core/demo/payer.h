// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/customers.h"
#include "core/demo/dice.h"
#include "core/demo/plan.h"

#include <optional>

namespace encours::demo {

/// When a customer of this character means to pay what falls due on a day; nothing: never of its own accord.
[[nodiscard]] std::optional<Date> intended_day(const Customer& customer, Date issued, Date due, const Plan& plan,
                                               Dice& dice);

/// The day on which the money is really there: customers pay in runs, banks on business days.
[[nodiscard]] Date payment_day(const Customer& customer, Date intended);

} // namespace encours::demo
