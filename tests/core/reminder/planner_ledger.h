// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <map>
#include <string>
#include <vector>

namespace encours::test {

/// "2026-03-02".
[[nodiscard]] Date day(const std::string& iso);

// Steps with little said: by e-mail, else by letter; the rest is set by who needs it.
[[nodiscard]] PolicyStep step(StepKind kind, const std::string& key, StepAnchor anchor, int days);
[[nodiscard]] inline PolicyStep notice(int days_before) {
    return step(StepKind::notice_before_due, "notice", StepAnchor::due_day, -days_before);
}
[[nodiscard]] inline PolicyStep reminder(const std::string& key, int days) {
    return step(StepKind::reminder, key, StepAnchor::due_day, days);
}
[[nodiscard]] inline PolicyStep then(const std::string& key, int days) {
    return step(StepKind::reminder, key, StepAnchor::previous_posted, days);
}

/// A planner's input, written row by row in any order.
class PlannerLedger {
public:
    explicit PlannerLedger(const std::string& at) { input_.at = day(at); }

    /// Place of the new policy.
    std::uint16_t policy(std::vector<PolicyStep> steps);
    ReminderPolicy& policy_at(std::uint16_t place) { return input_.policies.at(place); }
    /// A customer whom e-mails and letters reach; new when first named.
    PlannedCustomer& customer(CustomerIndex index);
    /// An item of 100.00 that fell due on a day, by the first policy; its id is given.
    PlannedItem& item(CustomerIndex customer, std::uint32_t id, const std::string& due, std::int64_t open = 10'000);
    HoldSpan& hold(CustomerIndex customer, std::uint32_t item, HoldKind kind, const std::string& from,
                   const std::string& until = "");
    void skip(std::uint32_t item, std::uint16_t step, int cycle = 1) { input_.skipped.push_back({item, step, cycle}); }
    void closed(const std::string& first, const std::string& last) { input_.closed.push_back({day(first), day(last)}); }

    /// In the order that the planner asks for.
    [[nodiscard]] PlannerInput input() const;

private:
    PlannerInput input_; ///< without customers and items
    std::map<CustomerIndex, PlannedCustomer> customers_;
    std::map<std::uint32_t, PlannedItem> items_;
};

} // namespace encours::test
