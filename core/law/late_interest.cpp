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

/// base × factor / divisor, a half counting up. Nothing when it does not fit. The divisor is a constant, so that dividing
/// costs a multiplication, and 128 bits are only asked where 64 do not do.
template <std::int64_t divisor>
std::optional<std::int64_t> part_of(std::int64_t base, std::int64_t factor) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(base, factor, &product)) {
        return multiply_divide(base, factor, divisor);
    }
    assert(product >= 0);
    const std::int64_t rest = product % divisor;
    return product / divisor + (rest >= divisor - rest ? 1 : 0);
}

std::optional<std::int64_t> simple_interest(std::int64_t base, AnnualRate rate, std::int32_t days, int days_in_year) {
    std::int64_t factor = 0;
    if (__builtin_mul_overflow(rate.units, std::int64_t{days}, &factor)) {
        return std::nullopt;
    }
    return days_in_year == 366 ? part_of<366 * whole>(base, factor) : part_of<365 * whole>(base, factor);
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
    const RatePeriod& period_of(const RateSchedule& schedule, Date day);
    void add_segment(const RatePeriod& period, Date from, Date to, std::int64_t base);
    void close(Date day);
    void charge_indemnity();
    void capitalise();
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
    SettlementDay coming_;
    Date start_ = never; ///< first day of interest before any judgment
    Date stop_ = never;  ///< last one
    Date enforceable_ = never;
    Date year_end_{std::numeric_limits<std::int32_t>::min()};
    int days_in_year_ = 365;
    Date anniversary_ = never;
    int years_ = 0;
    bool whole_year_ = true;                 ///< interest ran on every day since the last anniversary
    const RateSchedule* schedule_ = nullptr; ///< in which period_ stands
    RateSchedule::const_iterator period_;
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
      days_(claim.settlements, terms.credit_notes_from_day, at, sums_),
      coming_(days_.next()) {
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
    if (!statement_.segments.empty()) {
        statement_.first_day = statement_.segments.front().from;
    }
    if (at_ >= claim_.due && account_.bearing() > 0) {
        tell_cautions();
        foresee_next_day();
    }
    return !sums_.overflowed();
}

/// Up to the due day nothing but principal is owed.
void Computation::run_until_due() {
    const Date last = std::min(claim_.due, at_);
    while (coming_.on <= last) {
        if (enforceable_ < coming_.on) {
            account_.award();
        }
        close(coming_.on);
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
        Date to = end_of_run(from, bears);
        if (bears) {
            const RatePeriod& period = period_of(*schedule, from);
            if (period_ + 1 != schedule->end()) {
                to = std::min(to, period_[1].from - 1);
            }
            add_segment(period, from, to, base);
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
    Date to = std::min(at_, coming_.on);
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

const RatePeriod& Computation::period_of(const RateSchedule& schedule, Date day) {
    if (schedule_ != &schedule) {
        schedule_ = &schedule;
        period_ = std::upper_bound(schedule.begin(), schedule.end(), day,
                                   [](Date wanted, const RatePeriod& period) { return wanted < period.from; });
        assert(period_ != schedule.begin());
        period_ -= period_ == schedule.begin() ? 0 : 1;
    }
    while (period_ + 1 != schedule.end() && period_[1].from <= day) {
        ++period_;
    }
    return *period_;
}

void Computation::add_segment(const RatePeriod& period, Date from, Date to, std::int64_t base) {
    InterestSegment& segment = statement_.segments.emplace_back();
    segment.from = from;
    segment.to = to;
    segment.days = to - from + 1;
    segment.base = base;
    segment.rate = period.rate;
    segment.ground = period.ground;
    segment.half_year = period.half_year;
    segment.provisional = period.provisional;
    segment.under_floor = period.under_floor;
    if (period.provisional) {
        caution(InterestCaution::rate_provisional);
    }
    if (period.under_floor) {
        caution(InterestCaution::clause_under_floor);
    }
    if (claim_.notice_assumed && choice_.needs_notice() && from <= enforceable_) {
        caution(InterestCaution::notice_assumed);
    }
    if (!period.rate) {
        caution(InterestCaution::rate_missing);
        statement_.complete = false;
    } else if ((segment.amount = simple_interest(base, *period.rate, segment.days, days_in_year_))) {
        account_.charge_interest(*segment.amount);
    } else {
        sums_.set_overflowed();
    }
}

/// What changes once a day is over.
void Computation::close(Date day) {
    if (day == coming_.on) {
        if (coming_.provisional) {
            caution(InterestCaution::provisional_cash);
        }
        account_.settle(coming_);
        coming_ = days_.next();
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
    const RatePeriod& period = period_of(*schedule, day);
    statement_.daily.reset();
    if (period.rate) {
        statement_.daily = simple_interest(account_.bearing(), *period.rate, 1, days_in_year_);
        if (!statement_.daily) {
            sums_.set_overflowed();
        }
    }
}

} // namespace

void InterestStatement::clear() {
    std::vector<InterestSegment> kept = std::move(segments);
    kept.clear();
    *this = InterestStatement{};
    segments = std::move(kept);
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
