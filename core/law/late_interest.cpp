// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/late_interest.h"

#include "core/base/checked.h"
#include "core/law/claim_account.h"
#include "core/law/settlement_days.h"
#include "core/law/simple_interest.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace encours {

namespace {

/// The day on which a run that began on `first` has lasted so many whole years. 29 February: 1 March in other years, since
/// 28 February is still the last day of the year.
Date anniversary(Date first, int years) {
    const YearMonthDay begun = year_month_day(first);
    return add_months(start_of_month(first), 12 * years) + (begun.day - 1);
}

/// One claim from its due day on. A *phase* is a stretch on which the same rates apply and no year begins that counts; in it a
/// *run* ends at each settlement, and a run has a segment for each period of the rates.
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
    void begin_phase(Date from);
    void begin_years(Date from);
    void end_phase();
    void enter_year_of(Date day);
    const RatePeriod* period_of(const RateSchedule& schedule, Date day);
    template <int days_in_year>
    void bear(Date from, Date to, std::int64_t base);
    void settle();
    void charge_indemnity();
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

    Date phase_end_;
    const RateSchedule* rates_ = nullptr; ///< of the phase; none where no interest runs
    const RateSchedule* found_in_ = nullptr;
    const RatePeriod* found_ = nullptr; ///< the period asked for last, in `found_in_`

    Date year_end_{std::numeric_limits<std::int32_t>::min()};
    int days_in_year_ = 365;
    Date anniversary_ = never;
    int years_ = 0;
    bool whole_year_ = true; ///< interest ran on every day since the last anniversary
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
        settle();
    }
    if (enforceable_ <= last) {
        account_.award();
    }
}

