// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <optional>
#include <string>

namespace encours {

struct AllocateCashRequest {
    std::filesystem::path ledger;
    DueItemId item;
    std::int64_t amount = 0;              ///< minor units, > 0
    Date on;                              ///< the day on which it was decided: cash that came by then
    std::string reference;                ///< of the payment; "": the oldest cash first
    std::optional<CustomerId> payer = {}; ///< whose cash; nothing: the customer's own
    std::string actor;
};
/// Sets cash that is set against nothing against a due item. Refused: unknown_document, amount_missing, day_in_future,
/// part_too_large (more than is open), allocated_too_much (more than there is; `text`: that, minor units),
/// already_recorded (the
/// same amount to the same item on that day). Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> allocate_cash(const AllocateCashRequest& request, const Clock& clock);

} // namespace encours
