// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agenda.h"
#include "core/usecase/planner_input.h"
#include "core/usecase/policies.h"

#include <algorithm>

namespace encours {

namespace {

std::string name_of(const ReminderPolicy& policy, std::uint16_t step) {
    return step == no_step ? std::string() : policy.steps.at(step).name;
}

/// The input with those items that have begun by an older version moved to the one to be published, which follows the others.
struct MovedInput {
    PlannerInput input;
    std::vector<std::size_t> moved; ///< places of the items
    std::int64_t not_begun = 0;
};

MovedInput moved_input(const PlannerInput& now, const ReminderPolicy& policy) {
    MovedInput then{now, {}, 0};
    const auto place = static_cast<std::uint16_t>(then.input.policies.size());
    then.input.policies.push_back(policy);
    for (std::size_t i = 0; i < then.input.items.size(); ++i) {
        auto& item = then.input.items[i];
        const auto& follows = now.policies[item.policy];
        if (follows.key != policy.key || item.open <= 0)
            continue;
        if (item.step == no_step)
            ++then.not_begun;
        else
            then.moved.push_back(i);
        item.policy = place;
        if (item.step != no_step) {
            const auto& step = follows.steps[item.step];
            item.step = place_of_step(policy, step.key, rank_of(step.kind));
        }
    }
    // Steps that were let fall are named by their places in the policy that the item follows.
    for (auto& skipped : then.input.skipped) {
        const auto item = std::find_if(then.input.items.begin(), then.input.items.end(),
                                       [&](const PlannedItem& one) { return one.item_id == skipped.item_id; });
        if (item == then.input.items.end() || item->policy != place)
            continue;
        const auto& follows = now.policies[now.items[static_cast<std::size_t>(item - then.input.items.begin())].policy];
        skipped.step = place_of_step(policy, follows.steps.at(skipped.step).key, -1);
    }
    std::erase_if(then.input.skipped, [](const SkippedStep& skipped) { return skipped.step == no_step; });
    return then;
}

} // namespace

PublishPreview preview_publish(const std::filesystem::path& ledger, const Receivables& receivables,
                               const ReminderPolicy& policy, Date today) {
    const auto now = read_planner_input(ledger, receivables, today);
    const auto then = moved_input(now, policy);
    const auto steps_now = next_steps(now, today);
    const auto steps_then = next_steps(then.input, today);
    PublishPreview preview;
    preview.not_begun = then.not_begun;
    for (const auto i : then.moved) {
        const auto& item = now.items[i];
        const auto& follows = now.policies[item.policy];
        MovedItem one;
        one.item_id = item.item_id;
        one.invoice_id = item.invoice_id;
        one.customer = item.customer;
        one.open = item.open;
        one.version = follows.version;
        one.step_now = name_of(follows, item.step);
        one.step_then = name_of(policy, then.input.items[i].step);
        one.next_now = name_of(follows, steps_now[i].step);
        one.next_then = name_of(policy, steps_then[i].step);
        one.day_now = steps_now[i].day;
        one.day_then = steps_then[i].day;
        preview.changed += one.changes() ? 1U : 0U;
        preview.items.push_back(std::move(one));
    }
    return preview;
}

} // namespace encours
