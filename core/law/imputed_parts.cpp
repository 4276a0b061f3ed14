// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/imputed_parts.h"

#include <algorithm>

namespace encours {

namespace {

/// What was owed beside the principal at the close of a day.
struct Accrued {
    std::int64_t interest = 0, costs = 0;
};

Accrued accrued(const InterestStatement& statement, Date due, Date day) {
    Accrued sum;
    for (const InterestSegment& segment : statement.segments) {
        if (segment.to <= day) {
            sum.interest += segment.amount.value_or(0);
        }
    }
    sum.costs = day > due ? statement.costs.due : 0;
    return sum;
}

} // namespace

std::vector<ImputedParts> imputed_parts(std::span<const ClaimSettlement> settlements,
                                        const InterestStatement& statement, Imputation imputation, Date due) {
    std::vector<ImputedParts> parts(settlements.size());
    ImputedParts paid;
    // What of the principal was left to pay, after credit notes.
    std::int64_t left = statement.principal.due;
    for (std::size_t i = 0; i < settlements.size(); ++i) {
        const ClaimSettlement& one = settlements[i];
        if (one.nature == ClaimSettlement::Nature::credit_note) {
            continue;
        }
        if (one.amount < 0) {
            return {};
        }
        ImputedParts& part = parts[i];
        if (one.nature == ClaimSettlement::Nature::reduction) {
            part.principal = one.amount;
        } else {
            const Accrued owed = accrued(statement, due, one.on);
            std::int64_t rest = one.amount;
            const auto take = [&rest](std::int64_t most) {
                const std::int64_t taken = std::clamp<std::int64_t>(most, 0, rest);
                rest -= taken;
                return taken;
            };
            if (imputation == Imputation::principal) {
                part.principal = take(left);
            }
            part.interest = take(owed.interest - statement.interest.waived - paid.interest);
            part.costs = take(owed.costs - statement.costs.waived - paid.costs);
            part.principal += rest;
        }
        left -= part.principal;
        paid.interest += part.interest;
        paid.costs += part.costs;
        paid.principal += part.principal;
    }
    const bool agrees = paid.interest == statement.interest.paid && paid.costs == statement.costs.paid &&
                        paid.principal == statement.principal.paid;
    return agrees ? parts : std::vector<ImputedParts>();
}

} // namespace encours
