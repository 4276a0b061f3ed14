// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/late_interest.h"

#include "core/base/checked.h"
#include "core/law/claim_account.h"
#include "core/law/settlement_days.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace encours {

namespace {

constexpr std::int64_t whole = 100 * AnnualRate::units_per_percent; ///< a rate of 100 %

/// base × factor / divisor, a half counting up; false when it does not fit. The divisor is a constant, so that dividing costs
/// a multiplication, and 128 bits are only asked where 64 do not do. (Not an optional: copying one costs more than the sum.)
template <std::int64_t divisor>
bool part_of(std::int64_t base, std::int64_t factor, std::int64_t& part) {
    static_assert(divisor % 2 == 0);
    std::int64_t product = 0;
    if (__builtin_mul_overflow(base, factor, &product)) {
        const std::optional<std::int64_t> wide = multiply_divide(base, factor, divisor);
        part = wide.value_or(0);
        return wide.has_value();
    }
    assert(product >= 0);
    part = static_cast<std::int64_t>((static_cast<std::uint64_t>(product) + divisor / 2) / divisor);
    return true;
}

/// Of a base of at least 0.
bool simple_interest(std::int64_t base, AnnualRate rate, std::int32_t days, int days_in_year, std::int64_t& interest) {
    std::int64_t factor = 0;
    if (__builtin_mul_overflow(rate.units, std::int64_t{days}, &factor)) {
        return false;
    }
    return days_in_year == 366 ? part_of<366 * whole>(base, factor, interest)
                               : part_of<365 * whole>(base, factor, interest);
}

/// The day on which a run that began on `first` has lasted so many whole years. 29 February: 1 March in other years, since
/// 28 February is still the last day of the year.
Date anniversary(Date first, int years) {
    const YearMonthDay begun = year_month_day(first);
    return add_months(start_of_month(first), 12 * years) + (begun.day - 1);
}

/// One claim, day after day in runs on which nothing changes.
class Computation {
public:
    Computation(const Claim& claim, const ClaimTerms& terms, const RegimeChoice& choice,
                const ClaimSchedules& schedules, std::int64_t indemnity, Date at, InterestStatement& statement);

    /// False: something does not fit.
    [[nodiscard]] bool run();

private:
    void run_until_due();
    void run_until_close();
    [[nodiscard]] const RateSchedule* schedule_of(Date day) const;
    [[nodiscard]] Date end_of_run(Date from, bool bears);
    void enter_year_of(Date day);
    static const RatePeriod* period_of(const RateSchedule& schedule, Date day);
    void bear(const RateSchedule& schedule, Date from, Date to, std::int64_t base);
    void close(Date day);
    void charge_indemnity();
    void capitalise();
    void tell_segments();
    void tell_cautions();
    void foresee_next_day();
    void caution(InterestCaution caution) { statement_.cautions |= 1U << static_cast<unsigned>(caution); }

    const Claim& claim_;
    const ClaimTerms& terms_;
    const RegimeChoice& choice_;
    const ClaimSchedules& schedules_;
    const std::int64_t indemnity_;
    const Date at_;
    InterestStatement& statement_;

