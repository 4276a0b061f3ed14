// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/segment.h"
#include "core/policy/shipped_policy_text.h"
#include "core/policy/shipped_words.h"

namespace encours {

namespace {

using Json = nlohmann::json;

Persona persona_from(const Json& json, const std::string& key, const ShippedWords& words) {
    const auto word = [&](const char* what) { return words.of("persona." + key + "." + what); };
    Persona persona;
    persona.name = word("name");
    persona.motivations = word("motivations");
    persona.frustrations = word("frustrations");
    persona.channel = shipped_channel(json.at("channel"));
    persona.hours = word("hours");
    persona.tone = shipped_value<Tone>(shipped_tone_names, json.at("tone"));
    persona.incentive = word("incentive");
    persona.note = word("note");
    return persona;
}

Segment segment_from(const Json& json, const std::string& key, const ShippedWords& words) {
    Segment segment;
    segment.key = key;
    segment.name = words.of("segment." + key + ".name");
    segment.description = words.of("segment." + key + ".description");
    segment.rule = rule_from_text(json.at("rule").dump()).value();
    segment.policy_key = json.at("policy").get<std::string>();
    if (json.contains("deposit"))
        segment.prevention.deposit_percent = json.at("deposit").get<int>();
    segment.prevention.terms = json.value("terms", std::string());
    if (json.contains("limit"))
        segment.prevention.credit_limit_minor = json.at("limit").get<std::int64_t>();
    segment.prevention.note = words.of("prevention." + key);
    return segment;
}

} // namespace

ShippedSegments shipped_segments(const std::string& language) {
    const ShippedWords words(language);
    ShippedSegments shipped;
    for (const Json& json : Json::parse(shipped_segments_text)) {
        const auto key = json.at("key").get<std::string>();
        shipped.personas.push_back(persona_from(json, key, words));
        shipped.segments.push_back(segment_from(json, key, words));
        shipped.segments.back().persona = PersonaId{static_cast<std::int64_t>(shipped.personas.size())};
    }
    return shipped;
}

} // namespace encours
