// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/late_interest.h"

#include "core/base/checked.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace encours {

namespace {

constexpr Date never{std::numeric_limits<std::int32_t>::max()};
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
                const ClaimSchedules& schedules, Date at, InterestStatement& statement)
        : claim_(claim), terms_(terms), choice_(choice), schedules_(schedules), at_(at), statement_(statement) {}

    /// False: something does not fit.
    [[nodiscard]] bool run(std::int64_t indemnity);

private:
    /// What the settlements of one day do together.
    struct DayOfSettlement {
        Date on = never;
        std::int64_t paid = 0, reduced = 0, credited = 0;
    };

    void begin();
    void take_credit_notes();
    void read_next_day();
    void charge_indemnity(std::int64_t indemnity);
    void run_until_close();
    [[nodiscard]] const RateSchedule* schedule_of(Date day) const;
    [[nodiscard]] Date end_of_run(Date from, const RateSchedule* schedule);
    void enter_year_of(Date day);
    const RatePeriod& period_of(const RateSchedule& schedule, Date day);
    void add_segment(const RatePeriod& period, Date from, Date to);
    void close(Date day);
    void award();
    void capitalise();
    void pay(std::int64_t amount);
    void take_back(std::int64_t amount);
    void pay_principal(std::int64_t amount);
    std::int64_t pay_interest(std::int64_t amount);
    std::int64_t pay_costs(std::int64_t amount);
    void finish();

    [[nodiscard]] std::int64_t bearing() { return plus(left_, capitalised_); }
    [[nodiscard]] std::int64_t open_interest() const {
        return std::max<std::int64_t>(0, statement_.interest.due - claim_.interest_waived - statement_.interest.paid);
    }
    [[nodiscard]] std::int64_t open_costs() const {
        return std::max<std::int64_t>(0, statement_.costs.due - claim_.costs_waived - statement_.costs.paid);
    }
    [[nodiscard]] std::int64_t plus(std::int64_t a, std::int64_t b) {
        too_large_ = __builtin_add_overflow(a, b, &a) || too_large_;
        return a;
    }
    [[nodiscard]] std::int64_t minus(std::int64_t a, std::int64_t b) {
        too_large_ = __builtin_sub_overflow(a, b, &a) || too_large_;
        return a;
    }
    void caution(InterestCaution caution) { statement_.cautions |= 1U << static_cast<unsigned>(caution); }

    const Claim& claim_;
    const ClaimTerms& terms_;
    const RegimeChoice& choice_;
    const ClaimSchedules& schedules_;
    const Date at_;
    InterestStatement& statement_;

    std::size_t next_ = 0; ///< settlement that was not read yet
    DayOfSettlement coming_;
    std::int64_t left_ = 0;            ///< principal
    std::int64_t capitalised_ = 0;     ///< interest that bears interest
    std::int64_t cash_of_capital_ = 0; ///< what payments took off the principal
    std::int64_t credits_after_award_ = 0;
    Date start_ = never; ///< first day of interest before any judgment
    Date stop_ = never;  ///< last one
    Date enforceable_ = never;
    Date year_end_{std::numeric_limits<std::int32_t>::min()};
    int days_in_year_ = 365;
    Date anniversary_ = never;
    int years_ = 0;
    bool whole_year_ = true; ///< interest ran on every day since the last anniversary
    bool awarded_ = false;
    bool too_large_ = false;
    const RateSchedule* schedule_ = nullptr; ///< in which period_ stands
    RateSchedule::const_iterator period_;
};

bool Computation::run(std::int64_t indemnity) {
    begin();
    take_credit_notes();
    read_next_day();
    while (coming_.on <= claim_.due) {
        if (enforceable_ < coming_.on) {
            award();
        }
        close(coming_.on); // nothing but principal is owed yet
    }
    if (enforceable_ <= std::min(claim_.due, at_)) {
        award();
    }
    if (at_ > claim_.due) {
        charge_indemnity(indemnity);
        run_until_close();
    }
    finish();
    return !too_large_;
}

void Computation::begin() {
    if (!choice_.needs_notice()) {
        start_ = claim_.due + 1;
    } else if (claim_.notice) {
        start_ = std::max(claim_.due, *claim_.notice) + 1;
    }
    if (claim_.judged) {
        enforceable_ = claim_.judged->enforceable;
    }
    if (claim_.insolvency_opened) {
        stop_ = *claim_.insolvency_opened - 1;
    }
    left_ = claim_.principal;
}

