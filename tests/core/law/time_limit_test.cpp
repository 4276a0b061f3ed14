// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/time_limit.h"

#include "core/law/data_rows.h"
#include "core/law/shipped_text.h"
#include "tests/catch.h"
#include "tests/core/law/claims.h"

using namespace encours;

namespace {

using Kind = LimitationEvent::Kind;

LimitationEvent event(Kind kind, std::string_view on, std::string_view until = "", bool proved = true) {
    return {day(on), until.empty() ? std::nullopt : std::optional{day(until)}, kind, proved};
}

LimitedClaim claim(std::string_view due, CustomerKind debtor = CustomerKind::business,
                   ClaimNature nature = ClaimNature::goods_or_services) {
    LimitedClaim one;
    one.debtor = debtor;
    one.nature = nature;
    one.due = day(due);
    return one;
}

TimeLimit with(LimitedClaim one, const std::vector<LimitationEvent>& events) {
    one.events = events;
    return time_limit(one);
}

std::string possible(std::string_view due, const std::vector<LimitationEvent>& events) {
    const TimeLimit limit = with(claim(due), events);
    return limit.possible_last_day ? to_iso(*limit.possible_last_day) : "";
}

} // namespace

TEST_CASE("the rules of limitation are read to the last row", "[law]") {
    CHECK(shipped_limitation_rules().size() + 1 == data_rows(shipped_limitation_text).size());
    for (const CustomerKind debtor : {CustomerKind::business, CustomerKind::consumer, CustomerKind::public_body}) {
        for (const ClaimNature nature :
             {ClaimNature::goods_or_services, ClaimNature::transport, ClaimNature::electronic_communications}) {
            CHECK(limitation_rule(debtor, nature).nature == nature);
        }
    }
}

TEST_CASE("five years against a business, two against a consumer, one for transport", "[law]") {
    const auto last = [](CustomerKind debtor, ClaimNature nature) {
        return to_iso(time_limit(claim("2026-05-31", debtor, nature)).last_day);
    };
    CHECK(last(CustomerKind::business, ClaimNature::goods_or_services) == "2031-05-31");
    CHECK(last(CustomerKind::consumer, ClaimNature::goods_or_services) == "2028-05-31");
    CHECK(last(CustomerKind::business, ClaimNature::transport) == "2027-05-31");
    CHECK(last(CustomerKind::consumer, ClaimNature::transport) == "2027-05-31");
    CHECK(last(CustomerKind::consumer, ClaimNature::electronic_communications) == "2027-05-31");
    // Four years from the next 1 January against the public purse.
    CHECK(last(CustomerKind::public_body, ClaimNature::goods_or_services) == "2030-12-31");
    CHECK(to_iso(time_limit(claim("2026-12-31", CustomerKind::public_body)).last_day) == "2030-12-31");
    CHECK(to_iso(time_limit(claim("2027-01-01", CustomerKind::public_body)).last_day) == "2031-12-31");

    const TimeLimit limit = time_limit(claim("2026-05-31", CustomerKind::consumer));
    CHECK(limit.months == 24);
    CHECK(limit.ground == Ground::limitation_consumer);
    CHECK_FALSE(limit.judged);
    CHECK_FALSE(limit.possible_last_day);
    CHECK_FALSE(limit.held);
    CHECK(limit.safest() == limit.last_day);
}

TEST_CASE("a claim of 29 February ends on the 28th", "[law]") {
    CHECK(time_limit(claim("2024-02-29")).last_day == day("2029-02-28"));
    CHECK(time_limit(claim("2024-02-29", CustomerKind::consumer)).last_day == day("2026-02-28"));
    CHECK(time_limit(claim("2023-02-28")).last_day == day("2028-02-28"));
}

TEST_CASE("against a consumer the day of the service counts where it is earlier", "[law]") {
    LimitedClaim one = claim("2026-05-31", CustomerKind::consumer);
    one.performed_on = day("2026-04-15");
    CHECK(time_limit(one).last_day == day("2028-04-15"));
    one.performed_on = day("2026-06-15");
    CHECK(time_limit(one).last_day == day("2028-05-31"));
    one.debtor = CustomerKind::business;
    one.performed_on = day("2026-04-15");
    CHECK(time_limit(one).last_day == day("2031-05-31"));
}

TEST_CASE("a judgment can be enforced for ten years", "[law]") {
    LimitedClaim one = claim("2020-05-31", CustomerKind::consumer);
    one.judged_on = day("2022-02-01");
    const TimeLimit limit = time_limit(one);
    CHECK(limit.last_day == day("2032-02-01"));
    CHECK(limit.judged);
    CHECK(limit.months == 120);
    CHECK(limit.ground == Ground::limitation_judgment);
    // What came before the judgment has nothing left to move; what comes after counts ten years anew.
    CHECK_FALSE(with(one, {event(Kind::acknowledgement, "2021-01-01")}).possible_last_day);
    CHECK(with(one, {event(Kind::enforcement, "2024-03-05")}).possible_last_day == day("2034-03-05"));
}