    CheckedSums sums_;
    ClaimAccount account_;
    SettlementDays days_;
    Date start_ = never; ///< first day of interest before any judgment
    Date stop_ = never;  ///< last one
    Date enforceable_ = never;
    Date year_end_{std::numeric_limits<std::int32_t>::min()};
    int days_in_year_ = 365;
    Date anniversary_ = never;
    int years_ = 0;
    bool whole_year_ = true;                 ///< interest ran on every day since the last anniversary
    const RateSchedule* schedule_ = nullptr; ///< in which period_ stands
    const RatePeriod* period_ = nullptr;
};

Computation::Computation(const Claim& claim, const ClaimTerms& terms, const RegimeChoice& choice,
                         const ClaimSchedules& schedules, std::int64_t indemnity, Date at, InterestStatement& statement)
    : claim_(claim),
      terms_(terms),
      choice_(choice),
      schedules_(schedules),
      indemnity_(indemnity),
      at_(at),
      statement_(statement),
      account_(claim, terms, at, sums_, statement),
      days_(claim.settlements, terms.credit_notes_from_day, at, sums_) {
    if (!choice.needs_notice()) {
        start_ = claim.due + 1;
    } else if (claim.notice && *claim.notice <= at) {
        start_ = std::max(claim.due, *claim.notice) + 1;
    }
    if (claim.judged) {
        enforceable_ = claim.judged->enforceable;
    }
    if (claim.insolvency_opened) {
        stop_ = *claim.insolvency_opened - 1;
    }
}

bool Computation::run() {
    run_until_due();
    if (at_ > claim_.due) {
        charge_indemnity();
        run_until_close();
    }
    account_.finish();
    tell_segments();
    if (at_ >= claim_.due && account_.bearing() > 0) {
        tell_cautions();
        foresee_next_day();
    }
    return !sums_.overflowed();
}

/// Up to the due day nothing but principal is owed.
void Computation::run_until_due() {
    const Date last = std::min(claim_.due, at_);
    while (days_.coming().on <= last) {
        if (enforceable_ < days_.coming().on) {
            account_.award();
        }
        close(days_.coming().on);
    }
    if (enforceable_ <= last) {
        account_.award();
    }
}

void Computation::run_until_close() {
    for (Date from = claim_.due + 1; from <= at_;) {
        const RateSchedule* schedule = schedule_of(from);
        const std::int64_t base = account_.bearing();
        const bool bears = schedule != nullptr && base > 0;
        if (bears && terms_.capitalise && anniversary_ == never) {
            anniversary_ = anniversary(from, ++years_);
            whole_year_ = true;
        }
        const Date to = end_of_run(from, bears);
        if (bears) {
            bear(*schedule, from, to, base);
        } else {
            whole_year_ = false;
        }
        close(to);
        from = to + 1;
    }
}

/// The rates of a day; nothing where no interest runs.
const RateSchedule* Computation::schedule_of(Date day) const {
    if (day > stop_) {
        return nullptr;
    }
    if (day > enforceable_) {
        return claim_.judged->contract_rate_granted ? schedules_.rates : schedules_.judgment;
    }
    return day >= start_ ? schedules_.rates : nullptr;
}

Date Computation::end_of_run(Date from, bool bears) {
    Date to = std::min(at_, days_.coming().on);
    if (from <= enforceable_) {
        to = std::min(to, enforceable_);
        to = from < start_ ? std::min(to, start_ - 1) : to;
    }
    to = from <= stop_ ? std::min(to, stop_) : to;
    to = anniversary_ != never ? std::min(to, anniversary_ - 1) : to;
    if (bears && terms_.days_in_year == DaysInYear::actual) {
        enter_year_of(from);
        to = std::min(to, year_end_);
    }
    return to;
}

void Computation::enter_year_of(Date day) {
    if (terms_.days_in_year == DaysInYear::actual && day > year_end_) {
        const int year = year_month_day(day).year;
        year_end_ = HalfYear{2 * year + 1}.last_day();
        days_in_year_ = is_leap_year(year) ? 366 : 365;
    }
}

/// The period that a day lies in. Halving without a branch: which way it goes, nobody can foresee.
const RatePeriod* Computation::period_of(const RateSchedule& schedule, Date day) {
    const RatePeriod* found = schedule.data();
    for (std::size_t left = schedule.size(); left > 1;) {
        const std::size_t half = left / 2;
        found += found[half].from <= day ? half : 0;
        left -= half;
    }
    assert(found->from <= day);
    return found;
}

/// Days on one base: a segment for each period of the rates.
void Computation::bear(const RateSchedule& schedule, Date from, Date to, std::int64_t base) {
    const RatePeriod* const last = schedule.data() + schedule.size() - 1;
    const RatePeriod* period = schedule_ == &schedule ? period_ : period_of(schedule, from);
    while (period != last && period[1].from <= from) {
        ++period;
    }
    const RatePeriod* end = period + 1;
    while (end <= last && end->from <= to) {
        ++end;
    }
    // Room first, then each field where it stays: a segment that is copied costs more than its arithmetic.
    std::vector<InterestSegment>& segments = statement_.segments;
    const std::size_t count = segments.size();
    segments.resize(count + static_cast<std::size_t>(end - period));
    std::int64_t sum = 0;
    for (InterestSegment* segment = segments.data() + count; period != end; ++period, ++segment) {
        segment->from = std::max(from, period->from);
        segment->to = period + 1 != end ? period[1].from - 1 : to;
        segment->days = segment->to - segment->from + 1;
        segment->base = base;
        segment->rate = period->rate;
        segment->ground = period->ground;
        segment->half_year = period->half_year;
        segment->provisional = period->provisional;
        segment->under_floor = period->under_floor;
        std::int64_t amount = 0;
        if (!period->rate) {
            statement_.complete = false;
        } else if (simple_interest(base, *period->rate, segment->days, days_in_year_, amount)) {
            segment->amount = amount;
            sum = sums_.plus(sum, amount);
        } else {
            sums_.set_overflowed();
        }
    }
    account_.charge_interest(sum);
    schedule_ = &schedule;
    period_ = end - 1;
}

/// What changes once a day is over.
void Computation::close(Date day) {
    if (day == days_.coming().on) {
        if (days_.coming().provisional) {
            caution(InterestCaution::provisional_cash);
        }
        account_.settle(days_.coming());
        days_.advance();
        if (day > claim_.due && day <= enforceable_) {
            charge_indemnity(); // a payment in time may prove to be none
        }
    }
    if (day == enforceable_) {
        account_.award();
    }
    if (day + 1 == anniversary_) {
        capitalise();
    }
}

void Computation::charge_indemnity() {
    const bool forbidden = claim_.insolvency_opened && claim_.due >= *claim_.insolvency_opened;
    const bool cancelled = claim_.principal <= statement_.credit_notes;
    if (terms_.indemnity && choice_.has_indemnity() && !forbidden && !cancelled && account_.principal_left() > 0) {
        account_.charge_costs(indemnity_);
    }
}

/// Only what a whole year has earned, and never a guess: not once a rate was missing.
void Computation::capitalise() {
    if (whole_year_ && statement_.complete) {
        account_.capitalise();
    }
    whole_year_ = true;
    anniversary_ = anniversary(statement_.segments.front().from, ++years_);
}

void Computation::tell_segments() {
    if (statement_.segments.empty()) {
        return;
    }
    statement_.first_day = statement_.segments.front().from;
    if (claim_.notice_assumed && choice_.needs_notice() && *statement_.first_day <= enforceable_) {
        caution(InterestCaution::notice_assumed);
    }
    bool provisional = false;
    bool under_floor = false;
    for (const InterestSegment& segment : statement_.segments) {
        provisional = provisional || segment.provisional;
        under_floor = under_floor || segment.under_floor;
    }
    if (provisional) {
        caution(InterestCaution::rate_provisional);
    }
    if (under_floor) {
        caution(InterestCaution::clause_under_floor);
    }
    if (!statement_.complete) {
        caution(InterestCaution::rate_missing);
    }
}

void Computation::tell_cautions() {
    if (start_ == never && at_ > claim_.due && at_ <= enforceable_) {
        caution(InterestCaution::notice_missing);
    }
    if (at_ > stop_) {
        caution(InterestCaution::stopped_by_insolvency);
    }
}

void Computation::foresee_next_day() {
    const Date day = at_ + 1;
    const RateSchedule* schedule = schedule_of(day);
    if (schedule == nullptr) {
        return;
    }
    enter_year_of(day);
    const RatePeriod& period = *period_of(*schedule, day);
    statement_.daily.reset();
    std::int64_t interest = 0;
    if (!period.rate) {
        return;
    }
    if (simple_interest(account_.bearing(), *period.rate, 1, days_in_year_, interest)) {
        statement_.daily = interest;
    } else {
        sums_.set_overflowed();
    }
}

} // namespace

void InterestStatement::clear() {
    segments.clear();
    principal = interest = costs = {};
    credit_notes = 0;
    complete = true;
    daily = 0;
    first_day.reset();
    cautions = 0;
}

void compute_interest(const Claim& claim, const ClaimTerms& terms, const RegimeChoice& choice,
                      const ClaimSchedules& schedules, std::int64_t indemnity, Date at, InterestStatement& statement) {
    assert(std::is_sorted(claim.settlements.begin(), claim.settlements.end(),
                          [](const ClaimSettlement& a, const ClaimSettlement& b) { return a.on < b.on; }));
    assert(schedules.rates != nullptr && (!claim.judged || schedules.judgment != nullptr));
    statement.clear();
    if (!Computation{claim, terms, choice, schedules, indemnity, at, statement}.run()) {
        statement.clear();
        statement.complete = false;
        statement.daily.reset();
        statement.cautions = 1U << static_cast<unsigned>(InterestCaution::too_large);
    }
}

} // namespace encours