void Computation::take_credit_notes() {
    std::int64_t from_first_day = 0;
    for (const ClaimSettlement& one : claim_.settlements) {
        if (one.nature != ClaimSettlement::Nature::credit_note || one.on > at_) {
            continue;
        }
        statement_.credit_notes = plus(statement_.credit_notes, one.amount);
        if (!terms_.credit_notes_from_day) {
            from_first_day = plus(from_first_day, one.amount);
            credits_after_award_ = plus(credits_after_award_, one.on > enforceable_ ? one.amount : 0);
        }
    }
    left_ = minus(left_, from_first_day);
}

/// Settlements of one day count together, and a day on which they cancel each other out is none.
void Computation::read_next_day() {
    const auto& all = claim_.settlements;
    coming_ = {};
    while (next_ < all.size() && all[next_].on <= at_) {
        const Date day = all[next_].on;
        DayOfSettlement sum;
        for (; next_ < all.size() && all[next_].on == day; ++next_) {
            const ClaimSettlement& one = all[next_];
            if (one.provisional && one.amount != 0) {
                caution(InterestCaution::provisional_cash);
            }
            switch (one.nature) {
            case ClaimSettlement::Nature::payment:
                sum.paid = plus(sum.paid, one.amount);
                break;
            case ClaimSettlement::Nature::reduction:
                sum.reduced = plus(sum.reduced, one.amount);
                break;
            case ClaimSettlement::Nature::credit_note:
                sum.credited = plus(sum.credited, terms_.credit_notes_from_day ? one.amount : 0);
                break;
            }
        }
        if (sum.paid != 0 || sum.reduced != 0 || sum.credited != 0) {
            sum.on = day;
            coming_ = sum;
            return;
        }
    }
}

