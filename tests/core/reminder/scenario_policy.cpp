// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/scenario_policy.h"

#include "tests/core/reminder/scenario_words.h"

namespace encours::test {

namespace {

/// "5 jours avant l'échéance", "10 jours après la précédente", …
void read_day(PolicyStep& step, ScenarioLine& line) {
    if (line.take("tous les")) {
        step.repeat_every_days = line.number();
        line.need("jours");
        return;
    }
    step.days = line.number();
    line.take("jours") || line.take("jour");
    if (line.take("avant l'échéance")) {
        step.days = -step.days;
    } else if (line.take("après la précédente")) {
        step.anchor = StepAnchor::previous_posted;
    } else if (line.take("après le délai")) {
        step.anchor = StepAnchor::deadline_granted;
    } else if (line.take("après le règlement")) {
        step.anchor = StepAnchor::settled;
    } else {
        line.need("après l'échéance");
    }
}

void read_channels(PolicyStep& step, ScenarioLine& line) {
    do {
        const std::string word = line.word();
        const auto channel = channel_named(word);
        if (!channel) {
            line.fail("no channel: " + word);
        }
        step.channels.push_back(*channel);
    } while (line.take("ou"));
}

void read_option(PolicyStep& step, ScenarioLine& line) {
    if (line.take("par")) {
        read_channels(step, line);
    } else if (line.take("obligatoire")) {
        step.mandatory = true;
    } else if (line.take("à approuver")) {
        step.needs_approval = true;
    } else if (line.take("délai")) {
        step.deadline_days = line.number();
        line.need("jours");
    } else if (line.take("écart")) {
        step.min_gap_days = line.number();
        line.need("jours");
    } else if (line.take("à partir de")) {
        step.min_amount_minor = line.amount();
    } else {
        line.need("répétée tous les");
        step.repeat_every_days = line.number();
        line.need("jours");
    }
}

} // namespace

void read_policy_line(ReminderPolicy& policy, ScenarioLine& line) {
    if (line.take("total minimal:")) {
        policy.min_total_minor = line.amount();
        return;
    }
    if (line.take("écart entre contacts:")) {
        policy.contact_gap_days = line.number();
        line.need("jours");
        return;
    }
    if (line.take("contacts:")) {
        policy.max_contacts = line.number();
        line.need("en");
        policy.max_contacts_days = line.number();
        line.need("jours");
        return;
    }
    PolicyStep step;
    step.name = line.upto(":");
    step.key = step.name;
    const auto kind = step_kind_named(step.name);
    if (!kind) {
        line.fail("no kind of step: " + step.name);
    }
    step.kind = *kind;
    line.need(":");
    read_day(step, line);
    while (line.take(",")) {
        read_option(step, line);
    }
    if (step.channels.empty()) {
        step.channels = {step.kind == StepKind::hand_over ? Channel::office : Channel::email};
    }
    policy.steps.push_back(std::move(step));
}

} // namespace encours::test
