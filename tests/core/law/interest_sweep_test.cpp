// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/law/slow_interest.h"

#include <algorithm>
#include <array>
#include <random>
#include <sstream>
#include <string>

using namespace encours;

namespace {

using Nature = ClaimSettlement::Nature;

std::string told(const ClaimCase& asked, Date at) {
    std::ostringstream text;
    text << asked.claim.principal << " due " << to_iso(asked.claim.due) << " at " << to_iso(at) << " imputation "
         << static_cast<int>(asked.terms.imputation) << " year " << static_cast<int>(asked.terms.days_in_year)
         << " capitalise " << asked.terms.capitalise << " from day " << asked.terms.credit_notes_from_day << " debtor "
         << static_cast<int>(asked.parties.debtor) << " private " << asked.parties.private_creditor;
    if (asked.claim.notice) {
        text << " notice " << to_iso(*asked.claim.notice);
    }
    if (asked.claim.judged) {
        text << " judged " << to_iso(asked.claim.judged->enforceable) << " " << asked.claim.judged->amount.value_or(-1);
    }
    if (asked.claim.insolvency_opened) {
        text << " insolvency " << to_iso(*asked.claim.insolvency_opened);
    }
    for (const ClaimSettlement& one : asked.settlements) {
        text << "; " << to_iso(one.on) << " " << one.amount << " nature " << static_cast<int>(one.nature);
    }
    return text.str();
}

bool agree(const InterestStatement& fast, const SlowStatement& slow) {
    if (fast.segments.size() != slow.lines.size()) {
        return false;
    }
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < slow.lines.size(); ++i) {
        const InterestSegment& segment = fast.segments[i];
        if (SlowLine{segment.from, segment.to, segment.base, segment.amount} != slow.lines[i] ||
            segment.days != segment.to - segment.from + 1) {
            return false;
        }
        sum += segment.amount.value_or(0);
    }
    return sum == fast.interest.due && fast.principal == slow.principal && fast.interest == slow.interest &&
           fast.costs == slow.costs && fast.complete == slow.complete && fast.daily == slow.daily;
}

/// Both computations, in both imputations and both day counts.
void check(ClaimCase asked, Date at) {
    for (const Imputation imputation : {Imputation::principal, Imputation::interest}) {
        for (const DaysInYear year : {DaysInYear::always_365, DaysInYear::actual}) {
            asked.terms.imputation = imputation;
            asked.terms.days_in_year = year;
            if (!agree(asked.at(at), slow_interest(asked, at))) {
                FAIL_CHECK(told(asked, at));
            }
        }
    }
}

} // namespace

TEST_CASE("interest agrees with a day by day computation for every due day, payment day and amount", "[law]") {
    const std::array dues{"2015-06-30", "2019-12-31", "2020-02-28", "2020-02-29", "2023-06-29", "2023-06-30",
                          "2023-07-01", "2023-12-30", "2024-02-28", "2024-02-29", "2025-12-31", "2026-05-31"};
    const std::array<std::int32_t, 14> delays{-40, -1, 0, 1, 2, 29, 30, 31, 59, 184, 305, 365, 366, 731};
    const std::array<std::int64_t, 8> amounts{1,         99,         12'345,        100'000,
                                              1'200'000, 99'999'999, 7'000'000'007, 123'456'789'012};
    int claims = 0;
    for (const std::string_view due : dues) {
        for (const std::int32_t delay : delays) {
            for (const std::int64_t amount : amounts) {
                for (const std::int64_t part : {amount / 3, amount, amount + 17}) {
                    ClaimCase asked{amount, due};
                    asked.settlements.push_back({asked.claim.due + delay, part, Nature::payment, false});
                    for (const std::int32_t after : {0, 1, 90, 800}) {
                        check(asked, asked.claim.due + after);
                        ++claims;
                    }
                }
            }
        }
    }
    CHECK(claims == 16'128);
}

TEST_CASE("interest agrees with a day by day computation for any history", "[law]") {
    std::mt19937 random{20261128};
    const auto below = [&](std::int64_t n) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n));
    };
    const auto a_day = [&](Date from, std::int64_t n) { return from + static_cast<std::int32_t>(below(n)); };
    for (int round = 0; round < 4'000; ++round) {
        const std::int64_t amount = 1 + below(below(3) == 0 ? 500 : 3'000'000);
        ClaimCase asked{amount, "2015-01-01"};
        asked.claim.due = a_day(day("2015-01-01"), 4'200);
        const Date due = asked.claim.due;
        const Date at = a_day(due - 10, 1'500);
        switch (below(6)) {
        case 0:
            asked.parties.debtor = CustomerKind::consumer;
            break;
        case 1:
            asked.parties.debtor = CustomerKind::public_body;
            break;
        case 2:
            asked.parties.private_creditor = true;
            break;
        case 3:
            asked.fixed(static_cast<std::int32_t>(below(2'500)));
            break;
        default:
            break;
        }
        if (below(4) != 0) {
            asked.claim.notice = a_day(due - 20, 200);
        }
        if (below(3) == 0) {
            asked.claim.judged = JudgedClaim{a_day(due - 3, 700), {}, below(3) == 0};
            if (below(2) == 0) {
                asked.claim.judged->amount = below(2 * amount) + 1;
            }
        }
        if (below(4) == 0) {
            asked.claim.insolvency_opened = a_day(due - 30, 900);
        }
        asked.claim.interest_waived = below(3) == 0 ? below(20'000) : 0;
        asked.claim.costs_waived = below(4) == 0 ? below(5'000) : 0;
        asked.terms.capitalise = below(2) == 0;
        asked.terms.credit_notes_from_day = below(2) == 0;
        asked.terms.indemnity = below(5) != 0;
        for (std::int64_t count = below(9); count > 0; --count) {
            const std::int64_t part = 1 + below(amount / 2 + 1);
            const std::int64_t nature = below(6);
            asked.settlements.push_back({a_day(due - 30, below(2) == 0 ? 60 : 1'200), below(5) == 0 ? -part : part,
                                         nature == 0   ? Nature::credit_note
                                         : nature == 1 ? Nature::reduction
                                                       : Nature::payment,
                                         false});
            if (below(4) == 0) { // another on the same day
                asked.settlements.push_back(asked.settlements.back());
                asked.settlements.back().amount *= below(2) == 0 ? -1 : 1;
            }
        }
        std::stable_sort(asked.settlements.begin(), asked.settlements.end(),
                         [](const ClaimSettlement& a, const ClaimSettlement& b) { return a.on < b.on; });
        if (below(5) == 0) { // half-years that nobody knows
            std::vector<Rate> rates = asked.rates.rates();
            const HalfYear unknown = HalfYear::of(a_day(due, 700));
            rates.erase(
                std::remove_if(rates.begin(), rates.end(), [&](const Rate& rate) { return rate.half_year == unknown; }),
                rates.end());
            asked.rates = RateTable{std::move(rates)};
        }
        check(asked, at);
    }
}
