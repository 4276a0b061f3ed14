// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rate_schedule.h"

#include <algorithm>

namespace encours {

namespace {

/// The law of 22 March 2012 froze the ECB's rate by half-year; before, it floated, and no row can stand for a half-year.
constexpr HalfYear first_frozen{2 * 2013};

class Rates {
public:
    Rates(const RateTable& table, const LegalData& data) : table_(table), data_(data) {}

    /// The ECB's rate and points on top.
    [[nodiscard]] RatePeriod ecb_plus(HalfYear half_year, std::int64_t points, Ground ground) const {
        const Rate* rate = half_year < first_frozen ? nullptr : table_.find(RateSeries::ecb_refinancing, half_year);
        RatePeriod period = period_of(half_year, rate, ground);
        if (rate != nullptr) {
            period.rate = rate->annual() + rate_from_hundredths_of_percent(points);
        }
        return period;
    }

    [[nodiscard]] RatePeriod legal(HalfYear half_year, RateSeries series, Ground ground) const {
        const Rate* rate = table_.find(series, half_year);
        RatePeriod period = period_of(half_year, rate, ground);
        if (rate != nullptr) {
            period.rate = rate->annual();
        }
        return period;
    }

    [[nodiscard]] RatePeriod clause(HalfYear half_year, const PenaltyClause& agreed) const {
        RatePeriod period = as_agreed(half_year, agreed);
        const Rate* legal_rate = table_.find(RateSeries::legal_professional, half_year);
        if (period.rate && legal_rate != nullptr) {
            const std::int64_t times = amount(LegalAmount::clause_floor_times, half_year);
            period.under_floor = *period.rate < times_hundredths(legal_rate->annual(), times);
        }
        return period;
    }

    [[nodiscard]] std::int64_t amount(LegalAmount what, HalfYear half_year) const {
        return data_.amount(what, half_year.first_day());
    }

private:
    static RatePeriod period_of(HalfYear half_year, const Rate* rate, Ground ground) {
        RatePeriod period;
        period.from = half_year.first_day();
        period.half_year = half_year;
        period.ground = ground;
        period.provisional = rate != nullptr && rate->certainty == Certainty::provisional;
        return period;
    }

    [[nodiscard]] RatePeriod as_agreed(HalfYear half_year, const PenaltyClause& agreed) const {
        switch (agreed.kind) {
        case PenaltyKind::ecb_plus:
            break;
        case PenaltyKind::legal_times: {
            RatePeriod period = legal(half_year, RateSeries::legal_professional, Ground::business_clause);
            if (period.rate) {
                period.rate = times_hundredths(*period.rate, agreed.value);
            }
            return period;
        }
        case PenaltyKind::fixed: {
            RatePeriod period = period_of(half_year, nullptr, Ground::business_clause);
            period.rate = rate_from_hundredths_of_percent(agreed.value);
            return period;
        }
        }
        return ecb_plus(half_year, agreed.value, Ground::business_clause);
    }

    const RateTable& table_;
    const LegalData& data_;
};

RatePeriod period_of(const RegimeChoice& choice, const Rates& rates, HalfYear half_year) {
    switch (choice.regime) {
    case Regime::business_statutory:
        break;
    case Regime::business_clause:
        return rates.clause(half_year, choice.clause.value_or(PenaltyClause{}));
    case Regime::public_buyer:
        return rates.ecb_plus(half_year, rates.amount(LegalAmount::public_points, half_year), Ground::public_buyer);
    case Regime::consumer:
        return rates.legal(half_year, RateSeries::legal_professional, Ground::consumer);
    case Regime::private_creditor:
        return rates.legal(half_year, RateSeries::legal_private, Ground::private_creditor);
    }
    return rates.ecb_plus(half_year, rates.amount(LegalAmount::business_points, half_year), Ground::business_statutory);
}

} // namespace

RateSchedule rate_schedule(const RegimeChoice& choice, const RateTable& rates, const LegalData& data, Date from,
                           Date to) {
    const Rates known{rates, data};
    RateSchedule schedule{period_of(choice, known, HalfYear::of(from))};
    if (choice.regime == Regime::public_buyer) {
        return schedule;
    }
    const HalfYear last = HalfYear::of(to + 1);
    for (HalfYear half_year = HalfYear::of(from).next(); half_year <= last; half_year = half_year.next()) {
        schedule.push_back(period_of(choice, known, half_year));
    }
    return schedule;
}

RateSchedule judgment_schedule(bool private_creditor, const RateTable& rates, const LegalData& data, Date enforceable,
                               Date to) {
    const Rates known{rates, data};
    const RateSeries series = private_creditor ? RateSeries::legal_private : RateSeries::legal_professional;
    const auto months = static_cast<int>(data.amount(LegalAmount::judgment_months, enforceable));
    const Date increased_from = add_months(enforceable, months) + 1;
    const HalfYear last = HalfYear::of(to + 1);
    RateSchedule schedule;
    for (HalfYear half_year = HalfYear::of(enforceable + 1); schedule.empty() || half_year <= last;
         half_year = half_year.next()) {
        RatePeriod period = known.legal(half_year, series, Ground::judgment);
        if (increased_from > period.from) {
            schedule.push_back(period);
        }
        if (increased_from <= half_year.last_day()) {
            period.from = std::max(period.from, increased_from);
            period.ground = Ground::judgment_increased;
            if (period.rate) {
                const std::int64_t points = data.amount(LegalAmount::judgment_points, period.from);
                period.rate = *period.rate + rate_from_hundredths_of_percent(points);
            }
            schedule.push_back(period);
        }
    }
    return schedule;
}

} // namespace encours
