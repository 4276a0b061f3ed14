// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/campaign_plan.h"

#include "core/reminder/planner_pass.h"
#include "core/reminder/step_choice.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace encours {

namespace {

/// An item whose step is brought forward.
struct Moved {
    std::size_t place = 0; ///< in PlannerInput::items
    Date own_day;
    Date not_before; ///< what was said of it before
};

bool may_come_early(const PlannedItem& item, const PolicyStep& step, Date day) {
    const bool has_rested = item.last_posted == no_day || day >= item.last_posted + std::max(1, step.min_gap_days);
    const bool is_time_over = item.deadline == no_day || day > item.deadline;
    return item.due < day && has_rested && is_time_over;
}

class BringingForward {
public:
    BringingForward(PlannerInput& input, Date day) : input_(input), day_(day) {}

    /// Of the items that `plan` leaves out as not yet to be reminded.
    void move(const DayPlan& plan, int days_ahead, const std::function<bool(CustomerIndex)>& is_chosen) {
        const Planning planning{input_, day_, day_};
        CustomerWalk walk{input_};
        auto left = plan.left_out.begin();
        for (const PlannedCustomer& customer : input_.customers) {
            const auto first = std::find_if(left, plan.left_out.end(),
                                            [&](const LeftOut& one) { return one.customer >= customer.customer; });
            left = std::find_if(first, plan.left_out.end(),
                                [&](const LeftOut& one) { return one.customer != customer.customer; });
            if (first == left || !is_chosen(customer.customer)) {
                continue;
            }
            const CustomerHolds holds{walk.holds_of(customer)};
            for (auto one = first; one != left; ++one) {
                if (one->reason == LeftOutReason::not_yet && one->until - day_ <= days_ahead) {
                    move(planning, customer, holds, *one);
                }
            }
        }
    }

    /// Takes back what was moved in vain: steps that no message of the plan takes. Those of customers who have none wait
    /// for finish(), since their reasons are to be seen. False: there was nothing to take back.
    bool settle(const DayPlan& plan) {
        std::unordered_set<CustomerIndex> served;
        taken_.clear();
        for (const ReminderAction& action : plan.actions) {
            served.insert(action.customer);
            for (const ActionItem& item : plan.items_of(action)) {
                if (item.step != no_step) {
                    taken_.insert(item.item_id);
                }
            }
        }
        return take_back([&](const Moved& one) {
            const PlannedItem& item = input_.items[one.place];
            return served.contains(item.customer) && !taken_.contains(item.item_id);
        });
    }

    [[nodiscard]] OwnDays finish() {
        take_back([this](const Moved& one) { return !taken_.contains(input_.items[one.place].item_id); });
        OwnDays days;
        for (const Moved& one : moved_) {
            days.emplace(input_.items[one.place].item_id, one.own_day);
        }
        return days;
    }

private:
    void move(const Planning& planning, const PlannedCustomer& customer, const CustomerHolds& holds,
              const LeftOut& left) {
        const auto begin = input_.items.begin() + customer.items_begin;
        const auto end = input_.items.begin() + customer.items_end;
        const auto item =
            std::find_if(begin, end, [&left](const PlannedItem& one) { return one.item_id == left.item_id; });
        if (item == end) {
            return;
        }
        const std::int64_t claimable = item->open - holds.of_item(item->item_id, item->open, day_).contested;
        const ChosenStep next = choose_step(planning, customer, holds, *item, claimable, day_);
        if (next.step == no_step || !may_come_early(*item, planning.step(item->policy, next.step), day_)) {
            return;
        }
        moved_.push_back({static_cast<std::size_t>(item - input_.items.begin()), left.until, item->not_before});
        item->not_before = day_;
        item->moved_earlier = true;
    }

    template <class Condition>
    bool take_back(Condition condition) {
        const auto kept = std::stable_partition(moved_.begin(), moved_.end(),
                                                [&condition](const Moved& one) { return !condition(one); });
        const bool is_any = kept != moved_.end();
        std::for_each(kept, moved_.end(), [this](const Moved& one) {
            input_.items[one.place].not_before = one.not_before;
            input_.items[one.place].moved_earlier = false;
        });
        moved_.erase(kept, moved_.end());
        return is_any;
    }

    PlannerInput& input_;
    Date day_;
    std::vector<Moved> moved_;
    std::unordered_set<std::uint32_t> taken_; ///< item_id
};

} // namespace

CampaignPlan plan_campaign(PlannerInput& input, Date day, int days_ahead,
                           const std::function<bool(CustomerIndex)>& is_chosen) {
    CampaignPlan campaign;
    campaign.plan = plan_day(input, day);
    if (days_ahead <= 0) {
        return campaign;
    }
    BringingForward forward{input, day};
    forward.move(campaign.plan, std::min(days_ahead, most_days_ahead), is_chosen);
    do {
        campaign.plan = plan_day(input, day);
    } while (forward.settle(campaign.plan));
    campaign.brought_forward = forward.finish();
    return campaign;
}

} // namespace encours
