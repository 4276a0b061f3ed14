// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reminder_policy.h"

#include "core/base/blank_text.h"

#include <algorithm>
#include <optional>
#include <set>

namespace encours {

namespace {

using Reason = PolicyFault::Reason;

constexpr int most_days = 365;
constexpr int most_contacts = 365;
constexpr int weekend_days = 2;

bool within(int days, int least) { return days >= least && days <= most_days; }

bool days_fit(const PolicyStep& step) {
    return within(step.days, -most_days) && within(step.min_gap_days, 0) && within(step.deadline_days.value_or(0), 0) &&
           within(step.repeat_every_days.value_or(1), 1);
}

/// Collects the faults of a policy, step by step in their order.
class FaultSearch {
public:
    explicit FaultSearch(const ReminderPolicy& policy) : policy_(policy) {}

    std::vector<PolicyFault> run() {
        as_a_whole();
        for (std::size_t i = 0; i < policy_.steps.size(); ++i)
            of_step(i);
        return std::move(faults_);
    }

private:
    const ReminderPolicy& policy_;
    std::vector<PolicyFault> faults_;
    std::set<std::string> keys_;
    int highest_rank_ = 0;
    bool deadline_granted_ = false;

    void add(bool is_wrong, Reason reason, std::optional<std::size_t> step) {
        if (is_wrong)
            faults_.push_back({reason, step});
    }

    void as_a_whole() {
        add(is_blank(policy_.name), Reason::name_missing, std::nullopt);
        add(policy_.steps.empty(), Reason::no_steps, std::nullopt);
        add(policy_.min_total_minor < 0 || !within(policy_.contact_gap_days, 0) || policy_.max_contacts < 0 ||
                policy_.max_contacts > most_contacts || !within(policy_.max_contacts_days, 1),
            Reason::limit_out_of_range, std::nullopt);
    }

    /// Behind it no step of a level comes. Reminders of the terms stand outside the order and may always repeat.
    bool may_repeat(std::size_t i) const {
        if (policy_.steps[i].kind == StepKind::terms_reminder)
            return true;
        const auto behind = policy_.steps.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        return rank_of(policy_.steps[i].kind) > 0 &&
               std::none_of(behind, policy_.steps.end(), [](const PolicyStep& step) { return rank_of(step.kind) > 0; });
    }

    /// Formal notices and hand-overs leave what other invoices are due for to a later message. One that comes again
    /// whenever the customer may be contacted leaves it none; a weekend makes two days meet that lie apart.
    bool takes_every_turn(const PolicyStep& step) const {
        if (!step.repeat_every_days || rank_of(step.kind) < rank_of(StepKind::formal_notice))
            return false;
        const int again = std::max(*step.repeat_every_days, step.min_gap_days);
        const bool uses_up_contacts =
            policy_.max_contacts > 0 && again * policy_.max_contacts <= policy_.max_contacts_days + weekend_days;
        return again <= std::max(1, policy_.contact_gap_days) + weekend_days || uses_up_contacts;
    }

    void of_step(std::size_t i) {
        const PolicyStep& step = policy_.steps[i];
        const int rank = rank_of(step.kind);
        const bool is_notice = step.kind == StepKind::notice_before_due;
        const bool is_formal = step.kind == StepKind::formal_notice;
        add(is_blank(step.name), Reason::step_name_missing, i);
        add(!step.key.empty() && !keys_.insert(step.key).second, Reason::step_key_repeated, i);
        add(step.channels.empty(), Reason::channel_missing, i);
        add(!days_fit(step), Reason::days_out_of_range, i);
        add(step.min_amount_minor < 0, Reason::limit_out_of_range, i);
        add(step.days < 0 && step.anchor != StepAnchor::due_day, Reason::negative_days_not_before_due, i);
        add(is_notice && (step.days >= 0 || step.anchor != StepAnchor::due_day), Reason::notice_not_before_due, i);
        add(is_notice && highest_rank_ > rank, Reason::notice_after_reminder, i);
        add(!is_notice && rank > 0 && highest_rank_ > rank, Reason::rank_falls, i);
        add(step.anchor == StepAnchor::deadline_granted && !deadline_granted_, Reason::deadline_without_message, i);
        add(step.repeat_every_days && !may_repeat(i), Reason::repeated_not_last, i);
        add((step.anchor == StepAnchor::settled) != (step.kind == StepKind::thanks), Reason::settled_not_thanks, i);
        add(is_formal && !step.needs_approval, Reason::formal_notice_without_approval, i);
        add(is_formal && step.deadline_days.value_or(0) < 1, Reason::formal_notice_without_deadline, i);
        add(takes_every_turn(step), Reason::formal_notice_too_often, i);
        highest_rank_ = std::max(highest_rank_, rank);
        deadline_granted_ = deadline_granted_ || (rank > 0 && step.deadline_days.has_value());
    }
};

} // namespace

std::vector<PolicyFault> faults_of(const ReminderPolicy& policy) { return FaultSearch(policy).run(); }

} // namespace encours
