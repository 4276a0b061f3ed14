// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/payment_allocation.h"

#include "tests/catch.h"

#include <algorithm>
#include <random>

using namespace encours;

namespace {

Date day(int n) { return Date{20'000 + n}; }

} // namespace

TEST_CASE("what is named is settled and said; the rest is proposed", "[matching]") {
    const std::vector<OpenClaim> claims{{"F-001", day(1), 100, false},
                                        {"F-002", day(2), 60, false},
                                        {"F-003", day(3), 40, false},
                                        {"D-004", day(0), 40, true}};
    using Allocations = std::vector<PaymentAllocation>;
    // By several numbers, each as it is spelt elsewhere.
    CHECK(allocate_payments(claims, std::vector<UnsetPayment>{{"f001 + F/003", "", "", day(9), 140}}) ==
          Allocations{{0, 0, 100, false}, {0, 2, 40, false}});
    // By the reference; by the label as a proposal.
    CHECK(allocate_payments(claims, std::vector<UnsetPayment>{{"", "VIR F-002", "", day(9), 60}}) ==
          Allocations{{0, 1, 60, false}});
    CHECK(allocate_payments(claims, std::vector<UnsetPayment>{{"", "", "solde F-002", day(9), 60}}) ==
          Allocations{{0, 1, 60, true}});
    // The exact amount goes before the age; what is doubtful has to be named.
    CHECK(allocate_payments(claims, std::vector<UnsetPayment>{{"", "", "", day(9), 40}}) ==
          Allocations{{0, 2, 40, true}});
    CHECK(allocate_payments(claims, std::vector<UnsetPayment>{{"D-004", "", "", day(9), 40}}) ==
          Allocations{{0, 3, 40, false}});
    // What a later payment names is not taken by an earlier one that names nothing; a rest settles nothing.
    CHECK(allocate_payments(claims,
                            std::vector<UnsetPayment>{{"", "", "", day(5), 130}, {"F-001", "", "", day(9), 100}}) ==
          Allocations{{1, 0, 100, false}, {0, 1, 60, true}, {0, 2, 40, true}});
}

TEST_CASE("nothing is settled beyond what is open or was paid", "[matching]") {
    std::mt19937 random(7);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < 500; ++round) {
        std::vector<OpenClaim> claims;
        std::vector<UnsetPayment> payments;
        for (int i = below(6); i > 0; --i)
            claims.push_back({"F-10" + std::to_string(below(4)), day(below(20)), 1 + below(50), below(5) == 0});
        for (int i = below(6); i > 0; --i)
            payments.push_back(
                {below(2) == 0 ? "" : "F-10" + std::to_string(below(4)), "", "", day(below(20)), 1 + below(80)});
        auto open = claims;
        auto left = payments;
        for (const auto& allocation : allocate_payments(claims, payments)) {
            REQUIRE(allocation.amount > 0);
            open[allocation.claim].open -= allocation.amount;
            left[allocation.payment].amount -= allocation.amount;
        }
        for (const auto& claim : open)
            REQUIRE(claim.open >= 0);
        const bool money_left = std::any_of(left.begin(), left.end(), [](const auto& one) { return one.amount > 0; });
        for (const auto& payment : left)
            REQUIRE(payment.amount >= 0);
        // Cash stays only where nothing is open that needs no name.
        if (money_left)
            CHECK(std::none_of(open.begin(), open.end(),
                               [](const OpenClaim& claim) { return claim.open > 0 && !claim.must_be_named; }));
    }
}
