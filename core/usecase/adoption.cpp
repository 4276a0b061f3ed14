// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/adoption.h"

#include "core/kpi/figures_by_group.h"
#include "core/reminder/granted_time.h"
#include "core/store/adoption_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/planner_input.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

/// What the plan says of one item of the input.
struct Placing {
    std::size_t item = 0; ///< place in the input
    bool ignored = false;
    std::uint16_t step = no_step;
    std::optional<Date> deadline;
};

/// Asks the rules in their order.
class Placings {
public:
    Placings(const DayBasis& basis, const Receivables& receivables, const AdoptionPlan& plan)
        : basis_(basis), receivables_(receivables), plan_(plan) {
        for (std::size_t i = 0; i < basis.input.items.size(); ++i)
            look_at(i);
    }

    std::vector<Placing> found;
    std::size_t begun = 0;

private:
    const DayBasis& basis_;
    const Receivables& receivables_;
    const AdoptionPlan& plan_;

    void look_at(std::size_t i) {
        const auto& item = basis_.input.items[i];
        if (item.open <= 0)
            return;
        if (is_left_in_peace(item))
            return;
        const bool ignored = plan_.ignore_before && item.due < *plan_.ignore_before;
        const int days_late = plan_.reminded_until - item.due;
        if (!ignored && days_late < 1)
            return;
        if (item.step != no_step) {
            ++begun;
            return;
        }
        Placing placing;
        placing.item = i;
        placing.ignored = ignored;
        if (!ignored)
            place(placing, item, days_late);
        found.push_back(placing);
    }

    /// Since an adoption before, or by a person.
    [[nodiscard]] bool is_left_in_peace(const PlannedItem& item) const {
        const auto& holds = basis_.input.holds;
        return std::any_of(holds.begin(), holds.end(), [&](const HoldSpan& hold) {
            return hold.item_id == item.item_id && hold.kind == HoldKind::manual && hold.until == no_day;
        });
    }

    void place(Placing& placing, const PlannedItem& item, int days_late) const {
        const auto rule = std::find_if(plan_.rules.begin(), plan_.rules.end(), [&](const AdoptionRule& one) {
            return days_late >= one.min_days_late && is_in(one.scope, item.customer);
        });
        if (rule == plan_.rules.end() || (rule->step_key.empty() && !rule->start))
            return;
        const auto& policy = basis_.input.policies[item.policy];
        if (!policy.id)
            return;
        placing.step = place_of_step(policy, rule->step_key, rule->start ? rank_of(*rule->start) : -1);
        if (placing.step == no_step)
            return;
        if (const auto& days = policy.steps[placing.step].deadline_days)
            placing.deadline = last_day_granted(plan_.reminded_until, *days, basis_.input.region);
    }

    [[nodiscard]] bool is_in(const AdoptionScope& scope, CustomerIndex customer) const {
        if (const auto* segment = std::get_if<SegmentId>(&scope)) {
            const auto place = basis_.segment_by_customer[customer];
            return place != no_group && basis_.segments[place].id == *segment;
        }
        if (const auto* customers = std::get_if<std::vector<CustomerId>>(&scope))
            return std::find(customers->begin(), customers->end(), (*receivables_.customers)[customer]) !=
                   customers->end();
        return true;
    }
};

/// The input as it will be once the plan is carried out.
PlannerInput adopted_input(const PlannerInput& input, const std::vector<Placing>& placings, const AdoptionPlan& plan) {
    auto adopted = input;
    for (const auto& placing : placings) {
        auto& item = adopted.items[placing.item];
        if (placing.ignored)
            adopted.holds.push_back({item.customer, item.item_id, HoldKind::manual, input.at, no_day, 0});
        if (placing.step == no_step)
            continue;
        item.step = placing.step;
        item.last_posted = plan.reminded_until;
        item.deadline = placing.deadline.value_or(no_day);
        item.occurrence = 1;
    }
    std::stable_sort(adopted.holds.begin(), adopted.holds.end(), [](const HoldSpan& a, const HoldSpan& b) {
        return std::tie(a.customer, a.item_id, a.from) < std::tie(b.customer, b.item_id, b.from);
    });
    return adopted;
}

} // namespace

AdoptionPreview preview_adoption(const std::filesystem::path& ledger, const Receivables& receivables,
                                 const AdoptionPlan& plan, Date today) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto basis = day_basis(connection, receivables, today);
    const Placings placings(basis, receivables, plan);
    const auto next = next_steps(adopted_input(basis.input, placings.found, plan), today);
    AdoptionPreview preview;
    preview.begun = placings.begun;
    for (const auto& placing : placings.found) {
        const auto& item = basis.input.items[placing.item];
        const auto& policy = basis.input.policies[item.policy];
        const auto name = [&](std::uint16_t step) {
            return step == no_step ? std::string() : policy.steps.at(step).name;
        };
        const auto& coming = next[placing.item];
        preview.items.push_back({item.item_id, item.invoice_id, item.customer, item.due, item.open, placing.ignored,
                                 policy.name, name(placing.step), name(coming.step), coming.day});
        preview.ignored += placing.ignored ? 1U : 0U;
        preview.placed += placing.step != no_step ? 1U : 0U;
    }
    return preview;
}

Result<DoneAct, ActFailure> adopt(const AdoptRequest& request, const Receivables& receivables, const Clock& clock) {
    if (request.plan.reminded_until > clock.today())
        return failure(ActFailure{ActFailure::Reason::day_in_future, {}});
    ActInProgress act(request.ledger, "debts_adopted", request.actor, clock);
    const auto basis = day_basis(act.connection(), receivables, clock.today());
    const Placings placings(basis, receivables, request.plan);
    std::int64_t placed = 0;
    std::int64_t ignored = 0;
    for (const auto& placing : placings.found) {
        const auto& item = basis.input.items[placing.item];
        if (placing.ignored) {
            store::add_adoption_hold(act.transaction(), act.history(), (*receivables.customers)[item.customer],
                                     item.item_id, clock.today(), request.reason, act.actor());
            ++ignored;
        } else if (placing.step != no_step) {
            const auto& policy = basis.input.policies[item.policy];
            store::write_adopted_state(act.transaction(), act.history(),
                                       {item.item_id, policy.id, policy.steps[placing.step].key,
                                        request.plan.reminded_until, placing.deadline, item.cycle});
            ++placed;
        }
    }
    if (placed + ignored == 0)
        return failure(ActFailure{ActFailure::Reason::nothing_changes, {}});
    Facts facts{{"placed", placed}, {"ignored", ignored}, {"reminded_until", to_iso(request.plan.reminded_until)}};
    if (request.plan.ignore_before)
        facts.set("ignore_before", to_iso(*request.plan.ignore_before));
    auto done = act.commit("item_state", 0, std::move(facts), {});
    done.count = placed + ignored;
    return done;
}

} // namespace encours
