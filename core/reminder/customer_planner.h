// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/contact_limit.h"
#include "core/reminder/step_choice.h"

#include <optional>
#include <span>
#include <vector>

namespace encours {

/// A customer and its part of the planner's input.
struct CustomerCase {
    const PlannedCustomer& customer;
    std::span<const PlannedItem> items;
    CustomerHolds holds;
};

/// Plans one customer after another; keeps its memory between them.
class CustomerPlanner {
public:
    explicit CustomerPlanner(const Planning& planning) : planning_(planning) {}

    /// Adds to `plan` what is done for the customer on the plan's day and, `with_reasons`, why not the rest. Returns
    /// whether something is done.
    bool plan(const CustomerCase& given, DayPlan& plan, bool with_reasons);

    /// After plan() of that day, its action being posted in `given`: the first day behind it on which something may be
    /// done; no_day: never. On the days between, plan() would add nothing.
    [[nodiscard]] Date next_change(const CustomerCase& given, Date day);

private:
    /// What the rules say of one item on the day.
    struct Finding {
        std::optional<LeftOutReason> out; ///< by rules 1 and 2
        Date until = no_day;              ///< of that reason
        std::int64_t claimable = 0;
        ChosenStep next;
        bool is_due = false;
        int rank = 0; ///< of the step that is due
    };

    void find(const CustomerCase& given, Date day);
    [[nodiscard]] Finding finding(const CustomerCase& given, const PlannedItem& item, Date day) const;
    [[nodiscard]] std::size_t leader(const CustomerCase& given) const;
    [[nodiscard]] std::optional<WholeReason> rest_of(const CustomerCase& given, Date day) const;
    std::optional<WholeReason> add_message(const CustomerCase& given, DayPlan& plan);
    [[nodiscard]] std::optional<LeftOutReason> too_little(const CustomerCase& given, std::size_t lead,
                                                          std::int64_t asked) const;
    bool leave_claims(int rank, LeftOutReason reason);
    [[nodiscard]] ReminderAction message(const CustomerCase& given, std::size_t lead, Channel channel,
                                         const DayPlan& plan, std::size_t first) const;
    [[nodiscard]] std::int64_t list_items(const CustomerCase& given, std::size_t lead, DayPlan& plan) const;
    bool add_thanks(const CustomerCase& given, DayPlan& plan) const;
    bool add_terms(const CustomerCase& given, DayPlan& plan) const;
    void add_reasons(const CustomerCase& given, DayPlan& plan, bool acted) const;
    [[nodiscard]] Date next_of_due_items(Date day) const;
    [[nodiscard]] Date next_of_item(const PlannedItem& item, const Finding& finding, Date day) const;
    [[nodiscard]] Date next_courtesy(const CustomerCase& given, Date day) const;

    const Planning& planning_;
    std::vector<Finding> findings_; ///< of the customer's items
    bool has_due_ = false, has_late_ = false, acted_ = false;
    std::optional<WholeReason> whole_; ///< of the day planned last
};

/// A courtesy step of a policy: thanks or a reminder of the terms.
struct CourtesyDay {
    const PolicyStep* step = nullptr; ///< nothing: the policy has none, or it is not to be done any more
    Date day = no_day;                ///< an active one
};
[[nodiscard]] CourtesyDay thanks_day(const Planning& planning, const PlannedCustomer& customer,
                                     const PlannedItem& item);
[[nodiscard]] CourtesyDay terms_day(const Planning& planning, const PlannedCustomer& customer);

} // namespace encours
