// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/payment_proposal.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace encours {

namespace {

/// Of so many claims, the oldest, four give at most some 100,000 sums: no one notices.
constexpr std::size_t searched_claims = 40;
constexpr std::size_t most_parts = 4;

class SumSearch {
public:
    SumSearch(std::span<const OpenClaim> claims, std::int64_t amount) : claims_(claims), amount_(amount) {}

    /// Few parts before many, and the oldest among as many.
    std::vector<std::size_t> run() {
        for (std::size_t parts = 2; parts <= most_parts; ++parts) {
            if (find(0, parts, amount_))
                return chosen_;
        }
        return {};
    }

private:
    bool find(std::size_t from, std::size_t parts, std::int64_t left) {
        const auto end = std::min(claims_.size(), searched_claims);
        for (std::size_t i = from; i + parts <= end; ++i) {
            const auto& claim = claims_[i];
            if (claim.must_be_named || claim.open > left || (parts == 1 && claim.open != left))
                continue;
            chosen_.push_back(i);
            if (parts == 1 || find(i + 1, parts - 1, left - claim.open))
                return true;
            chosen_.pop_back();
        }
        return false;
    }

    std::span<const OpenClaim> claims_;
    std::int64_t amount_;
    std::vector<std::size_t> chosen_;
};

/// The claim that differs by the least, the oldest of several.
std::optional<std::size_t> nearest(std::span<const OpenClaim> claims, std::int64_t amount,
                                   std::int64_t largest_difference) {
    constexpr std::int64_t least_times = 20;
    std::optional<std::size_t> found;
    auto least = std::min(largest_difference, amount / least_times) + 1;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const auto difference = std::abs(claims[i].open - amount);
        if (!claims[i].must_be_named && difference < least) {
            least = difference;
            found = i;
        }
    }
    return found;
}

} // namespace

ProposedPayment propose_payment(std::span<const OpenClaim> claims, const UnsetPayment& payment,
                                std::int64_t largest_difference) {
    const auto by_rules = allocate_payments(claims, std::span(&payment, 1));
    ProposedPayment proposal;
    const auto take_rules = [&](ProposalGround ground) {
        proposal.ground = by_rules.empty() ? ProposalGround::nothing_open : ground;
        for (const auto& part : by_rules)
            proposal.parts.push_back({part.claim, part.amount});
        return proposal;
    };
    if (std::any_of(by_rules.begin(), by_rules.end(), [](const auto& part) { return !part.proposed; }))
        return take_rules(ProposalGround::named);
    const auto exact = std::find_if(claims.begin(), claims.end(), [&](const OpenClaim& claim) {
        return !claim.must_be_named && claim.open == payment.amount;
    });
    if (exact != claims.end()) {
        proposal.ground = ProposalGround::exact_amount;
        proposal.parts.push_back({static_cast<std::size_t>(exact - claims.begin()), payment.amount});
        return proposal;
    }
    const auto several = SumSearch(claims, payment.amount).run();
    if (!several.empty()) {
        proposal.ground = ProposalGround::exact_sum;
        for (const auto claim : several)
            proposal.parts.push_back({claim, claims[claim].open});
        return proposal;
    }
    if (const auto near = nearest(claims, payment.amount, largest_difference)) {
        proposal.ground = ProposalGround::near_amount;
        proposal.parts.push_back({*near, std::min(payment.amount, claims[*near].open)});
        return proposal;
    }
    return take_rules(ProposalGround::oldest_first);
}

} // namespace encours
