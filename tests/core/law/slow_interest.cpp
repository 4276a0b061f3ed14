// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/law/slow_interest.h"

#include "core/base/checked.h"

#include <algorithm>

namespace encours {

namespace {

using Nature = ClaimSettlement::Nature;

struct DayRate {
    bool runs = false;
    std::optional<std::int64_t> ten_thousandths; ///< of a percent
};

int half_of(Date d) {
    const YearMonthDay ymd = year_month_day(d);
    return ymd.year * 2 + (ymd.month >= 7 ? 1 : 0);
}

Date same_day_in(Date d, int years) {
    const YearMonthDay ymd = year_month_day(d);
    const auto found = make_date(ymd.year + years, ymd.month, ymd.day);
    return found ? *found : make_date(ymd.year + years, 3, 1).value();
}

class Slow {
public:
    Slow(const ClaimCase& asked, Date at) : case_(asked), claim_(asked.claim), at_(at) {
        private_ = asked.parties.private_creditor;
        consumer_ = !private_ && asked.parties.debtor == CustomerKind::consumer;
        public_ = !private_ && asked.parties.debtor == CustomerKind::public_body;
        if (consumer_ || private_) {
            if (claim_.notice && *claim_.notice <= at) {
                begins_ = std::max(*claim_.notice, claim_.due) + 1;
            }
        } else {
            begins_ = claim_.due + 1;
        }
    }

