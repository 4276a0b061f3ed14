// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reminder_policy.h"

#include "tests/catch.h"

#include <algorithm>
#include <functional>

using namespace encours;

namespace {

using Reason = PolicyFault::Reason;

PolicyStep step(std::string key, StepKind kind, StepAnchor anchor, int days) {
    PolicyStep made;
    made.key = std::move(key);
    made.name = "Step";
    made.kind = kind;
    made.anchor = anchor;
    made.days = days;
    made.channels = {Channel::letter};
    return made;
}

ReminderPolicy good_policy() {
    ReminderPolicy policy;
    policy.key = "own";
    policy.name = "Own";
    policy.steps = {step("notice", StepKind::notice_before_due, StepAnchor::due_day, -5),
                    step("first", StepKind::reminder, StepAnchor::due_day, 3),
                    step("last", StepKind::reminder, StepAnchor::previous_posted, 10),
                    step("formal", StepKind::formal_notice, StepAnchor::deadline_granted, 1),
                    step("thanks", StepKind::thanks, StepAnchor::settled, 2)};
    policy.steps[2].deadline_days = 8;
    policy.steps[3].deadline_days = 15;
    policy.steps[3].needs_approval = true;
    return policy;
}

/// The policy with one change has exactly that fault.
void check(Reason reason, std::optional<std::size_t> place, const std::function<void(ReminderPolicy&)>& change) {
    auto policy = good_policy();
    change(policy);
    const auto faults = faults_of(policy);
    CAPTURE(static_cast<int>(reason), faults.size());
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].reason == reason);
    CHECK(faults[0].step == place);
}

} // namespace

TEST_CASE("a sound policy has no fault", "[policy]") { CHECK(faults_of(good_policy()).empty()); }

TEST_CASE("each fault of a policy is found at its step", "[policy]") {
    using Policy = ReminderPolicy;
    check(Reason::name_missing, {}, [](Policy& policy) { policy.name = " "; });
    check(Reason::no_steps, {}, [](Policy& policy) { policy.steps.clear(); });
    check(Reason::step_name_missing, 1, [](Policy& policy) { policy.steps[1].name.clear(); });
    check(Reason::step_key_repeated, 2, [](Policy& policy) { policy.steps[2].key = "first"; });
    check(Reason::channel_missing, 1, [](Policy& policy) { policy.steps[1].channels.clear(); });
    check(Reason::days_out_of_range, 1, [](Policy& policy) { policy.steps[1].days = 366; });
    check(Reason::days_out_of_range, 2, [](Policy& policy) { policy.steps[2].min_gap_days = -1; });
    check(Reason::negative_days_not_before_due, 2, [](Policy& policy) { policy.steps[2].days = -1; });
    check(Reason::notice_not_before_due, 0, [](Policy& policy) { policy.steps[0].days = 0; });
    check(Reason::notice_after_reminder, 1, [](Policy& policy) { std::swap(policy.steps[0], policy.steps[1]); });
    check(Reason::rank_falls, 4, [](Policy& policy) {
        policy.steps.insert(policy.steps.begin() + 4, step("late", StepKind::call, StepAnchor::previous_posted, 5));
    });
    check(Reason::deadline_without_message, 3, [](Policy& policy) { policy.steps[2].deadline_days.reset(); });
    check(Reason::repeated_not_last, 1, [](Policy& policy) { policy.steps[1].repeat_every_days = 10; });
    check(Reason::repeated_not_last, 4, [](Policy& policy) { policy.steps[4].repeat_every_days = 10; });
    check(Reason::settled_not_thanks, 1, [](Policy& policy) { policy.steps[1].anchor = StepAnchor::settled; });
    check(Reason::settled_not_thanks, 4, [](Policy& policy) { policy.steps[4].anchor = StepAnchor::due_day; });
    check(Reason::formal_notice_without_approval, 3, [](Policy& policy) { policy.steps[3].needs_approval = false; });
    check(Reason::formal_notice_without_deadline, 3, [](Policy& policy) { policy.steps[3].deadline_days.reset(); });
    check(Reason::formal_notice_without_deadline, 3, [](Policy& policy) { policy.steps[3].deadline_days = 0; });
    check(Reason::formal_notice_too_often, 3, [](Policy& policy) {
        policy.contact_gap_days = 7;
        policy.steps[3].repeat_every_days = 9; // a weekend more than the gap
    });
    check(Reason::formal_notice_too_often, 3, [](Policy& policy) {
        policy.max_contacts = 4;
        policy.steps[3].repeat_every_days = 7; // all four contacts of 30 days
    });
    check(Reason::limit_out_of_range, {}, [](Policy& policy) { policy.max_contacts_days = 0; });
    check(Reason::limit_out_of_range, {}, [](Policy& policy) { policy.contact_gap_days = -1; });
    check(Reason::limit_out_of_range, 1, [](Policy& policy) { policy.steps[1].min_amount_minor = -1; });
}

TEST_CASE("the last step of the levels may repeat for ever, thanks behind it or not", "[policy]") {
    auto policy = good_policy();
    policy.contact_gap_days = 7;
    policy.max_contacts = 3;
    policy.steps[3].repeat_every_days = 11;
    CHECK(faults_of(policy).empty());
}

TEST_CASE("steps without a key of their own yet are not taken for one", "[policy]") {
    auto policy = good_policy();
    policy.steps[1].key.clear();
    policy.steps[2].key.clear();
    CHECK(faults_of(policy).empty());
}
