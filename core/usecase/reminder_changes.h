// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/receivables.h"
#include "core/usecase/act.h"

#include <filesystem>
#include <string>
#include <vector>

namespace encours {

// What a person decides about the next step of due items, each time with a reason that stands in the journal. Undone by
// undo_act. All throw store's EnvironmentError.

struct StepChangeFailure {
    enum class Reason : std::uint8_t {
        text_missing,   ///< a reason
        unknown_item,   ///< not there, or nothing of it is open
        no_step_left,   ///< its policy has no further step; `text`: the document's number
        step_mandatory, ///< it is never passed over: postpone it; `text`: likewise
        day_in_past,
    };
    Reason reason{};
    std::string text;
};

struct ChangeStepRequest {
    std::filesystem::path ledger;
    std::vector<DueItemId> items;
    Date day; ///< not read by skip_step
    std::string reason;
    std::string actor;
};
/// The next step is done on that day, earlier or later than planned: today or later. Should the company or the customer
/// rest then, on the first day on which they do not.
[[nodiscard]] Result<DoneAct, StepChangeFailure> move_step(const ChangeStepRequest& request,
                                                           const Receivables& receivables, const Clock& clock);
/// The next step is done on its own day, but not before that one: after today.
[[nodiscard]] Result<DoneAct, StepChangeFailure> postpone_step(const ChangeStepRequest& request,
                                                               const Receivables& receivables, const Clock& clock);
/// The next step is let fall, and the one behind it is the next.
[[nodiscard]] Result<DoneAct, StepChangeFailure> skip_step(const ChangeStepRequest& request,
                                                           const Receivables& receivables, const Clock& clock);

} // namespace encours
