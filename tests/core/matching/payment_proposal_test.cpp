// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/payment_proposal.h"

#include "tests/catch.h"

#include <string>

using namespace encours;

namespace {

const std::vector<OpenClaim> claims = {{"F2026-101", Date{100}, 10000, false},
                                       {"F2026-102", Date{110}, 25000, false},
                                       {"F2026-103", Date{120}, 10000, false},
                                       {"F2026-104", Date{130}, 7000, false},
                                       {"F2026-105", Date{90}, 99000, true}};

/// "exact 0:10000 2:5000".
std::string propose(std::int64_t amount, const std::string& reference = {}) {
    UnsetPayment payment;
    payment.reference = reference;
    payment.paid = Date{140};
    payment.amount = amount;
    const auto proposal = propose_payment(claims, payment, 500);
    const char* const grounds[] = {"nothing", "named", "exact", "sum", "near", "oldest"};
    std::string text = grounds[static_cast<std::size_t>(proposal.ground)];
    for (const auto& part : proposal.parts)
        text += " " + std::to_string(part.claim) + ":" + std::to_string(part.amount);
    return text;
}

} // namespace

TEST_CASE("a payment is proposed by its reference, its amount, a sum, or age", "[matching]") {
    CHECK(propose(10000, "VIR F2026-103") == "named 2:10000");
    CHECK(propose(99000, "F2026-105") == "named 4:99000");
    CHECK(propose(10000) == "exact 0:10000");
    CHECK(propose(7000) == "exact 3:7000");
    CHECK(propose(17000) == "sum 0:10000 3:7000");
    CHECK(propose(20000) == "sum 0:10000 2:10000");
    CHECK(propose(42000) == "sum 0:10000 1:25000 3:7000");
    CHECK(propose(52000) == "sum 0:10000 1:25000 2:10000 3:7000");
    CHECK(propose(12345) == "oldest 0:10000 1:2345");
    CHECK(propose(99000) == "oldest 0:10000 1:25000 2:10000 3:7000"); // the doubtful one was not named
}

TEST_CASE("a payment that is short or over by little is set against the claim that it is nearest to", "[matching]") {
    CHECK(propose(24997) == "near 1:24997");
    CHECK(propose(25300) == "near 1:25000"); // the rest is unallocated
    CHECK(propose(9990) == "near 0:9990");   // the oldest of two
    CHECK(propose(24499) == "oldest 0:10000 1:14499");
    CHECK(propose(6600) == "oldest 0:6600");                          // 4 of 66 are not little
    CHECK(propose(98999) == "oldest 0:10000 1:25000 2:10000 3:7000"); // doubtful
}

TEST_CASE("where nothing is open nothing is proposed", "[matching]") {
    UnsetPayment payment;
    payment.amount = 100;
    CHECK(propose_payment({}, payment).ground == ProposalGround::nothing_open);
    CHECK(propose_payment({}, payment).parts.empty());
}
