// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/reminder_changes.h"

#include "core/base/blank_text.h"
#include "core/reminder/next_step.h"
#include "core/store/due_item_store.h"
#include "core/store/run_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/day_basis.h"

#include <algorithm>
#include <unordered_map>

namespace encours {

namespace {

using Reason = StepChangeFailure::Reason;

/// An item whose next step is to be changed.
struct ChangedItem {
    const PlannedItem* item = nullptr;
    const PolicyStep* step = nullptr;
    PolicyId policy;
};

class StepChange {
public:
    StepChange(const ChangeStepRequest& request, const char* verb, const Receivables& receivables, const Clock& clock)
        : request_(request),
          act_(request.ledger, verb, request.actor, clock),
          basis_(day_basis(act_.connection(), receivables, clock.today())) {}

    [[nodiscard]] std::optional<StepChangeFailure> find() {
        if (is_blank(request_.reason))
            return StepChangeFailure{Reason::text_missing, {}};
        std::unordered_map<std::int64_t, const PlannedItem*> open;
        for (const auto& item : basis_.input.items) {
            if (item.open > 0)
                open.emplace(item.item_id, &item);
        }
        for (const auto id : request_.items) {
            const auto found = open.find(id.value);
            if (found == open.end())
                return StepChangeFailure{Reason::unknown_item, {}};
            const auto& item = *found->second;
            const auto& policy = basis_.input.policies[item.policy];
            const auto next = next_step(basis_.input, item.customer, item.item_id, basis_.input.at);
            if (next.step == no_step)
                return StepChangeFailure{Reason::no_step_left, number_of(id)};
            items_.push_back({&item, &policy.steps[next.step], policy.id});
        }
        if (items_.empty())
            return StepChangeFailure{Reason::unknown_item, {}};
        return std::nullopt;
    }

    void put_off(bool moved) {
        for (const auto& one : items_)
            store::put_item_off(act_.transaction(), act_.history(), one.item->item_id, one.policy, one.item->cycle,
                                request_.day, moved);
    }

    /// Of the first that cannot be skipped.
    [[nodiscard]] std::optional<StepChangeFailure> mandatory() const {
        const auto found =
            std::find_if(items_.begin(), items_.end(), [](const ChangedItem& one) { return one.step->mandatory; });
        if (found == items_.end())
            return std::nullopt;
        return StepChangeFailure{Reason::step_mandatory, number_of(DueItemId{found->item->item_id})};
    }
    void skip() {
        for (const auto& one : items_)
            store::skip_step(act_.transaction(), act_.history(), one.item->item_id, one.step->key, one.item->cycle,
                             request_.reason, basis_.input.at, act_.actor());
    }

    DoneAct commit(bool has_day) {
        std::vector<Fact> items, steps;
        for (const auto& one : items_) {
            items.push_back(one.item->item_id);
            steps.push_back(one.step->key);
        }
        Facts facts{{"items", items}, {"steps", steps}};
        if (has_day)
            facts.set("day", to_iso(request_.day));
        auto done = act_.commit("due_item", items_.front().item->item_id, std::move(facts), {}, request_.reason);
        done.count = std::ssize(items_);
        return done;
    }

private:
    [[nodiscard]] std::string number_of(DueItemId item) const {
        const auto found = store::read_due_item(act_.connection(), item);
        return found ? found->number : std::string();
    }

    const ChangeStepRequest& request_;
    ActInProgress act_;
    DayBasis basis_;
    std::vector<ChangedItem> items_;
};

Result<DoneAct, StepChangeFailure> put_off(const ChangeStepRequest& request, const char* verb, Date first,
                                           const Receivables& receivables, const Clock& clock, bool moved) {
    if (request.day < first)
        return failure(StepChangeFailure{Reason::day_in_past, {}});
    StepChange change(request, verb, receivables, clock);
    if (const auto fault = change.find())
        return failure(*fault);
    change.put_off(moved);
    return change.commit(true);
}

} // namespace

Result<DoneAct, StepChangeFailure> move_step(const ChangeStepRequest& request, const Receivables& receivables,
                                             const Clock& clock) {
    return put_off(request, "step_moved", clock.today(), receivables, clock, true);
}

Result<DoneAct, StepChangeFailure> postpone_step(const ChangeStepRequest& request, const Receivables& receivables,
                                                 const Clock& clock) {
    return put_off(request, "step_postponed", clock.today() + 1, receivables, clock, false);
}

Result<DoneAct, StepChangeFailure> skip_step(const ChangeStepRequest& request, const Receivables& receivables,
                                             const Clock& clock) {
    StepChange change(request, "step_skipped", receivables, clock);
    if (const auto fault = change.find())
        return failure(*fault);
    if (const auto fault = change.mandatory())
        return failure(*fault);
    change.skip();
    return change.commit(false);
}

} // namespace encours
