// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/step_choice.h"

#include <algorithm>

namespace encours {

namespace {

/// How far the table of active days reaches behind and before the days planned: most days that are asked lie in it.
constexpr std::int32_t days_before = 800;
constexpr std::int32_t days_behind = 400;

PolicyShape shape_of(const ReminderPolicy& policy) {
    PolicyShape shape;
    for (std::size_t i = 0; i != policy.steps.size(); ++i) {
        const auto place = static_cast<std::uint16_t>(i);
        const StepKind kind = policy.steps[i].kind;
        if (rank_of(kind) > 0) {
            shape.last_level = place;
        } else if (kind == StepKind::thanks && shape.thanks == no_step) {
            shape.thanks = place;
        } else if (kind == StepKind::terms_reminder && shape.terms == no_step) {
            shape.terms = place;
        }
    }
    return shape;
}

/// Chooses for one item.
class Choice {
public:
    Choice(const Planning& planning, const PlannedCustomer& customer, const CustomerHolds& holds,
           const PlannedItem& item, std::int64_t claimable, Date asked)
        : planning_(planning),
          customer_(customer),
          holds_(holds),
          item_(item),
          claimable_(claimable),
          asked_(asked),
          steps_(planning.input.policies[item.policy].steps),
          // A bounced payment leaves an item that was thanked for: it begins anew.
          posted_(item.step < steps_.size() && rank_of(steps_[item.step].kind) == 0 ? no_step : item.step) {}

    [[nodiscard]] ChosenStep made() const {
        std::optional<ChosenStep> waiting;
        for (std::size_t i = posted_ == no_step ? 0U : posted_ + 1U; i < steps_.size(); ++i) {
            const auto place = static_cast<std::uint16_t>(i);
            const PolicyStep& step = steps_[i];
            if (rank_of(step.kind) == 0 || is_skipped(place)) {
                continue;
            }
            const bool is_notice = step.kind == StepKind::notice_before_due;
            if (is_notice && asked_ > item_.due) {
                continue;
            }
            ChosenStep chosen = dated(place, wanted_day(step), is_notice);
            if (is_notice && chosen.day > item_.due) {
                continue;
            }
            chosen.waits = obstacle(step);
            if (!chosen.waits || step.mandatory) {
                return chosen;
            }
            if (!waiting) {
                waiting = chosen;
            }
        }
        if (repeats()) {
            const PolicyStep& step = steps_[posted_];
            ChosenStep chosen = dated(posted_, item_.last_posted + step.repeat_every_days.value(), false);
            chosen.waits = obstacle(step);
            return chosen;
        }
        return waiting.value_or(ChosenStep{no_step, no_day, no_day, false, LeftOutReason::no_step_left});
    }

private:
    [[nodiscard]] bool is_skipped(std::uint16_t place) const {
        const std::vector<SkippedStep>& all = planning_.input.skipped;
        const auto before = [](const SkippedStep& skipped, std::uint32_t id) { return skipped.item_id < id; };
        auto skipped = std::lower_bound(all.begin(), all.end(), item_.item_id, before);
        while (skipped != all.end() && skipped->item_id == item_.item_id) {
            if (skipped->step == place && skipped->cycle == item_.cycle) {
                return true;
            }
            ++skipped;
        }
        return false;
    }

    [[nodiscard]] bool repeats() const {
        return posted_ != no_step && posted_ == planning_.shapes[item_.policy].last_level &&
               steps_[posted_].repeat_every_days && item_.last_posted != no_day && !is_skipped(posted_);
    }

    [[nodiscard]] std::optional<LeftOutReason> obstacle(const PolicyStep& step) const {
        if (claimable_ < step.min_amount_minor) {
            return LeftOutReason::below_minimum;
        }
        return channel_of(step, customer_) ? std::nullopt : std::optional{LeftOutReason::no_address};
    }

    /// As the step's anchor says.
    [[nodiscard]] Date wanted_day(const PolicyStep& step) const {
        const bool counts_from_message =
            step.anchor == StepAnchor::previous_posted || step.anchor == StepAnchor::deadline_granted;
        if (!counts_from_message || item_.last_posted == no_day) {
            return item_.due + step.days;
        }
        const bool has_deadline = step.anchor == StepAnchor::deadline_granted && item_.deadline != no_day;
        return (has_deadline ? item_.deadline : item_.last_posted) + step.days;
    }

    [[nodiscard]] ChosenStep dated(std::uint16_t place, Date wanted, bool is_notice) const {
        ChosenStep chosen;
        chosen.step = place;
        Date day = is_notice ? planning_.days.on_or_before(wanted, customer_.quiet) : wanted;
        day = std::max(day, item_.issued);
        if (item_.last_posted != no_day) {
            day = std::max(day, item_.last_posted + std::max(1, steps_[place].min_gap_days));
        }
        if (item_.not_before != no_day && item_.moved_earlier) {
            day = item_.last_posted == no_day ? item_.not_before : std::max(item_.not_before, item_.last_posted + 1);
            chosen.put_off = true;
        } else if (item_.not_before != no_day && item_.not_before > day) {
            day = item_.not_before;
            chosen.put_off = true;
        }
        // Behind a hold that is over: neither an unkept promise nor a settled dispute makes anything late.
        chosen.wanted = std::max(day, holds_.last_end(item_.item_id, item_.open, asked_));
        chosen.day = planning_.days.on_or_after(chosen.wanted, customer_.quiet);
        return chosen;
    }

    const Planning& planning_;
    const PlannedCustomer& customer_;
    const CustomerHolds& holds_;
    const PlannedItem& item_;
    std::int64_t claimable_;
    Date asked_;
    const std::vector<PolicyStep>& steps_;
    std::uint16_t posted_; ///< the last step that is a level
};

} // namespace

Planning::Planning(const PlannerInput& given, Date first, Date last)
    : input(given), days(given.closed, given.region, first - days_before, last + days_behind) {
    shapes.reserve(given.policies.size());
    std::transform(given.policies.begin(), given.policies.end(), std::back_inserter(shapes), shape_of);
}

std::optional<Channel> channel_of(const PolicyStep& step, const PlannedCustomer& customer) {
    // The office needs no address.
    const auto reachable = static_cast<Channels>(customer.reachable | bit(Channel::office));
    const auto serves = [reachable](Channel channel) { return has(reachable, channel); };
    if (customer.has_preferred && serves(customer.preferred) &&
        std::find(step.channels.begin(), step.channels.end(), customer.preferred) != step.channels.end()) {
        return customer.preferred;
    }
    const auto first = std::find_if(step.channels.begin(), step.channels.end(), serves);
    return first == step.channels.end() ? std::nullopt : std::optional{*first};
}

ChosenStep choose_step(const Planning& planning, const PlannedCustomer& customer, const CustomerHolds& holds,
                       const PlannedItem& item, std::int64_t claimable, Date asked) {
    return Choice{planning, customer, holds, item, claimable, asked}.made();
}

} // namespace encours
