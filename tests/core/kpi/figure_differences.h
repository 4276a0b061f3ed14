// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figures.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <string>

namespace encours::test {

/// Says in which figures two answers differ; empty when they agree.
class Differences {
public:
    void compare(const char* name, const Figure& fast, const Figure& plain) {
        const bool same_value =
            fast.value.has_value() == plain.value.has_value() &&
            (!fast.value || std::abs(*fast.value - *plain.value) <= 1e-12 * std::max(1.0, std::abs(*plain.value)));
        if (fast.missing != plain.missing || fast.numerator != plain.numerator ||
            fast.denominator != plain.denominator || !same_value) {
            out_ << ' ' << name << ' ' << static_cast<long long>(fast.numerator) << '/'
                 << static_cast<long long>(fast.denominator) << " not " << static_cast<long long>(plain.numerator)
                 << '/' << static_cast<long long>(plain.denominator) << " (" << static_cast<int>(fast.missing) << ' '
                 << static_cast<int>(plain.missing) << ')';
        }
    }
    void compare(const char* name, std::int64_t fast, std::int64_t plain) {
        if (fast != plain) {
            out_ << ' ' << name << ' ' << fast << " not " << plain;
        }
    }
    void compare(const Figures& fast, const Figures& plain) {
        compare("at", fast.at.days, plain.at.days);
        compare("window", fast.window_days, plain.window_days);
        compare("unallocated", fast.aging.unallocated, plain.aging.unallocated);
        compare("aging", fast.aging == plain.aging, 1);
        compare("receivables", fast.receivables, plain.receivables);
        compare("opening", fast.opening_receivables, plain.opening_receivables);
        compare("sales", fast.sales, plain.sales);
        compare("covered", fast.covered, plain.covered);
        compare("unknown days", fast.holds_unknown_days, plain.holds_unknown_days);
        compare("minimum", fast.dso_countback_is_minimum, plain.dso_countback_is_minimum);
        compare("dso", fast.dso, plain.dso);
        compare("countback", fast.dso_countback, plain.dso_countback);
        compare("best possible", fast.best_possible_dso, plain.best_possible_dso);
        compare("delinquent", fast.average_days_delinquent, plain.average_days_delinquent);
        compare("cei", fast.cei_percent, plain.cei_percent);
        compare("dbt", fast.dbt, plain.dbt);
        compare("dbt signed", fast.dbt_signed, plain.dbt_signed);
        compare("dbt with open", fast.dbt_with_open, plain.dbt_with_open);
        compare("recovery", fast.recovery_percent, plain.recovery_percent);
        compare("recovery of due", fast.recovery_of_due_percent, plain.recovery_of_due_percent);
        compare("mean payment", fast.mean_payment_days, plain.mean_payment_days);
        compare("weighted", fast.mean_payment_days_weighted, plain.mean_payment_days_weighted);
        compare("dispute", fast.dispute_percent, plain.dispute_percent);
    }
    [[nodiscard]] std::string text() const { return out_.str(); }

private:
    std::ostringstream out_;
};

} // namespace encours::test
