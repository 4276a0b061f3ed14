// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/payment_terms.h"
#include "core/policy/reminder_policy.h"
#include "core/policy/segment.h"
#include "core/policy/shipped_policy_text.h"

#include "tests/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string_view>

using namespace encours;

namespace {

const PolicyStep* first_of(const ReminderPolicy& policy, StepKind kind) {
    const auto found = std::find_if(policy.steps.begin(), policy.steps.end(),
                                    [kind](const PolicyStep& step) { return step.kind == kind; });
    return found == policy.steps.end() ? nullptr : &*found;
}

const ReminderPolicy& of_key(const std::vector<ReminderPolicy>& policies, std::string_view key) {
    const auto found =
        std::find_if(policies.begin(), policies.end(), [&](const ReminderPolicy& policy) { return policy.key == key; });
    REQUIRE(found != policies.end());
    return *found;
}

} // namespace

TEST_CASE("the policies that ship are sound, in both languages", "[policy]") {
    for (const std::string language : {"fr", "en"}) {
        const auto policies = shipped_policies(language);
        REQUIRE(policies.size() == 6);
        std::set<std::string> keys, names;
        for (const auto& policy : policies) {
            INFO(language << " " << policy.key);
            for (const auto& fault : faults_of(policy)) {
                CAPTURE(static_cast<int>(fault.reason), fault.step.value_or(99));
                CHECK(false);
            }
            CHECK(keys.insert(policy.key).second);
            CHECK(names.insert(policy.name).second);
            CHECK_FALSE(policy.description.empty());
            CHECK(policy.version == 1);
            CHECK_FALSE(policy.is_draft);
            CHECK(policy.is_default == (policy.key == "standard"));
            CHECK(policy.max_contacts > 0);
            CHECK(policy.contact_gap_days > 0);
            for (const auto& step : policy.steps)
                CHECK_FALSE(step.template_key.empty());
        }
    }
    CHECK(shipped_policies("de") == shipped_policies("en"));
    CHECK(shipped_policies("fr").front().name != shipped_policies("en").front().name);
}

TEST_CASE("each shipped policy runs from the notice before due to thanks and the hand-over", "[policy]") {
    for (const auto& policy : shipped_policies("fr")) {
        INFO(policy.key);
        REQUIRE(first_of(policy, StepKind::notice_before_due) != nullptr);
        REQUIRE(first_of(policy, StepKind::call) != nullptr);
        REQUIRE(first_of(policy, StepKind::thanks) != nullptr);
        const auto* notice = first_of(policy, StepKind::formal_notice);
        REQUIRE(notice != nullptr);
        CHECK(notice->deadline_days.value() >= 8);
        CHECK(notice->mandatory);
        CHECK(notice->channels.front() == Channel::registered_letter);
        const auto* hand_over = first_of(policy, StepKind::hand_over);
        REQUIRE(hand_over != nullptr);
        CHECK(hand_over->anchor == StepAnchor::deadline_granted);
        CHECK(hand_over->needs_approval);
        CHECK(hand_over->channels == std::vector{Channel::office});
    }
}

TEST_CASE("what the policies are for is in them", "[policy]") {
    const auto policies = shipped_policies("fr");
    CHECK(first_of(of_key(policies, "consumers"), StepKind::sanction) == nullptr);
    CHECK(first_of(of_key(policies, "standard"), StepKind::sanction) != nullptr);
    CHECK(first_of(of_key(policies, "public_bodies"), StepKind::formal_notice)->deadline_days == 30);
    const auto& key_accounts = of_key(policies, "key_accounts");
    CHECK(std::all_of(key_accounts.steps.begin(), key_accounts.steps.end(),
                      [](const PolicyStep& step) { return step.needs_approval; }));
    CHECK(key_accounts.steps[1].kind == StepKind::call);
    CHECK(first_of(of_key(policies, "strict"), StepKind::reminder)->days <
          first_of(of_key(policies, "standard"), StepKind::reminder)->days);
    CHECK(first_of(of_key(policies, "soft"), StepKind::reminder)->days >
          first_of(of_key(policies, "standard"), StepKind::reminder)->days);
}

TEST_CASE("both languages have the same words, and none is empty", "[policy]") {
    const auto french = nlohmann::json::parse(shipped_words_fr_text);
    const auto english = nlohmann::json::parse(shipped_words_en_text);
    REQUIRE(french.size() == english.size());
    for (const auto& [key, word] : french.items()) {
        INFO(key);
        CHECK_FALSE(word.get<std::string>().empty());
        REQUIRE(english.contains(key));
        CHECK_FALSE(english.at(key).get<std::string>().empty());
    }
}

TEST_CASE("shipped segments name policies and terms that exist", "[policy]") {
    const auto policies = shipped_policies("fr");
    for (const auto& segment : shipped_segments("fr").segments) {
        INFO(segment.key);
        of_key(policies, segment.policy_key);
        CHECK((segment.prevention.terms.empty() || parse_payment_terms(segment.prevention.terms).ok()));
        CHECK_FALSE(segment.prevention.note.empty());
    }
}
