// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <optional>

namespace encours {

/// What a customer contests of a due item, from a day on.
struct OpenDisputeRequest {
    std::filesystem::path ledger;
    DueItemId item;
    Date from;
    std::optional<std::int64_t> part; ///< minor units; nothing: the whole item
    std::string cause;
    std::string actor;
    std::string owner = {};             ///< who settles it
    std::optional<Date> answer_by = {}; ///< until when
};

/// One dispute at a time. What is not contested can still be reminded. Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> open_dispute(const OpenDisputeRequest& request, const Clock& clock);

struct CloseDisputeRequest {
    std::filesystem::path ledger;
    DueItemId item;
    Date until; ///< from that day on nothing is contested
    std::string outcome;
    std::string actor;
};

/// Ends the dispute that lasts.
[[nodiscard]] Result<DoneAct, ActFailure> close_dispute(const CloseDisputeRequest& request, const Clock& clock);

} // namespace encours