void Computation::charge_indemnity(std::int64_t indemnity) {
    const bool met = left_ <= 0 || claim_.principal <= statement_.credit_notes;
    const bool forbidden = claim_.insolvency_opened && claim_.due >= *claim_.insolvency_opened;
    if (terms_.indemnity && choice_.has_indemnity() && !met && !forbidden) {
        statement_.costs.due = indemnity;
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

Date Computation::end_of_run(Date from, const RateSchedule* schedule) {
    Date to = std::min(at_, coming_.on);
    if (from <= enforceable_) {
        to = std::min(to, enforceable_);
    }
    if (from <= stop_) {
        to = std::min(to, stop_);
    }
    if (from < start_ && schedule == nullptr) {
        to = std::min(to, start_ - 1);
    }
    if (anniversary_ != never) {
        to = std::min(to, anniversary_ - 1);
    }
    if (terms_.days_in_year == DaysInYear::actual && schedule != nullptr) {
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

void Computation::run_until_close() {
    for (Date from = claim_.due + 1; from <= at_;) {
        const RateSchedule* schedule = schedule_of(from);
        Date to = end_of_run(from, schedule);
        if (schedule == nullptr || bearing() <= 0) {
            whole_year_ = false;
        } else {
            const RatePeriod& period = period_of(*schedule, from);
            if (period_ + 1 != schedule->end()) {
                to = std::min(to, period_[1].from - 1);
            }
            add_segment(period, from, to);
        }
        close(to);
        from = to + 1;
    }
}

void Computation::add_segment(const RatePeriod& period, Date from, Date to) {
    InterestSegment& segment = statement_.segments.emplace_back();
    segment.from = from;
    segment.to = to;
    segment.days = to - from + 1;
    segment.base = bearing();
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
    if (!period.rate) {
        caution(InterestCaution::rate_missing);
        statement_.complete = false;
    } else {
        segment.amount = simple_interest(segment.base, *period.rate, segment.days, days_in_year_);
        too_large_ = too_large_ || !segment.amount;
        statement_.interest.due = plus(statement_.interest.due, segment.amount.value_or(0));
    }
    if (terms_.capitalise && anniversary_ == never) {
        anniversary_ = anniversary(from, ++years_);
        whole_year_ = true;
    }
}

/// What changes once a day is over.
void Computation::close(Date day) {
    if (day == coming_.on) {
        const DayOfSettlement now = coming_;
        pay(now.paid);
        left_ = minus(left_, plus(now.reduced, now.credited));
        statement_.principal.paid = plus(statement_.principal.paid, now.reduced);
        read_next_day();
    }
    if (day == enforceable_) {
        award();
    }
    if (day + 1 == anniversary_) {
        capitalise();
    }
}

void Computation::award() {
    if (claim_.judged->amount && !awarded_) {
        awarded_ = true;
        left_ = minus(*claim_.judged->amount, credits_after_award_);
    }
}

/// Only what a whole year has earned, and never a guess: not once a rate was missing.
void Computation::capitalise() {
    if (whole_year_ && statement_.complete) {
        capitalised_ = open_interest();
    }
    whole_year_ = true;
    anniversary_ = anniversary(statement_.segments.front().from, ++years_);
}

void Computation::pay(std::int64_t amount) {
    if (amount < 0) {
        take_back(minus(0, amount));
        return;
    }
    if (terms_.imputation == Imputation::principal) {
        const std::int64_t part = std::min(amount, std::max<std::int64_t>(0, left_));
        pay_principal(part);
        amount -= part;
    }
    amount -= pay_interest(amount);
    amount -= pay_costs(amount);
    pay_principal(amount);
}

/// A payment that never was: what was settled last comes back first.
void Computation::take_back(std::int64_t amount) {
    if (terms_.imputation == Imputation::interest) {
        const std::int64_t part = std::min(amount, std::max<std::int64_t>(0, cash_of_capital_));
        pay_principal(-part);
        amount -= part;
    }
    const std::int64_t of_costs = std::min(amount, statement_.costs.paid);
    statement_.costs.paid -= of_costs;
    amount -= of_costs;
    const std::int64_t of_interest = std::min(amount, statement_.interest.paid);
    statement_.interest.paid -= of_interest;
    pay_principal(of_interest - amount);
}

void Computation::pay_principal(std::int64_t amount) {
    left_ = minus(left_, amount);
    cash_of_capital_ = plus(cash_of_capital_, amount);
    statement_.principal.paid = plus(statement_.principal.paid, amount);
}

std::int64_t Computation::pay_interest(std::int64_t amount) {
    const std::int64_t part = std::min(amount, open_interest());
    statement_.interest.paid += part;
    // What was capitalised is as a principal: settled after the interest that it bore.
    capitalised_ = std::min(capitalised_, open_interest());
    return part;
}

std::int64_t Computation::pay_costs(std::int64_t amount) {
    const std::int64_t part = std::min(amount, open_costs());
    statement_.costs.paid += part;
    return part;
}

void Computation::finish() {
    statement_.principal.due = plus(left_, statement_.principal.paid);
    statement_.interest.waived = std::min(claim_.interest_waived, statement_.interest.due - statement_.interest.paid);
    statement_.costs.waived = std::min(claim_.costs_waived, statement_.costs.due - statement_.costs.paid);
    if (!statement_.segments.empty()) {
        statement_.first_day = statement_.segments.front().from;
    }

    const Date tomorrow = at_ + 1;
    const bool owed = tomorrow > claim_.due && bearing() > 0;
    if (owed && start_ == never && tomorrow <= enforceable_ && at_ > claim_.due) {
        caution(InterestCaution::notice_missing);
    }
    if (choice_.needs_notice() && claim_.notice && claim_.notice_assumed && at_ >= start_) {
        caution(InterestCaution::notice_assumed);
    }
    if (owed && at_ > stop_) {
        caution(InterestCaution::stopped_by_insolvency);
    }
    if (owed && schedule_of(tomorrow) != nullptr) {
        enter_year_of(tomorrow);
        const RatePeriod& period = period_of(*schedule_of(tomorrow), tomorrow);
        statement_.daily =
            period.rate ? simple_interest(bearing(), *period.rate, 1, days_in_year_) : std::optional<std::int64_t>{};
        too_large_ = too_large_ || (period.rate && !statement_.daily);
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
    if (!Computation{claim, terms, choice, schedules, at, statement}.run(indemnity)) {
        statement.clear();
        statement.complete = false;
        statement.daily.reset();
        statement.cautions = 1U << static_cast<unsigned>(InterestCaution::too_large);
    }
}

} // namespace encours
