// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/facts.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace encours {

namespace {

using nlohmann::json;

std::string json_of(std::string_view text) { return json(text).dump(); }

bool has_fraction(const json& value) {
    return value.is_number_float() ||
           (value.is_structured() &&
            std::any_of(value.begin(), value.end(), [](const json& part) { return has_fraction(part); }));
}

} // namespace

Fact::Fact(std::string_view text) : json_(json_of(text)) {}

Fact::Fact(const Facts& object) : json_(object.canonical_json()) {}

Fact::Fact(const std::vector<Fact>& list) : json_("[") {
    for (const auto& fact : list)
        json_ += (json_.size() == 1 ? "" : ",") + fact.json();
    json_ += ']';
}

Fact Fact::of_json(std::string_view text) {
    const auto value = json::parse(text);
    if (has_fraction(value))
        throw std::invalid_argument("a fact with a fraction: " + std::string(text));
    Fact fact(nullptr);
    fact.json_ = value.dump(); // nlohmann's objects are ordered by key
    return fact;
}

Facts::Facts(std::initializer_list<std::pair<const char*, Fact>> facts) {
    for (const auto& [name, fact] : facts)
        set(name, fact);
}

void Facts::set(const std::string& name, const Fact& fact) { facts_.insert_or_assign(name, fact.json()); }

std::string Facts::canonical_json() const {
    std::string text = "{";
    for (const auto& [name, fact] : facts_)
        text += (text.size() == 1 ? "" : ",") + json_of(name) + ":" + fact;
    return text + "}";
}

} // namespace encours
