// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_output.h"
#include "core/reminder/planner.h"
#include "core/usecase/agenda.h"
#include "core/usecase/ledger_file.h"

#include <QString>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace encours {

/// Days as they were planned, with the names that the plans refer to.
struct PlannedDays {
    const LedgerFile& ledger;
    std::shared_ptr<const Receivables> receivables;
    PlannerInput input;
    std::vector<DayPlan> days;
    std::vector<std::vector<GrantedByLaw>> granted;         ///< by day and action
    std::vector<CustomerRow> customers;                     ///< by CustomerIndex
    std::unordered_map<std::uint32_t, std::string> numbers; ///< of documents, by item

    [[nodiscard]] const PolicyStep& step_of(const ReminderAction& action) const {
        return input.policies[action.policy].steps[action.step];
    }
};
/// So many days from `at` on.
[[nodiscard]] PlannedDays plan_ahead(const LedgerFile& ledger, Date at, int days);

/// The contract's answer of `agenda`.
[[nodiscard]] Json agenda_json(const PlannedDays& planned);
[[nodiscard]] QString agenda_text(const PlannedDays& planned, const Freshness& freshness);

/// Why an action stands on its day: "due", "caught_up", "moved", "before_due", "settled", "periodic".
[[nodiscard]] std::string_view reason_of(const PlannedDays& planned, const ReminderAction& action);

} // namespace encours
