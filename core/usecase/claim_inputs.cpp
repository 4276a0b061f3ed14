// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/claim_inputs.h"

#include <algorithm>

namespace encours {

namespace {

bool is_within(const store::ClaimItemRow::Span& span, Date at) {
    return span.from <= at && (!span.until || *span.until > at);
}

ClaimSettlement::Nature nature_of(const std::optional<SettlementKind>& kind) {
    if (!kind)
        return ClaimSettlement::Nature::credit_note;
    switch (*kind) {
    case SettlementKind::cash:
    case SettlementKind::cash_unknown_day:
    case SettlementKind::set_off:
        return ClaimSettlement::Nature::payment;
    case SettlementKind::write_off:
    case SettlementKind::difference:
        break;
    }
    return ClaimSettlement::Nature::reduction;
}

/// Known by the day, and not bounced by then.
bool counts(Date on, const std::optional<Date>& reversed_on, Date at) {
    return on <= at && (!reversed_on || *reversed_on > at);
}

void sort_by_day(std::vector<StatedSettlement>& settlements) {
    std::stable_sort(settlements.begin(), settlements.end(),
                     [](const auto& a, const auto& b) { return a.settlement.on < b.settlement.on; });
}

} // namespace

ClaimInput claim_input(const store::ClaimItemRow& item, Date issued, std::span<const LegalEvent> events,
                       std::span<const store::StoredWaiver> waivers, Date at) {
    ClaimInput input;
    input.open = item.amount;
    for (const auto& row : item.settlements) {
        if (!counts(row.on, row.reversed_on, at))
            continue;
        if (row.target != 0) {
            (row.target == 1 ? input.to_interest : input.to_costs) += row.amount;
            continue;
        }
        const bool is_provisional = row.proposed && row.kind.has_value();
        input.settlements.push_back({{row.on, row.amount, nature_of(row.kind), is_provisional}, row.text});
        input.open -= row.amount;
    }
    sort_by_day(input.settlements);
    for (const auto& waiver : waivers) {
        if (waiver.item == item.id && waiver.on <= at)
            (waiver.target == 1 ? input.interest_waived : input.costs_waived) += waiver.amount;
    }
    input.events = claim_events(events, item.id, issued, item.due, at);
    return input;
}

std::optional<NoInterest> no_interest(const store::ClaimRow& claim, Date at) {
    if (claim.kind == DocumentKind::credit_note)
        return NoInterest::not_an_invoice;
    if (claim.kind == DocumentKind::opening)
        return NoInterest::undetailed_opening;
    if (claim.issued > at)
        return NoInterest::not_issued_yet;
    const bool is_cancelled = std::all_of(claim.items.begin(), claim.items.end(), [&](const auto& item) {
        return std::any_of(item.cancelled.begin(), item.cancelled.end(),
                           [&](const auto& span) { return is_within(span, at); });
    });
    if (is_cancelled)
        return NoInterest::cancelled;
    const bool is_owed =
        std::any_of(claim.items.begin(), claim.items.end(), [](const auto& item) { return item.amount > 0; });
    return is_owed ? std::nullopt : std::optional(NoInterest::not_an_invoice);
}

void impute_provisionally(std::span<const store::UnallocatedCash> cash, std::span<const store::ClaimRow> claims,
                          std::vector<std::vector<ClaimInput>>& inputs, Date at) {
    struct Open {
        Date due;
        std::size_t claim, item;
    };
    std::vector<Open> oldest_first;
    for (std::size_t c = 0; c < claims.size(); ++c) {
        for (std::size_t i = 0; i < inputs[c].size(); ++i)
            oldest_first.push_back({claims[c].items[i].due, c, i});
    }
    std::stable_sort(oldest_first.begin(), oldest_first.end(),
                     [](const Open& a, const Open& b) { return a.due < b.due; });
    const auto input_at = [&](std::size_t place) -> ClaimInput& {
        return inputs[oldest_first[place].claim][oldest_first[place].item];
    };
    std::size_t first = 0; // all before are settled
    for (const auto& one : cash) {
        auto left = one.left;
        if (!counts(one.on, one.reversed_on, at))
            continue;
        while (first < oldest_first.size() && input_at(first).open <= 0)
            ++first;
        for (std::size_t place = first; place < oldest_first.size() && left > 0; ++place) {
            auto& input = input_at(place);
            if (input.open <= 0 || claims[oldest_first[place].claim].currency != one.currency)
                continue;
            const auto part = std::min(left, input.open);
            input.settlements.push_back({{one.on, part, ClaimSettlement::Nature::payment, true}, one.text});
            input.open -= part;
            left -= part;
        }
    }
    for (auto& of_claim : inputs) {
        for (auto& input : of_claim)
            sort_by_day(input.settlements);
    }
}

} // namespace encours
