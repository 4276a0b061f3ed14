// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_keys.h"
#include "core/policy/shipped_policy_text.h"
#include "core/policy/shipped_words.h"

namespace encours {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 4> anchor_names{"due_day", "previous_posted", "deadline_granted", "settled"};

std::optional<int> number_if_there(const Json& json, const char* name) {
    return json.contains(name) ? std::optional(json.at(name).get<int>()) : std::nullopt;
}

PolicyStep step_from(const Json& json, const std::string& policy_key, const ShippedWords& words) {
    PolicyStep step;
    step.key = json.at("key").get<std::string>();
    const auto own_name = "step." + policy_key + "." + step.key;
    step.name = words.of(words.has(own_name) ? own_name : "step." + step.key);
    step.kind = step_kind_from_key(json.at("kind").get<std::string>()).value();
    step.anchor = shipped_value<StepAnchor>(anchor_names, json.at("anchor"));
    step.days = json.at("days").get<int>();
    step.min_gap_days = json.value("gap", 0);
    step.deadline_days = number_if_there(json, "deadline");
    for (const Json& channel : json.at("channels"))
        step.channels.push_back(shipped_channel(channel));
    step.tone = shipped_value<Tone>(shipped_tone_names, json.at("tone"));
    step.template_key = json.at("template").get<std::string>();
    step.needs_approval = json.value("approval", false);
    step.mandatory = json.value("mandatory", false);
    step.min_amount_minor = json.value("min", std::int64_t{0});
    step.repeat_every_days = number_if_there(json, "repeat");
    return step;
}

ReminderPolicy policy_from(const Json& json, const ShippedWords& words) {
    ReminderPolicy policy;
    policy.key = json.at("key").get<std::string>();
    policy.name = words.of("policy." + policy.key + ".name");
    policy.description = words.of("policy." + policy.key + ".description");
    policy.is_default = json.value("default", false);
    policy.min_total_minor = json.at("min_total").get<std::int64_t>();
    policy.contact_gap_days = json.at("gap").get<int>();
    policy.max_contacts = json.at("contacts").get<int>();
    policy.max_contacts_days = json.at("contact_days").get<int>();
    for (const Json& step : json.at("steps"))
        policy.steps.push_back(step_from(step, policy.key, words));
    return policy;
}

} // namespace

std::vector<ReminderPolicy> shipped_policies(const std::string& language) {
    const ShippedWords words(language);
    std::vector<ReminderPolicy> policies;
    for (const Json& policy : Json::parse(shipped_policies_text))
        policies.push_back(policy_from(policy, words));
    return policies;
}

} // namespace encours