void Computation::run_until_close() {
    for (Date from = claim_.due + 1; from <= at_; from = phase_end_ + 1) {
        begin_phase(from);
        for (Date begin = from; begin <= phase_end_;) {
            const std::int64_t base = account_.bearing();
            const bool bears = rates_ != nullptr && base > 0;
            if (bears && terms_.capitalise && anniversary_ == never) {
                begin_years(begin);
            }
            const Date end = std::min(phase_end_, days_.coming().on);
            if (bears) {
                days_in_year_ == 366 ? bear<366>(begin, end, base) : bear<365>(begin, end, base);
            } else {
                whole_year_ = false;
            }
            if (end == days_.coming().on) {
                settle();
            }
            begin = end + 1;
        }
        end_phase();
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

void Computation::begin_phase(Date from) {
    rates_ = schedule_of(from);
    phase_end_ = at_;
    if (from <= enforceable_) {
        phase_end_ = std::min(phase_end_, enforceable_);
        if (from < start_) {
            phase_end_ = std::min(phase_end_, start_ - 1);
        }
    }
    if (from <= stop_) {
        phase_end_ = std::min(phase_end_, stop_);
    }
    if (anniversary_ != never) {
        phase_end_ = std::min(phase_end_, anniversary_ - 1);
    }
    if (terms_.days_in_year == DaysInYear::actual) {
        enter_year_of(from);
        phase_end_ = std::min(phase_end_, year_end_);
    }
}

/// From the first day of interest on, every year's end may capitalise.
void Computation::begin_years(Date from) {
    anniversary_ = anniversary(from, ++years_);
    whole_year_ = true;
    phase_end_ = std::min(phase_end_, anniversary_ - 1);
}

void Computation::end_phase() {
    if (phase_end_ == enforceable_) {
        account_.award();
    }
    if (phase_end_ + 1 == anniversary_) {
        // Only what a whole year has earned, and never a guess: not once a rate was missing.
        if (whole_year_ && statement_.complete) {
            account_.capitalise();
        }
        whole_year_ = true;
        anniversary_ = anniversary(statement_.segments.front().from, ++years_);
    }
}

void Computation::enter_year_of(Date day) {
    if (terms_.days_in_year == DaysInYear::actual && day > year_end_) {
        const int year = year_month_day(day).year;
        year_end_ = HalfYear{2 * year + 1}.last_day();
        days_in_year_ = is_leap_year(year) ? 366 : 365;
    }
}

/// The period that a day lies in; days are asked for in their order. Halving without a branch: which way it goes, nobody can
/// foresee.
const RatePeriod* Computation::period_of(const RateSchedule& schedule, Date day) {
    const RatePeriod* const last = schedule.data() + schedule.size() - 1;
    if (found_in_ == &schedule) {
        while (found_ != last && found_[1].from <= day) {
            ++found_;
        }
        return found_;
    }
    found_in_ = &schedule;
    found_ = schedule.data();
    for (std::size_t left = schedule.size(); left > 1;) {
        const std::size_t half = left / 2;
        found_ += found_[half].from <= day ? half : 0;
        left -= half;
    }
    assert(found_->from <= day);
    return found_;
}

/// Days on one base: a segment for each period of the rates.
template <int days_in_year>
void Computation::bear(Date from, Date to, std::int64_t base) {
    const RatePeriod* period = period_of(*rates_, from);
    const RatePeriod* const last = rates_->data() + rates_->size() - 1;
    // Each field is written where it stays: a segment that is copied costs more than its arithmetic.
    InterestSegment* const first = statement_.segments.room_for(static_cast<std::size_t>(last - period) + 1);
    InterestSegment* segment = first;
    CheckedSums sums; // these three are at hand for the loop
    unsigned provisional = 0;
    unsigned under_floor = 0;
    std::int64_t sum = 0;
    for (;; ++period, ++segment) {
        const Date next = period == last ? never : period[1].from;
        segment->from = from;
        segment->to = std::min(to, next - 1);
        segment->days = segment->to - segment->from + 1;
        segment->base = base;
        segment->rate = period->rate;
        segment->ground = period->ground;
        segment->half_year = period->half_year;
        segment->provisional = period->provisional;
        segment->under_floor = period->under_floor;
        provisional |= period->provisional ? 1U : 0U;
        under_floor |= period->under_floor ? 1U : 0U;
        std::int64_t amount = 0;
        if (!period->rate) {
            segment->amount.reset();
            statement_.complete = false;
        } else if (simple_interest<days_in_year>(base, *period->rate, segment->days, amount)) {
            segment->amount = amount;
            sum = sums.plus(sum, amount);
        } else {
            sums.set_overflowed();
        }
        if (next > to) {
            break;
        }
        from = next;
    }
    statement_.segments.add_filled(static_cast<std::size_t>(segment - first) + 1);
    statement_.cautions |= provisional << static_cast<unsigned>(InterestCaution::rate_provisional) |
                           under_floor << static_cast<unsigned>(InterestCaution::clause_under_floor);
    found_ = period;
    sums_.take_in(sums);
    account_.charge_interest(sum);
}

/// Takes the settlements of the coming day.
void Computation::settle() {
    const Date day = days_.coming().on;
    if (days_.coming().provisional) {
        caution(InterestCaution::provisional_cash);
    }
    SettledDay settled{day, -statement_.interest.paid, -statement_.costs.paid, -statement_.principal.paid};
    account_.settle(days_.coming());
    settled.interest += statement_.interest.paid;
    settled.costs += statement_.costs.paid;
    settled.principal += statement_.principal.paid;
    statement_.settled.push_back(settled);
    days_.advance();
    if (statement_.costs.due == 0 && day > claim_.due && day <= enforceable_) {
        charge_indemnity(); // a payment in time may prove to be none
    }
}

void Computation::charge_indemnity() {
    const bool forbidden = claim_.insolvency_opened && claim_.due >= *claim_.insolvency_opened;
    const bool cancelled = claim_.principal <= statement_.credit_notes;
    if (terms_.indemnity && choice_.has_indemnity() && !forbidden && !cancelled && account_.principal_left() > 0) {
        account_.charge_costs(indemnity_);
    }
}

void Computation::tell_segments() {
    if (statement_.segments.empty()) {
        return;
    }
    statement_.first_day = statement_.segments.front().from;
    if (claim_.notice_assumed && choice_.needs_notice() && *statement_.first_day <= enforceable_) {
        caution(InterestCaution::notice_assumed);
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
    if (!period.rate) {
        return;
    }
    std::int64_t interest = 0;
    const std::int64_t base = account_.bearing();
    const bool fits = days_in_year_ == 366 ? simple_interest<366>(base, *period.rate, 1, interest)
                                           : simple_interest<365>(base, *period.rate, 1, interest);
    if (fits) {
        statement_.daily = interest;
    } else {
        sums_.set_overflowed();
    }
}

} // namespace

void InterestStatement::clear() {
    segments.clear();
    settled.clear();
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
