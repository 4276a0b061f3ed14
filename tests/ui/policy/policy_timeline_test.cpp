// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_timeline.h"

#include "tests/ui/catch_qt.h"

using namespace encours;

namespace {

PolicyStep step(StepKind kind, StepAnchor anchor, int days) {
    PolicyStep one;
    one.kind = kind;
    one.anchor = anchor;
    one.days = days;
    return one;
}

} // namespace

TEST_CASE("the usual days of a policy follow from step to step", "[policy]") {
    ReminderPolicy policy;
    policy.steps = {step(StepKind::notice_before_due, StepAnchor::due_day, -5),
                    step(StepKind::reminder, StepAnchor::due_day, 3),
                    step(StepKind::call, StepAnchor::previous_posted, 7),
                    step(StepKind::reminder, StepAnchor::previous_posted, 2),
                    step(StepKind::formal_notice, StepAnchor::deadline_granted, 1),
                    step(StepKind::thanks, StepAnchor::settled, 1)};
    policy.steps[3].min_gap_days = 8;
    policy.steps[3].deadline_days = 10;
    const auto days = usualDays(policy);
    const std::vector<std::optional<int>> expected{-5, 3, 10, 18, 29, std::nullopt};
    CHECK(days == expected);
}

TEST_CASE("two steps never fall on one day", "[policy]") {
    ReminderPolicy policy;
    policy.steps = {step(StepKind::reminder, StepAnchor::due_day, 3), step(StepKind::call, StepAnchor::due_day, 3)};
    CHECK(usualDays(policy)[1] == 4);
}

TEST_CASE("a deadline stands behind a step that grants none", "[policy]") {
    ReminderPolicy policy;
    policy.steps = {step(StepKind::reminder, StepAnchor::due_day, 3),
                    step(StepKind::sanction, StepAnchor::deadline_granted, 1),
                    step(StepKind::formal_notice, StepAnchor::deadline_granted, 8)};
    policy.steps[0].deadline_days = 8;
    CHECK(usualDays(policy) == std::vector<std::optional<int>>{3, 12, 19});
}
