// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/new_step.h"

namespace encours {

PolicyStep newStep(const ReminderPolicy& policy) {
    PolicyStep step;
    step.kind = StepKind::reminder;
    step.anchor = policy.steps.empty() ? StepAnchor::due_day : StepAnchor::previous_posted;
    step.days = 10;
    step.channels = {Channel::email, Channel::letter};
    step.tone = Tone::neutral;
    step.template_key = "reminder_neutral";
    return step;
}

QStringList shippedTemplateKeys() {
    QStringList keys;
    for (const ReminderPolicy& policy : shipped_policies("en"))
        for (const PolicyStep& step : policy.steps)
            keys << QString::fromStdString(step.template_key);
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

} // namespace encours
