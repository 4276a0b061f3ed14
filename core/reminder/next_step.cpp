// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/next_step.h"

#include "core/reminder/customer_course.h"
#include "core/reminder/planner_pass.h"

#include <algorithm>
#include <span>

namespace encours {

namespace {

constexpr std::int32_t horizon_days = 3 * 365;

/// Follows one customer until each of its items took a step.
class Search {
public:
    explicit Search(const PlannerInput& input, Date from)
        : planning_(input, from, from), course_(planning_), from_(from) {}

    void follow(const PlannedCustomer& customer, std::span<const PlannedItem> items, std::span<const HoldSpan> holds,
                std::span<NextStep> found) {
        std::size_t missing = items.size();
        course_.begin(customer, items, holds, from_);
        while (missing > 0 && course_.day() <= from_ + horizon_days) {
            plan_.day = course_.day();
            plan_.actions.clear();
            plan_.items.clear();
            plan_.left_out.clear();
            course_.go_on(plan_, plan_.day == from_);
            if (plan_.day == from_) {
                take_reasons(items, found);
            }
            missing -= take_steps(items, found);
        }
    }

private:
    void take_reasons(std::span<const PlannedItem> items, std::span<NextStep> found) const {
        for (const LeftOut& left : plan_.left_out) {
            for (std::size_t i = 0; i != items.size(); ++i) {
                // The customer's comes first, an item's own overrides it.
                if (items[i].open > 0 && (left.item_id == 0 || left.item_id == items[i].item_id)) {
                    found[i].reason = left.reason;
                    found[i].until = left.until;
                }
            }
        }
    }

    [[nodiscard]] std::size_t take_steps(std::span<const PlannedItem> items, std::span<NextStep> found) const {
        std::size_t taken = 0;
        std::size_t i = 0;
        for (const ActionItem& listed : plan_.items) { // of one action, in the order of the items
            while (items[i].item_id != listed.item_id) {
                ++i;
            }
            if (listed.step != no_step && found[i].step == no_step) {
                found[i].step = listed.step;
                found[i].day = plan_.day;
                found[i].channel = plan_.actions.front().channel;
                found[i].claimed = listed.claimed;
                ++taken;
            }
        }
        return taken;
    }

    Planning planning_;
    CustomerCourse course_;
    Date from_;
    DayPlan plan_;
};

} // namespace

std::vector<NextStep> next_steps(const PlannerInput& input, Date from) {
    std::vector<NextStep> found(input.items.size());
    Search search{input, from};
    CustomerWalk walk{input};
    for (const PlannedCustomer& customer : input.customers) {
        const auto items = walk.items_of(customer);
        search.follow(customer, items, walk.holds_of(customer),
                      std::span(found).subspan(customer.items_begin, items.size()));
    }
    return found;
}

NextStep next_step(const PlannerInput& input, CustomerIndex customer, std::uint32_t item_id, Date from) {
    const auto owner =
        std::lower_bound(input.customers.begin(), input.customers.end(), customer,
                         [](const PlannedCustomer& one, CustomerIndex index) { return one.customer < index; });
    if (owner == input.customers.end() || owner->customer != customer) {
        return {};
    }
    CustomerWalk walk{input};
    const auto items = walk.items_of(*owner);
    const auto item =
        std::find_if(items.begin(), items.end(), [item_id](const PlannedItem& one) { return one.item_id == item_id; });
    if (item == items.end()) {
        return {};
    }
    std::vector<NextStep> found(items.size());
    Search{input, from}.follow(*owner, items, walk.holds_of(*owner), found);
    return found[static_cast<std::size_t>(item - items.begin())];
}

} // namespace encours
