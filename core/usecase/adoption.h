// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/segment.h"
#include "core/reminder/next_step.h"
#include "core/usecase/act.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace encours {

// An office does not start from nothing: debts were reminded before the program knew of them. Adoption says where each
// stands, so that nobody who was summoned yesterday gets a cordial note. All throw store's EnvironmentError.

/// Whose debts a rule is about: everybody's, those of a segment's customers, or of some customers.
using AdoptionScope = std::variant<std::monostate, SegmentId, std::vector<CustomerId>>;

/// Debts that were late by so many days when reminders were last sent stand at a step.
struct AdoptionRule {
    AdoptionScope scope;
    int min_days_late = 1; ///< on `reminded_until`; from 1
    /// At which step: by its key where the item's policy has it, else its last one of that kind or of a lower rank (notice
    /// before due, reminder, sanction, formal notice, hand-over). Nothing: at none, it begins with the first reminder.
    std::string step_key;
    std::optional<StepKind> start;
};

struct AdoptionPlan {
    std::vector<AdoptionRule> rules;   ///< the first that takes a debt in counts
    Date reminded_until;               ///< the day of the last reminders that were sent before, ≤ today
    std::optional<Date> ignore_before; ///< debts due before that day are left in peace until a person says otherwise
};

/// Where a debt will stand.
struct AdoptedItem {
    std::uint32_t item_id = 0, invoice_id = 0;
    CustomerIndex customer = 0;
    Date due;
    std::int64_t open = 0; ///< minor units
    bool ignored = false;
    std::string policy_name;
    std::string step_name; ///< at which it stands; "": at none
    std::string next_name; ///< what comes next; "": nothing within three years
    Date next_day = no_day;
};
struct AdoptionPreview {
    std::vector<AdoptedItem> items; ///< late on `reminded_until`, or ignored; by customer, then due day
    std::size_t placed = 0;         ///< at a step
    std::size_t ignored = 0;
    std::size_t begun = 0; ///< debts that have a step already: they are left as they are
};
/// As of the close of `today`. Days of items are those on which they will be acted upon.
[[nodiscard]] AdoptionPreview preview_adoption(const std::filesystem::path& ledger, const Receivables& receivables,
                                               const AdoptionPlan& plan, Date today);

struct AdoptRequest {
    std::filesystem::path ledger;
    AdoptionPlan plan;
    std::string reason; ///< of leaving those in peace that are ignored: it is shown with the hold
    std::string actor;
};
/// One act, `count`: debts that were placed or ignored. Refused: day_in_future, nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> adopt(const AdoptRequest& request, const Receivables& receivables,
                                                const Clock& clock);

} // namespace encours