TEST_CASE("what interrupts counts the whole term anew, where it is proved", "[law]") {
    CHECK(possible("2020-05-31", {event(Kind::acknowledgement, "2023-01-10")}) == "2028-01-10");
    CHECK(possible("2020-05-31", {event(Kind::enforcement, "2023-01-10")}) == "2028-01-10");
    CHECK(possible("2020-05-31", {event(Kind::court_claim, "2023-01-10", "2024-06-30")}) == "2029-06-30");
    CHECK(possible("2020-05-31", {event(Kind::insolvency_declared, "2023-01-10", "2025-02-01")}) == "2030-02-01");
    CHECK(possible("2020-05-31", {event(Kind::acknowledgement, "2024-02-29")}) == "2029-02-28");
    CHECK(possible("2020-05-31", {event(Kind::acknowledgement, "2023-01-10", "", false)}).empty());
    CHECK(with(claim("2020-05-31"), {event(Kind::acknowledgement, "2023-01-10")}).last_day == day("2025-05-31"));
    // Before the claim was due there was nothing to interrupt.
    CHECK(possible("2020-05-31", {event(Kind::acknowledgement, "2020-05-30")}).empty());
}

TEST_CASE("an event after the end counts for nothing, one on the last day counts", "[law]") {
    CHECK(possible("2020-05-31", {event(Kind::acknowledgement, "2025-06-01")}).empty());
    CHECK(possible("2020-05-31", {event(Kind::acknowledgement, "2025-05-31")}) == "2030-05-31");
    // A chain: each in the time that the one before it gave.
    CHECK(
        possible("2020-05-31", {event(Kind::acknowledgement, "2024-01-01"), event(Kind::acknowledgement, "2028-12-31"),
                                event(Kind::acknowledgement, "2034-01-01")}) == "2033-12-31");
}

TEST_CASE("a mediation stops the clock, and leaves six months", "[law]") {
    // 100 days of mediation: 100 days more.
    CHECK(possible("2020-05-31", {event(Kind::mediation, "2022-01-01", "2022-04-11")}) == "2025-09-08");
    // Near the end: six months from its end.
    CHECK(possible("2020-05-31", {event(Kind::mediation, "2025-05-01", "2025-06-15")}) == "2025-12-15");
    CHECK(possible("2020-05-31", {event(Kind::mediation, "2025-05-01", "2025-05-10")}) == "2025-11-10");
    // Two that overlap stop it once.
    CHECK(possible("2020-05-31", {event(Kind::mediation, "2022-01-01", "2022-04-11"),
                                  event(Kind::mediation, "2022-02-01", "2022-04-11")}) == "2025-09-08");
    // Who acknowledges while it stands still: the new term begins when it moves again.
    CHECK(possible("2020-05-31", {event(Kind::mediation, "2022-01-01", "2022-04-11"),
                                  event(Kind::acknowledgement, "2022-02-01")}) == "2027-04-11");
}

TEST_CASE("while an instance, an insolvency or a mediation lasts, the limit cannot end", "[law]") {
    for (const Kind kind : {Kind::court_claim, Kind::insolvency_declared, Kind::mediation}) {
        const TimeLimit limit = with(claim("2020-05-31"), {event(kind, "2025-01-10")});
        CHECK(limit.held);
        CHECK(limit.last_day == day("2025-05-31"));
        CHECK(limit_alarm(limit, day("2026-11-28")) == LimitAlarm::none);
        CHECK_FALSE(with(claim("2020-05-31"), {event(kind, "2025-06-01")}).held);
        CHECK_FALSE(with(claim("2020-05-31"), {event(kind, "2025-01-10", "", false)}).held);
        CHECK_FALSE(with(claim("2020-05-31"), {event(kind, "2025-01-10", "2025-01-20")}).held);
    }
}

TEST_CASE("what began before the due day and lasts holds the limit too", "[law]") {
    for (const Kind kind : {Kind::court_claim, Kind::insolvency_declared, Kind::mediation}) {
        LimitedClaim one = claim("2020-05-31");
        CHECK(with(one, {event(kind, "2020-03-01")}).held);
        CHECK_FALSE(with(one, {event(kind, "2020-03-01", "2020-04-01")}).held);
        one.judged_on = day("2021-01-15"); // that it ended with
        CHECK_FALSE(with(one, {event(kind, "2020-03-01")}).held);
    }
    CHECK(possible("2020-05-31", {event(Kind::acknowledgement, "2020-03-01")}).empty());
}

TEST_CASE("alarms begin twelve, six, three and one months before the last day", "[law]") {
    TimeLimit limit;
    limit.last_day = day("2027-08-31");
    const auto alarm = [&](std::string_view at) { return limit_alarm(limit, day(at)); };
    CHECK(alarm("2026-08-30") == LimitAlarm::none);
    CHECK(alarm("2026-08-31") == LimitAlarm::months_12);
    CHECK(alarm("2027-02-27") == LimitAlarm::months_12);
    CHECK(alarm("2027-02-28") == LimitAlarm::months_6);
    CHECK(alarm("2027-05-30") == LimitAlarm::months_6);
    CHECK(alarm("2027-05-31") == LimitAlarm::months_3);
    CHECK(alarm("2027-07-30") == LimitAlarm::months_3);
    CHECK(alarm("2027-07-31") == LimitAlarm::months_1);
    CHECK(alarm("2027-08-31") == LimitAlarm::months_1);
    CHECK(alarm("2027-09-01") == LimitAlarm::over);

    limit.possible_last_day = day("2029-08-31");
    CHECK(alarm("2027-09-01") == LimitAlarm::none);
    CHECK(alarm("2029-08-31") == LimitAlarm::months_1);
    CHECK(alarm("2029-09-01") == LimitAlarm::over);
}
