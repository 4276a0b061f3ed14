// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/payer_profile.h"

#include "tests/catch.h"

#include <algorithm>

using namespace encours;

namespace {

using Kind = ProfileReason::Kind;

PayerHistory settled(int count, int late, int delay) {
    PayerHistory history;
    history.settled = count;
    history.settled_late = late;
    history.delay_days = delay;
    history.days_as_customer = 900;
    return history;
}

bool names(const ProfileFinding& finding, Kind kind, int number, int of = 0) {
    return std::any_of(finding.reasons.begin(), finding.reasons.end(), [&](const ProfileReason& reason) {
        return reason.kind == kind && reason.number == number && reason.of == of;
    });
}

} // namespace

TEST_CASE("a profile follows from what was settled, and says from what", "[policy]") {
    CHECK(payer_profile({}).profile == PayerProfile::unknown);
    CHECK(payer_profile({}).reasons.front().kind == Kind::too_little_known);
    CHECK(payer_profile(settled(2, 2, 40)).profile == PayerProfile::unknown);
    CHECK(payer_profile(settled(10, 1, 2)).profile == PayerProfile::prompt);
    CHECK(payer_profile(settled(10, 2, 4)).profile == PayerProfile::occasional);
    CHECK(payer_profile(settled(10, 5, 9)).profile == PayerProfile::habitual);
    CHECK(payer_profile(settled(10, 2, 30)).profile == PayerProfile::habitual);
    const auto finding = payer_profile(settled(8, 5, 34));
    CHECK(names(finding, Kind::settled_late, 5, 8));
    CHECK(names(finding, Kind::mean_delay, 34));
}

TEST_CASE("an open debt lowers a prompt payer, a grave one means difficulty, an old one risk", "[policy]") {
    auto history = settled(10, 0, 0);
    history.oldest_days_late = 10;
    CHECK(payer_profile(history).profile == PayerProfile::prompt);
    history.oldest_days_late = 11;
    CHECK(payer_profile(history).profile == PayerProfile::occasional);
    history.oldest_days_late = 60;
    CHECK(payer_profile(history).profile == PayerProfile::in_difficulty);
    history.oldest_days_late = 120;
    const auto finding = payer_profile(history);
    CHECK(finding.profile == PayerProfile::high_risk);
    CHECK(finding.reasons.front().kind == Kind::oldest_debt);
    CHECK(finding.reasons.front().number == 120);
}

TEST_CASE("who paid well and no longer does is in difficulty", "[policy]") {
    auto history = settled(6, 4, 27);
    history.settled_before = 9;
    history.delay_days_before = 3;
    const auto finding = payer_profile(history);
    CHECK(finding.profile == PayerProfile::in_difficulty);
    CHECK(names(finding, Kind::delay_grew, 27, 3));
    history.delay_days_before = 25; // was always so
    CHECK(payer_profile(history).profile == PayerProfile::habitual);
    auto silent = settled(0, 0, 0);
    silent.delay_days.reset();
    silent.settled_before = 8;
    silent.oldest_days_late = 70;
    CHECK(payer_profile(silent).profile == PayerProfile::in_difficulty);
    auto said = settled(10, 0, 0);
    said.said_in_difficulty = true;
    CHECK(payer_profile(said).profile == PayerProfile::in_difficulty);
    CHECK(payer_profile(said).reasons.front().kind == Kind::said_in_difficulty);
}

TEST_CASE("broken promises and insolvency are high risk", "[policy]") {
    auto history = settled(10, 0, 0);
    history.promises_broken = 1;
    history.promises_kept = 3;
    CHECK(payer_profile(history).profile == PayerProfile::occasional);
    CHECK(names(payer_profile(history), Kind::promises_broken, 1, 4));
    history.promises_broken = 2;
    CHECK(payer_profile(history).profile == PayerProfile::high_risk);
    auto insolvent = settled(10, 0, 0);
    insolvent.insolvent = true;
    CHECK(payer_profile(insolvent).profile == PayerProfile::high_risk);
    CHECK(payer_profile(insolvent).reasons.front().kind == Kind::insolvent);
}

TEST_CASE("a customer who mends its ways rises again, from the worst to the best", "[policy]") {
    // Elsewhere a score only ever fell. Here each quarter of better payments is seen, and what lies behind is forgotten.
    auto history = settled(12, 10, 45);
    history.promises_broken = 3;
    history.oldest_days_late = 140;
    CHECK(payer_profile(history).profile == PayerProfile::high_risk);
    history.oldest_days_late = 0; // paid
    history.promises_broken = 0;  // a year ago
    CHECK(payer_profile(history).profile == PayerProfile::habitual);
    history = settled(12, 4, 12);
    history.settled_before = 12;
    history.settled_late_before = 10;
    history.delay_days_before = 45;
    const auto better = payer_profile(history);
    CHECK(better.profile == PayerProfile::occasional);
    CHECK(names(better, Kind::delay_fell, 12, 45));
    history.settled_late = 0;
    history.delay_days = 0;
    CHECK(payer_profile(history).profile == PayerProfile::prompt);
}
