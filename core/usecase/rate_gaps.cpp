// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/claim_events.h"
#include "core/law/legal_data.h"
#include "core/law/rate_schedule.h"
#include "core/store/open_ledger.h"
#include "core/store/rate_store.h"
#include "core/store/transaction.h"
#include "core/usecase/debtors.h"
#include "core/usecase/rates.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace encours {

namespace {

RateSeries series_of(const RegimeChoice& choice) {
    switch (choice.regime) {
    case Regime::consumer:
        return RateSeries::legal_professional;
    case Regime::private_creditor:
        return RateSeries::legal_private;
    case Regime::business_clause:
        return choice.clause && choice.clause->kind == PenaltyKind::legal_times ? RateSeries::legal_professional
                                                                                : RateSeries::ecb_refinancing;
    case Regime::business_statutory:
    case Regime::public_buyer:
        break;
    }
    return RateSeries::ecb_refinancing;
}

/// How many items need the rate of each half-year, and what is open of them.
class Needs {
public:
    void add(const RegimeChoice& choice, HalfYear first, HalfYear last, std::int64_t open) {
        const auto key = std::tuple(choice.regime, choice.clause ? choice.clause->kind : PenaltyKind::ecb_plus);
        auto& need = needs_.try_emplace(key, Need{choice, {}}).first->second;
        // Beginnings and ends, which are summed up in the end.
        need.changes[first].items += 1;
        need.changes[first].open += open;
        need.changes[last.next()].items -= 1;
        need.changes[last.next()].open -= open;
    }

    [[nodiscard]] std::vector<RateGap> gaps(const RateTable& rates) const {
        std::map<std::tuple<RateSeries, HalfYear>, RateGap> found;
        for (const auto& [key, need] : needs_) {
            Change sum;
            for (auto change = need.changes.begin(); change != need.changes.end(); ++change) {
                sum.items += change->second.items;
                sum.open += change->second.open;
                const auto next = std::next(change);
                for (auto half = change->first; sum.items > 0 && next != need.changes.end() && half < next->first;
                     half = half.next())
                    look_at(need.choice, half, sum.items, sum.open, rates, found);
            }
        }
        std::vector<RateGap> gaps;
        for (const auto& [key, gap] : found)
            gaps.push_back(gap);
        return gaps;
    }

private:
    struct Change {
        std::int64_t items = 0, open = 0;
    };
    struct Need {
        RegimeChoice choice;
        std::map<HalfYear, Change> changes;
    };

    static void look_at(const RegimeChoice& choice, HalfYear half, std::int64_t items, std::int64_t open,
                        const RateTable& rates, std::map<std::tuple<RateSeries, HalfYear>, RateGap>& found) {
        const auto day = half.first_day();
        const auto period = rate_schedule(choice, rates, shipped_legal_data(), day, day).front();
        if (period.rate && !period.provisional)
            return;
        auto& gap = found[{series_of(choice), half}];
        gap.series = series_of(choice);
        gap.half_year = half;
        gap.is_missing = gap.is_missing || !period.rate;
        gap.items += items;
        gap.at_stake += open;
    }

    std::map<std::tuple<Regime, PenaltyKind>, Need> needs_;
};

/// What the item's interest runs on, in the order of its days.
class Running {
public:
    Running(const Receivables& receivables, const Debtors& debtors, Date at, Needs& needs)
        : receivables_(receivables), debtors_(debtors), at_(at), needs_(needs) {}

    void look_at(const ItemBlock& block, std::size_t i) {
        if (block.due[i] >= at_ || block.amount[i] <= 0 || block.kind(i) == DocumentKind::opening)
            return;
        const auto open = open_on(receivables_, block, i, at_);
        if (open <= 0)
            return;
        const auto customer = block.customer[i];
        const auto choice = choose_regime(debtors_.parties(customer, debtors_.choices(block.invoice_id[i])));
        ClaimEvents events;
        if (debtors_.has_events(customer))
            events = claim_events(debtors_.events(customer), DueItemId{block.item_id[i]}, block.issued[i], block.due[i],
                                  at_);
        const auto stake = block.currency[i] == receivables_.currency ? open : 0;
        const auto last = events.insolvency_opened ? std::min(at_, *events.insolvency_opened - 1) : at_;
        const bool goes_on = !events.judged || events.judged->contract_rate_granted;
        add_before_judgment(choice, block.due[i], events, goes_on ? last : std::min(last, events.judged->enforceable),
                            stake);
        if (!goes_on && events.judged->enforceable < last)
            add(legal_rate(), events.judged->enforceable + 1, last, stake);
    }

private:
    void add_before_judgment(const RegimeChoice& choice, Date due, const ClaimEvents& events, Date last,
                             std::int64_t stake) {
        if (choice.needs_notice() && !events.notice)
            return;
        const auto first = (choice.needs_notice() ? std::max(due, *events.notice) : due) + 1;
        if (choice.regime == Regime::public_buyer)
            last = std::min(last, first); // frozen
        add(choice, first, last, stake);
    }
    void add(const RegimeChoice& choice, Date first, Date last, std::int64_t stake) {
        if (first <= last)
            needs_.add(choice, HalfYear::of(first), HalfYear::of(last), stake);
    }
    [[nodiscard]] RegimeChoice legal_rate() const {
        RegimeChoice choice;
        choice.regime = debtors_.company().private_creditor ? Regime::private_creditor : Regime::consumer;
        return choice;
    }

    const Receivables& receivables_;
    const Debtors& debtors_;
    Date at_;
    Needs& needs_;
};

} // namespace

std::vector<RateGap> rate_gaps(const std::filesystem::path& ledger, const Receivables& receivables, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const Debtors debtors(connection, receivables);
    Needs needs;
    Running running(receivables, debtors, at, needs);
    for (const auto& block : receivables.items) {
        for (std::size_t i = 0; i < block->size(); ++i)
            running.look_at(*block, i);
    }
    return needs.gaps(store::read_rate_table(connection));
}

} // namespace encours
