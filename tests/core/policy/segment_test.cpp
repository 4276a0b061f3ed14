// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/segment.h"

#include "tests/catch.h"

#include <map>

using namespace encours;

namespace {

/// A customer that the shipped segment of that key is meant for.
std::map<std::string, CustomerTraits> meant_for() {
    std::map<std::string, CustomerTraits> traits;
    CustomerTraits old;
    old.days_as_customer = 1'000;
    const auto make = [&](const char* key, auto change) {
        traits[key] = old;
        change(traits[key]);
    };
    make("public_bodies", [](CustomerTraits& of) { of.kind = CustomerKind::public_body; });
    make("consumers", [](CustomerTraits& of) { of.kind = CustomerKind::consumer; });
    make("high_risk", [](CustomerTraits& of) { of.profile = PayerProfile::high_risk; });
    make("loyal_in_difficulty", [](CustomerTraits& of) { of.profile = PayerProfile::in_difficulty; });
    make("habitual_late", [](CustomerTraits& of) { of.profile = PayerProfile::habitual; });
    make("key_accounts", [](CustomerTraits& of) { of.yearly_sales = 25'000'000; });
    make("new_customers", [](CustomerTraits& of) { of.days_as_customer = 30; });
    make("loyal_payers", [](CustomerTraits& of) { of.profile = PayerProfile::prompt; });
    make("occasional", [](CustomerTraits& of) { of.profile = PayerProfile::occasional; });
    return traits;
}

} // namespace

TEST_CASE("each shipped segment has a sound rule and can be reached", "[policy]") {
    for (const std::string language : {"fr", "en"}) {
        const auto shipped = shipped_segments(language);
        REQUIRE(shipped.segments.size() == 9);
        REQUIRE(shipped.personas.size() == 9);
        const auto traits = meant_for();
        for (std::size_t i = 0; i < shipped.segments.size(); ++i) {
            const auto& segment = shipped.segments[i];
            INFO(language << " " << segment.key);
            CHECK(faults_of(segment.rule).empty());
            CHECK(segment_of(traits.at(segment.key), shipped.segments) == i);
            REQUIRE(segment.persona);
            CHECK_FALSE(shipped.personas.at(static_cast<std::size_t>(segment.persona->value - 1)).hours.empty());
        }
    }
}

TEST_CASE("the first segment whose rule holds wins, and nobody is forced into one", "[policy]") {
    const auto segments = shipped_segments("en").segments;
    CustomerTraits traits;
    traits.days_as_customer = 1'000;
    CHECK_FALSE(segment_of(traits, segments)); // of unknown profile, neither new nor large
    traits.profile = PayerProfile::high_risk;
    traits.kind = CustomerKind::consumer;
    CHECK(segments[segment_of(traits, segments).value()].key == "consumers");
    traits.kind = CustomerKind::business;
    traits.in_difficulty = true;
    CHECK(segments[segment_of(traits, segments).value()].key == "high_risk");
    traits.profile = PayerProfile::prompt;
    CHECK(segments[segment_of(traits, segments).value()].key == "loyal_in_difficulty");
}
