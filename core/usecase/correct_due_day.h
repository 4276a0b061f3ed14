// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <optional>

namespace encours {

struct CorrectDueDayRequest {
    std::filesystem::path ledger;
    DueItemId item;
    std::optional<Date> due; ///< nothing: back to what the sources say
    std::string reason;
    std::string actor;
};

/// A person knows the due day better than the source: from now on imports leave it, and only remember what they say, so
/// that the correction can be given up at any time (matching/same_document.h). Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> correct_due_day(const CorrectDueDayRequest& request, const Clock& clock);

} // namespace encours