    SlowStatement compute() {
        principal_ = claim_.principal;
        std::int64_t credits = 0;
        Date first = std::min(claim_.due, at_);
        for (const ClaimSettlement& one : case_.settlements) {
            first = std::min(first, one.on);
            if (one.nature == Nature::credit_note && one.on <= at_) {
                credits += one.amount;
                principal_ -= case_.terms.credit_notes_from_day ? 0 : one.amount;
            }
        }
        if (claim_.judged) {
            first = std::min(first, claim_.judged->enforceable);
        }
        const bool bears_costs = case_.terms.indemnity && !consumer_ && !private_ && credits < claim_.principal &&
                                 !(claim_.insolvency_opened && *claim_.insolvency_opened <= claim_.due);
        for (Date d = first; d <= at_; d = d + 1) {
            if (d > claim_.due) {
                accrue(d);
            }
            settle(d);
            const bool decided = claim_.judged && d > claim_.judged->enforceable;
            if (bears_costs && d > claim_.due && !decided && principal_ > 0) {
                result_.costs.due = 4'000; // a payment in time was taken back
            }
            if (claim_.judged && claim_.judged->enforceable == d && claim_.judged->amount) {
                principal_ = *claim_.judged->amount;
                for (const ClaimSettlement& one : case_.settlements) {
                    if (one.nature == Nature::credit_note && one.on > d && one.on <= at_ &&
                        !case_.terms.credit_notes_from_day) {
                        principal_ -= one.amount;
                    }
                }
            }
            if (bears_costs && d == claim_.due && d < at_ && principal_ > 0) {
                result_.costs.due = 4'000;
            }
            if (first_day_ && d + 1 == same_day_in(*first_day_, years_ + 1)) {
                ++years_;
                if (case_.terms.capitalise && every_day_ && result_.complete) {
                    capital_ = open_interest();
                }
                every_day_ = true;
            }
        }
        result_.principal.due = principal_ + result_.principal.paid;
        result_.interest.waived = std::min(claim_.interest_waived, result_.interest.due - result_.interest.paid);
        result_.costs.waived = std::min(claim_.costs_waived, result_.costs.due - result_.costs.paid);
        const DayRate tomorrow = rate_on(at_ + 1);
        if (at_ >= claim_.due && tomorrow.runs && principal_ + capital_ > 0) {
            result_.daily.reset();
            if (tomorrow.ten_thousandths) {
                result_.daily = rounded(Wide{principal_ + capital_} * *tomorrow.ten_thousandths, days_of_year(at_ + 1));
            }
        }
        return result_;
    }

private:
    [[nodiscard]] DayRate rate_on(Date d) const {
        if (claim_.insolvency_opened && d >= *claim_.insolvency_opened) {
            return {};
        }
        const bool judged = claim_.judged && claim_.judged->enforceable <= at_ && d > claim_.judged->enforceable;
        if (!judged && (!begins_ || d < *begins_)) {
            return {};
        }
        DayRate rate{true, {}};
        const HalfYear half{half_of(public_ && begins_ ? *begins_ : d)};
        if (judged && !claim_.judged->contract_rate_granted) {
            const Rate* legal = case_.rates.find(private_ ? RateSeries::legal_private : RateSeries::legal_professional,
                                                 HalfYear{half_of(d)});
            if (legal != nullptr) {
                const bool increased = d > add_months(claim_.judged->enforceable, 2);
                rate.ten_thousandths = legal->hundredths * 100 + (increased ? 50'000 : 0);
            }
            return rate;
        }
        if (consumer_ || private_) {
            const Rate* legal =
                case_.rates.find(private_ ? RateSeries::legal_private : RateSeries::legal_professional, half);
            if (legal != nullptr) {
                rate.ten_thousandths = legal->hundredths * 100;
            }
            return rate;
        }
        const auto& clause = case_.parties.customer_clause;
        if (clause && !public_ && clause->kind == PenaltyKind::fixed) {
            rate.ten_thousandths = clause->value * 100;
            return rate;
        }
        const Rate* ecb = case_.rates.find(RateSeries::ecb_refinancing, half);
        if (ecb != nullptr) {
            rate.ten_thousandths = ecb->hundredths * 100 + (public_ ? 80'000 : 100'000);
        }
        return rate;
    }

    void accrue(Date d) {
        const DayRate rate = rate_on(d);
        const std::int64_t base = principal_ + capital_;
        if (!rate.runs || base <= 0) {
            every_day_ = false;
            return;
        }
        if (!open_) {
            open_ = SlowLine{d, d, base, {}};
            earned_ = 0;
        }
        if (!first_day_) {
            first_day_ = d;
            every_day_ = true;
        }
        open_->to = d;
        earned_ += Wide{base} * rate.ten_thousandths.value_or(0);
        if (ends_line(d)) {
            if (rate.ten_thousandths) {
                open_->amount = rounded(earned_, days_of_year(d));
                result_.interest.due += *open_->amount;
            } else {
                result_.complete = false;
            }
            result_.lines.push_back(*open_);
            open_.reset();
        }
    }

    [[nodiscard]] bool ends_line(Date d) const {
        const Date next = d + 1;
        const bool judged_after = claim_.judged && d > claim_.judged->enforceable;
        const bool frozen = public_ && (!judged_after || claim_.judged->contract_rate_granted);
        if (d == at_ || (!frozen && half_of(next) != half_of(d)) || !rate_on(next).runs) {
            return true;
        }
        if (case_.terms.days_in_year == DaysInYear::actual && year_month_day(next).year != year_month_day(d).year) {
            return true;
        }
        if (claim_.judged && (d == claim_.judged->enforceable || (!claim_.judged->contract_rate_granted &&
                                                                  d == add_months(claim_.judged->enforceable, 2)))) {
            return true;
        }
        if (case_.terms.capitalise && first_day_ && next == same_day_in(*first_day_, years_ + 1)) {
            return true;
        }
        return changes(d);
    }

    [[nodiscard]] std::int64_t sum_on(Date d, Nature nature) const {
        std::int64_t sum = 0;
        for (const ClaimSettlement& one : case_.settlements) {
            sum += one.on == d && one.nature == nature ? one.amount : 0;
        }
        return sum;
    }
    [[nodiscard]] std::int64_t credited_on(Date d) const {
        return case_.terms.credit_notes_from_day ? sum_on(d, Nature::credit_note) : 0;
    }
    [[nodiscard]] bool changes(Date d) const {
        return sum_on(d, Nature::payment) != 0 || sum_on(d, Nature::reduction) != 0 || credited_on(d) != 0;
    }

    void settle(Date d) {
        if (!changes(d)) {
            return;
        }
        std::int64_t paid = sum_on(d, Nature::payment);
        const bool interest_first = case_.terms.imputation == Imputation::interest;
        if (paid >= 0) {
            if (!interest_first) {
                move(paid, std::max<std::int64_t>(0, principal_), to_principal_);
                principal_ -= last_;
            }
            move(paid, open_interest(), result_.interest.paid);
            capital_ = std::min(capital_, open_interest());
            move(paid, std::max<std::int64_t>(0, result_.costs.due - claim_.costs_waived - result_.costs.paid),
                 result_.costs.paid);
            move(paid, paid, to_principal_);
            principal_ -= last_;
        } else {
            std::int64_t back = -paid;
            const auto give = [&](std::int64_t& from, std::int64_t most) {
                const std::int64_t part = std::min(back, most);
                back -= part;
                from -= part;
                return part;
            };
            if (interest_first) {
                principal_ += give(to_principal_, std::max<std::int64_t>(0, to_principal_));
            }
            give(result_.costs.paid, result_.costs.paid);
            give(result_.interest.paid, result_.interest.paid);
            principal_ += give(to_principal_, back);
        }
        const std::int64_t reduced = sum_on(d, Nature::reduction);
        reductions_ += reduced;
        principal_ -= reduced + credited_on(d);
        result_.principal.paid = to_principal_ + reductions_;
    }

    void move(std::int64_t& paid, std::int64_t most, std::int64_t& into) {
        last_ = std::min(paid, most);
        paid -= last_;
        into += last_;
    }

    [[nodiscard]] std::int64_t open_interest() const {
        return std::max<std::int64_t>(0, result_.interest.due - claim_.interest_waived - result_.interest.paid);
    }

    [[nodiscard]] int days_of_year(Date d) const {
        return case_.terms.days_in_year == DaysInYear::actual && is_leap_year(year_month_day(d).year) ? 366 : 365;
    }

    static std::int64_t rounded(Wide numerator, int days) {
        const Wide denominator = Wide{days} * 1'000'000;
        return static_cast<std::int64_t>((2 * numerator + denominator) / (2 * denominator));
    }

    const ClaimCase& case_;
    const Claim& claim_;
    Date at_;
    bool private_ = false, consumer_ = false, public_ = false;
    std::optional<Date> begins_, first_day_;
    std::int64_t principal_ = 0, capital_ = 0, to_principal_ = 0, reductions_ = 0, last_ = 0;
    Wide earned_ = 0;
    std::optional<SlowLine> open_;
    bool every_day_ = true;
    int years_ = 0;
    SlowStatement result_;
};

} // namespace

SlowStatement slow_interest(const ClaimCase& asked, Date at) { return Slow{asked, at}.compute(); }

} // namespace encours
